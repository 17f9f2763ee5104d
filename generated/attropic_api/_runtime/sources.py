# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Where streams get their values from: bytes of an answer, in batches of JSON values. Twins: sync first, then async.

A source knows the connection; it is closed when the values end, fail or are given up.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from itertools import repeat
from typing import TYPE_CHECKING, Any, Protocol

from .closing import async_settle, running_loop, settle, shut_down, soon
from .events import EventDecoder, ServerSentEvent
from .rows import RowDecoder
from .template import plain
from .values import Decoder

if TYPE_CHECKING:
    from .reading import Reader


class Values:
    """Bytes → JSON values, for one kind of stream. No I/O.

    Args:
        kind: ``sse`` or ``jsonl``.
        ends: The tags of the events that end the stream.
        reader: Reads lines as typed values, where it can.
    """

    __slots__ = ("_ends", "_events", "_rows", "ended", "failure")

    def __init__(self, kind: str, ends: Collection[str] = (), reader: Reader | None = None) -> None:
        self._events = EventDecoder() if kind == "sse" else None
        self._rows = RowDecoder(reader=reader)
        self._ends = frozenset(ends)
        #: The tag of the event that ended the stream, once it came.
        self.ended: str | None = None
        #: Why the bytes could not be read any further.
        self.failure: Exception | None = None

    def feed(self, data: bytes | None) -> Iterator[Any]:
        """The values that ``data`` completes, one by one; None is the end of the stream.

        Raises:
            ValidationError: A value is not JSON.
            ValueError: A line or an event is longer than the limit.
        """
        if self._events is not None:
            yield from self._events.values(data)
            return
        yield from self.batch(data)
        if self.failure is not None:
            raise self.failure

    def line_of(self, index: int) -> int:
        """The number of the line, from 1 on, of the value with this index, from 0 on."""
        return self._rows.line_of(index)

    def batch(self, data: bytes | None) -> list[Any]:
        """The same as a list, up to the value that ends the stream, or to the failure."""
        return self.pieces(data) if self._events is None else [plain(value) for value in self.pieces(data)]

    def pieces(self, data: bytes | None) -> list[Any]:
        """The same, where an event of a template may be the template and its string; ``plain`` gives its value."""
        events, filled = self._events, None
        if events is not None and data:
            filled = events.filled(data)
        if filled is not None and filled[0].value.get("type") not in self._ends:  # nearly always
            return [filled]
        found: list[Any] = []
        try:
            if events is None:
                self._rows.feed(data, found)
            else:
                self._take(events, data, found)
        except ValueError as error:
            self.failure = error
        return found if events is not None or not self._ends else self._up_to_end(found)

    def _take(self, events: EventDecoder, data: bytes | None, found: list[Any]) -> None:
        """Put the values of events into a list, up to the one that ends the stream."""
        ends = self._ends
        for template, values in events.runs(data):
            if template is not None and template.value.get("type") not in ends:
                found += zip(repeat(template), values)
                continue
            for value in values if template is None else map(template.json, values):
                found.append(value)
                if ends and value.__class__ is dict and value.get("type") in ends:
                    self.ended = value["type"]
                    return

    def _up_to_end(self, found: list[Any]) -> list[Any]:
        """The values of lines up to the one that ends the stream; what comes after it does not matter."""
        for index, value in enumerate(found):
            if value.__class__ is dict and value.get("type") in self._ends:
                self.ended, self.failure = value["type"], None
                return found[: index + 1]
        return found


class Source(Protocol):
    """Where a stream gets its values from."""

    #: Reads one value.
    typed: Decoder

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        ...

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        ...

    def raw(self) -> Iterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        ...

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        ...

    def cut(self) -> Exception:
        """What to raise when a read was cut short before, by a cancellation or an interrupt."""
        ...

    def close(self) -> None:
        """Close the connection; from a second time on, do nothing."""
        ...

    def wake(self) -> None:
        """Have another thread or task that waits for the connection end."""
        ...


class AsyncSource(Protocol):
    """Where an async stream gets its values from."""

    #: Reads one value.
    typed: Decoder

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        ...

    def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        ...

    def raw(self) -> AsyncIterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        ...

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        ...

    def cut(self) -> Exception:
        """What to raise when a read was cut short before, by a cancellation or an interrupt."""
        ...

    def close(self) -> Awaitable[None]:
        """Close the connection; from a second time on, do nothing."""
        ...

    def drop(self) -> None:
        """Nobody holds the stream any more: close the connection soon."""
        ...

    def wake(self) -> Awaitable[None]:
        """Have another thread or task that waits for the connection end."""
        ...


