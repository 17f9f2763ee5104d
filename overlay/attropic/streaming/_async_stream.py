"""An async message stream: iterate over events or text, ask for the message, or listen. Its twin is ``_stream``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from types import TracebackType
from typing import Any, NoReturn

from typing_extensions import Self

from .._io.calling import async_outcome
from ._base import END, Call, EventT, MessageT, StreamBase, text_of, whole_text
from ._emitter import check
from ._ndjson import AsyncNDJSON
from ._tee import async_tee
from ._turn import AsyncTurn


class AsyncMessageStream(StreamBase[MessageT, EventT]):
    """A message that arrives event by event."""

    _coloured = True

    def __init__(self, raw_stream: Any, output_format: Any = None) -> None:
        super().__init__(raw_stream, output_format)
        self._turn = AsyncTurn()

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self

    async def __anext__(self) -> EventT:
        while self._ready or await self._advance():
            try:
                event: EventT = self._ready.popleft()
            except IndexError:  # it was closed meanwhile
                continue
            return event
        raise StopAsyncIteration

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text alone, piece by piece."""
        return AsyncTexts(self)

    async def until_done(self) -> None:
        """Read the stream to its end."""
        while await self._step() is not END:
            pass

    done = until_done

    async def get_final_message(self) -> MessageT:
        """Read the stream to its end, and give the whole message.

        Raises:
            APIError: The stream ended before the message did; ``partial_message`` is what came.
            OutputValidationError: Its answer is not what ``output_format`` asks for.
        """
        await self.until_done()
        return self._final()

    final_message = get_final_message

    async def get_final_text(self) -> str:
        """Read the stream to its end, and give the text of all text blocks.

        Raises:
            APIError: The stream ended before the message did.
            RuntimeError: The message has no text block.
        """
        await self.until_done()
        return whole_text(self._whole())

    final_text = get_final_text

    async def emitted(self, event: str) -> Any:
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
            while await self._turn.take(lambda: found or self._over, guest=True):
                try:
                    step = await self._read()
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

    def to_ndjson(self) -> AsyncNDJSON:
        """The events as lines of JSON in UTF-8, to send them on; ``from_ndjson`` reads them.

        An ``error`` event becomes a line as well, before it is raised.
        """
        return AsyncNDJSON(self)

    def tee(self, n: int = 2) -> tuple[Self, ...]:
        """Streams of which each gives every event that is left; this one is at its end then.

        They share one connection: what one has read and another has not is kept in memory. It is closed when all
        are. Each may be read by a task of its own.

        Raises:
            RuntimeError: The stream is being read.
            ValueError: ``n`` is less than 1.
        """
        if self._turn.holder is not None:
            raise RuntimeError("This stream is being read: divide it before.")
        streams = tuple(type(self)(raw) for raw in async_tee(self, n))
        for stream in streams:
            stream._follow(self)
        self._drop()
        self._over = True
        return streams

    async def close(self) -> None:
        """Close the connection and end the iteration; from any task, and more than once.

        What was read stays readable: ``current_message_snapshot``, ``usage``.
        """
        self._drop()
        await self._raw_stream.close()
        if self._turn.holder is None:  # who reads it tells the end
            await self._end()

    aclose = close

    def abort(self) -> None:
        """Close soon, from any thread; those who listen are told that it was on purpose."""
        self._aborted = self._aborted or not self._over
        self._drop()
        self._raw_stream._closed = True
        self._raw_stream._values.clear()
        self._raw_stream._source.abort(self.close)

    async def _advance(self) -> bool:
        """Whether events are ready, after reading on where there were none."""
        values = self._raw_stream._values
        while not self._ready:
            if values and not (self._emitter.entries or self._ahead or self._turn.holder):  # nearly always
                try:
                    self._ready.extend(self._take(values.popleft()))
                except Exception as error:
                    await self._fail(error)
                return True
            step = await self._next()
            if step is None:
                return False
            self._ready.extend(step[1])
        return True

    async def _step(self) -> Any:
        """The next value, without its events, or ``END``."""
        self._ready.clear()
        values = self._raw_stream._values
        if values and not (self._emitter.entries or self._ahead or self._turn.holder):  # nearly always
            try:
                value = values.popleft()
                self._snapshot.accumulator.add(value)
            except Exception as error:
                await self._fail(error)
            return value
        step = await self._next(derive=False)
        return END if step is None else step[0]

    async def _next(self, *, derive: bool = True) -> tuple[Any, Sequence[Any]] | None:
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
            if await self._turn.take(lambda: self._ahead or self._over):
                try:
                    return await self._read(derive=derive)
                finally:
                    self._turn.give()

    async def _read(self, *, derive: bool = True) -> tuple[Any, Sequence[Any]] | None:
        """Read the next value, and tell those who listen; None at the end. It takes the turn to do so."""
        if not self._connected:
            await self._tell(self._begun())
        raw = self._raw_stream
        if not raw._values and not await self._more():
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
            await self._fail(failure)
        if events and self._emitter.entries:
            await self._tell(self._calls(events))
        if value is END or raw._closed:
            await self._end()
            return None
        return value, events

    async def _more(self) -> bool:
        """Whether values are at hand, after reading some."""
        try:
            if await self._raw_stream._more():
                return True
        except Exception as error:
            self._failure = error
            await self._end()
            raise
        await self._end()
        return False

    async def _fail(self, error: Exception) -> NoReturn:
        """Close, and raise what an error means."""
        try:
            await self._raw_stream._fail(error)
        except Exception as failure:
            error = failure
        self._failure = error
        await self._end()
        raise error

    async def _end(self) -> None:
        """Tell those who listen that the stream is over, once."""
        endings = list(self._ended())
        failure: BaseException | None = None
        for calls in endings:
            try:
                await self._tell(calls)
            except BaseException as error:  # the end is told all the same
                failure = error
        if failure is not None:
            raise failure

    async def _tell(self, calls: Iterator[Call]) -> None:
        try:
            for call in calls:
                await async_outcome(call())
        except BaseException:
            self._drop()
            await self._raw_stream.close()
            await self._end()
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()


class AsyncTexts:
    """The text of a stream, piece by piece."""

    def __init__(self, stream: AsyncMessageStream[Any, Any]) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        step = self._stream._step
        while (value := await step()) is not END:
            text = text_of(value)
            if text is not None:
                return text
        raise StopAsyncIteration
