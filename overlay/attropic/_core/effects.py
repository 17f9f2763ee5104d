"""What a flow asks for, and what it is given: effects and their outcomes, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from attropic_api._runtime.request import Request

    from .body import Body
    from .flow import Plan
    from .gather import Gather

#: The value of an answer whose body says it.
NOTHING: Final[Any] = object()


class Send:
    """Effect: send the request once.

    Attributes:
        deadline: The seconds since the call began at which to give up.
        expose: Whether the caller is given the response.
        gather: Takes the bytes of a success as they arrive.
    """

    __slots__ = (
        "body", "deadline", "expose", "follow_redirects", "gather", "keep_open", "operation", "request",
        "retries_taken", "timeout", "url",
    )  # fmt: skip

    def __init__(self, plan: Plan, request: Request, body: Body, url: str, retries_taken: int) -> None:
        self.operation = plan.operation
        self.request = request
        self.body = body
        self.url = url
        self.timeout = plan.timeout
        self.keep_open = plan.keep_open
        self.expose = plan.expose
        self.follow_redirects = plan.follow_redirects
        self.deadline = plan.policy.deadline
        self.retries_taken = retries_taken
        self.gather: Gather | None = None if plan.gather is None else plan.gather()


class Sleep:
    """Effect: wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Ask:
    """Effect: call a function of the caller's, and give what it gives.

    With ``quiet`` its failure is logged and does not end the call.
    """

    __slots__ = ("arguments", "function", "quiet")

    def __init__(self, function: Callable[..., Any], arguments: tuple[Any, ...] = (), *, quiet: bool = False) -> None:
        self.function = function
        self.arguments = arguments
        self.quiet = quiet


class Received:
    """Outcome: an answer of any status.

    Attributes:
        at: When the deadline of the whole call passes, on the clock of the driver.
        content: The body; empty while it is unread.
        response: The HTTP library's response.
        elapsed: Seconds from the beginning of the call until the body was read.
        first_byte: Seconds from the beginning of the call until the head arrived.
        follow: Whether a redirect is to be followed.
        garbled: Why the body could not be decoded, or empty.
        retries_taken: How often the call was sent again before.
        gather: What took the bytes, when something did.
        value: The value that middleware gave in place of an answer.
    """

    __slots__ = (
        "at", "content", "elapsed", "first_byte", "follow", "garbled", "gather", "headers", "response", "retries_taken",
        "status", "value",
    )  # fmt: skip

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes, response: Any) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.response = response
        self.at: float | None = None
        self.elapsed = 0.0
        self.first_byte = 0.0
        self.follow = False
        self.garbled = ""
        self.retries_taken = 0
        self.gather: Gather | None = None
        self.value: Any = NOTHING

    def with_content(self, content: bytes) -> Received:
        """The same answer, when its body was read later."""
        self.content = content
        return self


class Lost:
    """Outcome: no answer.

    Attributes:
        kind: ``timeout``, ``pool``, ``connection``, or ``permanent`` for what does not pass by itself.
        reason: The root cause in words, without secrets.
        cause: The error of the HTTP library.
        sent: Whether the request was sent as a whole.
        request: The HTTP library's request, with credentials hidden, when it was made.
        headers: Those of the answer, when its head arrived.
        elapsed: Seconds from the beginning of the call.
    """

    __slots__ = ("cause", "elapsed", "headers", "kind", "reason", "request", "sent")

    def __init__(
        self,
        kind: Literal["timeout", "pool", "connection", "permanent"],
        reason: str,
        cause: BaseException | None,
        *,
        sent: bool = False,
        request: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.kind = kind
        self.reason = reason
        self.cause = cause
        self.sent = sent
        self.request = request
        self.headers = headers
        self.elapsed = 0.0


class Failed:
    """Outcome: middleware raised an error that asks for a retry."""

    __slots__ = ("elapsed", "error")

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.elapsed = 0.0


Outcome: TypeAlias = Received | Lost | Failed
Effect: TypeAlias = Send | Sleep | Ask
