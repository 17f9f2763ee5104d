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

    from .beta_managed_agents_mcp_tool_config_params import BetaManagedAgentsMCPToolConfigParams
    from .beta_managed_agents_mcp_toolset_default_config_params import (
        BetaManagedAgentsMCPToolsetDefaultConfigParams,
    )

_t_beta_managed_agents_mcp_toolset_default_config_params = _c.Ref(
    __name__,
    ".beta_managed_agents_mcp_toolset_default_config_params:BetaManagedAgentsMCPToolsetDefaultConfigParams",
)
_t_beta_managed_agents_mcp_tool_config_params = _c.Ref(
    __name__, ".beta_managed_agents_mcp_tool_config_params:BetaManagedAgentsMCPToolConfigParams"
)
_d_configs = _c.ListOf(_t_beta_managed_agents_mcp_tool_config_params)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPToolsetParams(BaseModel):
    """Offers the tools of one MCP server to the agent."""

    type: Literal["mcp_toolset"] = "mcp_toolset"
    mcp_server_name: str
    """The name of the server, as in `mcp_servers`."""

    default_config: BetaManagedAgentsMCPToolsetDefaultConfigParams | None = None
    """Settings for the tools that `configs` does not name. Null or absence uses the defaults."""

    configs: list[BetaManagedAgentsMCPToolConfigParams] | None = None
    """Settings for single tools. They win over `default_config`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("mcp_server_name", "mcp_server_name", True),
        ("default_config", "default_config", False),
        ("configs", "configs", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_t_beta_managed_agents_mcp_toolset_default_config_params, True, False),
        (_d_configs, False, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "mcp_toolset")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "mcp_toolset":
                raise _c.bad('"mcp_toolset"', v)
            self.type = v
            at = "mcp_server_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mcp_server_name = v
            at = "default_config"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_mcp_toolset_default_config_params.decode(v)
            self.default_config = v
            at = "configs"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        v1: Any = self.mcp_server_name
        v2: Any = self.default_config
        v3: Any = self.configs
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "mcp_server_name": v1}
        if v2 is not None:
            found["default_config"] = nested(v2)
        if v3 is not None:
            found["configs"] = nested(v3)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPToolsetParams:
        self = BetaManagedAgentsMCPToolsetParams.__new__(BetaManagedAgentsMCPToolsetParams)
        v: Any
        self.type = "mcp_toolset"
        self.mcp_server_name = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_mcp_toolset_default_config_params.of(v)
        self.default_config = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_configs.of(v)
        self.configs = v
        base: BaseModel = self
        base._state = None
        return self
