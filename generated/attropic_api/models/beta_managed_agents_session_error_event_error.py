# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_billing_error import BetaManagedAgentsBillingError
    from .beta_managed_agents_mcp_authentication_failed_error import (
        BetaManagedAgentsMCPAuthenticationFailedError,
    )
    from .beta_managed_agents_mcp_connection_failed_error import BetaManagedAgentsMCPConnectionFailedError
    from .beta_managed_agents_model_overloaded_error import BetaManagedAgentsModelOverloadedError
    from .beta_managed_agents_model_rate_limited_error import BetaManagedAgentsModelRateLimitedError
    from .beta_managed_agents_model_request_failed_error import BetaManagedAgentsModelRequestFailedError
    from .beta_managed_agents_unknown_error import BetaManagedAgentsUnknownError

    BetaManagedAgentsSessionErrorEventError: TypeAlias = (
        BetaManagedAgentsUnknownError
        | BetaManagedAgentsModelOverloadedError
        | BetaManagedAgentsModelRateLimitedError
        | BetaManagedAgentsModelRequestFailedError
        | BetaManagedAgentsMCPConnectionFailedError
        | BetaManagedAgentsMCPAuthenticationFailedError
        | BetaManagedAgentsBillingError
        | UnknownVariant
    )
    """What went wrong, and whether it is retried."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSessionErrorEventError",
        "BetaManagedAgentsUnknownError | BetaManagedAgentsModelOverloadedError | BetaManagedAgentsModelRateLimitedError | BetaManagedAgentsModelRequestFailedError | BetaManagedAgentsMCPConnectionFailedError | BetaManagedAgentsMCPAuthenticationFailedError | BetaManagedAgentsBillingError | UnknownVariant",
        {
            "BetaManagedAgentsBillingError": ".beta_managed_agents_billing_error",
            "BetaManagedAgentsMCPAuthenticationFailedError": ".beta_managed_agents_mcp_authentication_failed_error",
            "BetaManagedAgentsMCPConnectionFailedError": ".beta_managed_agents_mcp_connection_failed_error",
            "BetaManagedAgentsModelOverloadedError": ".beta_managed_agents_model_overloaded_error",
            "BetaManagedAgentsModelRateLimitedError": ".beta_managed_agents_model_rate_limited_error",
            "BetaManagedAgentsModelRequestFailedError": ".beta_managed_agents_model_request_failed_error",
            "BetaManagedAgentsUnknownError": ".beta_managed_agents_unknown_error",
        },
    )

_t_beta_managed_agents_unknown_error = _c.Ref(
    __name__, ".beta_managed_agents_unknown_error:BetaManagedAgentsUnknownError"
)
_t_beta_managed_agents_model_overloaded_error = _c.Ref(
    __name__, ".beta_managed_agents_model_overloaded_error:BetaManagedAgentsModelOverloadedError"
)
_t_beta_managed_agents_model_rate_limited_error = _c.Ref(
    __name__, ".beta_managed_agents_model_rate_limited_error:BetaManagedAgentsModelRateLimitedError"
)
_t_beta_managed_agents_model_request_failed_error = _c.Ref(
    __name__, ".beta_managed_agents_model_request_failed_error:BetaManagedAgentsModelRequestFailedError"
)
_t_beta_managed_agents_mcp_connection_failed_error = _c.Ref(
    __name__, ".beta_managed_agents_mcp_connection_failed_error:BetaManagedAgentsMCPConnectionFailedError"
)
_t_beta_managed_agents_mcp_authentication_failed_error = _c.Ref(
    __name__,
    ".beta_managed_agents_mcp_authentication_failed_error:BetaManagedAgentsMCPAuthenticationFailedError",
)
_t_beta_managed_agents_billing_error = _c.Ref(
    __name__, ".beta_managed_agents_billing_error:BetaManagedAgentsBillingError"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "unknown_error": _t_beta_managed_agents_unknown_error,
        "model_overloaded_error": _t_beta_managed_agents_model_overloaded_error,
        "model_rate_limited_error": _t_beta_managed_agents_model_rate_limited_error,
        "model_request_failed_error": _t_beta_managed_agents_model_request_failed_error,
        "mcp_connection_failed_error": _t_beta_managed_agents_mcp_connection_failed_error,
        "mcp_authentication_failed_error": _t_beta_managed_agents_mcp_authentication_failed_error,
        "billing_error": _t_beta_managed_agents_billing_error,
    },
)
