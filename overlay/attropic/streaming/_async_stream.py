"""An async message stream: iterate over events or text, ask for the message, or listen. Its twin is ``_stream``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from types import TracebackType
from typing import Any, NoReturn

from typing_extensions import Self

from .._io.calling import async_outcome
from .._io.waiting import async_signal
from ._base import END, NONE, Call, EventT, MessageT, StreamBase, text_of, whole_text
from ._emitter import check
from ._ndjson import AsyncNDJSON
from ._tee import async_tee


class AsyncMessageStream(StreamBase[MessageT, EventT]):
    """A message that arrives event by event."""

    _coloured = True

    def __aiter__(self) -> AsyncIterator[EventT]:
        return self

    async def __anext__(self) -> EventT:
        if not self._ready and not await self._advance():
            raise StopAsyncIteration
        event: EventT = self._ready.popleft()
        return event

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
        return whole_text(await self.get_final_message())

    final_text = get_final_text

    async def emitted(self, event: str) -> Any:
        """Read the stream to the next event of a kind, see ``on``; give what it tells.

        Nothing is lost by that to an iteration. One value is given as it is, several as a tuple.

        Raises:
            AnthropicError: The stream ended without it.
        """
        check(event)
        found: list[tuple[Any, ...]] = []
        arrived = async_signal()
        self.once(event, lambda *told: found.append(told))
        self.once(event, arrived.set)
        self.once("end", arrived.set)
        while not found and not self._over:
            if self._raw_stream._turn.locked():  # another one reads
                await arrived.wait()
            else:
                await self._advance(more=True)
        return self._told(event, found)

    def to_ndjson(self) -> AsyncNDJSON:
        """The events as lines of JSON in UTF-8, to send them on; ``from_ndjson`` reads them.

        An ``error`` event becomes a line as well, before it is raised.
        """
        return AsyncNDJSON(self)

    def tee(self, n: int = 2) -> tuple[Self, ...]:
        """Streams of which each gives every event; this one is at its end then.

        They share one connection: what one has read and another has not is kept in memory. It is closed when all
        are. Each may be read by a task of its own.

        Raises:
            ValueError: ``n`` is less than 1.
        """
        streams = tuple(type(self)(raw) for raw in async_tee(self, n))
        self._over = True
        return streams

    async def close(self) -> None:
        """Close the connection and end the iteration; from any task, and more than once.

        What was read stays readable: ``current_message_snapshot``, ``usage``.
        """
        self._ready.clear()
        await self._raw_stream.close()
        if not self._raw_stream._turn.locked():  # who reads it tells the end
            await self._tell(self._ended())

    aclose = close

    def abort(self) -> None:
        """Close soon, from any thread; those who listen are told that it was on purpose."""
        self._aborted = self._aborted or not self._over
        self._ready.clear()
        self._raw_stream._closed = True
        self._raw_stream._values.clear()
        self._raw_stream._source.abort()

    async def _advance(self, *, more: bool = False) -> bool:
        """Whether events are ready, after taking the next value where there were none."""
        values = self._raw_stream._values
        while more or not self._ready:
            more = False
            try:
                value = values.popleft()
            except IndexError:
                value = NONE
            if value is NONE:
                value = await self._value()
            if value is END:
                return False
            try:
                events = self._take(value)
            except Exception as error:
                await self._fail(error)
                raise
            self._ready.extend(events)
            if self._emitter:
                await self._tell(self._calls(events))
        return True

    async def _step(self) -> Any:
        """Take the next value without giving its events; the value, or ``END``."""
        if self._ready:
            self._ready.clear()
        values = self._raw_stream._values
        try:
            value = values.popleft()
        except IndexError:
            value = NONE
        if value is NONE:
            value = await self._value()
        if value is END:
            return END
        events: Sequence[Any] = ()
        try:
            if self._emitter:
                events = self._take(value)
            else:
                self._snapshot.accumulator.add(value)
        except Exception as error:
            await self._fail(error)
        if events:
            await self._tell(self._calls(events))
        return value

    async def _value(self) -> Any:
        """Read on; the next value, or ``END``."""
        if not await self._more():
            return END
        try:
            return self._raw_stream._values.popleft()
        except IndexError:  # it was closed meanwhile
            return END

    async def _more(self) -> bool:
        """Whether values are at hand, after reading some."""
        if self._over:
            return False
        if not self._connected:
            await self._tell(self._begun())
        try:
            if await self._raw_stream._more():
                return True
        except Exception as error:
            self._failure = error
            await self._tell(self._ended())
            raise
        await self._tell(self._ended())
        return False

    async def _fail(self, error: Exception) -> NoReturn:
        """Close, and raise what an error means."""
        try:
            await self._raw_stream._fail(error)
        except Exception as failure:
            error = failure
        self._failure = error
        await self._tell(self._ended())
        raise error

    async def _tell(self, calls: Iterator[Call]) -> None:
        for call in calls:
            try:
                await async_outcome(call())
            except BaseException:
                self._over = True
                await self._raw_stream.close()
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
