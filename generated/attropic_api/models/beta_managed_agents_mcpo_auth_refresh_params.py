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

    from .beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param import (
        BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam,
    )

_t_beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param = _c.Ref(
    __name__, ".beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPOAuthRefreshParams(BaseModel):
    """What is needed to refresh an access token."""

    refresh_token: str
    """The refresh token, up to 4096 characters. It is never returned."""

    token_endpoint: str
    """The address of the authorization server's token endpoint."""

    client_id: str
    """The ID of the OAuth client."""

    scope: str | None = None
    """The scopes to ask for, separated by spaces. Null or absence leaves them to the server."""

    resource: str | None = None
    """The resource indicator of RFC 8707 to send. Null or absence sends none."""

    token_endpoint_auth: BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam
    """How the client authenticates to the token endpoint."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("refresh_token", "refresh_token", True),
        ("token_endpoint", "token_endpoint", True),
        ("client_id", "client_id", True),
        ("scope", "scope", False),
        ("resource", "resource", False),
        ("token_endpoint_auth", "token_endpoint_auth", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "refresh_token"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.refresh_token = v
            at = "token_endpoint"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.token_endpoint = v
            at = "client_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.client_id = v
            at = "scope"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.scope = v
            at = "resource"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.resource = v
            at = "token_endpoint_auth"
            v = src[at]
            v = _t_beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param.decode(v)
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
        v1: Any = self.token_endpoint
        v2: Any = self.client_id
        v3: Any = self.scope
        v4: Any = self.resource
        v5: Any = self.token_endpoint_auth
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"refresh_token": v0, "token_endpoint": v1, "client_id": v2}
        if v3 is not None:
            found["scope"] = v3
        if v4 is not None:
            found["resource"] = v4
        found["token_endpoint_auth"] = None if v5 is None else nested(v5)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPOAuthRefreshParams:
        self = BetaManagedAgentsMCPOAuthRefreshParams.__new__(BetaManagedAgentsMCPOAuthRefreshParams)
        v: Any
        self.refresh_token = s.f0
        self.token_endpoint = s.f1
        self.client_id = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.scope = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.resource = v
        self.token_endpoint_auth = (
            _t_beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param.of(s.f5)
        )
        base: BaseModel = self
        base._state = None
        return self
