"""Who is told about a call: the log, and the caller's hooks.

The logger is ``attropic``: one line per attempt at INFO; headers and bodies, without credentials, at DEBUG.
``ANTHROPIC_LOG=info`` or ``debug`` switches it on.
"""

from __future__ import annotations

import inspect
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from ._call_event import CallEvent
from ._core.credentials import hidden
from ._core.effects import Ask, Lost, Outcome, Received
from ._errors import APIError, ConfigurationError

if TYPE_CHECKING:
    from attropic_api._runtime.values import Decoder

    from ._core.flow import Plan
    from ._core.retry import Decision
    from ._core.snapshot import Snapshot

LOGGER: Final = logging.getLogger("attropic")
#: What there is to do when no hook has to be waited for.
_NOTHING: Final[Iterator[Ask]] = iter(())
#: The most characters of a body in the log.
_LONGEST: Final = 4000


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
        on_item: When a line of an answer of many is read, as a result of a batch: is given the event and the line as
            JSON. It may not be async.
        inline: Whether they are called on the spot, before other hooks: none of them may be async, or take long.
    """

    on_start: Hook | None = None
    on_retry: Hook | None = None
    on_first_byte: Hook | None = None
    on_end: Hook | None = None
    on_error: Hook | None = None
    on_item: Callable[[CallEvent, Any], object] | None = None
    inline: bool = False


class Metering(Protocol):
    """What counts the calls of a client: a ``UsageMeter``, or one that marks them with a tag."""

    @property
    def hooks(self) -> Hooks: ...


def hooks_of(meter: Any) -> tuple[Hooks, ...]:
    """The hooks by which a meter sees calls; none where there is no meter.

    Raises:
        ConfigurationError: It is no meter.
    """
    if meter is None:
        return ()
    found = getattr(meter, "hooks", None)
    if not isinstance(found, Hooks):
        raise ConfigurationError(f"`meter` must be a UsageMeter, not {type(meter).__name__}.")
    return (found,)


class Listeners:
    """Who is told what, in the order in which they were given.

    Attributes:
        start, retry, first_byte, end, error: The hooks, each with whether it is called on the spot.
        item: The hooks for lines of an answer of many.
    """

    __slots__ = ("end", "error", "first_byte", "item", "retry", "start")

    def __init__(self, hooks: Sequence[Hooks]) -> None:
        self.start = _told(hooks, "on_start")
        self.retry = _told(hooks, "on_retry")
        self.first_byte = _told(hooks, "on_first_byte")
        self.end = _told(hooks, "on_end")
        self.error = _told(hooks, "on_error")
        self.item = [one.on_item for one in hooks if one.on_item is not None]

    def __bool__(self) -> bool:
        return bool(self.start or self.retry or self.first_byte or self.end or self.error or self.item)


_Told: TypeAlias = Sequence[tuple[Hook, bool]]


def _told(hooks: Sequence[Hooks], name: str) -> _Told:
    return [(getattr(one, name), one.inline) for one in hooks if getattr(one, name) is not None]


class Watch:
    """Tells the log and the hooks about one call.

    Args:
        plan: The call.
        listeners: Who is told.
        base_url: Where the API is.
        read: Reads the value of an answer that the caller is given unread.
    """

    __slots__ = (
        "_began", "_expose", "_listeners", "_logs", "_platform", "_read", "_received", "_request", "_snapshot", "event",
    )  # fmt: skip

    def __init__(self, plan: Plan, listeners: Listeners, base_url: str, read: Callable[[Received], Any]) -> None:
        self._listeners = listeners
        self._request = plan.request  # not the plan, or the two would hold each other
        self._platform = plan.platform
        self._expose = plan.expose
        self._logs = LOGGER.isEnabledFor(logging.INFO)
        self._read = read
        self._snapshot: Snapshot | None = None
        self._received: Received | None = None
        self.event = CallEvent(plan, base_url)
        self._began = time.monotonic()

    def _tell(self, told: _Told) -> Iterator[Ask]:
        event, asks = self.event, None
        event.elapsed = time.monotonic() - self._began
        for hook, inline in told:
            if not inline:
                asks = [*(asks or ()), Ask(hook, (event,), quiet=True)]
                continue
            try:
                hook(event)
            except Exception as error:
                complain(Ask(hook), error)
        return _NOTHING if asks is None else iter(asks)

    def started(self) -> Iterator[Ask]:
        """The call begins."""
        if self._platform is not None:
            self.event.platform_operation = self._platform.called(self.event.operation, self._request.json)
        if self._logs and LOGGER.isEnabledFor(logging.DEBUG):
            shown = _excerpt(json.dumps(self.event.body, ensure_ascii=False, default=repr)) if self.event.body else ""
            LOGGER.debug("%s: sends %s %s", self.event.operation, hidden(self._request.headers), shown)
        told = self._listeners.start
        return self._tell(told) if told else _NOTHING

    def attempted(self, outcome: Outcome, retries: int) -> None:
        """An attempt ended; the log is told."""
        event = self.event
        if retries:
            event.attempt = event.retries_taken = retries
        event._id = None
        found: Any
        answer: Received | None = None
        if isinstance(outcome, Received):
            answer = outcome
            found = event.status = outcome.status
            headers = event._answer = outcome.headers
            event.attempts += not outcome.follow
        elif isinstance(outcome, Lost):
            answer = outcome.received
            headers, found = outcome.headers or {}, outcome.reason.rstrip(".")
            event.attempts += outcome.kind != "pool"  # nothing was sent while no connection was free
        else:
            headers, found = {}, repr(outcome.error)
            event.attempts += 1
        event._last = headers
        if answer is not None and answer.gather is not None:
            gather = answer.gather
            if gather.usage and not gather.whole:
                event.discarded = [*event.discarded, gather.usage]
        if self._logs:
            self._log(outcome, found, headers, retries)

    def _log(self, outcome: Outcome, found: Any, headers: Mapping[str, str], retries: int) -> None:
        event = self.event
        where = f"{event.platform} {event.platform_operation or event.method}" if self._platform else event.method
        told = f"{where} {event.path} {found} after {outcome.elapsed:.3f} s, retry {retries}"
        LOGGER.info("%s: %s, request id %s", event.operation, told, event.request_id)
        if isinstance(outcome, Received) and LOGGER.isEnabledFor(logging.DEBUG):
            LOGGER.debug("%s: received %s %s", event.operation, hidden(headers), _excerpt_of(outcome.content))

    def answered(self, received: Received) -> Iterator[Ask]:
        """The head of the final answer is here."""
        self.event.first_byte = received.first_byte
        self._received = received
        told = self._listeners.first_byte
        return self._tell(told) if told else _NOTHING

    def retrying(self, error: Exception, decision: Decision, retries: int) -> Iterator[Ask]:
        """Another attempt will be made."""
        event = self.event
        event.delay, event.reason, event.retries_taken = decision.delay, decision.reason, retries
        event.cause = error
        LOGGER.info("%s: retry %d in %.3f s: %s", event.operation, retries, decision.delay, decision.reason)
        yield from self._tell(self._listeners.retry)
        event.delay = event.reason = event.cause = None

    def failed(self, error: BaseException) -> Iterator[Ask]:
        """The call failed."""
        self.event.error = error
        self._streamed()
        if isinstance(error, APIError):
            self.event._id = error.request_id
        return self._tell(self._listeners.error)

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
            self._streamed()
            received = self._received if self._snapshot is None else None
        if self._expose and received is not None and self._listeners and received.content:
            try:
                result = self._read(received)
            except APIError:
                result = None
        if event._snapshot is None:
            event._result = result
            event._usage = getattr(result, "usage", None) or event._usage
        return self._tell(self._listeners.end)

    def follow(self, snapshot: Snapshot | None) -> None:
        """The answer is a stream; this is where the message of its events grows."""
        self._snapshot = snapshot

    def content_began(self) -> None:
        """The first content of a stream is here."""
        self.event.first_content = time.monotonic() - self._began

    def discard(self, events: Sequence[Any]) -> None:
        """Events of an answer that was made again, and were given to nobody."""
        for event in events:
            message = event.get("message") if isinstance(event, dict) else None
            usage = message.get("usage") if isinstance(message, dict) else None
            if isinstance(usage, dict):
                self.event.discarded = [*self.event.discarded, usage]

    @property
    def taps(self) -> bool:
        """Whether anybody is told about the lines of an answer."""
        return bool(self._listeners.item)

    def tap(self, decode: Decoder) -> Decoder:
        """What reads a line, and has it told about."""
        told = self._listeners.item
        if not told:
            return decode

        def take(value: Any) -> Any:
            found = decode(value)
            for hook in told:
                try:
                    hook(self.event, value)
                except Exception as error:
                    complain(Ask(hook), error)
            return found

        return take

    def _streamed(self) -> None:
        """Take the message of a stream as far as it came, if it carries one."""
        if self._snapshot is not None and self._snapshot.accumulator.started and self._listeners:
            self.event._snapshot = self._snapshot


def complain(effect: Ask, error: Exception) -> None:
    """Log that a hook failed."""
    LOGGER.error("the hook %s failed: %s: %s", effect.function, type(error).__name__, error)


def tell_of_one_try(operation: str) -> None:
    """Say, before the first byte is sent, that a call will not be retried."""
    LOGGER.warning("%s: not retried if it fails: the body is a stream that cannot be sent twice.", operation)


def wanted(listeners: Listeners) -> bool:
    """Whether anybody listens."""
    return bool(listeners) or LOGGER.isEnabledFor(logging.INFO)


def set_up(level: str | None) -> None:
    """Switch the log on as the environment says: ``info``, ``debug``, or not at all."""
    wanted_level = {"info": logging.INFO, "debug": logging.DEBUG}.get((level or "").strip().lower())
    if wanted_level is not None and LOGGER.level != wanted_level:
        logging.basicConfig(format="[%(asctime)s %(name)s %(levelname)s] %(message)s")
        LOGGER.setLevel(wanted_level)


def _excerpt(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"


def _excerpt_of(content: bytes) -> str:
    """The begin of a body; of a long one no more is read than is shown."""
    if len(content) <= 4 * _LONGEST:
        return _excerpt(content.decode("utf-8", errors="replace"))
    return f"{content[: 4 * _LONGEST].decode('utf-8', errors='replace')[:_LONGEST]}… ({len(content)} bytes)"
