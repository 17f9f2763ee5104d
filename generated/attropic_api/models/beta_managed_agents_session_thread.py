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

    from .beta_managed_agents_session_thread_agent import BetaManagedAgentsSessionThreadAgent
    from .beta_managed_agents_session_thread_stats import BetaManagedAgentsSessionThreadStats
    from .beta_managed_agents_session_thread_status import BetaManagedAgentsSessionThreadStatus
    from .beta_managed_agents_session_thread_usage import BetaManagedAgentsSessionThreadUsage
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_session_thread_agent = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_agent:BetaManagedAgentsSessionThreadAgent"
)
_t_beta_managed_agents_session_thread_usage = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_usage:BetaManagedAgentsSessionThreadUsage"
)
_t_beta_managed_agents_session_thread_stats = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_stats:BetaManagedAgentsSessionThreadStats"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionThread(BaseModel):
    """One line of work in a session, with an agent and a context of its own."""

    type: Literal["session_thread"] = "session_thread"
    id: str
    """The ID of the thread."""

    session_id: str
    """The ID of the session it belongs to."""

    status: BetaManagedAgentsSessionThreadStatus
    """What the thread is doing now."""

    agent: BetaManagedAgentsSessionThreadAgent
    """The configuration it runs."""

    parent_thread_id: str | None = None
    """The ID of the thread that opened it. Null for the primary thread."""

    created_at: BetaTimestamp
    """When the thread was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the thread was last changed (ISO 8601)."""

    archived_at: BetaTimestamp | None = None
    """When the thread was archived (ISO 8601). Null while it is in use."""

    usage: BetaManagedAgentsSessionThreadUsage | None = None
    """The tokens used by this thread. Null when nothing is known yet."""

    stats: BetaManagedAgentsSessionThreadStats | None = None
    """The time this thread has taken. Null when nothing is known yet."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("session_id", "session_id", True),
        ("status", "status", True),
        ("agent", "agent", True),
        ("parent_thread_id", "parent_thread_id", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
        ("archived_at", "archived_at", True),
        ("usage", "usage", True),
        ("stats", "stats", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_managed_agents_session_thread_agent, False, True),
        (_c.string, True, False),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, True, False),
        (_t_beta_managed_agents_session_thread_usage, True, False),
        (_t_beta_managed_agents_session_thread_stats, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 11
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
            at = "session_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.session_id = v
            at = "status"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.status = v
            at = "agent"
            v = src[at]
            v = _t_beta_managed_agents_session_thread_agent.decode(v)
            self.agent = v
            at = "parent_thread_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.parent_thread_id = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.archived_at = v
            at = "usage"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_session_thread_usage.decode(v)
            self.usage = v
            at = "stats"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_session_thread_stats.decode(v)
            self.stats = v
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
        v2: Any = self.session_id
        v3: Any = self.status
        v4: Any = self.agent
        v5: Any = self.parent_thread_id
        v6: Any = self.created_at
        v7: Any = self.updated_at
        v8: Any = self.archived_at
        v9: Any = self.usage
        v10: Any = self.stats
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "session_id": v2,
            "status": v3,
            "agent": None if v4 is None else nested(v4),
            "parent_thread_id": v5,
            "created_at": None if v6 is None else nested(v6),
            "updated_at": None if v7 is None else nested(v7),
            "archived_at": None if v8 is None else nested(v8),
            "usage": None if v9 is None else nested(v9),
            "stats": None if v10 is None else nested(v10),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionThread:
        self = BetaManagedAgentsSessionThread.__new__(BetaManagedAgentsSessionThread)
        whole = True
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.session_id = s.f2
        self.status = s.f3
        self.agent = _t_beta_managed_agents_session_thread_agent.of(s.f4)
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        self.parent_thread_id = v
        self.created_at = _c.timestamp(s.f6)
        self.updated_at = _c.timestamp(s.f7)
        v = s.f8
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.archived_at = v
        v = s.f9
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_session_thread_usage.of(v)
        self.usage = v
        v = s.f10
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_session_thread_stats.of(v)
        self.stats = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsSessionThread, s)
        return self
