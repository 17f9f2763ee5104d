# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_token_endpoint_auth_basic_response import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_none_response import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_post_response import (
        BetaManagedAgentsTokenEndpointAuthPostResponse,
    )

    BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth: TypeAlias = (
        BetaManagedAgentsTokenEndpointAuthNoneResponse
        | BetaManagedAgentsTokenEndpointAuthBasicResponse
        | BetaManagedAgentsTokenEndpointAuthPostResponse
        | UnknownVariant
    )
    """How the client authenticates to the token endpoint."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth",
        "BetaManagedAgentsTokenEndpointAuthNoneResponse | BetaManagedAgentsTokenEndpointAuthBasicResponse | BetaManagedAgentsTokenEndpointAuthPostResponse | UnknownVariant",
        {
            "BetaManagedAgentsTokenEndpointAuthBasicResponse": ".beta_managed_agents_token_endpoint_auth_basic_response",
            "BetaManagedAgentsTokenEndpointAuthNoneResponse": ".beta_managed_agents_token_endpoint_auth_none_response",
            "BetaManagedAgentsTokenEndpointAuthPostResponse": ".beta_managed_agents_token_endpoint_auth_post_response",
        },
    )

_t_beta_managed_agents_token_endpoint_auth_none_response = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_none_response:BetaManagedAgentsTokenEndpointAuthNoneResponse",
)
_t_beta_managed_agents_token_endpoint_auth_basic_response = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_basic_response:BetaManagedAgentsTokenEndpointAuthBasicResponse",
)
_t_beta_managed_agents_token_endpoint_auth_post_response = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_post_response:BetaManagedAgentsTokenEndpointAuthPostResponse",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "none": _t_beta_managed_agents_token_endpoint_auth_none_response,
        "client_secret_basic": _t_beta_managed_agents_token_endpoint_auth_basic_response,
        "client_secret_post": _t_beta_managed_agents_token_endpoint_auth_post_response,
    },
)
