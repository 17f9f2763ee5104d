"""The flow of one call: what to send, what the outcome means.

A flow is a generator. It yields effects and is given their outcomes; a driver of ``_io`` carries
them out, sync or async. So each decision is written once and can be stepped through by hand.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Literal

from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Request

from .._errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    decode_body,
    status_error,
)


class Send:
    """Effect: send the request. ``keep_open`` leaves the body of a success unread, to be streamed."""

    __slots__ = ("keep_open", "request", "timeout")

    def __init__(self, request: Request, timeout: Any, keep_open: bool) -> None:
        self.request = request
        self.timeout = timeout
        self.keep_open = keep_open


class Received:
    """Outcome: an answer of any status. ``content`` is empty while the body is unread."""

    __slots__ = ("content", "headers", "response", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes, response: Any) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.response = response


class Lost:
    """Outcome: no answer. ``reason`` is the root cause in words, without secrets."""

    __slots__ = ("cause", "kind", "reason")

    def __init__(self, kind: Literal["timeout", "connection"], reason: str, cause: BaseException) -> None:
        self.kind = kind
        self.reason = reason
        self.cause = cause


Flow = Generator[Send, "Received | Lost", "Received"]


def exchange(request: Request, timeout: Any, *, keep_open: bool = False) -> Flow:
    """Send the request once; give the answer when it is a success.

    Raises:
        APIConnectionError: No answer arrived.
        APIStatusError: The answer is an error.
    """
    outcome = yield Send(request, timeout, keep_open)
    if isinstance(outcome, Lost):
        raise connection_error(outcome, request) from outcome.cause
    if not 200 <= outcome.status <= 299:
        raise status_error(outcome.status, outcome.content, response=outcome.response, request=request)
    return outcome


def connection_error(outcome: Lost, request: Any) -> APIConnectionError:
    """The error that a lost request or answer is, with the root cause in its message."""
    if outcome.kind == "timeout":
        return APITimeoutError(request)
    return APIConnectionError(message=f"Connection error: {outcome.reason}", request=request)


def result(operation: Operation[Any], received: Received) -> Any:
    """The typed value of a success that was read whole.

    Raises:
        APIResponseValidationError: The body is not of the type that the description gives it.
    """
    try:
        value = operation.result(received.status, received.content)
    except ValidationError as error:
        raise APIResponseValidationError(
            received.response,
            decode_body(received.content),
            message=f"The answer of {operation.name} is not of its type. {error}",
        ) from error
    if hasattr(value, "_request_id"):
        value._request_id = received.headers.get("request-id")
    return value
