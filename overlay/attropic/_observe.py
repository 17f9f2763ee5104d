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
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias
from urllib.parse import urlsplit

from ._call_event import CallEvent
from ._core.credentials import fingerprint, hidden
from ._core.effects import Ask, Failed, Lost, Outcome, Received
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


class Watch:
    """Tells the log and the hooks about one call.

    Args:
        plan: The call.
        hooks: Who is told.
        base_url: Where the API is.
        read: Reads the value of an answer that the caller is given unread.
    """

    __slots__ = ("_began", "_hooks", "_plan", "_read", "_received", "_snapshot", "event")

    def __init__(self, plan: Plan, hooks: Sequence[Hooks], base_url: str, read: Callable[[Received], Any]) -> None:
        self._hooks = hooks
        self._plan = plan
        self._read = read
        self._began = time.monotonic()
        self._snapshot: Snapshot | None = None
        self._received: Received | None = None
        request = plan.request
        body = request.json if isinstance(request.json, dict) else None
        path = urlsplit(request.path).path if "://" in request.path else request.path
        self.event = CallEvent(plan.operation.name, request.method, path, base_url, body, plan.keep_open)
        self.event._sent = plan.body
        if plan.platform is not None:
            self.event.platform, self.event.provider = plan.platform.name, plan.platform.provider

    def _tell(self, name: str) -> Iterator[Ask]:
        event, asks = self.event, None
        event.elapsed = time.monotonic() - self._began
        for hooks in self._hooks:
            hook = getattr(hooks, name)
            if hook is None:
                continue
            if not hooks.inline:
                asks = [*(asks or ()), Ask(hook, (event,), quiet=True)]
                continue
            try:
                hook(event)
            except Exception as error:
                complain(Ask(hook), error)
        return _NOTHING if asks is None else iter(asks)

    def started(self) -> Iterator[Ask]:
        """The call begins."""
        if self._plan.platform is not None:
            self.event.platform_operation = self._plan.platform.called(self.event.operation, self._plan.request.json)
        if LOGGER.isEnabledFor(logging.DEBUG):
            request = self._plan.request
            shown = _excerpt(json.dumps(self.event.body, ensure_ascii=False, default=repr)) if self.event.body else ""
            LOGGER.debug("%s: sends %s %s", self.event.operation, hidden(request.headers), shown)
        return self._tell("on_start")

    def attempted(self, outcome: Outcome, retries: int) -> None:
        """An attempt ended; the log is told."""
        event = self.event
        event.attempt = event.retries_taken = retries
        if self._hooks:
            self._note(outcome)
        found: Any
        match outcome:
            case Received():
                headers, found = outcome.headers, outcome.status
                event.status = outcome.status
                event._answer = headers
            case Lost():
                headers, found = outcome.headers or {}, outcome.reason.rstrip(".")
            case Failed():
                headers, found = {}, repr(outcome.error)
        event._id, event._last = None, headers
        if not LOGGER.isEnabledFor(logging.INFO):
            return
        where = f"{event.platform} {event.platform_operation or event.method}" if self._plan.platform else event.method
        told = f"{where} {event.path} {found} after {outcome.elapsed:.3f} s, retry {retries}"
        LOGGER.info("%s: %s, request id %s", event.operation, told, event.request_id)
        if isinstance(outcome, Received) and LOGGER.isEnabledFor(logging.DEBUG):
            LOGGER.debug("%s: received %s %s", event.operation, hidden(headers), _excerpt_of(outcome.content))

    def _note(self, outcome: Outcome) -> None:
        """Note what an attempt was sent with, and what it used when its answer broke off on the way."""
        event = self.event
        event.credential = fingerprint(self._plan.request.headers)
        answer: Received | None = None
        if isinstance(outcome, Received):
            answer = outcome
            event.attempts += not outcome.follow
        elif isinstance(outcome, Lost):
            answer = outcome.received
            event.attempts += outcome.kind != "pool"  # nothing was sent while no connection was free
        else:
            event.attempts += 1
        gather = None if answer is None else answer.gather
        if gather is not None and gather.usage and not gather.whole:
            event.discarded = [*event.discarded, gather.usage]

    def answered(self, received: Received) -> Iterator[Ask]:
        """The head of the final answer is here."""
        self.event.first_byte = received.first_byte
        self._received = received
        return self._tell("on_first_byte")

    def retrying(self, error: Exception, decision: Decision, retries: int) -> Iterator[Ask]:
        """Another attempt will be made."""
        event = self.event
        event.delay, event.reason, event.retries_taken = decision.delay, decision.reason, retries
        event.cause = error
        LOGGER.info("%s: retry %d in %.3f s: %s", event.operation, retries, decision.delay, decision.reason)
        yield from self._tell("on_retry")
        event.delay = event.reason = event.cause = None

    def failed(self, error: BaseException) -> Iterator[Ask]:
        """The call failed."""
        self.event.error = error
        self._streamed()
        if isinstance(error, APIError):
            self.event._id = error.request_id
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
            self._streamed()
            received = self._received if self._snapshot is None else None
        if received is not None and self._plan.expose and self._hooks and received.content:
            try:
                result = self._read(received)
            except APIError:
                result = None
        if event.told is None:
            event.result = result
            event.usage = getattr(result, "usage", None) or event.usage
        return self._tell("on_end")

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
        return any(hooks.on_item is not None for hooks in self._hooks)

    def tap(self, decode: Decoder) -> Decoder:
        """What reads a line, and has it told about."""
        told = [hooks.on_item for hooks in self._hooks if hooks.on_item is not None]
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
        if self._snapshot is not None and self._snapshot.accumulator.started and self._hooks:
            self.event._snapshot = self._snapshot


def complain(effect: Ask, error: Exception) -> None:
    """Log that a hook failed."""
    LOGGER.error("the hook %s failed: %s: %s", effect.function, type(error).__name__, error)


def tell_of_one_try(operation: str) -> None:
    """Say, before the first byte is sent, that a call will not be retried."""
    LOGGER.warning("%s: not retried if it fails: the body is a stream that cannot be sent twice.", operation)


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


def _excerpt_of(content: bytes) -> str:
    """The begin of a body; of a long one no more is read than is shown."""
    if len(content) <= 4 * _LONGEST:
        return _excerpt(content.decode("utf-8", errors="replace"))
    return f"{content[: 4 * _LONGEST].decode('utf-8', errors='replace')[:_LONGEST]}… ({len(content)} bytes)"
