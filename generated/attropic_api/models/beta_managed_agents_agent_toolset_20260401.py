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

    from .beta_managed_agents_agent_tool_config import BetaManagedAgentsAgentToolConfig
    from .beta_managed_agents_agent_toolset_default_config import BetaManagedAgentsAgentToolsetDefaultConfig

_t_beta_managed_agents_agent_toolset_default_config = _c.Ref(
    __name__, ".beta_managed_agents_agent_toolset_default_config:BetaManagedAgentsAgentToolsetDefaultConfig"
)
_t_beta_managed_agents_agent_tool_config = _c.Ref(
    __name__, ".beta_managed_agents_agent_tool_config:BetaManagedAgentsAgentToolConfig"
)
_d_configs = _c.ListOf(_t_beta_managed_agents_agent_tool_config)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsAgentToolset20260401(BaseModel):
    """The built-in tools, which run in the container of the session."""

    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    default_config: BetaManagedAgentsAgentToolsetDefaultConfig
    """Settings for the tools that `configs` does not name."""

    configs: list[BetaManagedAgentsAgentToolConfig]
    """Settings for single tools."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("default_config", "default_config", True),
        ("configs", "configs", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_t_beta_managed_agents_agent_toolset_default_config, False, True),
        (_d_configs, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "agent_toolset_20260401")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "agent_toolset_20260401":
                raise _c.bad('"agent_toolset_20260401"', v)
            self.type = v
            at = "default_config"
            v = src[at]
            v = _t_beta_managed_agents_agent_toolset_default_config.decode(v)
            self.default_config = v
            at = "configs"
            v = src[at]
            v = _d_configs(v)
            self.configs = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.default_config
        v2: Any = self.configs
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "default_config": None if v1 is None else nested(v1),
            "configs": None if v2 is None else nested(v2),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentToolset20260401:
        self = BetaManagedAgentsAgentToolset20260401.__new__(BetaManagedAgentsAgentToolset20260401)
        v: Any
        self.type = "agent_toolset_20260401"
        self.default_config = _t_beta_managed_agents_agent_toolset_default_config.of(s.f1)
        v = s.f2
        if len(v) >= _c.LONG and _d_configs.sure:
            _c.later(self, "configs", _d_configs.of, v)
        else:
            self.configs = _d_configs.of(v)
        base: BaseModel = self
        base._state = None
        return self
