# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_managed_agents_outcome_evaluation_resource import BetaManagedAgentsOutcomeEvaluationResource
    from .beta_managed_agents_session_agent import BetaManagedAgentsSessionAgent
    from .beta_managed_agents_session_resource import BetaManagedAgentsSessionResource
    from .beta_managed_agents_session_stats import BetaManagedAgentsSessionStats
    from .beta_managed_agents_session_status import BetaManagedAgentsSessionStatus
    from .beta_managed_agents_session_usage import BetaManagedAgentsSessionUsage
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_session_agent = _c.Ref(
    __name__, ".beta_managed_agents_session_agent:BetaManagedAgentsSessionAgent"
)
_t_beta_managed_agents_session_resource = _c.Ref(__name__, ".beta_managed_agents_session_resource")
_t_beta_managed_agents_outcome_evaluation_resource = _c.Ref(
    __name__, ".beta_managed_agents_outcome_evaluation_resource:BetaManagedAgentsOutcomeEvaluationResource"
)
_t_beta_managed_agents_session_usage = _c.Ref(
    __name__, ".beta_managed_agents_session_usage:BetaManagedAgentsSessionUsage"
)
_t_beta_managed_agents_session_stats = _c.Ref(
    __name__, ".beta_managed_agents_session_stats:BetaManagedAgentsSessionStats"
)
_d_metadata = _c.MapOf(_c.string)
_d_resources = _c.ListOf(_t_beta_managed_agents_session_resource)
_d_vault_ids = _c.ListOf(_c.string)
_d_outcome_evaluations = _c.ListOf(_t_beta_managed_agents_outcome_evaluation_resource)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSession(BaseModel):
    """One run of an agent in an environment."""

    type: Literal["session"] = "session"
    id: str
    """The ID of the session."""

    status: BetaManagedAgentsSessionStatus
    """What the session is doing now."""

    created_at: BetaTimestamp
    """When the session was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the session was last changed (ISO 8601)."""

    environment_id: str
    """The ID of the environment it runs in."""

    title: str | None = None
    """A title for people to tell the session by. Null when not set."""

    metadata: dict[str, str]
    """Key-value pairs of the caller's own."""

    agent: BetaManagedAgentsSessionAgent
    """The configuration it runs, fixed when the session was created."""

    resources: list[BetaManagedAgentsSessionResource]
    """What is attached to the session."""

    vault_ids: list[str]
    """The IDs of the vaults whose credentials the agent may use."""

    outcome_evaluations: list[BetaManagedAgentsOutcomeEvaluationResource]
    """How far each defined outcome has come."""

    usage: BetaManagedAgentsSessionUsage
    """The tokens used by the whole session so far."""

    stats: BetaManagedAgentsSessionStats
    """The time the session has taken so far."""

    archived_at: BetaTimestamp | None = None
    """When the session was archived (ISO 8601). Null while it is in use."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("status", "status", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
        ("environment_id", "environment_id", True),
        ("title", "title", True),
        ("metadata", "metadata", True),
        ("agent", "agent", True),
        ("resources", "resources", True),
        ("vault_ids", "vault_ids", True),
        ("outcome_evaluations", "outcome_evaluations", True),
        ("usage", "usage", True),
        ("stats", "stats", True),
        ("archived_at", "archived_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_d_metadata, False, True),
        (_t_beta_managed_agents_session_agent, False, True),
        (_d_resources, False, True),
        (_d_vault_ids, False, True),
        (_d_outcome_evaluations, False, True),
        (_t_beta_managed_agents_session_usage, False, True),
        (_t_beta_managed_agents_session_stats, False, True),
        (_c.timestamp, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 15
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "status"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.status = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
            at = "environment_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.environment_id = v
            at = "title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.title = v
            at = "metadata"
            v = src[at]
            v = _d_metadata(v)
            self.metadata = v
            at = "agent"
            v = src[at]
            v = _t_beta_managed_agents_session_agent.decode(v)
            self.agent = v
            at = "resources"
            v = src[at]
            v = _d_resources(v)
            self.resources = v
            at = "vault_ids"
            v = src[at]
            v = _d_vault_ids(v)
            self.vault_ids = v
            at = "outcome_evaluations"
            v = src[at]
            v = _d_outcome_evaluations(v)
            self.outcome_evaluations = v
            at = "usage"
            v = src[at]
            v = _t_beta_managed_agents_session_usage.decode(v)
            self.usage = v
            at = "stats"
            v = src[at]
            v = _t_beta_managed_agents_session_stats.decode(v)
            self.stats = v
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.archived_at = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.status
        v3: Any = self.created_at
        v4: Any = self.updated_at
        v5: Any = self.environment_id
        v6: Any = self.title
        v7: Any = self.metadata
        v8: Any = self.agent
        v9: Any = self.resources
        v10: Any = self.vault_ids
        v11: Any = self.outcome_evaluations
        v12: Any = self.usage
        v13: Any = self.stats
        v14: Any = self.archived_at
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ is str
            and v6.__class__ in _c.PLAIN
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
            and v11.__class__ not in _c.NOTHING
            and v12.__class__ not in _c.NOTHING
            and v13.__class__ not in _c.NOTHING
            and v14.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "status": v2,
            "created_at": None if v3 is None else nested(v3),
            "updated_at": None if v4 is None else nested(v4),
            "environment_id": v5,
            "title": v6,
            "metadata": None if v7 is None else nested(v7),
            "agent": None if v8 is None else nested(v8),
            "resources": None if v9 is None else nested(v9),
            "vault_ids": None if v10 is None else nested(v10),
            "outcome_evaluations": None if v11 is None else nested(v11),
            "usage": None if v12 is None else nested(v12),
            "stats": None if v13 is None else nested(v13),
            "archived_at": None if v14 is None else nested(v14),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSession:
        self = BetaManagedAgentsSession.__new__(BetaManagedAgentsSession)
        whole = True
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.status = s.f2
        self.created_at = _c.timestamp(s.f3)
        self.updated_at = _c.timestamp(s.f4)
        self.environment_id = s.f5
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        self.title = v
        self.metadata = _d_metadata.of(s.f7)
        self.agent = _t_beta_managed_agents_session_agent.of(s.f8)
        v = s.f9
        if len(v) >= _c.LONG and _d_resources.sure:
            _c.later(self, "resources", _d_resources.of, v)
        else:
            self.resources = _d_resources.of(v)
        self.vault_ids = _d_vault_ids.of(s.f10)
        v = s.f11
        if len(v) >= _c.LONG and _d_outcome_evaluations.sure:
            _c.later(self, "outcome_evaluations", _d_outcome_evaluations.of, v)
        else:
            self.outcome_evaluations = _d_outcome_evaluations.of(v)
        self.usage = _t_beta_managed_agents_session_usage.of(s.f12)
        self.stats = _t_beta_managed_agents_session_stats.of(s.f13)
        v = s.f14
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.archived_at = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsSession, s)
        return self
