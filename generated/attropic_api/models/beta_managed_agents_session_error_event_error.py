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

_beta_managed_agents_unknown_error_type = _c.Ref(
    __name__, ".beta_managed_agents_unknown_error:BetaManagedAgentsUnknownError"
)
_beta_managed_agents_model_overloaded_error_type = _c.Ref(
    __name__, ".beta_managed_agents_model_overloaded_error:BetaManagedAgentsModelOverloadedError"
)
_beta_managed_agents_model_rate_limited_error_type = _c.Ref(
    __name__, ".beta_managed_agents_model_rate_limited_error:BetaManagedAgentsModelRateLimitedError"
)
_beta_managed_agents_model_request_failed_error_type = _c.Ref(
    __name__, ".beta_managed_agents_model_request_failed_error:BetaManagedAgentsModelRequestFailedError"
)
_beta_managed_agents_mcp_connection_failed_error_type = _c.Ref(
    __name__, ".beta_managed_agents_mcp_connection_failed_error:BetaManagedAgentsMCPConnectionFailedError"
)
_beta_managed_agents_mcp_authentication_failed_error_type = _c.Ref(
    __name__,
    ".beta_managed_agents_mcp_authentication_failed_error:BetaManagedAgentsMCPAuthenticationFailedError",
)
_beta_managed_agents_billing_error_type = _c.Ref(
    __name__, ".beta_managed_agents_billing_error:BetaManagedAgentsBillingError"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "unknown_error": _beta_managed_agents_unknown_error_type,
        "model_overloaded_error": _beta_managed_agents_model_overloaded_error_type,
        "model_rate_limited_error": _beta_managed_agents_model_rate_limited_error_type,
        "model_request_failed_error": _beta_managed_agents_model_request_failed_error_type,
        "mcp_connection_failed_error": _beta_managed_agents_mcp_connection_failed_error_type,
        "mcp_authentication_failed_error": _beta_managed_agents_mcp_authentication_failed_error_type,
        "billing_error": _beta_managed_agents_billing_error_type,
    },
)
