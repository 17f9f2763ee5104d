"""Binary files that somebody has opened. They stay open: who opened them closes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, RawIOBase
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO

from .chunks import ChunkSource
from .source import Source, base_name

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class SeekableSource(Source):
    """An open file from where it stood; each reader has a place of its own in it."""

    kind = "open file"

    def __init__(self, file: Any) -> None:
        self._file = file
        self._start: int = file.tell()
        self._lock = Lock()
        self.name = base_name(getattr(file, "name", None))

    @property
    def size(self) -> int | None:
        with self._lock:
            place = self._file.tell()
            end: int = self._file.seek(0, SEEK_END) or self._file.tell()
            self._file.seek(place)
        return max(end - self._start, 0)

    def head(self, count: int) -> bytes:
        with self._lock:
            place = self._file.tell()
            self._file.seek(self._start)
            try:
                return bytes(_binary(self._file.read(count)))
            finally:
                self._file.seek(place)

    def open(self) -> BinaryIO:
        return BufferedReader(_View(self, self._file, self._start, self._lock), 1 << 16)


class KeptSource(SeekableSource):
    """An open file of our own: it is closed when nobody holds it any more."""

    kind = "kept bytes"

    def __del__(self) -> None:
        self._file.close()


class _View(RawIOBase):
    """A reader of an open file, from a place on."""

    def __init__(self, owner: object, file: Any, start: int, lock: Lock) -> None:
        self._owner = owner  # which may close the file when it goes
        self._file = file
        self._start = start
        self._place = 0
        self._lock = lock

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Where the next byte is, from the start."""
        return self._place

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        """Go to another place."""
        if whence == SEEK_CUR:
            offset += self._place
        elif whence == SEEK_END:
            with self._lock:
                end = self._file.seek(0, SEEK_END) or self._file.tell()
            offset += end - self._start
        if offset < 0:
            raise ValueError(f"a file has no place before its start: {offset}")
        self._place = offset
        return offset

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill a buffer with what comes next."""
        target = memoryview(buffer).cast("B")
        with self._lock:
            self._file.seek(self._start + self._place)
            piece = _binary(self._file.read(len(target)))
        target[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)


def from_open(file: Any) -> Source:
    """The source of an open binary file: rewindable when it can seek, else read once.

    Raises:
        TypeError: It gives text.
        ValueError: It is closed.
    """
    if getattr(file, "encoding", None) is not None or hasattr(file, "newlines"):
        raise TypeError("a file must be opened in binary mode: open(path, 'rb'), or give its path")
    if getattr(file, "closed", False):
        raise ValueError("this file is closed; give its path, or open it again")
    seekable = getattr(file, "seekable", None)
    if seekable() if seekable is not None else hasattr(file, "seek") and hasattr(file, "tell"):
        return SeekableSource(file)
    source = ChunkSource(_pieces(file))
    source.kind = "open file that cannot seek"
    source.name = base_name(getattr(file, "name", None))
    return source


def _pieces(file: Any) -> Iterator[bytes]:
    read = getattr(file, "read1", file.read)
    while piece := read(1 << 16):
        yield _binary(piece)


async def read_coroutine(file: Any) -> AsyncIterator[bytes]:
    """The chunks of a file whose ``read`` is a coroutine."""
    while piece := await file.read(1 << 16):
        yield _binary(piece)


def _binary(piece: Any) -> Any:
    if isinstance(piece, str):
        raise TypeError("this file gives text; open it in binary mode: open(path, 'rb')")
    return b"" if piece is None else piece
