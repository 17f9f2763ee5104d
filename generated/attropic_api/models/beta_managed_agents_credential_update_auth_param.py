# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_mcpo_auth_update_params import BetaManagedAgentsMCPOAuthUpdateParams
    from .beta_managed_agents_static_bearer_update_params import BetaManagedAgentsStaticBearerUpdateParams

    BetaManagedAgentsCredentialUpdateAuthParam: TypeAlias = (
        BetaManagedAgentsMCPOAuthUpdateParams | BetaManagedAgentsStaticBearerUpdateParams | UnknownVariant
    )
    """New secrets for a credential, of the same kind as before."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsCredentialUpdateAuthParam",
        "BetaManagedAgentsMCPOAuthUpdateParams | BetaManagedAgentsStaticBearerUpdateParams | UnknownVariant",
        {
            "BetaManagedAgentsMCPOAuthUpdateParams": ".beta_managed_agents_mcpo_auth_update_params",
            "BetaManagedAgentsStaticBearerUpdateParams": ".beta_managed_agents_static_bearer_update_params",
        },
    )

_t_beta_managed_agents_mcpo_auth_update_params = _c.Ref(
    __name__, ".beta_managed_agents_mcpo_auth_update_params:BetaManagedAgentsMCPOAuthUpdateParams"
)
_t_beta_managed_agents_static_bearer_update_params = _c.Ref(
    __name__, ".beta_managed_agents_static_bearer_update_params:BetaManagedAgentsStaticBearerUpdateParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "mcp_oauth": _t_beta_managed_agents_mcpo_auth_update_params,
        "static_bearer": _t_beta_managed_agents_static_bearer_update_params,
    },
)
