# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_token_endpoint_auth_basic_update_param import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .beta_managed_agents_token_endpoint_auth_post_update_param import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )

    BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam: TypeAlias = (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam
        | BetaManagedAgentsTokenEndpointAuthPostUpdateParam
        | UnknownVariant
    )
    """The new client secret."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam",
        "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam | BetaManagedAgentsTokenEndpointAuthPostUpdateParam | UnknownVariant",
        {
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": ".beta_managed_agents_token_endpoint_auth_basic_update_param",
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": ".beta_managed_agents_token_endpoint_auth_post_update_param",
        },
    )

_t_beta_managed_agents_token_endpoint_auth_basic_update_param = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_basic_update_param:BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
)
_t_beta_managed_agents_token_endpoint_auth_post_update_param = _c.Ref(
    __name__,
    ".beta_managed_agents_token_endpoint_auth_post_update_param:BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "client_secret_basic": _t_beta_managed_agents_token_endpoint_auth_basic_update_param,
        "client_secret_post": _t_beta_managed_agents_token_endpoint_auth_post_update_param,
    },
)
