# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_mcpo_auth_create_params import BetaManagedAgentsMCPOAuthCreateParams
    from .beta_managed_agents_static_bearer_create_params import BetaManagedAgentsStaticBearerCreateParams

    BetaManagedAgentsCredentialCreateAuthParam: TypeAlias = (
        BetaManagedAgentsMCPOAuthCreateParams | BetaManagedAgentsStaticBearerCreateParams | UnknownVariant
    )
    """The secret of a new credential and how it authenticates."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsCredentialCreateAuthParam",
        "BetaManagedAgentsMCPOAuthCreateParams | BetaManagedAgentsStaticBearerCreateParams | UnknownVariant",
        {
            "BetaManagedAgentsMCPOAuthCreateParams": ".beta_managed_agents_mcpo_auth_create_params",
            "BetaManagedAgentsStaticBearerCreateParams": ".beta_managed_agents_static_bearer_create_params",
        },
    )

_t_beta_managed_agents_mcpo_auth_create_params = _c.Ref(
    __name__, ".beta_managed_agents_mcpo_auth_create_params:BetaManagedAgentsMCPOAuthCreateParams"
)
_t_beta_managed_agents_static_bearer_create_params = _c.Ref(
    __name__, ".beta_managed_agents_static_bearer_create_params:BetaManagedAgentsStaticBearerCreateParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "mcp_oauth": _t_beta_managed_agents_mcpo_auth_create_params,
        "static_bearer": _t_beta_managed_agents_static_bearer_create_params,
    },
)
