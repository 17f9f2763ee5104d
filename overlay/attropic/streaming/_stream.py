"""A message stream: iterate over events or text, ask for the message, or listen. Its twin is ``_async_stream``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, NoReturn

from typing_extensions import Self

from .._io.calling import plain_outcome
from ._base import END, Call, EventT, MessageT, StreamBase, text_of, whole_text
from ._emitter import check
from ._ndjson import NDJSON
from ._tee import tee
from ._turn import Turn


class MessageStream(StreamBase[MessageT, EventT]):
    """A message that arrives event by event."""

    def __init__(self, raw_stream: Any, output_format: Any = None) -> None:
        super().__init__(raw_stream, output_format)
        self._turn = Turn()

    def __iter__(self) -> Iterator[EventT]:
        ready, values, take = self._ready, self._raw_stream._values, self._take
        ahead, listeners, turn = self._ahead, self._emitter.entries, self._turn
        while True:
            events: Sequence[Any] = ()
            failure: Exception | None = None
            try:
                turn.stepping = True
                if values and not (listeners or ahead or turn.holder or ready):  # nearly always
                    events = take(values.popleft())
            except Exception as error:
                failure = error
            finally:
                turn.stepping = False
            if events:
                if len(events) > 1:
                    ready.append(events[1])
                yield events[0]
            elif failure is not None and not self._raw_stream._closed:
                self._fail(failure)
            elif not self._advance():
                return
            if ready:
                try:
                    event = ready.popleft()
                except IndexError:  # it was closed meanwhile
                    continue
                yield event

    def __next__(self) -> EventT:
        while self._ready or self._advance():
            try:
                event: EventT = self._ready.popleft()
            except IndexError:  # it was closed meanwhile
                continue
            return event
        raise StopIteration

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
            OutputValidationError: Its answer is not what ``output_format`` asks for.
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
        self.until_done()
        return whole_text(self._whole())

    final_text = get_final_text

    def emitted(self, event: str) -> Any:
        """Wait for the next event of a kind, see ``on``; give what it tells.

        Where nobody else reads the stream it is read for that, and nothing is lost by it to an iteration: that gives
        the same events. One value is given as it is, several as a tuple.

        Raises:
            AnthropicError: The stream ended without it.
            RuntimeError: A callback of the stream asks for it.
        """
        check(event)
        found: list[tuple[Any, ...]] = []

        def arrived(*told: Any) -> None:
            found.append(told)

        self.once(event, arrived)
        try:
            while self._turn.take(lambda: found or self._over, guest=True):
                try:
                    step = self._read()
                    if step is not None:
                        self._ahead.append(step)
                finally:
                    self._turn.give()
        except Exception:
            if event != "error" or not found:
                raise
        finally:
            self.off(event, arrived)
        return self._told(event, found)

    def to_ndjson(self) -> NDJSON:
        """The events as lines of JSON in UTF-8, to send them on; ``from_ndjson`` reads them.

        An ``error`` event becomes a line as well, before it is raised.
        """
        return NDJSON(self)

    def tee(self, n: int = 2) -> tuple[Self, ...]:
        """Streams of which each gives every event that is left; this one is at its end then.

        They share one connection: what one has read and another has not is kept in memory. It is closed when all
        are. Each may be read by a thread of its own.

        Raises:
            RuntimeError: The stream is being read.
            ValueError: ``n`` is less than 1.
        """
        if self._turn.holder is not None:
            raise RuntimeError("This stream is being read: divide it before.")
        streams = tuple(type(self)(raw) for raw in tee(self, n))
        for stream in streams:
            stream._follow(self)
        self._drop()
        self._over = True
        return streams

    def close(self) -> None:
        """Close the connection and end the iteration; from any thread, and more than once.

        What was read stays readable: ``current_message_snapshot``, ``usage``.
        """
        self._drop()
        self._raw_stream.close()
        if self._turn.holder is None:  # who reads it tells the end
            self._end()

    def abort(self) -> None:
        """Close, and tell those who listen that it was on purpose."""
        self._aborted = self._aborted or not self._over
        self.close()

    def _advance(self) -> bool:
        """Whether events are ready, after reading on where there were none."""
        while not self._ready:
            step = self._next()
            if step is None:
                return False
            self._ready.extend(step[1])
        return True

    def _step(self) -> Any:
        """The next value, without its events, or ``END``."""
        self._ready.clear()
        value: Any = END
        failure: Exception | None = None
        values, turn = self._raw_stream._values, self._turn
        try:
            turn.stepping = True
            if values and not (self._emitter.entries or self._ahead or turn.holder):  # nearly always
                value = values.popleft()
                self._snapshot.accumulator.add(value)
        except Exception as error:
            failure = error
        finally:
            turn.stepping = False
        if failure is not None and not self._raw_stream._closed:
            self._fail(failure)
        if value is END:
            step = self._next(derive=False)
            return END if step is None else step[0]
        return value

    def _next(self, *, derive: bool = True) -> tuple[Any, Sequence[Any]] | None:
        """The next value and its events, or None at the end.

        Args:
            derive: Whether the events are wanted when nobody listens.
        """
        while True:
            if self._ahead:
                try:
                    return self._ahead.popleft()
                except IndexError:  # another one was first
                    continue
            if self._over:
                return None
            if self._turn.take(lambda: self._ahead or self._over):
                try:
                    return self._read(derive=derive)
                finally:
                    self._turn.give()

    def _read(self, *, derive: bool = True) -> tuple[Any, Sequence[Any]] | None:
        """Read the next value, and tell those who listen; None at the end. It takes the turn to do so."""
        if not self._connected:
            self._tell(self._begun())
        raw = self._raw_stream
        if not raw._values and not self._more():
            return None
        events: Sequence[Any] = ()
        failure: Exception | None = None
        try:
            value = raw._values.popleft()
        except IndexError:  # it was closed meanwhile
            value = END
        try:
            if value is not END and (derive or self._emitter.entries):
                events = self._take(value)
            elif value is not END:
                self._snapshot.accumulator.add(value)
        except Exception as error:
            failure = error
        if failure is not None:
            self._fail(failure)
        if events and self._emitter.entries:
            self._tell(self._calls(events))
        if value is END or raw._closed:
            self._end()
            return None
        return value, events

    def _more(self) -> bool:
        """Whether values are at hand, after reading some."""
        try:
            if self._raw_stream._more():
                return True
        except Exception as error:
            self._failure = error
            self._end()
            raise
        self._end()
        return False

    def _fail(self, error: Exception) -> NoReturn:
        """Close, and raise what an error means."""
        try:
            self._raw_stream._fail(error)
        except Exception as failure:
            error = failure
        self._failure = error
        self._end()
        raise error

    def _end(self) -> None:
        """Tell those who listen that the stream is over, once."""
        endings = list(self._ended())
        failure: BaseException | None = None
        for calls in endings:
            try:
                self._tell(calls)
            except BaseException as error:  # the end is told all the same
                failure = error
        if failure is not None:
            raise failure

    def _tell(self, calls: Iterator[Call]) -> None:
        try:
            for call in calls:
                plain_outcome(call())
        except BaseException:
            self._drop()
            self._raw_stream.close()
            self._end()
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
