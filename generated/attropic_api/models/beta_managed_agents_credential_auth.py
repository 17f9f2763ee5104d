# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_mcpo_auth_auth_response import BetaManagedAgentsMCPOAuthAuthResponse
    from .beta_managed_agents_static_bearer_auth_response import BetaManagedAgentsStaticBearerAuthResponse

    BetaManagedAgentsCredentialAuth: TypeAlias = (
        BetaManagedAgentsMCPOAuthAuthResponse | BetaManagedAgentsStaticBearerAuthResponse | UnknownVariant
    )
    """How a credential authenticates, without secrets."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsCredentialAuth",
        "BetaManagedAgentsMCPOAuthAuthResponse | BetaManagedAgentsStaticBearerAuthResponse | UnknownVariant",
        {
            "BetaManagedAgentsMCPOAuthAuthResponse": ".beta_managed_agents_mcpo_auth_auth_response",
            "BetaManagedAgentsStaticBearerAuthResponse": ".beta_managed_agents_static_bearer_auth_response",
        },
    )

_t_beta_managed_agents_mcpo_auth_auth_response = _c.Ref(
    __name__, ".beta_managed_agents_mcpo_auth_auth_response:BetaManagedAgentsMCPOAuthAuthResponse"
)
_t_beta_managed_agents_static_bearer_auth_response = _c.Ref(
    __name__, ".beta_managed_agents_static_bearer_auth_response:BetaManagedAgentsStaticBearerAuthResponse"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "mcp_oauth": _t_beta_managed_agents_mcpo_auth_auth_response,
        "static_bearer": _t_beta_managed_agents_static_bearer_auth_response,
    },
)
