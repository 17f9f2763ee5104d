"""A message stream: iterate over events or text, ask for the message, or listen. Its twin is ``_async_stream``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, NoReturn

from typing_extensions import Self

from .._io.calling import plain_outcome
from .._io.waiting import signal
from ._base import END, NONE, Call, EventT, MessageT, StreamBase, text_of, whole_text
from ._emitter import check
from ._ndjson import NDJSON
from ._tee import tee


class MessageStream(StreamBase[MessageT, EventT]):
    """A message that arrives event by event."""

    def __iter__(self) -> Iterator[EventT]:
        ready, values, take = self._ready, self._raw_stream._values, self._take
        while True:
            if ready:
                yield ready.popleft()
                continue
            try:
                value = NONE if self._emitter else values.popleft()
            except IndexError:
                value = NONE
            if value is NONE:  # seldom
                if not self._advance():
                    return
                continue
            try:
                events = take(value)
            except Exception as error:
                self._fail(error)
            if len(events) > 1:
                ready.append(events[1])
            yield events[0]

    def __next__(self) -> EventT:
        if not self._ready and not self._advance():
            raise StopIteration
        event: EventT = self._ready.popleft()
        return event

    @property
    def text_stream(self) -> Iterator[str]:
        """The text alone, piece by piece."""
        return Texts(self)

    def until_done(self) -> None:
        """Read the stream to its end."""
        while self._step() is not END:
            pass

    done = until_done

    def get_final_message(self) -> MessageT:
        """Read the stream to its end, and give the whole message.

        Raises:
            APIError: The stream ended before the message did; ``partial_message`` is what came.
        """
        self.until_done()
        return self._final()

    final_message = get_final_message

    def get_final_text(self) -> str:
        """Read the stream to its end, and give the text of all text blocks.

        Raises:
            APIError: The stream ended before the message did.
            RuntimeError: The message has no text block.
        """
        return whole_text(self.get_final_message())

    final_text = get_final_text

    def emitted(self, event: str) -> Any:
        """Read the stream to the next event of a kind, see ``on``; give what it tells.

        Nothing is lost by that to an iteration. One value is given as it is, several as a tuple.

        Raises:
            AnthropicError: The stream ended without it.
        """
        check(event)
        found: list[tuple[Any, ...]] = []
        arrived = signal()
        self.once(event, lambda *told: found.append(told))
        self.once(event, arrived.set)
        self.once("end", arrived.set)
        while not found and not self._over:
            if self._raw_stream._turn.locked():  # another one reads
                arrived.wait()
            else:
                self._advance(more=True)
        return self._told(event, found)

    def to_ndjson(self) -> NDJSON:
        """The events as lines of JSON in UTF-8, to send them on; ``from_ndjson`` reads them.

        An ``error`` event becomes a line as well, before it is raised.
        """
        return NDJSON(self)

    def tee(self, n: int = 2) -> tuple[Self, ...]:
        """Streams of which each gives every event; this one is at its end then.

        They share one connection: what one has read and another has not is kept in memory. It is closed when all
        are. Each may be read by a thread of its own.

        Raises:
            ValueError: ``n`` is less than 1.
        """
        streams = tuple(type(self)(raw) for raw in tee(self, n))
        self._over = True
        return streams

    def close(self) -> None:
        """Close the connection and end the iteration; from any thread, and more than once.

        What was read stays readable: ``current_message_snapshot``, ``usage``.
        """
        self._ready.clear()
        self._raw_stream.close()
        if not self._raw_stream._turn.locked():  # who reads it tells the end
            self._tell(self._ended())

    def abort(self) -> None:
        """Close, and tell those who listen that it was on purpose."""
        self._aborted = self._aborted or not self._over
        self.close()

    def _advance(self, *, more: bool = False) -> bool:
        """Whether events are ready, after taking the next value where there were none."""
        values = self._raw_stream._values
        while more or not self._ready:
            more = False
            try:
                value = values.popleft()
            except IndexError:
                value = NONE
            if value is NONE:
                value = self._value()
            if value is END:
                return False
            try:
                events = self._take(value)
            except Exception as error:
                self._fail(error)
                raise
            self._ready.extend(events)
            if self._emitter:
                self._tell(self._calls(events))
        return True

    def _step(self) -> Any:
        """Take the next value without giving its events; the value, or ``END``."""
        if self._ready:
            self._ready.clear()
        values = self._raw_stream._values
        try:
            value = values.popleft()
        except IndexError:
            value = NONE
        if value is NONE:
            value = self._value()
        if value is END:
            return END
        events: Sequence[Any] = ()
        try:
            if self._emitter:
                events = self._take(value)
            else:
                self._snapshot.accumulator.add(value)
        except Exception as error:
            self._fail(error)
        if events:
            self._tell(self._calls(events))
        return value

    def _value(self) -> Any:
        """Read on; the next value, or ``END``."""
        if not self._more():
            return END
        try:
            return self._raw_stream._values.popleft()
        except IndexError:  # it was closed meanwhile
            return END

    def _more(self) -> bool:
        """Whether values are at hand, after reading some."""
        if self._over:
            return False
        if not self._connected:
            self._tell(self._begun())
        try:
            if self._raw_stream._more():
                return True
        except Exception as error:
            self._failure = error
            self._tell(self._ended())
            raise
        self._tell(self._ended())
        return False

    def _fail(self, error: Exception) -> NoReturn:
        """Close, and raise what an error means."""
        try:
            self._raw_stream._fail(error)
        except Exception as failure:
            error = failure
        self._failure = error
        self._tell(self._ended())
        raise error

    def _tell(self, calls: Iterator[Call]) -> None:
        for call in calls:
            try:
                plain_outcome(call())
            except BaseException:
                self._over = True
                self._raw_stream.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()


class Texts:
    """The text of a stream, piece by piece."""

    def __init__(self, stream: MessageStream[Any, Any]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        step = self._stream._step
        while (value := step()) is not END:
            text = text_of(value)
            if text is not None:
                return text
        raise StopIteration
