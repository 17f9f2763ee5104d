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

    from .beta_managed_agents_agent_tool_name import BetaManagedAgentsAgentToolName
    from .beta_managed_agents_permission_policy import BetaManagedAgentsPermissionPolicy

_t_beta_managed_agents_permission_policy = _c.Ref(__name__, ".beta_managed_agents_permission_policy")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsAgentToolConfigParams(BaseModel):
    """Settings for one built-in tool."""

    name: BetaManagedAgentsAgentToolName
    """The name of the tool."""

    enabled: bool | None = None
    """Whether the agent may use it. Null or absence follows `default_config`."""

    permission_policy: BetaManagedAgentsPermissionPolicy | None = None
    """Whether a use needs the caller's consent. Null or absence follows `default_config`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("name", "name", True),
        ("enabled", "enabled", False),
        ("permission_policy", "permission_policy", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.boolean, True, False),
        (_t_beta_managed_agents_permission_policy, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "enabled"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.enabled = v
            at = "permission_policy"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_permission_policy.decode(v)
            self.permission_policy = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.name
        v1: Any = self.enabled
        v2: Any = self.permission_policy
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"name": v0}
        if v1 is not None:
            found["enabled"] = v1
        if v2 is not None:
            found["permission_policy"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentToolConfigParams:
        self = BetaManagedAgentsAgentToolConfigParams.__new__(BetaManagedAgentsAgentToolConfigParams)
        v: Any
        self.name = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.enabled = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_permission_policy.of(v)
        self.permission_policy = v
        base: BaseModel = self
        base._state = None
        return self
