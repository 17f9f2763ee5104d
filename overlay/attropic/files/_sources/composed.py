"""Sources made of other sources: one after the other, or compressed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, BinaryIO

from ..._io.off_loop import off_loop
from .async_chunks import AsyncChunkSource
from .chunks import ChunkSource, reader_of
from .reading import achunks
from .source import Source

_PIECE = 1 << 16


class JoinedSource(Source):
    """Sources one after the other: as rewindable as the least of them."""

    kind = "parts"
    gulp = 0

    def __init__(self, parts: Sequence[Source]) -> None:
        self._parts = parts
        self.asynchronous = any(part.asynchronous for part in parts)
        self.blocking = any(part.blocking for part in parts)

    @property
    def size(self) -> int | None:
        total = 0
        for part in self._parts:
            size = part.size
            if size is None:
                return None
            total += size
        return total

    @property
    def rewindable(self) -> bool:
        return all(part.rewindable for part in self._parts)

    def head(self, count: int) -> bytes:
        found = b""
        for part in self._parts:
            found += part.head(count - len(found))
            if len(found) >= count:
                break
        return found

    def open(self) -> BinaryIO:
        for part in self._parts:
            if part.asynchronous:
                part.open()  # it refuses
        return reader_of(self.chunks(_PIECE))

    def chunks(self, size: int) -> Iterator[bytes]:
        for part in self._parts:
            yield from part.chunks(size)

    async def ahead(self, count: int) -> bytes:
        found = b""
        for part in self._parts:
            left = count - len(found)
            found += await part.ahead(left) if part.asynchronous else await off_loop(part.head, left)
            if len(found) >= count:
                break
        return found

    async def achunks(self, size: int) -> AsyncIterator[bytes]:
        for part in self._parts:
            async for piece in achunks(part, size):
                yield piece


class PackedSource(Source):
    """A source compressed with gzip while it is read; the same bytes give the same result."""

    kind = "compressed parts"
    gulp = 0

    def __init__(self, inner: Source, level: int) -> None:
        self._inner = inner
        self._level = level
        self._stream: Source | None = None
        self.asynchronous = inner.asynchronous
        self.blocking = True

    @property
    def rewindable(self) -> bool:
        return self._inner.rewindable

    def head(self, count: int) -> bytes:
        return self._packed().head(count)

    def open(self) -> BinaryIO:
        return self._packed().open()

    def chunks(self, size: int) -> Iterator[bytes]:
        return self._packed().chunks(size)

    async def ahead(self, count: int) -> bytes:
        return await self._packed().ahead(count)

    def achunks(self, size: int) -> AsyncIterator[bytes]:
        return self._packed().achunks(size)

    def _packed(self) -> Source:
        if self._stream is None:
            start = self._apack if self.asynchronous else self._pack
            make: Any = AsyncChunkSource if self.asynchronous else ChunkSource
            made: Source = make(start if self._inner.rewindable else start())
            self._stream = made
            return made
        return self._stream

    def _pack(self) -> Iterator[bytes]:
        packer = zlib.compressobj(self._level, zlib.DEFLATED, 31)
        for piece in self._inner.chunks(_PIECE):
            if packed := packer.compress(piece):
                yield packed
        yield packer.flush()

    async def _apack(self) -> AsyncIterator[bytes]:
        packer = zlib.compressobj(self._level, zlib.DEFLATED, 31)
        async for piece in achunks(self._inner, _PIECE):
            if packed := await off_loop(packer.compress, piece):
                yield packed
        yield packer.flush()
