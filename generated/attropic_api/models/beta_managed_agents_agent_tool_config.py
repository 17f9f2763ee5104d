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
class BetaManagedAgentsAgentToolConfig(BaseModel):
    """Settings for one built-in tool."""

    name: BetaManagedAgentsAgentToolName
    """The name of the tool."""

    enabled: bool
    """Whether the agent may use it."""

    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use needs the caller's consent."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("name", "name", True),
        ("enabled", "enabled", True),
        ("permission_policy", "permission_policy", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.boolean, False, True),
        (_t_beta_managed_agents_permission_policy, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "enabled"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.enabled = v
            at = "permission_policy"
            v = src[at]
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
        found: dict[str, Any] = {
            "name": v0,
            "enabled": v1,
            "permission_policy": None if v2 is None else nested(v2),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentToolConfig:
        self = BetaManagedAgentsAgentToolConfig.__new__(BetaManagedAgentsAgentToolConfig)
        self.name = s.f0
        self.enabled = s.f1
        self.permission_policy = _t_beta_managed_agents_permission_policy.of(s.f2)
        base: BaseModel = self
        base._state = None
        return self
