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

    from .beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth import (
        BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth,
    )

_t_beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth = _c.Ref(
    __name__, ".beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPOAuthRefreshResponse(BaseModel):
    """How an access token is refreshed, without secrets."""

    token_endpoint: str
    """The address of the authorization server's token endpoint."""

    client_id: str
    """The ID of the OAuth client."""

    resource: str | None = None
    """The resource indicator of RFC 8707 that is sent. Null when there is none."""

    scope: str | None = None
    """The scopes asked for, separated by spaces. Null when left to the server."""

    token_endpoint_auth: BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth
    """How the client authenticates to the token endpoint."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("token_endpoint", "token_endpoint", True),
        ("client_id", "client_id", True),
        ("resource", "resource", False),
        ("scope", "scope", False),
        ("token_endpoint_auth", "token_endpoint_auth", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth, False, True),
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
            at = "resource"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.resource = v
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
            v = src[at]
            v = _t_beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth.decode(v)
            self.token_endpoint_auth = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.token_endpoint
        v1: Any = self.client_id
        v2: Any = self.resource
        v3: Any = self.scope
        v4: Any = self.token_endpoint_auth
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"token_endpoint": v0, "client_id": v1}
        if v2 is not None:
            found["resource"] = v2
        if v3 is not None:
            found["scope"] = v3
        found["token_endpoint_auth"] = None if v4 is None else nested(v4)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPOAuthRefreshResponse:
        self = BetaManagedAgentsMCPOAuthRefreshResponse.__new__(BetaManagedAgentsMCPOAuthRefreshResponse)
        v: Any
        self.token_endpoint = s.f0
        self.client_id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.resource = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.scope = v
        self.token_endpoint_auth = _t_beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth.of(
            s.f4
        )
        base: BaseModel = self
        base._state = None
        return self
