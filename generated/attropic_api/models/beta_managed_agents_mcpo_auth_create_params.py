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

    from .beta_managed_agents_mcpo_auth_refresh_params import BetaManagedAgentsMCPOAuthRefreshParams
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_mcpo_auth_refresh_params = _c.Ref(
    __name__, ".beta_managed_agents_mcpo_auth_refresh_params:BetaManagedAgentsMCPOAuthRefreshParams"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPOAuthCreateParams(BaseModel):
    """OAuth access to an MCP server."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    mcp_server_url: str
    """The address of the MCP server it is for. It cannot be changed later."""

    access_token: str
    """The access token, up to 8192 characters. It is never returned."""

    expires_at: BetaTimestamp | None = None
    """When the access token expires (ISO 8601). Null or absence means it is not known."""

    refresh: BetaManagedAgentsMCPOAuthRefreshParams | None = None
    """What is needed to refresh the access token. Null or absence means it cannot be refreshed."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("mcp_server_url", "mcp_server_url", True),
        ("access_token", "access_token", True),
        ("expires_at", "expires_at", False),
        ("refresh", "refresh", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, True, False),
        (_t_beta_managed_agents_mcpo_auth_refresh_params, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "mcp_oauth")

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
            if v != "mcp_oauth":
                raise _c.bad('"mcp_oauth"', v)
            self.type = v
            at = "mcp_server_url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mcp_server_url = v
            at = "access_token"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.access_token = v
            at = "expires_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.timestamp(v)
            self.expires_at = v
            at = "refresh"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_mcpo_auth_refresh_params.decode(v)
            self.refresh = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.mcp_server_url
        v2: Any = self.access_token
        v3: Any = self.expires_at
        v4: Any = self.refresh
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "mcp_server_url": v1, "access_token": v2}
        if v3 is not None:
            found["expires_at"] = nested(v3)
        if v4 is not None:
            found["refresh"] = nested(v4)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPOAuthCreateParams:
        self = BetaManagedAgentsMCPOAuthCreateParams.__new__(BetaManagedAgentsMCPOAuthCreateParams)
        v: Any
        self.type = "mcp_oauth"
        self.mcp_server_url = s.f1
        self.access_token = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.expires_at = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_mcpo_auth_refresh_params.of(v)
        self.refresh = v
        base: BaseModel = self
        base._state = None
        return self
