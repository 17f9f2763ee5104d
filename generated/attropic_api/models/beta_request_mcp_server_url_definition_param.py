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

    from .beta_request_mcp_server_tool_configuration_param import BetaRequestMCPServerToolConfigurationParam

_t_beta_request_mcp_server_tool_configuration_param = _c.Ref(
    __name__, ".beta_request_mcp_server_tool_configuration_param:BetaRequestMCPServerToolConfigurationParam"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaRequestMCPServerURLDefinitionParam(BaseModel):
    """A remote MCP server that the API connects to on behalf of the request."""

    authorization_token: str | None = None
    """The OAuth access token to present to the server. Null or absence connects without one."""

    name: str
    """A name for the server, unique in the request. Toolsets and results refer to it."""

    tool_configuration: BetaRequestMCPServerToolConfigurationParam | None = None
    """Which tools of the server are on. Superseded by an `mcp_toolset` in `tools`."""

    type: Literal["url"] = "url"
    url: str
    """The address of the server, with the scheme `https`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("authorization_token", "authorization_token", False),
        ("name", "name", True),
        ("tool_configuration", "tool_configuration", False),
        ("type", "type", True),
        ("url", "url", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, False, True),
        (_t_beta_request_mcp_server_tool_configuration_param, True, False),
        (_c.string, False, True),
        (_c.string, False, True),
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
            at = "authorization_token"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.authorization_token = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "tool_configuration"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_request_mcp_server_tool_configuration_param.decode(v)
            self.tool_configuration = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.authorization_token
        v1: Any = self.name
        v2: Any = self.tool_configuration
        v3: Any = self.type
        v4: Any = self.url
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["authorization_token"] = v0
        found["name"] = v1
        if v2 is not None:
            found["tool_configuration"] = nested(v2)
        found["type"] = v3
        found["url"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaRequestMCPServerURLDefinitionParam:
        self = BetaRequestMCPServerURLDefinitionParam.__new__(BetaRequestMCPServerURLDefinitionParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.authorization_token = v
        self.name = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_request_mcp_server_tool_configuration_param.of(v)
        self.tool_configuration = v
        self.type = s.f3
        self.url = s.f4
        base: BaseModel = self
        base._state = None
        return self
