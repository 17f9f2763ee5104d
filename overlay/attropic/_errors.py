"""Everything that attropic raises.

::

    AnthropicError
    ├── ConfigurationError                  an argument of a client cannot be used
    │   └── CredentialsError                no usable credential was given
    ├── RetryableError                      for middleware: try this attempt again
    ├── ToolInputError                      the input of a tool is cut off or not JSON
    └── APIError
        ├── APIResponseValidationError      a success whose body is not of its type
        ├── APIConnectionError              no answer arrived
        │   ├── APITimeoutError
        │   │   ├── StreamIdleTimeoutError      a stream gave nothing but pings for too long
        │   │   └── StreamSilenceTimeoutError   a stream gave no byte for too long
        │   ├── StreamIncompleteError       a stream ended before its message did
        │   └── PoolTimeoutError            no connection became free
        └── APIStatusError                  the answer is an error
            ├── BadRequestError             400
            ├── AuthenticationError         401
            ├── PaymentRequiredError        402
            ├── PermissionDeniedError       403
            ├── NotFoundError               404
            ├── RequestTimeoutError         408
            ├── ConflictError               409
            ├── PreconditionFailedError     412
            ├── ContentTooLargeError        413
            ├── UnprocessableEntityError    422
            ├── RateLimitError              429
            ├── RequestHeaderFieldsTooLargeError  431
            ├── ClientClosedRequestError    499
            └── InternalServerError         every other status from 500
                ├── HTTPNotImplementedError 501
                ├── ServiceUnavailableError 503
                ├── GatewayTimeoutError     504
                └── OverloadedError         529

Names and tree are those of the official package.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from time import time
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.rate_limits import RateLimits

from ._core.error_body import decode_body, excerpt, inside, text_inside
from ._core.headers import server_delay, should_retry

if TYPE_CHECKING:
    from attropic_api._runtime.model import UnknownVariant


class AnthropicError(Exception):
    """Base of every error of this package."""


class ConfigurationError(AnthropicError, TypeError, ValueError):
    """An argument of a client cannot be used; the message names it.

    It is a TypeError and a ValueError as well: the official package raises the one or the other.
    """


class CredentialsError(ConfigurationError):
    """No usable credential was given. The message never holds one."""


class RetryableError(AnthropicError):
    """Raised by middleware to have an attempt retried under the retry policy."""


class ToolInputError(AnthropicError, ValueError):
    """The input of a tool call cannot be read: the answer was cut off, or it is not a JSON object.

    Attributes:
        tool: The name of the tool.
        index: The index of its block in the content.
        position: The character of the text at which it stops being JSON.
        raw_input: The text as far as it came.
    """

    def __init__(self, tool: str, index: int, position: int, raw_input: str, why: str) -> None:
        super().__init__(tool, index, position, raw_input, why)
        self.tool = tool
        self.index = index
        self.position = position
        self.raw_input = raw_input
        self._why = why

    def __str__(self) -> str:
        return (
            f"content[{self.index}]: the input of the tool {self.tool!r} cannot be read: {self._why}. The call is not "
            "complete and must not be carried out; `raw_input` has what came."
        )


class APIError(AnthropicError):
    """A call did not give a result.

    Attributes:
        message: What happened, in words.
        request: The request of the HTTP library, with credentials hidden, when one was made.
        response: The response of the HTTP library, when one arrived.
        body: The decoded JSON body of the answer, its text when it is not JSON, or None.
        status_code: The HTTP status, when an answer arrived.
        request_id: The id to give to support: of the header, else of the body.
        retry_after: The seconds that the server asked to wait.
        rate_limits: The limits that the answer told.
        is_retryable: Whether the same call may succeed later.
        should_retry: What the server said about that, with ``x-should-retry``.
        retries_taken: How often the call was sent again before this error was raised.
        in_stream: Whether it ended a stream that had begun. ``http_status`` is then that of its head.
        content_started: Whether the stream had given content.
        partial_message: The message as far as it came; ``to_continuation()`` makes follow-up messages of it.
        open_blocks: The indices of the content blocks that had begun and did not end.
        usage: The tokens used as far as the stream told them.
    """

    response: Any = None
    status_code: int | None = None
    request_id: str | None = None
    retry_after: float | None = None
    rate_limits: RateLimits | None = None
    is_retryable: bool = False
    should_retry: bool | None = None
    retries_taken: int = 0
    in_stream: bool = False
    content_started: bool = False
    partial_message: Any = None
    open_blocks: tuple[int, ...] = ()
    usage: Any = None
    _http_status: int | None = None

    def __init__(self, message: str, request: Any = None, *, body: object | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body

    @property
    def type(self) -> str | None:
        """The error type that the API gave, for example ``overloaded_error``."""
        return text_inside(self.body, "error", "type")

    @property
    def http_status(self) -> int | None:
        """The status of the answer: of an error inside of a stream that of its head, 200 for example."""
        return self._http_status or self.status_code

    def remark(self, text: str) -> None:
        """Add a sentence to the message."""
        self.message = f"{self.message.rstrip('.')}. {text}"
        self.args = (self.message,)

    def _read(self, headers: Mapping[str, str]) -> None:
        """Take what the headers of an answer say."""
        self.request_id = headers.get("request-id") or self.request_id
        self.retry_after = server_delay(headers, time())
        self.rate_limits = RateLimits.of(headers)
        self.should_retry = should_retry(headers)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, {**self.__dict__, "request": None, "response": None})


class APIResponseValidationError(APIError):
    """A success whose body is not of the type that the description gives it."""

    def __init__(self, response: Any, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "The answer is not of its type.", _request_of(response), body=body)
        self.response = response
        self.status_code: int = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]
        self._read(response.headers)


class APIConnectionError(APIError):
    """The request or its answer was lost on the way. ``__cause__`` is the error of the HTTP library.

    Attributes:
        sent: Whether the request was sent as a whole, so that it may have been carried out.
    """

    is_retryable = True
    sent: bool = False

    def __init__(self, *, message: str = "Connection error.", request: Any = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""

    def __init__(self, request: Any = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class StreamIdleTimeoutError(APITimeoutError):
    """A stream gave nothing but pings for longer than ``idle_timeout``."""


class StreamSilenceTimeoutError(APITimeoutError):
    """A stream gave no byte for longer than ``silence_timeout``."""


class StreamIncompleteError(APIConnectionError):
    """A stream ended, or was closed, before its message did. ``partial_message`` is what came."""


class PoolTimeoutError(APIConnectionError):
    """No connection of the pool became free in time; the server was not asked."""


class APIStatusError(APIError):
    """The API answered with an error. Inside a stream, the status is the one that its type stands for.

    Attributes:
        workspace_id: The workspace that the answer named in its headers.
    """

    workspace_id: str | None = None

    def __init__(
        self,
        message: str,
        *,
        response: Any,
        body: object | None,
        request: Any = None,
        status_code: int | None = None,
    ) -> None:
        super().__init__(message, request or _request_of(response), body=body)
        self.response = response
        status: int = response.status_code if status_code is None else status_code
        self.status_code: int = status  # pyright: ignore[reportIncompatibleVariableOverride]
        self.request_id = text_inside(body, "request_id")
        self._read(response.headers)
        self.workspace_id = response.headers.get("anthropic-workspace-id")
        told = self.should_retry
        self.is_retryable = (self.status_code in (408, 409, 429) or self.status_code >= 500) if told is None else told

    @property
    def api_message(self) -> str | None:
        """What the API says in words. Its wording may change: decide by ``type`` and ``error_code``."""
        return text_inside(self.body, "error", "message")

    @property
    def error_code(self) -> str | None:
        """The code of the cause, where the API gives one: finer than ``type``."""
        return text_inside(self.body, "error", "details", "error_code")

    @property
    def details(self) -> UnknownVariant | None:
        """What the API tells of the cause. Its properties can be read as attributes, and ``raw`` has all of it."""
        from attropic_api._runtime.model import UnknownVariant

        found = inside(self.body, "error", "details")
        return UnknownVariant(found) if isinstance(found, dict) else None


class BadRequestError(APIStatusError):
    """400: the request is not valid."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing or not valid."""


