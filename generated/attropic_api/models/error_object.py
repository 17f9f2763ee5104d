# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .api_error_object import APIErrorObject
    from .authentication_error import AuthenticationError
    from .billing_error import BillingError
    from .gateway_timeout_error import GatewayTimeoutError
    from .invalid_request_error import InvalidRequestError
    from .not_found_error import NotFoundError
    from .overloaded_error import OverloadedError
    from .permission_error import PermissionError
    from .rate_limit_error import RateLimitError
    from .request_too_large_error import RequestTooLargeError

    ErrorObject: TypeAlias = (
        InvalidRequestError
        | AuthenticationError
        | BillingError
        | PermissionError
        | NotFoundError
        | RateLimitError
        | GatewayTimeoutError
        | APIErrorObject
        | OverloadedError
        | RequestTooLargeError
        | UnknownVariant
    )
    """What went wrong."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ErrorObject",
        "InvalidRequestError | AuthenticationError | BillingError | PermissionError | NotFoundError | RateLimitError | GatewayTimeoutError | APIErrorObject | OverloadedError | RequestTooLargeError | UnknownVariant",
        {
            "APIErrorObject": ".api_error_object",
            "AuthenticationError": ".authentication_error",
            "BillingError": ".billing_error",
            "GatewayTimeoutError": ".gateway_timeout_error",
            "InvalidRequestError": ".invalid_request_error",
            "NotFoundError": ".not_found_error",
            "OverloadedError": ".overloaded_error",
            "PermissionError": ".permission_error",
            "RateLimitError": ".rate_limit_error",
            "RequestTooLargeError": ".request_too_large_error",
        },
    )

_t_invalid_request_error = _c.Ref(__name__, ".invalid_request_error:InvalidRequestError")
_t_authentication_error = _c.Ref(__name__, ".authentication_error:AuthenticationError")
_t_billing_error = _c.Ref(__name__, ".billing_error:BillingError")
_t_permission_error = _c.Ref(__name__, ".permission_error:PermissionError")
_t_not_found_error = _c.Ref(__name__, ".not_found_error:NotFoundError")
_t_rate_limit_error = _c.Ref(__name__, ".rate_limit_error:RateLimitError")
_t_gateway_timeout_error = _c.Ref(__name__, ".gateway_timeout_error:GatewayTimeoutError")
_t_api_error_object = _c.Ref(__name__, ".api_error_object:APIErrorObject")
_t_overloaded_error = _c.Ref(__name__, ".overloaded_error:OverloadedError")
_t_request_too_large_error = _c.Ref(__name__, ".request_too_large_error:RequestTooLargeError")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "invalid_request_error": _t_invalid_request_error,
        "authentication_error": _t_authentication_error,
        "billing_error": _t_billing_error,
        "permission_error": _t_permission_error,
        "not_found_error": _t_not_found_error,
        "rate_limit_error": _t_rate_limit_error,
        "timeout_error": _t_gateway_timeout_error,
        "api_error": _t_api_error_object,
        "overloaded_error": _t_overloaded_error,
        "request_too_large": _t_request_too_large_error,
    },
)
