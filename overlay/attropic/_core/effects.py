"""What a flow asks for, and what it is given: effects and their outcomes, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from attropic_api._runtime.body import Body
    from attropic_api._runtime.request import Request

    from .flow import Plan
    from .gather import Gather

LostKind: TypeAlias = Literal["timeout", "silence", "idle", "incomplete", "garbled", "pool", "connection", "permanent"]
#: The value of an answer whose body says it.
NOTHING: Final[Any] = object()


class Send:
    """Effect: send the request once.

    Attributes:
        deadline: The seconds since the call began at which to give up.
        expose: Whether the caller is given the response.
        gather: Takes the events of a success that is streamed only on the way.
        idle: Seconds that a stream may give nothing but pings; None is endless.
        silence: Seconds that a stream may give nothing at all; None is endless.
    """

    __slots__ = (
        "body", "deadline", "expose", "follow_redirects", "gather", "idle", "keep_open", "max_retries", "operation",
        "request", "retries_taken", "silence", "timeout", "url",
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
        self.max_retries = plan.policy.max_retries
        self.retries_taken = retries_taken
        self.gather: Gather | None = None if plan.gather is None else plan.gather()
        self.idle = plan.idle
        self.silence = plan.silence


class Read:
    """Effect: wait for more of the body of an answer.

    Attributes:
        received: The answer.
        limit: The seconds to wait at most; None is endless.
        last: Whether nothing but the end is expected, so that it is not worth more time than that.
    """

    __slots__ = ("last", "limit", "received")

    def __init__(self, received: Received, limit: float | None, *, last: bool = False) -> None:
        self.received = received
        self.limit = limit
        self.last = last


class Close:
    """Effect: give up the rest of an answer."""

    __slots__ = ("received",)

    def __init__(self, received: Received) -> None:
        self.received = received


class Sleep:
    """Effect: wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Wait:
    """Effect: wait until somebody rings, for so long at most.

    Attributes:
        listen: Is given what rings, which any thread may call, and None at the end; True says that it rang already.
        seconds: The longest.
    """

    __slots__ = ("listen", "seconds")

    def __init__(self, listen: Callable[[Callable[[], object] | None], bool], seconds: float) -> None:
        self.listen = listen
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
        raw: The answer as it was received: the HTTP library's response, or what makes one when somebody asks.
        started: When the call began, on the clock of the driver.
        elapsed: Seconds from the beginning of the call until the body was read.
        first_byte: Seconds from the beginning of the call until the head arrived.
        follow: Whether a redirect is to be followed.
        garbled: Why the body could not be decoded, or empty.
        pieces: The bytes of the body as they arrive, once it is read bit by bit.
        retries_taken: How often the call was sent again before.
        scope: What another task can end a wait for the body with, while there is one.
        shape: Puts a body that is read later into the API's shape, when the answer is of a platform.
        until: The timeout of its reads, which may be changed.
        gather: What took the bytes, when something did.
        value: The value that middleware gave in place of an answer.
    """

    __slots__ = (
        "at", "content", "elapsed", "first_byte", "follow", "garbled", "gather", "headers", "pieces", "raw",
        "retries_taken", "scope", "shape", "started", "status", "until", "value",
    )  # fmt: skip

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes, response: Any) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.raw = response
        self.at: float | None = None
        self.elapsed = 0.0
        self.first_byte = 0.0
        self.follow = False
        self.garbled = ""
        self.pieces: Any = None
        self.shape: Callable[[bytes], bytes] | None = None
        self.retries_taken = 0
        self.started = 0.0
        self.until: Any = None
        self.scope: Any = None
        self.gather: Gather | None = None
        self.value: Any = NOTHING

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        exposed = getattr(self.raw, "exposed", None)
        return self.raw if exposed is None else exposed()

    @response.setter
    def response(self, response: Any) -> None:
        self.raw = response

    def with_content(self, content: bytes) -> Received:
        """The same answer, when its body was read later."""
        self.content = content if self.shape is None else self.shape(content)
        return self


class Arrived:
    """Outcome: more of a body.

    Attributes:
        data: The bytes; None at the end.
        waited: The seconds that it took.
        elapsed: Seconds from the beginning of the call.
    """

    __slots__ = ("data", "elapsed", "waited")

    def __init__(self, data: bytes | None, waited: float, elapsed: float = 0.0) -> None:
        self.data = data
        self.waited = waited
        self.elapsed = elapsed


class Lost:
    """Outcome: no answer.

    Attributes:
        kind: ``timeout``, ``pool``, ``connection``, ``permanent`` for what does not pass by itself; of a stream
            ``silence``, ``idle``, ``incomplete`` and ``garbled``, which cannot be decoded.
        reason: The root cause in words, without secrets.
        cause: The error of the HTTP library.
        sent: Whether the request was sent as a whole.
        request: The HTTP library's request, with credentials hidden, when it was made.
        headers: Those of the answer, when its head arrived.
        elapsed: Seconds from the beginning of the call.
        waited: Seconds that the last read took.
        received: The answer that broke off, when something of it was put together.
    """

    __slots__ = ("cause", "elapsed", "headers", "kind", "reason", "received", "request", "sent", "waited")

    def __init__(
        self,
        kind: LostKind,
        reason: str,
        cause: BaseException | None,
        *,
        sent: bool = False,
        request: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.kind: LostKind = kind
        self.reason = reason
        self.cause = cause
        self.sent = sent
        self.request = request
        self.headers = headers
        self.elapsed = 0.0
        self.waited = 0.0
        self.received: Received | None = None


class Failed:
    """Outcome: middleware raised an error that asks for a retry."""

    __slots__ = ("elapsed", "error")

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.elapsed = 0.0


Outcome: TypeAlias = Received | Lost | Failed
Effect: TypeAlias = Send | Read | Close | Sleep | Wait | Ask
