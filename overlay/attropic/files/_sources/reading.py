"""Reading sources in a coroutine, and as base64."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import AsyncIterator, Iterator

from ..._io.off_loop import off_loop
from .source import Source


def achunks(source: Source, size: int) -> AsyncIterator[bytes]:
    """The bytes of any source, for a coroutine; a thread waits for what blocks."""
    if source.asynchronous:
        return source.achunks(size)
    return AsyncReading(source, size) if source.blocking else _at_once(source.chunks(size))


async def _at_once(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    for piece in chunks:
        yield piece


class AsyncReading:
    """The chunks of a source that blocks, read in a thread.

    A class and no generator, so that the file is closed the moment nobody holds it, whatever the event loop does.
    """

    def __init__(self, source: Source, size: int) -> None:
        self._source = source
        self._size = size
        self._chunks: Iterator[bytes] | None = None
        self._piece = memoryview(b"")

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if not self._piece:
            if self._chunks is None:
                self._chunks = self._source.chunks(max(self._source.gulp, self._size))
            piece = await off_loop(_next, [self._chunks])
            if len(piece) <= self._size:
                if not piece:
                    raise StopAsyncIteration
                return piece
            self._piece = memoryview(piece)
        piece, self._piece = bytes(self._piece[: self._size]), self._piece[self._size :]
        return piece

    async def aclose(self) -> None:
        """Close the source."""
        close = getattr(self._chunks, "close", None)
        if close is not None:
            close()


def _next(box: list[Iterator[bytes]]) -> bytes:
    # A thread holds what it was given last until it is given more: so it is given a box, and leaves it empty.
    return next(box.pop(), b"")


def base64_chunks(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Base64 text of chunks: what does not fill a group of three waits for the next."""
    rest = b""
    for piece in chunks:
        whole = rest + piece if rest else piece
        count = len(whole) // 3 * 3
        rest = whole[count:]
        if count:
            yield b2a_base64(memoryview(whole)[:count], newline=False)
    if rest:
        yield b2a_base64(rest, newline=False)


async def abase64_chunks(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Base64 text of chunks: what does not fill a group of three waits for the next."""
    rest = b""
    async for piece in chunks:
        whole = rest + piece if rest else piece
        count = len(whole) // 3 * 3
        rest = whole[count:]
        if count:
            yield b2a_base64(memoryview(whole)[:count], newline=False)
    if rest:
        yield b2a_base64(rest, newline=False)
