"""What a lost request or answer is to the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._errors import APIConnectionError, APITimeoutError, PoolTimeoutError

if TYPE_CHECKING:
    from .effects import Lost


def connection_error(outcome: Lost) -> APIConnectionError:
    """The error of an outcome without an answer, with the root cause in its message."""
    error: APIConnectionError
    if outcome.kind == "pool":
        error = PoolTimeoutError(message=outcome.reason, request=outcome.request)
    elif outcome.kind == "timeout":
        message = f"Request timed out: {outcome.reason}" if outcome.reason else "Request timed out."
        error = APITimeoutError(outcome.request, message=message)
    else:
        error = APIConnectionError(message=f"Connection error: {outcome.reason}", request=outcome.request)
        error.is_retryable = outcome.kind != "permanent"
    error.sent = outcome.sent
    if outcome.headers is not None:
        error._read(outcome.headers)
    return error
