"""Who is told about a call: the log, and the caller's hooks.

The logger is ``attropic``: one line per attempt at INFO; headers and bodies, without credentials, at DEBUG.
``ANTHROPIC_LOG=info`` or ``debug`` switches it on.
"""

from __future__ import annotations

import inspect
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlsplit

from attropic_api._runtime.rate_limits import RateLimits

from ._core.credentials import hidden
from ._core.effects import Ask, Failed, Lost, Outcome, Received
from ._errors import APIError

if TYPE_CHECKING:
    from ._core.flow import Plan
    from ._core.retry import Decision
    from ._core.snapshot import Snapshot

LOGGER: Final = logging.getLogger("attropic")
#: The most characters of a body in the log.
_LONGEST: Final = 4000


class CallEvent:
    """What a hook is told. All events of a call are the same object, with more filled in each time.

    Attributes:
        operation: The operation, for example ``messages.create``.
        method: The HTTP verb.
        path: The path of the address.
        base_url: Where the API is.
        body: The JSON body, or None. To be read, not changed.
        streaming: Whether the answer is a stream.
        attempt: The number of the attempt, from 0.
        retries_taken: How often the call was sent again.
        elapsed: Seconds since the call began.
        first_byte: Seconds from the beginning of the call until the head of the answer arrived.
        status: The HTTP status of the last answer.
        request_id: The id of the last answer.
        rate_limits: The limits that it told.
        delay: Seconds until the next attempt, in ``on_retry``.
        reason: Why there is another attempt, in words.
        result: What the caller gets; of a stream the message that came, of a raw answer its value.
        usage: The tokens used; of a stream, as far as it was read.
        error: What the caller gets instead of a result; of a cancelled call, the cancellation.
        state: Room for the hook's own things, for example a span.
    """

    __slots__ = (
        "attempt", "base_url", "body", "delay", "elapsed", "error", "first_byte", "method", "operation", "path",
        "rate_limits", "reason", "request_id", "result", "retries_taken", "state", "status", "streaming", "usage",
    )  # fmt: skip

    def __init__(self, operation: str, method: str, path: str, base_url: str, body: Any, streaming: bool) -> None:
        self.operation = operation
        self.method = method
        self.path = path
        self.base_url = base_url
        self.body = body
        self.streaming = streaming
        self.attempt = 0
        self.retries_taken = 0
        self.elapsed = 0.0
        self.first_byte: float | None = None
        self.status: int | None = None
        self.request_id: str | None = None
        self.rate_limits: RateLimits | None = None
        self.delay: float | None = None
        self.reason: str | None = None
        self.result: Any = None
        self.usage: Any = None
        self.error: BaseException | None = None
        self.state: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<CallEvent {self.operation} attempt={self.attempt} status={self.status}>"


