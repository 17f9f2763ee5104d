# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Answers that are read bit by bit: events, JSON lines, bytes. Twins: sync first, then async.

A stream gets an iterator of byte chunks and a function that closes the connection; it knows no HTTP
library. It closes the connection when it ends, fails or is closed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar

from .events import EventDecoder, LineDecoder
from .rate_limits import RateLimits
from .values import Decoder, parse_json

T = TypeVar("T")


def request_id_of(response: Any) -> str | None:
    """The request id in the headers of the HTTP library's response."""
    found: str | None = None if response is None else response.headers.get("request-id")
    return found


def rate_limits_of(response: Any) -> RateLimits | None:
    """The rate limits in the headers of the HTTP library's response."""
    return None if response is None else RateLimits.of(response.headers)


class Values:
    """Bytes → typed values, for one kind of stream. No I/O."""

    __slots__ = ("_decode", "_events", "_lines")

    def __init__(self, kind: str, decode: Decoder) -> None:
        self._decode = decode
        self._events = EventDecoder() if kind == "sse" else None
        self._lines = LineDecoder()

    def feed(self, data: bytes | None) -> Iterator[Any]:
        """The values that ``data`` completes, one by one; None is the end of the stream."""
        if self._events is not None:
            for event in self._events.close() if data is None else self._events.feed(data):
                value = parse_json(event.data.encode())
                if event.event != "ping" and not (isinstance(value, dict) and value.get("type") == "ping"):
                    yield self._decode(value)
            return
        for line in self._lines.close() if data is None else self._lines.feed(data):
            if line.strip():
                yield self._decode(parse_json(line))


class End:
    """Closes a connection once. A stream and its iteration share it, and do not hold each other."""

    __slots__ = ("_close", "reached")

    def __init__(self, close: Callable[[], None]) -> None:
        self._close = close
        self.reached = False

    def reach(self) -> None:
        if not self.reached and not sys.is_finalizing():
            self.reached = True
            self._close()


def _values(
    chunks: Iterator[bytes], values: Values, end: End, translate: Callable[[Exception], Exception] | None
) -> Iterator[Any]:
    try:
        for chunk in chunks:
            for value in values.feed(chunk):
                yield value
                if end.reached:
                    return
        for value in values.feed(None):
            yield value
    except Exception as error:
        failure = error if translate is None else translate(error)
        if failure is error:
            raise
        raise failure from error
    finally:
        end.reach()


class Stream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. ``response`` is the HTTP library's response.

    Args:
        chunks: The bytes as they arrive.
        kind: ``sse`` or ``jsonl``.
        decode: Reads one value.
        close: Closes the connection.
        response: The HTTP library's response.
        translate: The error to raise in place of one that ends the stream.
    """

    def __init__(
        self,
        chunks: Iterator[bytes],
        kind: str,
        decode: Decoder,
        close: Callable[[], None],
        response: Any = None,
        translate: Callable[[Exception], Exception] | None = None,
    ) -> None:
        self._end = End(close)
        self._chunks: Any = chunks
        self._iterator: Any = _values(chunks, Values(kind, decode), self._end, translate)
        self.response = response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __iter__(self) -> Iterator[T]:
        return self  # and not what is below: the stream must live as long as somebody iterates

    def __next__(self) -> T:
        value: T = self._iterator.__next__()
        return value

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and end the iteration; may be called more than once."""
        try:
            self._end.reach()
        finally:
            with suppress(ValueError):  # another thread is reading; it ends by itself
                self._iterator.close()
                if hasattr(self._chunks, "close"):
                    self._chunks.close()

    def __del__(self) -> None:
        end: End | None = getattr(self, "_end", None)
        if (
            end is not None and not sys.is_finalizing()
        ):  # it was dropped; an async one is closed by its event loop
            end.reach()


class AsyncEnd:
    """Closes a connection once. A stream and its iteration share it, and do not hold each other."""

    __slots__ = ("_close", "reached")

    def __init__(self, close: Callable[[], Awaitable[None]]) -> None:
        self._close = close
        self.reached = False

    async def reach(self) -> None:
        if not self.reached and not sys.is_finalizing():
            self.reached = True
            await self._close()


async def _async_values(
    chunks: AsyncIterator[bytes],
    values: Values,
    end: AsyncEnd,
    translate: Callable[[Exception], Exception] | None,
) -> AsyncIterator[Any]:
    try:
        async for chunk in chunks:
            for value in values.feed(chunk):
                yield value
                if end.reached:
                    return
        for value in values.feed(None):
            yield value
    except Exception as error:
        failure = error if translate is None else translate(error)
        if failure is error:
            raise
        raise failure from error
    finally:
        await end.reach()


class AsyncStream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. ``response`` is the HTTP library's response.

    Args:
        chunks: The bytes as they arrive.
        kind: ``sse`` or ``jsonl``.
        decode: Reads one value.
        close: Closes the connection.
        response: The HTTP library's response.
        translate: The error to raise in place of one that ends the stream.
    """

    def __init__(
        self,
        chunks: AsyncIterator[bytes],
        kind: str,
        decode: Decoder,
        close: Callable[[], Awaitable[None]],
        response: Any = None,
        translate: Callable[[Exception], Exception] | None = None,
    ) -> None:
        self._end = AsyncEnd(close)
        self._chunks: Any = chunks
        self._iterator: Any = _async_values(chunks, Values(kind, decode), self._end, translate)
        self.response = response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __aiter__(self) -> AsyncIterator[T]:
        found: AsyncIterator[T] = self._iterator
        return found

    async def __anext__(self) -> T:
        value: T = await self._iterator.__anext__()
        return value

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection and end the iteration; may be called more than once."""
        try:
            await self._end.reach()
        finally:
            with suppress(RuntimeError):  # another task is reading; it ends by itself
                await self._iterator.aclose()
                if hasattr(self._chunks, "aclose"):
                    await self._chunks.aclose()


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
