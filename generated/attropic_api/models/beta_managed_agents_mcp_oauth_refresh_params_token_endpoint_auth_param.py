# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_token_endpoint_auth_basic_param import (
        BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from .beta_managed_agents_token_endpoint_auth_none_param import (
        BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from .beta_managed_agents_token_endpoint_auth_post_param import (
        BetaManagedAgentsTokenEndpointAuthPostParam,
    )

    BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam: TypeAlias = (
        BetaManagedAgentsTokenEndpointAuthNoneParam
        | BetaManagedAgentsTokenEndpointAuthBasicParam
        | BetaManagedAgentsTokenEndpointAuthPostParam
        | UnknownVariant
    )
    """How the client authenticates to the token endpoint."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam",
        "BetaManagedAgentsTokenEndpointAuthNoneParam | BetaManagedAgentsTokenEndpointAuthBasicParam | BetaManagedAgentsTokenEndpointAuthPostParam | UnknownVariant",
        {
            "BetaManagedAgentsTokenEndpointAuthBasicParam": ".beta_managed_agents_token_endpoint_auth_basic_param",
            "BetaManagedAgentsTokenEndpointAuthNoneParam": ".beta_managed_agents_token_endpoint_auth_none_param",
            "BetaManagedAgentsTokenEndpointAuthPostParam": ".beta_managed_agents_token_endpoint_auth_post_param",
        },
    )

_t_beta_managed_agents_token_endpoint_auth_none_param = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_none_param:BetaManagedAgentsTokenEndpointAuthNoneParam",
)
_t_beta_managed_agents_token_endpoint_auth_basic_param = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_basic_param:BetaManagedAgentsTokenEndpointAuthBasicParam",
)
_t_beta_managed_agents_token_endpoint_auth_post_param = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_post_param:BetaManagedAgentsTokenEndpointAuthPostParam",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "none": _t_beta_managed_agents_token_endpoint_auth_none_param,
        "client_secret_basic": _t_beta_managed_agents_token_endpoint_auth_basic_param,
        "client_secret_post": _t_beta_managed_agents_token_endpoint_auth_post_param,
    },
)
