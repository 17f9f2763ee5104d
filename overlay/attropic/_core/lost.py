"""What a lost request or answer is to the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    PoolTimeoutError,
    StreamIdleTimeoutError,
    StreamIncompleteError,
    StreamSilenceTimeoutError,
)

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation

    from .effects import Lost, Received


def connection_error(outcome: Lost) -> APIConnectionError:
    """The error of an outcome without an answer, with the root cause in its message."""
    error: APIConnectionError
    if outcome.kind == "pool":
        error = PoolTimeoutError(message=outcome.reason, request=outcome.request)
    elif outcome.kind == "timeout":
        message = f"Request timed out: {outcome.reason}" if outcome.reason else "Request timed out."
        error = APITimeoutError(outcome.request, message=message)
    elif outcome.kind == "incomplete":
        error = StreamIncompleteError(message=outcome.reason, request=outcome.request)
    elif outcome.kind in ("silence", "idle"):
        kind = StreamIdleTimeoutError if outcome.kind == "idle" else StreamSilenceTimeoutError
        error = kind(outcome.request, message=f"Stream timed out: {outcome.reason}")
    else:
        error = APIConnectionError(message=f"Connection error: {outcome.reason}", request=outcome.request)
        error.is_retryable = outcome.kind != "permanent"
    error.sent = outcome.sent
    if outcome.headers is not None:
        error._read(outcome.headers)
    return error


def misread(operation: Operation[Any], received: Received, error: Exception) -> Exception:
    """The error of a value in the middle of an answer that is not of its type; any other error as it is."""
    if not isinstance(error, ValueError) or isinstance(error, APIError):
        return error
    message = f"The answer of {operation.name} is not of its type. {error}"
    return APIResponseValidationError(received.response, None, message=message)
