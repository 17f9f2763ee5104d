# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What bytes come from: memory, a disk, an open file, a file that knows itself, or an (async) iterator."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from contextlib import suppress
from typing import Any

from .content import CHUNK, Source, as_bytes, knows_itself


class Memory(Source):
    """Bytes or text in memory."""

    waits = False

    def __init__(self, content: bytes | bytearray | memoryview | str) -> None:
        self.content = content.encode() if isinstance(content, str) else bytes(content)
        self.words = f"{len(self.content)} bytes in memory"
        self.size = len(self.content)

    def read(self) -> Iterator[bytes]:
        for start in range(0, len(self.content), CHUNK):
            yield self.content[start : start + CHUNK]


class OnDisk(Source):
    """A path. It is opened when it is read, and closed after."""

    def __init__(self, path: os.PathLike[Any]) -> None:
        self._path = os.fspath(path)
        self.words = f"the file {os.path.basename(os.fsdecode(self._path))!r}"
        self._measured = False

    def measure(self) -> None:
        if not self._measured:
            found = os.stat(self._path)
            if stat.S_ISDIR(found.st_mode):
                raise IsADirectoryError(f"{self.words} is a folder; give the path of a file")
            self._measured = True
            self.rewindable = stat.S_ISREG(found.st_mode)
            self.size = found.st_size if self.rewindable else None

    def read(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            yield from _chunks(file)


class Opened(Source):
    """A file opened in binary mode. It stays open.

    Args:
        file: The file.
        whole: Whether all of it is meant, or only what follows the place where it stands.

    Raises:
        TypeError: It was opened in text mode.
    """

    foreign = True

    def __init__(self, file: Any, *, whole: bool) -> None:
        name = getattr(file, "name", None)
        self._file = file
        self.words = (
            f"the open file {os.path.basename(name)!r}" if isinstance(name, str) and name else "the open file"
        )
        self.waits = not isinstance(file, io.BytesIO)
        self._start: int | None = None
        if _is_text(file):
            raise TypeError(f"{self.words} was opened in text mode; open it in binary mode (`rb`)")
        try:
            if file.seekable():
                place = file.tell()
                self._start = 0 if whole else place
        except (AttributeError, OSError, ValueError):
            pass
        self.rewindable = self._start is not None

    def measure(self) -> None:
        if self._start is not None and self.size is None:
            with suppress(OSError, ValueError):
                place = self._file.tell()
                self.size = max(self._file.seek(0, os.SEEK_END) - self._start, 0)
                self._file.seek(place)

    def read(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        for piece in _chunks(self._file):
            yield as_bytes(piece, self)


class AsyncOpened(Source):
    """An open file whose ``read`` is async."""

    words = "the open file"
    rewindable = False
    asynchronous = True

    def __init__(self, file: Any) -> None:
        self._file = file

    async def aread(self) -> AsyncIterator[Any]:
        while piece := await self._file.read(CHUNK):
            yield piece


class Iterated(Source):
    """An iterable of bytes: one that is no iterator can be read again."""

    words = "the iterator of chunks"
    foreign = True

    def __init__(self, chunks: Iterable[Any]) -> None:
        self._chunks = chunks
        self.rewindable = iter(chunks) is not chunks

    def read(self) -> Iterator[bytes]:
        for piece in self._chunks:
            yield as_bytes(piece, self)


class AsyncIterated(Source):
    """An async iterable of bytes."""

    words = "the async iterator of chunks"
    rewindable = False
    asynchronous = True
    foreign = True

    def __init__(self, chunks: AsyncIterable[Any]) -> None:
        self._chunks = chunks

    def aread(self) -> AsyncIterable[Any]:
        return self._chunks


class Given(Source):
    """A value that knows its name, size and type."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._measured = False
        self.words = f"the file {file.name!r}" if file.name else "the file"
        self.rewindable = file.rewindable
        self.asynchronous = bool(getattr(file, "asynchronous", False))

    def measure(self) -> None:
        if not self._measured:
            self._measured = True
            self.size = self._file.size

    def read(self) -> Iterator[bytes]:
        found: Iterator[bytes] = self._file.chunks(CHUNK)
        return found

    def aread(self) -> AsyncIterable[Any]:
        found: AsyncIterable[Any] = self._file.achunks(CHUNK)
        return found


def source_of(value: Any, *, whole: bool = True) -> Source:
    """What the bytes of a value come from.

    Args:
        value: Bytes, a path, an open file, a file that knows itself, or an (async) iterable of bytes.
        whole: Whether all of an open file is meant, or only what follows the place where it stands.

    Raises:
        TypeError: It has no bytes.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return Memory(value)
    if knows_itself(value):
        return Given(value)
    if isinstance(value, os.PathLike):
        return OnDisk(value)
    if callable(getattr(value, "read", None)):
        return AsyncOpened(value) if _is_async(value) else Opened(value, whole=whole)
    if hasattr(value, "__aiter__"):
        return AsyncIterated(value)
    if isinstance(value, Iterable) and not isinstance(value, str):
        return Iterated(value)
    raise TypeError(f"a value of type {type(value).__name__} has no bytes to send")


def _chunks(file: Any) -> Iterator[Any]:
    while piece := file.read(CHUNK):
        yield piece


def _is_async(file: Any) -> bool:
    from inspect import iscoroutinefunction  # it takes its time

    return hasattr(file, "__aiter__") or iscoroutinefunction(file.read)


def _is_text(file: Any) -> bool:
    inner = getattr(file, "file", file)
    return isinstance(file, io.TextIOBase) or isinstance(inner, io.TextIOBase)
