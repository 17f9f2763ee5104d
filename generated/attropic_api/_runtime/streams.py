# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Answers that are read bit by bit: events, JSON lines, bytes. Twins: sync first, then async.

A stream gets an iterator of byte chunks and a function that closes the connection; it knows no HTTP
library. It closes the connection when it ends, fails or is closed.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar

from .events import EventDecoder, LineDecoder
from .values import Decoder, parse_json

T = TypeVar("T")


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
        self._chunks = chunks
        self._values = Values(kind, decode)
        self._close = close
        self._closed = False
        self._translate = translate
        self._iterator = self._iterate()
        self.response = response

    def _iterate(self) -> Iterator[T]:
        try:
            for chunk in self._chunks:
                for value in self._values.feed(chunk):
                    yield value
                    if self._closed:
                        return
            for value in self._values.feed(None):
                yield value
        except Exception as error:
            failure = error if self._translate is None else self._translate(error)
            if failure is error:
                raise
            raise failure from error
        finally:
            self.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return self._iterator.__next__()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and end the iteration; may be called more than once."""
        if not self._closed:
            self._closed = True
            self._close()


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
        self._chunks = chunks
        self._values = Values(kind, decode)
        self._close = close
        self._closed = False
        self._translate = translate
        self._iterator = self._iterate()
        self.response = response

    async def _iterate(self) -> AsyncIterator[T]:
        try:
            async for chunk in self._chunks:
                for value in self._values.feed(chunk):
                    yield value
                    if self._closed:
                        return
            for value in self._values.feed(None):
                yield value
        except Exception as error:
            failure = error if self._translate is None else self._translate(error)
            if failure is error:
                raise
            raise failure from error
        finally:
            await self.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection and end the iteration; may be called more than once."""
        if not self._closed:
            self._closed = True
            await self._close()


class BinaryResponse:
    """The bytes of a download, already read."""

    def __init__(self, content: bytes, response: Any = None) -> None:
        self.content = content
        self.response = response

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