Hook: TypeAlias = Callable[[CallEvent], Awaitable[object] | object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions that are told about every call. With an async client they may be async.

    An exception of a hook is logged and changes nothing.

    Attributes:
        on_start: Before the first attempt.
        on_retry: Before the wait for another attempt.
        on_first_byte: When the head of the final answer has arrived.
        on_end: When the call has its result; of a stream, when it has ended or was closed.
        on_error: When the call fails, instead of ``on_end``.
    """

    on_start: Hook | None = None
    on_retry: Hook | None = None
    on_first_byte: Hook | None = None
    on_end: Hook | None = None
    on_error: Hook | None = None


class Watch:
    """Tells the log and the hooks about one call.

    Args:
        plan: The call.
        hooks: Who is told.
        base_url: Where the API is.
        read: Reads the value of an answer that the caller is given unread.
    """

    __slots__ = ("_began", "_hooks", "_plan", "_read", "_snapshot", "event")

    def __init__(self, plan: Plan, hooks: Sequence[Hooks], base_url: str, read: Callable[[Received], Any]) -> None:
        self._hooks = hooks
        self._plan = plan
        self._read = read
        self._began = time.monotonic()
        self._snapshot: Snapshot | None = None
        request = plan.request
        body = request.json if isinstance(request.json, dict) else None
        path = urlsplit(request.path).path if "://" in request.path else request.path
        self.event = CallEvent(plan.operation.name, request.method, path, base_url, body, plan.keep_open)

    def _tell(self, name: str) -> Iterator[Ask]:
        self.event.elapsed = time.monotonic() - self._began
        for hooks in self._hooks:
            hook = getattr(hooks, name)
            if hook is not None:
                yield Ask(hook, (self.event,), quiet=True)

    def started(self) -> Iterator[Ask]:
        """The call begins."""
        if LOGGER.isEnabledFor(logging.DEBUG):
            request = self._plan.request
            shown = _excerpt(json.dumps(self.event.body, ensure_ascii=False, default=repr)) if self.event.body else ""
            LOGGER.debug("%s: sends %s %s", self.event.operation, hidden(request.headers), shown)
        return self._tell("on_start")

    def attempted(self, outcome: Outcome, retries: int) -> None:
        """An attempt ended; the log is told."""
        event = self.event
        event.attempt = event.retries_taken = retries
        found: Any
        match outcome:
            case Received():
                headers, found = outcome.headers, outcome.status
                event.status = outcome.status
                event.rate_limits = RateLimits.of(headers)
            case Lost():
                headers, found = outcome.headers or {}, outcome.reason.rstrip(".")
            case Failed():
                headers, found = {}, repr(outcome.error)
        event.request_id = headers.get("request-id")
        if not LOGGER.isEnabledFor(logging.INFO):
            return
        told = f"{event.method} {event.path} {found} after {outcome.elapsed:.3f} s, retry {retries}"
        LOGGER.info("%s: %s, request id %s", event.operation, told, event.request_id)
        if isinstance(outcome, Received):
            body = _excerpt(outcome.content.decode("utf-8", errors="replace"))
            LOGGER.debug("%s: received %s %s", event.operation, hidden(headers), body)

    def answered(self, received: Received) -> Iterator[Ask]:
        """The head of the final answer is here."""
        self.event.first_byte = received.first_byte
        return self._tell("on_first_byte")

    def retrying(self, error: Exception, decision: Decision, retries: int) -> Iterator[Ask]:
        """Another attempt will be made."""
        event = self.event
        event.delay, event.reason, event.retries_taken = decision.delay, decision.reason, retries
        LOGGER.info("%s: retry %d in %.3f s: %s", event.operation, retries, decision.delay, decision.reason)
        yield from self._tell("on_retry")
        event.delay = event.reason = None

    def failed(self, error: BaseException) -> Iterator[Ask]:
        """The call failed."""
        self.event.error = error
        self._streamed()
        if isinstance(error, APIError):
            self.event.request_id = error.request_id or self.event.request_id
        return self._tell("on_error")

    def cut(self, error: BaseException) -> None:
        """The call was cancelled: hooks are told, and those that are async are not waited for."""
        for ask in self.failed(error):
            try:
                given = ask.function(*ask.arguments)
                if inspect.iscoroutine(given):
                    given.close()
            except Exception as failure:
                complain(ask, failure)

    def ended(self, result: Any, received: Received | None) -> Iterator[Ask]:
        """The call has its result, or its stream has ended."""
        event = self.event
        if received is None:
            result = self._streamed()
        elif self._plan.expose and self._hooks and received.content:
            try:
                result = self._read(received)
            except APIError:
                result = None
        event.result = result
        event.usage = getattr(result, "usage", None) or event.usage
        return self._tell("on_end")

    def follow(self, snapshot: Snapshot | None) -> None:
        """The answer is a stream; this is where the message of its events grows."""
        self._snapshot = snapshot

    def _streamed(self) -> Any:
        """The message of a stream as far as it came, or None when it carries none."""
        if self._snapshot is None or not self._snapshot.accumulator.started or not self._hooks:
            return None
        with suppress(APIError, ValueError):
            self.event.usage = self._snapshot.usage
            return self._snapshot.message()
        return None


def complain(effect: Ask, error: Exception) -> None:
    """Log that a hook failed."""
    LOGGER.error("the hook %s failed: %s: %s", effect.function, type(error).__name__, error)


def wanted(hooks: Sequence[Hooks]) -> bool:
    """Whether anybody listens."""
    return bool(hooks) or LOGGER.isEnabledFor(logging.INFO)


def set_up(level: str | None) -> None:
    """Switch the log on as the environment says: ``info``, ``debug``, or not at all."""
    wanted_level = {"info": logging.INFO, "debug": logging.DEBUG}.get((level or "").strip().lower())
    if wanted_level is not None and LOGGER.level != wanted_level:
        logging.basicConfig(format="[%(asctime)s %(name)s %(levelname)s] %(message)s")
        LOGGER.setLevel(wanted_level)


def _excerpt(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"
