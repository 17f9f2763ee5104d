"""Chunks of bytes from an iterable, or from an iterator that gives them once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from .._errors import FileConsumedError, FileContentError
from .source import Source

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Chunks = Iterable[bytes] | Callable[[], Iterable[bytes]]


class ChunkSource(Source):
    """Chunks, from an iterator (once), from a list or the like, or from a function that gives them anew.

    Args:
        given: The chunks, or the function.
        size: How many bytes they are in all, if that is known.
    """

    kind = "chunks"
    gulp = 0

    def __init__(self, given: Chunks, size: int | None = None) -> None:
        self._again: Callable[[], Iterable[bytes]] | None = None
        self._once: Iterator[bytes] | None = None
        if callable(given):
            self._again = given
        elif iter(given) is given:
            self._once = iter(given)
        else:
            self._again = lambda: given
        self._size = size
        self._ahead = b""
        self._opened = False

    @property
    def size(self) -> int | None:
        return self._size

    @property
    def rewindable(self) -> bool:
        return self._once is None

    def head(self, count: int) -> bytes:
        if self._once is None:
            return self._first(count)
        if self._opened:
            raise consumed(self.kind)
        while len(self._ahead) < count and (piece := next(self._once, None)) is not None:
            self._ahead += checked(piece)
        return self._ahead[:count]

    def _first(self, count: int) -> bytes:
        first = b""
        for piece in self._start():
            first += checked(piece)
            if len(first) >= count:
                break
        return first[:count]

    def _start(self) -> Iterator[bytes]:
        return iter(self._again()) if self._again is not None else iter(())

    def chunks(self, size: int) -> Iterator[bytes]:
        if self._once is None:
            return measured(sliced(self._start(), size), self._size)
        if self._opened:
            raise consumed(self.kind)
        self._opened = True
        ahead, self._ahead = self._ahead, b""
        return measured(sliced(joined(ahead, self._once), size), self._size)

    def open(self) -> BinaryIO:
        return reader_of(self.chunks(1 << 16))


class ChunkReader(RawIOBase):
    """A binary file that reads from chunks."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill a buffer with what the next chunk has."""
        while not self._rest:
            piece = next(self._chunks, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        target = memoryview(buffer).cast("B")
        count = min(len(target), len(self._rest))
        target[:count], self._rest = self._rest[:count], self._rest[count:]
        return count

    def close(self) -> None:
        """Close the chunks too, where they can be."""
        close = getattr(self._chunks, "close", None)
        if close is not None and not self.closed:
            close()
        super().close()


def reader_of(chunks: Iterator[bytes]) -> BinaryIO:
    """A binary file of chunks, read once and forward."""
    return BufferedReader(ChunkReader(chunks), 1 << 16)


def joined(ahead: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    """What was read ahead, then the rest; who closes it closes the rest."""
    try:
        if ahead:
            yield ahead
        yield from rest
    finally:
        close = getattr(rest, "close", None)
        if close is not None:
            close()


def checked(piece: object) -> bytes:
    """A chunk as bytes.

    Raises:
        TypeError: It is something else.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(piece)
    raise TypeError(f"a chunk of a file must be bytes, not {type(piece).__name__}; encode text first")


def sliced(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Chunks of at most a size; smaller ones stay as they came."""
    try:
        for piece in chunks:
            whole = checked(piece)
            if len(whole) <= size:
                if whole:
                    yield whole
                continue
            for start in range(0, len(whole), size):
                yield whole[start : start + size]
    finally:
        close = getattr(chunks, "close", None)
        if close is not None:
            close()


def measured(chunks: Iterator[bytes], size: int | None) -> Iterator[bytes]:
    """Chunks that must be so many bytes in all.

    Raises:
        FileContentError: They are more or fewer.
    """
    if size is None:
        yield from chunks
        return
    left = size
    for piece in chunks:
        left -= len(piece)
        if left < 0:
            raise wrong_size(size, f"more than {size}")
        yield piece
    if left:
        raise wrong_size(size, str(size - left))


def wrong_size(said: int, found: str) -> FileContentError:
    """Chunks are not as many bytes as was said."""
    return FileContentError(
        f"the chunks of this file were said to be {said} bytes and are {found}; give `size` as it is, or leave it out"
    )


def consumed(kind: str) -> FileConsumedError:
    """A source that gives its bytes once is asked again."""
    return FileConsumedError(
        f"this file was read already, and its source ({kind}) gives its bytes once; to read it again, make it from a "
        "path, from bytes or from a function that starts anew, or keep its bytes with `file.spooled()` before"
    )
