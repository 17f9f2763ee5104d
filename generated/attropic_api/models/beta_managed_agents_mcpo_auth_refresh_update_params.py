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

    from .beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param import (
        BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam,
    )

_t_beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param = _c.Ref(
    __name__, ".beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPOAuthRefreshUpdateParams(BaseModel):
    """Changes to how an access token is refreshed. Fields left out keep their values."""

    refresh_token: str | None = None
    """The new refresh token, up to 4096 characters. Null keeps the old one."""

    scope: str | None = None
    """The new scopes, separated by spaces."""

    token_endpoint_auth: BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam | None = None
    """The new client secret."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("refresh_token", "refresh_token", False),
        ("scope", "scope", False),
        ("token_endpoint_auth", "token_endpoint_auth", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "refresh_token"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.refresh_token = v
            at = "scope"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.scope = v
            at = "token_endpoint_auth"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param.decode(v)
            self.token_endpoint_auth = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.refresh_token
        v1: Any = self.scope
        v2: Any = self.token_endpoint_auth
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["refresh_token"] = v0
        if v1 is not None:
            found["scope"] = v1
        if v2 is not None:
            found["token_endpoint_auth"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPOAuthRefreshUpdateParams:
        self = BetaManagedAgentsMCPOAuthRefreshUpdateParams.__new__(
            BetaManagedAgentsMCPOAuthRefreshUpdateParams
        )
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.refresh_token = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.scope = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param.of(v)
        self.token_endpoint_auth = v
        base: BaseModel = self
        base._state = None
        return self
