# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Answers that are read bit by bit: events, JSON lines, bytes. Twins: sync first, then async.

A stream takes batches of JSON values from a source and gives them typed, one by one. The source knows the
connection; it is closed when the stream ends, fails, is closed or is dropped.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from threading import Lock
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from .events import EventDecoder, LineDecoder, ServerSentEvent
from .rate_limits import RateLimits
from .values import Decoder, anything, parse_json

T = TypeVar("T")
_BUSY: Final = (
    "This stream is being read by another thread or task. `tee()` gives each one a stream of its own."
)


def request_id_of(response: Any) -> str | None:
    """The request id in the headers of the HTTP library's response."""
    found: str | None = None if response is None else response.headers.get("request-id")
    return found


def rate_limits_of(response: Any) -> RateLimits | None:
    """The rate limits in the headers of the HTTP library's response."""
    return None if response is None else RateLimits.of(response.headers)


class Values:
    """Bytes → JSON values, for one kind of stream. No I/O.

    Args:
        kind: ``sse`` or ``jsonl``.
        ends: The tags of the events that end the stream.
    """

    __slots__ = ("_ends", "_events", "_lines", "ended", "failure")

    def __init__(self, kind: str, ends: Collection[str] = ()) -> None:
        self._events = EventDecoder() if kind == "sse" else None
        self._lines = LineDecoder()
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
        for line in self._lines.close() if data is None else self._lines.feed(data):
            if line.strip():
                yield parse_json(line)

    def batch(self, data: bytes | None) -> list[Any]:
        """The same as a list, up to the value that ends the stream, or to the failure."""
        found: list[Any] = []
        ends = self._ends
        try:
            for value in self.feed(data) if self._events is None else self._events.values(data):
                found.append(value)
                if ends and value.__class__ is dict and value.get("type") in ends:
                    self.ended = value["type"]
                    break
        except ValueError as error:
            self.failure = error
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

    def close(self) -> None:
        """Close the connection."""
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

    def close(self) -> Awaitable[None]:
        """Close the connection."""
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
        self.close = close
        self.wake = close
        self.response = response
        self._chunks = chunks
        self._kind = kind
        self._ends = () if end is None else (end,)

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        values = Values(self._kind, self._ends)
        try:
            for chunk in self._chunks:
                yield values.batch(chunk)
                if values.failure is not None:
                    raise values.failure
                if values.ended:
                    return
            yield values.batch(None)
            if values.failure is not None:
                raise values.failure
        finally:
            if not sys.is_finalizing():
                self.close()

    def raw(self) -> Iterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        events = EventDecoder()
        try:
            for chunk in self._chunks:
                yield events.feed(chunk)
            yield events.close()
        finally:
            if not sys.is_finalizing():
                self.close()

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return error


