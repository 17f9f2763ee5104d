# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_managed_agents_agent_union_params import BetaManagedAgentsAgentUnionParams
    from .beta_managed_agents_session_resource_params import BetaManagedAgentsSessionResourceParams

_t_beta_managed_agents_agent_union_params = _c.Ref(__name__, ".beta_managed_agents_agent_union_params")
_t_beta_managed_agents_session_resource_params = _c.Ref(
    __name__, ".beta_managed_agents_session_resource_params"
)
_d_metadata = _c.MapOf(_c.string)
_d_resources = _c.ListOf(_t_beta_managed_agents_session_resource_params)
_d_vault_ids = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionCreateParams(BaseModel):
    """The session to create."""

    agent: BetaManagedAgentsAgentUnionParams
    """The agent to run: an ID for its latest version, or an object that can fix the version."""

    environment_id: str
    """The ID of the environment to run in."""

    title: str | None = None
    """A title for people to tell the session by, up to 500 characters."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters."""

    resources: list[BetaManagedAgentsSessionResourceParams] | None = None
    """Files, repositories and memory stores to attach."""

    vault_ids: list[str] | None = None
    """The IDs of the vaults whose credentials the agent may use."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("agent", "agent", True),
        ("environment_id", "environment_id", True),
        ("title", "title", False),
        ("metadata", "metadata", False),
        ("resources", "resources", False),
        ("vault_ids", "vault_ids", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_managed_agents_agent_union_params, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_d_metadata, False, False),
        (_d_resources, False, False),
        (_d_vault_ids, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "agent"
            v = src[at]
            v = _t_beta_managed_agents_agent_union_params.decode(v)
            self.agent = v
            at = "environment_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.environment_id = v
            at = "title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.title = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
            at = "resources"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_resources(v)
            self.resources = v
            at = "vault_ids"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_vault_ids(v)
            self.vault_ids = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.agent
        v1: Any = self.environment_id
        v2: Any = self.title
        v3: Any = self.metadata
        v4: Any = self.resources
        v5: Any = self.vault_ids
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"agent": None if v0 is None else nested(v0), "environment_id": v1}
        if v2 is not None:
            found["title"] = v2
        if v3 is not None:
            found["metadata"] = nested(v3)
        if v4 is not None:
            found["resources"] = nested(v4)
        if v5 is not None:
            found["vault_ids"] = nested(v5)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SessionCreateParams:
        self = SessionCreateParams.__new__(SessionCreateParams)
        v: Any
        self.agent = _t_beta_managed_agents_agent_union_params.of(s.f0)
        self.environment_id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.title = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _d_resources.of(v)
        self.resources = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _d_vault_ids.of(v)
        self.vault_ids = v
        base: BaseModel = self
        base._state = None
        return self