class PaymentRequiredError(APIStatusError):
    """402: billing does not allow the call."""


class PermissionDeniedError(APIStatusError):
    """403: the credential may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class RequestTimeoutError(APIStatusError):
    """408: the server waited too long for the request."""


class ConflictError(APIStatusError):
    """409: another change came first."""


class PreconditionFailedError(APIStatusError):
    """412: a stated precondition does not hold."""


class ContentTooLargeError(APIStatusError):
    """413: the request is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is understood and cannot be done."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens."""


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431: the headers are too large."""


class ClientClosedRequestError(APIStatusError):
    """499: the client went away before the answer."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class HTTPNotImplementedError(InternalServerError):
    """501: the server does not know how."""


class ServiceUnavailableError(InternalServerError):
    """503: the server cannot answer now."""


class GatewayTimeoutError(InternalServerError):
    """504: the server was not answered in time itself."""


class OverloadedError(InternalServerError):
    """529: the API is overloaded."""


RequestTooLargeError = ContentTooLargeError
DeadlineExceededError = GatewayTimeoutError

BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: ContentTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    431: RequestHeaderFieldsTooLargeError,
    499: ClientClosedRequestError,
    501: HTTPNotImplementedError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    529: OverloadedError,
}


def status_error(status: int, content: bytes, *, response: Any, request: Any = None) -> APIStatusError:
    """The error that an answer of this status is."""
    body = decode_body(content)
    shown = body if isinstance(body, Mapping) else excerpt(content)
    message = f"Error code: {status} - {shown}" if shown else f"Error code: {status}"
    kind = BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    return kind(message, response=response, body=body, request=request, status_code=status)


def event_error(event: Mapping[str, Any], *, response: Any) -> APIStatusError:
    """The error that an ``error`` event of a stream is: the class that the HTTP error would have."""
    from attropic_api._meanings import STATUSES

    error = event.get("error")
    name = error.get("type") if isinstance(error, Mapping) else None
    content = json.dumps(event, ensure_ascii=False).encode()
    found = status_error(STATUSES.get(str(name), 500), content, response=response)
    found.in_stream = True
    found._http_status = response.status_code
    return found


def _request_of(response: Any) -> Any:
    try:
        return getattr(response, "request", None)
    except RuntimeError:  # httpx: the response was made by hand, without a request
        return None


def _restore(kind: type[APIError], arguments: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error