class ChunkSource:
    """The bytes of one answer.

    Args:
        chunks: The bytes as they arrive.
        kind: ``sse`` or ``jsonl``.
        typed: Reads one value.
        close: Closes the connection.
        response: The HTTP library's response.
        end: The tag of the event that ends the stream, if one does.
    """

    def __init__(
        self,
        chunks: Iterator[bytes],
        kind: str,
        typed: Decoder,
        close: Callable[[], None],
        response: Any = None,
        end: str | None = None,
    ) -> None:
        self.typed = typed
        self.response = response
        self._chunks = chunks
        self._kind = kind
        self._close = close
        self._closed = False
        self._ends = () if end is None else (end,)
        self._loop = self._running()

    def _running(self) -> Any:
        return None

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        values = Values(self._kind, self._ends)
        try:
            for chunk in self._chunks:
                yield values.batch(chunk)
                if values.failure is not None:
                    raise values.failure
                if values.ended is not None:
                    return
            yield values.batch(None)
            if values.failure is not None:
                raise values.failure
        finally:
            if not sys.is_finalizing():
                self.close()

    def raw(self) -> Iterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        if self._kind != "sse":
            raise RuntimeError("These are lines of JSON, not events: `raw_events()` has nothing to give.")
        return self._raw()

    def _raw(self) -> Iterator[list[ServerSentEvent]]:
        events = EventDecoder()
        try:
            for chunk in self._chunks:
                found = list(_up_to(events.events(chunk), self._ends))
                yield found
                if found and found[-1].is_one_of(self._ends):
                    return
            yield events.close()
        finally:
            if not sys.is_finalizing():
                self.close()

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return error

    def cut(self) -> Exception:
        """What to raise when a read was cut short before, by a cancellation or an interrupt."""
        return RuntimeError("Reading this stream was cut short before, by a cancellation or an interrupt.")

    def close(self) -> None:
        """Close the connection; from a second time on, do nothing."""
        if not self._closed:
            self._closed = True
            settle(self._close, self._chunks)

    def wake(self) -> None:
        """Have another thread that waits for the connection end."""
        if not shut_down(self.response):
            self._close()


class AsyncChunkSource:
    """The bytes of one answer.

    Args:
        chunks: The bytes as they arrive.
        kind: ``sse`` or ``jsonl``.
        typed: Reads one value.
        close: Closes the connection.
        response: The HTTP library's response.
        end: The tag of the event that ends the stream, if one does.
    """

    def __init__(
        self,
        chunks: AsyncIterator[bytes],
        kind: str,
        typed: Decoder,
        close: Callable[[], Awaitable[None]],
        response: Any = None,
        end: str | None = None,
    ) -> None:
        self.typed = typed
        self.response = response
        self._chunks = chunks
        self._kind = kind
        self._close = close
        self._closed = False
        self._ends = () if end is None else (end,)
        self._loop = self._running()

    async def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        values = Values(self._kind, self._ends)
        try:
            async for chunk in self._chunks:
                yield values.batch(chunk)
                if values.failure is not None:
                    raise values.failure
                if values.ended is not None:
                    return
            yield values.batch(None)
            if values.failure is not None:
                raise values.failure
        finally:
            if not sys.is_finalizing():
                await self.close()

    def raw(self) -> AsyncIterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        if self._kind != "sse":
            raise RuntimeError("These are lines of JSON, not events: `raw_events()` has nothing to give.")
        return self._raw()

    async def _raw(self) -> AsyncIterator[list[ServerSentEvent]]:
        events = EventDecoder()
        try:
            async for chunk in self._chunks:
                found = list(_up_to(events.events(chunk), self._ends))
                yield found
                if found and found[-1].is_one_of(self._ends):
                    return
            yield events.close()
        finally:
            if not sys.is_finalizing():
                await self.close()

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return error

    def cut(self) -> Exception:
        """What to raise when a read was cut short before, by a cancellation or an interrupt."""
        return RuntimeError("Reading this stream was cut short before, by a cancellation or an interrupt.")

    async def close(self) -> None:
        """Close the connection; from a second time on, do nothing."""
        if not self._closed:
            self._closed = True
            await async_settle(self._close, self._chunks)

    async def wake(self) -> None:
        """Have another task that waits for the connection end."""
        await self._close()

    def _running(self) -> Any:
        return running_loop()

    def drop(self) -> None:
        """Nobody holds the stream any more: close the connection soon."""
        if not self._closed:
            soon(self._loop, self.close)


def _up_to(events: Iterator[ServerSentEvent], ends: Collection[str]) -> Iterator[ServerSentEvent]:
    """The events up to one of some types."""
    for event in events:
        yield event
        if event.is_one_of(ends):
            return
