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

    from .beta_mcp_tool_config_param import BetaMCPToolConfigParam
    from .beta_mcp_tool_default_config_param import BetaMCPToolDefaultConfigParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_beta_mcp_tool_config_param = _c.Ref(__name__, ".beta_mcp_tool_config_param:BetaMCPToolConfigParam")
_t_beta_mcp_tool_default_config_param = _c.Ref(
    __name__, ".beta_mcp_tool_default_config_param:BetaMCPToolDefaultConfigParam"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_configs = _c.MapOf(_t_beta_mcp_tool_config_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMCPToolsetParam(BaseModel):
    """The tools of one MCP server, offered to the model."""

    cache_control: CacheControlEphemeralParam | None = None
    """Marks the end of a prompt prefix to cache. Null or absence sets no mark."""

    configs: dict[str, BetaMCPToolConfigParam] | None = None
    """Settings for single tools, by tool name. They win over `default_config`."""

    default_config: BetaMCPToolDefaultConfigParam | None = None
    """Settings for every tool of the server that `configs` does not name."""

    mcp_server_name: str
    """The `name` of an entry in `mcp_servers`."""

    type: Literal["mcp_toolset"] = "mcp_toolset"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("configs", "configs", False),
        ("default_config", "default_config", False),
        ("mcp_server_name", "mcp_server_name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_d_configs, True, False),
        (_t_beta_mcp_tool_default_config_param, False, False),
        (_c.string, False, True),
        None,
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
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "configs"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_configs(v)
            self.configs = v
            at = "default_config"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_mcp_tool_default_config_param.decode(v)
            self.default_config = v
            at = "mcp_server_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mcp_server_name = v
            at = "type"
            v = src[at]
            if v != "mcp_toolset":
                raise _c.bad('"mcp_toolset"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.configs
        v2: Any = self.default_config
        v3: Any = self.mcp_server_name
        v4: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["configs"] = nested(v1)
        if v2 is not None:
            found["default_config"] = nested(v2)
        found["mcp_server_name"] = v3
        found["type"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMCPToolsetParam:
        self = BetaMCPToolsetParam.__new__(BetaMCPToolsetParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_configs.of(v)
        self.configs = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_mcp_tool_default_config_param.of(v)
        self.default_config = v
        self.mcp_server_name = s.f3
        self.type = "mcp_toolset"
        base: BaseModel = self
        base._state = None
        return self