class Stream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. A message stream ends with ``message_stop``, also when the
    server keeps the connection open. One thread may read it; any may close it.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._typed = source.typed
        self._values: deque[Any] = deque()
        self._batches: Any = None
        self._turn = Lock()
        self._closed = False

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._source.response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __iter__(self) -> Iterator[T]:
        values, typed = self._values, self._typed
        while values or self._more():
            try:
                value: T = typed(values.popleft())
            except Exception as error:
                self._fail(error)
                raise
            yield value

    def __next__(self) -> T:
        if not self._values and not self._more():
            raise StopIteration
        try:
            value: T = self._typed(self._values.popleft())
        except Exception as error:
            self._fail(error)
            raise
        return value

    def raw_events(self) -> Iterator[ServerSentEvent]:
        """Every event with its exact bytes, pings and errors included; instead of iterating over the values.

        Raises:
            RuntimeError: Some values were read already.
        """
        if self._batches is not None:
            raise RuntimeError(
                "`raw_events()` reads the stream from its beginning; some of it was read already."
            )
        self._batches = self._source.raw()
        self._typed = anything
        return cast("Iterator[ServerSentEvent]", iter(self))

    def _more(self) -> bool:
        """Whether values are at hand, after reading some where there were none."""
        if not self._turn.acquire(blocking=False):
            raise RuntimeError(_BUSY)
        try:
            if self._batches is None:
                self._batches = self._source.batches()
            while not self._values and not self._closed:
                batch = next(self._batches, None)
                if batch is None:
                    return False
                if not self._closed:
                    self._values.extend(batch)
        except Exception:
            if not self._closed:
                raise
        finally:
            self._turn.release()
            if self._closed:
                self._finish()
        return bool(self._values)

    def _fail(self, error: Exception) -> None:
        """Close, and raise what an error means, when it means another one."""
        self.close()
        failure = self._source.translate(error)
        if failure is not error:
            raise failure from error

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and end the iteration; from any thread, and more than once."""
        self._closed = True
        self._values.clear()
        if self._turn.acquire(blocking=False):
            try:
                self._finish()
            finally:
                self._turn.release()
        else:
            self._source.wake()

    def _finish(self) -> None:
        try:
            self._source.close()
        finally:
            if self._batches is not None:
                self._batches.close()

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if (
            source is not None and not sys.is_finalizing()
        ):  # it was dropped; an async one is closed by its event loop
            source.close()


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
        self.close = close
        self.wake = close
        self.response = response
        self._chunks = chunks
        self._kind = kind
        self._ends = () if end is None else (end,)

    async def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        values = Values(self._kind, self._ends)
        try:
            async for chunk in self._chunks:
                yield values.batch(chunk)
                if values.failure is not None:
                    raise values.failure
                if values.ended:
                    return
            yield values.batch(None)
            if values.failure is not None:
                raise values.failure
        finally:
            if not sys.is_finalizing():
                await self.close()

    async def raw(self) -> AsyncIterator[list[ServerSentEvent]]:
        """The events as they arrive; closes the connection at the end."""
        events = EventDecoder()
        try:
            async for chunk in self._chunks:
                yield events.feed(chunk)
            yield events.close()
        finally:
            if not sys.is_finalizing():
                await self.close()

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return error


class AsyncStream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. A message stream ends with ``message_stop``, also when the
    server keeps the connection open. One task may read it; any may close it.
    """

    def __init__(self, source: AsyncSource) -> None:
        self._source = source
        self._typed = source.typed
        self._values: deque[Any] = deque()
        self._batches: Any = None
        self._turn = Lock()
        self._closed = False

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._source.response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if not self._values and not await self._more():
            raise StopAsyncIteration
        try:
            value: T = self._typed(self._values.popleft())
        except Exception as error:
            await self._fail(error)
            raise
        return value

    def raw_events(self) -> AsyncIterator[ServerSentEvent]:
        """Every event with its exact bytes, pings and errors included; instead of iterating over the values.

        Raises:
            RuntimeError: Some values were read already.
        """
        if self._batches is not None:
            raise RuntimeError(
                "`raw_events()` reads the stream from its beginning; some of it was read already."
            )
        self._batches = self._source.raw()
        self._typed = anything
        return cast("AsyncIterator[ServerSentEvent]", aiter(self))

    async def _more(self) -> bool:
        """Whether values are at hand, after reading some where there were none."""
        if not self._turn.acquire(blocking=False):
            raise RuntimeError(_BUSY)
        try:
            if self._batches is None:
                self._batches = self._source.batches()
            while not self._values and not self._closed:
                batch = await anext(self._batches, None)
                if batch is None:
                    return False
                if not self._closed:
                    self._values.extend(batch)
        except Exception:
            if not self._closed:
                raise
        finally:
            self._turn.release()
            if self._closed:
                await self._finish()
        return bool(self._values)

    async def _fail(self, error: Exception) -> None:
        """Close, and raise what an error means, when it means another one."""
        await self.close()
        failure = self._source.translate(error)
        if failure is not error:
            raise failure from error

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection and end the iteration; from any task, and more than once."""
        self._closed = True
        self._values.clear()
        if self._turn.acquire(blocking=False):
            try:
                await self._finish()
            finally:
                self._turn.release()
        else:
            await self._source.wake()

    aclose = close

    async def _finish(self) -> None:
        try:
            await self._source.close()
        finally:
            if self._batches is not None:
                await self._batches.aclose()


class BinaryResponse:
    """The bytes of a download, already read."""

    def __init__(self, content: bytes, response: Any = None) -> None:
        self.content = content
        self.response = response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the answer told, or None."""
        return rate_limits_of(self.response)

    def read(self) -> bytes:
        return self.content

    def iter_bytes(self, chunk_size: int = 65536) -> Iterator[bytes]:
        for start in range(0, len(self.content), chunk_size):
            yield self.content[start : start + chunk_size]

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to a file, which is created or overwritten."""
        with open(file, "wb") as target:
            target.write(self.content)

    def __repr__(self) -> str:
        return f"<BinaryResponse {len(self.content)} bytes>"
