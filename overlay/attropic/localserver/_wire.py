"""What travels: requests, responses, streams of events, and errors in the shape of the API."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from ._faults import Fault

Json = dict[str, Any]

#: Status → type of error and usual message. Source: https://docs.claude.com/en/api/errors
ERRORS: Final[dict[int, tuple[str, str]]] = {
    400: ("invalid_request_error", "Invalid request"),
    401: ("authentication_error", "Authentication error"),
    402: ("billing_error", "Billing error"),
    403: ("permission_error", "Permission denied"),
    404: ("not_found_error", "Not found"),
    405: ("invalid_request_error", "Method not allowed"),
    408: ("timeout_error", "The request did not arrive in time"),
    409: ("invalid_request_error", "Conflict with the state of the object"),
    413: ("request_too_large", "Request exceeds the maximum size"),
    429: ("rate_limit_error", "Rate limited"),
    500: ("api_error", "Internal server error"),
    504: ("timeout_error", "Request timeout"),
    529: ("overloaded_error", "Overloaded"),
}


@dataclass(frozen=True)
class Request:
    """One request as it came.

    Attributes:
        method: In upper case.
        path: Raw, without the query.
        query: Raw.
        headers: Names in lower case.
        body: The bytes of the body; empty for a body that was kept as files.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def parameters(self) -> dict[str, str]:
        """The query, decoded; of a repeated name the last value."""
        return dict(parse_qsl(self.query, keep_blank_values=True))

    def __repr__(self) -> str:
        query = f"?{self.query}" if self.query else ""  # headers and bodies may hold credentials
        return f"<Request {self.method} {self.path}{query} ({len(self.body)} bytes)>"

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.body)


class Break(Enum):
    """How a connection ends before its response does."""

    CUT = "cut"
    RESET = "reset"
    #: Nothing more comes, and the connection stays open until the client leaves.
    SILENCE = "silence"


#: A piece of a body: bytes, the seconds to wait before the next one, or the end of the connection.
Piece = bytes | float | Break


@dataclass(frozen=True)
class Events:
    """The body of an event stream.

    Attributes:
        events: In order; a number is the seconds to wait before the next one.
    """

    events: Iterable[Json | float]


@dataclass(frozen=True)
class Response:
    """One response.

    Attributes:
        status: The HTTP status.
        headers: Names in lower case.
        body: Bytes have a length; pieces are sent one by one; events are written as server-sent events.
        delay: The seconds before its head.
        drip: The seconds between two bytes of its head.
        fault: What shall go wrong with it; done to it when everything else about it is settled.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes | Events | Iterable[Piece] = b""
    delay: float = 0.0
    drip: float = 0.0
    fault: Fault | None = None


def let_go(body: object) -> None:
    """Close what a body is taken from: a generator, or whatever else can be closed."""
    close = getattr(body.events if isinstance(body, Events) else body, "close", None)
    if close is not None:
        close()


class ApiError(Exception):
    """A request that the API refuses.

    Args:
        status: The HTTP status.
        message: What the client is told; an empty one stands for the usual one of the status.
        headers: Further headers of the response.
        type: The type of the error; by default that of the status.
        more: Further fields of the error.
    """

    def __init__(
        self,
        status: int,
        message: str = "",
        headers: Mapping[str, str] | None = None,
        *,
        type: str = "",
        more: Json | None = None,
    ) -> None:
        other = "api_error" if status >= 500 else "invalid_request_error"
        usual_type, usual = ERRORS.get(status, (other, f"Status {status}"))
        super().__init__(message or usual)
        self.status = status
        self.type = type or usual_type
        self.headers = dict(headers or {})
        self.more = dict(more or {})


def dumps(value: Any) -> bytes:
    """JSON as the API writes it: compact, UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character of UTF-16, which JSON can write and UTF-8 cannot
        return json.dumps(value, separators=(",", ":")).encode()


def json_response(body: Any, status: int = 200) -> Response:
    """A response whose body is JSON."""
    return Response(status, {"content-type": "application/json"}, dumps(body))


def event_response(events: Iterable[Json | float]) -> Response:
    """A response whose body is a stream of events."""
    headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
    return Response(200, headers, Events(events))


def sse(event: Json) -> bytes:
    """One event as the API writes it, with its type as its name."""
    name = str(event.get("type", "message")).encode()
    return b"event: %b\ndata: %b\n\n" % (name, dumps(event))


def request_id(number: int) -> str:
    """The id of the response with this number."""
    return f"req_{number:024d}"


def error_body(problem: ApiError, number: int) -> Json:
    """The error object of the API, with the id of the request."""
    return {
        "type": "error",
        "error": {"type": problem.type, "message": str(problem), **problem.more},
        "request_id": request_id(number),
    }


def error_response(problem: ApiError, number: int) -> Response:
    """The response of the API to a request that it refuses."""
    headers = {"content-type": "application/json", **problem.headers}
    return Response(problem.status, headers, dumps(error_body(problem, number)))
