"""Sources that say how far they were read."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from .._io.off_loop import off_loop
from ._sources.reading import achunks
from ._sources.source import Source

if TYPE_CHECKING:
    from ._upload import AsyncReports, Reports


class _Watched(Source):
    """A source whose reading is counted."""

    def __init__(self, inner: Source, index: int) -> None:
        self._inner = inner
        self._index = index
        self.kind, self.name, self.media_type = inner.kind, inner.name, inner.media_type
        self.blocking, self.gulp = inner.blocking, inner.gulp

    @property
    def size(self) -> int | None:
        return self._inner.size

    @property
    def rewindable(self) -> bool:
        return self._inner.rewindable

    def head(self, count: int) -> bytes:
        return self._inner.head(count)


class WatchedSource(_Watched):
    """A source for a sync client."""

    def __init__(self, inner: Source, reports: Reports, index: int) -> None:
        super().__init__(inner, index)
        self._reports = reports
        self.asynchronous = inner.asynchronous

    def open(self) -> BinaryIO:
        return cast("BinaryIO", _Reader(self._inner.open(), self._moved))

    def chunks(self, size: int) -> Iterator[bytes]:
        position = 0
        for piece in self._inner.chunks(size):
            yield piece
            position += len(piece)
            self._moved(position)

    def _moved(self, position: int) -> None:
        self._reports.moved(position, self._index)


class AsyncWatchedSource(_Watched):
    """A source for an async client, which reads it in a coroutine, so that whoever is told can be async."""

    asynchronous = True

    def __init__(self, inner: Source, reports: AsyncReports, index: int) -> None:
        super().__init__(inner, index)
        self._reports = reports

    def open(self) -> BinaryIO:
        return self._inner.open()

    async def ahead(self, count: int) -> bytes:
        if self._inner.asynchronous:
            return await self._inner.ahead(count)
        return await off_loop(self._inner.head, count)

    def achunks(self, size: int) -> AsyncIterator[bytes]:
        return _AsyncChunks(achunks(self._inner, size), self._moved)

    async def _moved(self, position: int) -> None:
        await self._reports.moved(position, self._index)


class _AsyncChunks:
    """Chunks that are counted when the next one is asked for. No generator: what it holds is free with it."""

    def __init__(self, chunks: AsyncIterator[bytes], moved: Callable[[int], Awaitable[None]]) -> None:
        self._chunks = chunks
        self._moved = moved
        self._position = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._position:
            await self._moved(self._position)
        piece = await anext(self._chunks)
        self._position += len(piece)
        return piece

    async def aclose(self) -> None:
        """Close the source."""
        close: Any = getattr(self._chunks, "aclose", None)
        if close is not None:
            await close()


class _Reader(io.BufferedIOBase):
    """A reader that says how far it is."""

    def __init__(self, file: BinaryIO, moved: Callable[[int], None]) -> None:
        self._file = file
        self._moved = moved
        self._position = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._file.read(-1 if size is None else size)
        self._position += len(data)
        self._moved(self._position)
        return data

    def seekable(self) -> bool:
        return self._file.seekable()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._position = self._file.seek(offset, whence)
        return self._position

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()
