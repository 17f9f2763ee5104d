"""The course of one stream: reading, silence, retries before the first content, resumes, its end.

A flow like that of a call. It yields effects, and lists of what is ready for the caller.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.codec import Ref
from attropic_api._runtime.events import EventDecoder, ServerSentEvent
from attropic_api._runtime.reading import Reader, reader_of
from attropic_api._runtime.sources import Values
from attropic_api._runtime.template import Template, plain
from attropic_api._runtime.values import Decoder

from .._errors import StreamIncompleteError, event_error
from . import facts, guard
from .accumulate import Accumulator
from .deltas import Make, maker_of
from .effects import Close, Effect, Lost, Received
from .flow import Plan, again, exchange
from .gather import drained
from .lost import connection_error, misread
from .patience import Patience
from .resume import Resume
from .snapshot import Snapshot

if TYPE_CHECKING:
    from ..clouds._platform import EventsLike, Platform, ValuesLike
    from .resume import Splice

_ERROR: Final = "error"
#: With it the beginning of a string is worth seeing before the string is complete.
_FINE_GRAINED: Final = "fine-grained-tool-streaming"
#: Events that come before the first content.
_HEAD: Final = frozenset({"message_start"})


class Course:
    """One stream.

    Args:
        plan: The call.
        kind: ``sse`` or ``jsonl``.
        decode: Reads one value.
        received: The answer whose body is the stream; another one after a retry.
        events: Whether the values are events, of which one may end the stream and one may be an error.

    Attributes:
        snapshot: What was given to the caller so far, when the events make a message.
        content_started: Whether content was given to the caller.
    """

    def __init__(
        self, plan: Plan, kind: str, decode: Decoder, received: Received, *, events: bool | None = None
    ) -> None:
        self.plan = plan
        self.kind = kind
        self.decode: Decoder = decode.resolve() if isinstance(decode, Ref) else decode
        #: Reads lines as typed values, where it can and nobody is shown the JSON values.
        self._reader: Reader | None = None
        if kind == "jsonl" and events is None and (plan.watch is None or not plan.watch.taps):
            self._reader = reader_of(decode)
        if self._reader is not None:
            self.decode = self._reader.typed
        self.received = received
        self.content_started = False
        self.snapshot: Snapshot | None = None
        if plan.operation.length is not None:
            self.snapshot = self.new_snapshot()
        if plan.watch is not None:
            plan.watch.follow(self.snapshot)
        self._events = kind == "sse" if events is None else events
        self._end = plan.operation.stream_end if self._events else None
        #: Whether what comes before the first content waits for it: another attempt may still begin anew.
        self._holds = plan.policy.max_retries > 0 and self._end is not None
        self._resume = Resume(plan)
        self._splice: Splice | None = None
        self._held: list[Any] = []
        #: Whether any event came.
        self._begun = False
        #: Cuts the bytes of the attempt that is read into values.
        self.values: Any = None

    def new_snapshot(self) -> Snapshot:
        """A snapshot before the first event."""
        fine = _FINE_GRAINED in self.plan.request.headers.get("anthropic-beta", "")
        return Snapshot(Accumulator(strings=fine), self.plan.operation.typed)

    # -- what the caller is given --------------------------------------------------------------

    def run(self) -> Generator[Effect | list[Any], Any, None]:
        """The JSON values, in batches.

        Raises:
            APIError: The stream ended before its end.
        """
        while True:
            failure = yield from self._read()
            if failure is None:
                return
            yield Close(self.received)
            error, elapsed = failure
            try:
                self.received = yield from self._once_more(error, elapsed)
            except Exception:
                if self._held:
                    yield self._held
                raise
            finally:
                del error, failure  # or they would hold each other by the traceback
            self._held, self._begun = [], self.content_started

    def raw(self) -> Generator[Effect | list[ServerSentEvent], Any, None]:
        """The events as they came, in batches: nothing is held back, retried or resumed.

        Raises:
            APIConnectionError: The stream ended before its end.
        """
        events, patience = self._new_events(), self._patience()
        last = () if self._end is None else (self._end, _ERROR)
        while True:
            wait = patience.wait(self.received)
            arrived = wait if isinstance(wait, Lost) else patience.waited((yield wait))
            if isinstance(arrived, Lost):
                error = self._lost(arrived)
                raise error from error.__cause__
            found: list[ServerSentEvent] = []
            failure: Exception | None = None
            try:
                for event in events.events(arrived.data):
                    found.append(event)
                    if event.is_one_of(last):
                        break
            except ValueError as error:
                failure = self.invalid(error)
            if any(event.event != "ping" for event in found):
                patience.fresh()
            self._begun = self._begun or bool(found)
            self._overhear(found)
            yield found
            if failure is not None:
                raise failure
            if found and found[-1].is_one_of(last, whole=arrived.data is not None):
                yield from drained(self.received)
                return
            if arrived.data is None:
                if self._end is not None:
                    raise self._incomplete()
                return

    def _overhear(self, events: list[ServerSentEvent]) -> None:
        """Remember what raw events say, where a hook, a meter or a budget is told of it."""
        if self.snapshot is None or (self.plan.watch is None and not self.plan.guards):
            return
        for event in events:
            with suppress(ValueError):  # what is no JSON, or does not fit, is for the caller to see
                self.snapshot.accumulator.add(event.json())

    def typed(self) -> Decoder:
        """Reads one value, and remembers what it says."""
        decode, snapshot = self.decode, self.snapshot
        if snapshot is None:
            watch = None if self._events else self.plan.watch
            return decode if watch is None else watch.tap(decode)
        add = snapshot.accumulator.add
        makers: dict[Template, Make] = {}

        def take(value: Any) -> Any:
            try:  # noqa: SIM105  # it is called for every event
                add(value)
            except ValueError:
                pass  # events that do not fit each other are for the caller to see
            if value.__class__ is tuple:
                make = makers.get(value[0])
                if make is None:
                    make = makers[value[0]] = maker_of(value[0], decode)
                return make(value[1])
            return decode(value)

        return take

    # -- reading -------------------------------------------------------------------------------

    def _new_values(self, ends: list[str]) -> ValuesLike:
        platform = self._platform()
        return Values(self.kind, ends, self._reader) if platform is None else platform.values(ends)

    def _new_events(self) -> EventsLike:
        platform = self._platform()
        return EventDecoder() if platform is None else platform.events()

    def _platform(self) -> Platform | None:
        """Whose stream it is, when it is not one of the API."""
        platform = self.plan.platform
        return platform if platform is not None and platform.streams(self.received.headers) else None

    def _patience(self) -> Patience:
        return Patience(self.plan.idle, self.plan.silence)

    def _read(self) -> Generator[Effect | list[Any], Any, tuple[Exception, float] | None]:
        """Give what comes until the stream ends; then why it ended too early, and when, if it did."""
        ends = [end for end in (_ERROR, self._end) if end is not None] if self._events else []
        values, patience = self._new_values(ends), self._patience()
        self.values = values
        batch_of = values.batch if self.snapshot is None else values.pieces
        while True:
            wait = patience.wait(self.received)
            arrived = wait if isinstance(wait, Lost) else patience.waited((yield wait))
            if isinstance(arrived, Lost):
                return self._lost(arrived), arrived.elapsed
            batch = batch_of(arrived.data)
            if batch:
                patience.fresh()
            failed = batch.pop() if values.ended == _ERROR else None
            given = self._give(batch)
            if given:
                yield given
            if failed is not None:
                return event_error(failed, response=self.received.response), arrived.elapsed
            if values.ended is not None:
                if self.kind == "sse":
                    yield from drained(self.received)
                return None
            if values.failure is not None and (arrived.data is not None or self._end is None):
                return self.invalid(values.failure), arrived.elapsed
            if arrived.data is None:  # half an event at the end is no event
                return None if self._end is None else (self._incomplete(), arrived.elapsed)

    def _give(self, batch: list[Any]) -> list[Any]:
        """What of a batch is given to the caller; what comes before the first content may have to wait for it."""
        self._begun = self._begun or bool(batch)
        if self._splice is not None and self.snapshot is not None:
            batch = [event for value in batch for event in self._splice.take(plain(value))]
            self.snapshot.accumulator.replace_usage(self._splice.usage)
        if not self.content_started and batch:
            self.content_started = any(_tag(value) not in _HEAD for value in batch)
            if self.content_started and self.plan.watch is not None:
                self.plan.watch.content_began()
            batch = [*self._held, *map(plain, batch)]
            self._held = [] if self.content_started or not self._holds else batch
        return [] if self._held else batch

    def _once_more(self, error: Exception, elapsed: float) -> Generator[Effect | list[Any], Any, Received]:
        """The answer of another attempt or of a call that goes on; the error is raised when there is none."""
        if not self.content_started:
            retries = self.received.retries_taken
            yield from again(self.plan, error, error.__cause__, elapsed, retries)
            received = yield from exchange(self.plan, retries=retries + 1)
            if self.plan.watch is not None:
                self.plan.watch.discard(self._held)
            guard.discard(self.plan.guards, self._held)
            return received
        plan = self._resume.plan_after(error, self.snapshot)
        if plan is None or self.snapshot is None:
            raise error from error.__cause__
        waiting = self._resume.waiting(plan)
        yield from again(waiting, error, error.__cause__, elapsed, self._resume.taken - 1)
        received = yield from exchange(plan)
        self._splice, closing = self._resume.splice(self.snapshot.accumulator)
        if closing:
            yield closing
        return received

    def _lost(self, lost: Lost) -> Exception:
        error = self.invalid(ValueError(lost.reason)) if lost.kind == "garbled" else connection_error(lost)
        error.__cause__ = lost.cause
        return error

    # -- errors --------------------------------------------------------------------------------

    def _incomplete(self) -> StreamIncompleteError:
        begun = self._begun
        message = f"The stream ended {'before its message did' if begun else 'without a single event'}."
        media = self.received.headers.get("content-type", "")
        ours = media.lower().startswith("text/event-stream") or self._platform() is not None
        other = not begun and media and not ours
        if other:
            message += f" The answer is of type {media}, which is no stream of events."
        error = StreamIncompleteError(message=message, request=_request_of(self.received))
        error.is_retryable = not other  # it would be the same again
        error.sent = True
        error._read(self.received.headers)
        return error

    def closed_early(self, why: str = "It was closed before.") -> StreamIncompleteError:
        """The error of who asks for a message that cannot become whole any more."""
        error = self._incomplete()
        error.remark(why)
        error.is_retryable = False
        self.explain(error)
        return error

    def invalid(self, error: Exception) -> Exception:
        """The error of a value that is not of its type."""
        return misread(self.plan.operation, self.received, error)

    def explain(self, error: BaseException) -> None:
        """Put what is known of the stream into its error."""
        facts.tell(error, self.received, self.snapshot, content_started=self.content_started)


def _tag(value: Any) -> Any:
    value = value[0].value if value.__class__ is tuple else value
    return value.get("type") if isinstance(value, dict) else None


def _request_of(received: Received) -> Any:
    return getattr(received.response, "request", None)
