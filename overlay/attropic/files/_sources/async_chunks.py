"""Chunks of bytes that only a coroutine can wait for."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import Any, BinaryIO

from .._errors import NeedsCoroutineError
from .chunks import checked, consumed, wrong_size
from .source import Source


class AsyncChunkSource(Source):
    """Chunks from an async iterator (once), or from a function that gives one anew.

    Args:
        given: The chunks, or the function.
        size: How many bytes they are in all, if that is known.
    """

    kind = "asynchronous chunks"
    blocking = False
    asynchronous = True

    def __init__(
        self, given: AsyncIterable[bytes] | Callable[[], AsyncIterable[bytes]], size: int | None = None
    ) -> None:
        self._again = given if callable(given) else None
        self._once: AsyncIterator[bytes] | None = None if callable(given) else given.__aiter__()
        self._size = size
        self._ahead = b""
        self._ended = False
        self._opened = False

    @property
    def size(self) -> int | None:
        return self._size

    @property
    def rewindable(self) -> bool:
        return self._again is not None

    def open(self) -> BinaryIO:
        raise self._refusal()

    def head(self, count: int) -> bytes:
        if len(self._ahead) >= count or self._ended:
            return self._ahead[:count]
        raise self._refusal()

    def _refusal(self) -> NeedsCoroutineError:
        return NeedsCoroutineError(
            f"this file comes from {self.kind}: read it in a coroutine, with `achunks()`, `aread()` or `adetect()`"
        )

    async def ahead(self, count: int) -> bytes:
        if self._opened:
            raise consumed(self.kind)
        if len(self._ahead) >= count or self._ended:
            return self._ahead[:count]
        if self._once is not None:
            self._ahead, self._ended = await _more(self._once, self._ahead, count)
        elif self._again is not None:
            source = self._again().__aiter__()
            self._ahead, self._ended = await _more(source, b"", count)
            await close(source)
        return self._ahead[:count]

    def achunks(self, size: int) -> AsyncIterator[bytes]:
        if self._again is not None:
            return AsyncSlices(b"", self._again().__aiter__(), size, self._size)
        if self._opened:
            raise consumed(self.kind)
        assert self._once is not None
        self._opened = True
        ahead, self._ahead = self._ahead, b""
        return AsyncSlices(ahead, self._once, size, self._size)


async def _more(source: AsyncIterator[bytes], found: bytes, count: int) -> tuple[bytes, bool]:
    """So many bytes, beginning with those that were read before, and whether they are all."""
    while len(found) < count:
        try:
            found += checked(await source.__anext__())
        except StopAsyncIteration:
            return found, True
    return found, False


class AsyncSlices:
    """What was read ahead and then the rest, in pieces of at most a size."""

    def __init__(self, ahead: bytes, rest: AsyncIterator[bytes], size: int, total: int | None) -> None:
        self._piece = ahead
        self._start = 0
        self._rest = rest
        self._size = size
        self._total = total
        self._given = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        while self._start >= len(self._piece):
            try:
                self._piece, self._start = checked(await self._rest.__anext__()), 0
            except StopAsyncIteration:
                if self._total is not None and self._given < self._total:
                    raise wrong_size(self._total, str(self._given)) from None
                raise
        piece = self._piece[self._start : self._start + self._size]
        self._start += len(piece)
        self._given += len(piece)
        if self._total is not None and self._given > self._total:
            await self.aclose()
            raise wrong_size(self._total, f"more than {self._total}")
        return piece

    async def aclose(self) -> None:
        """Close the source."""
        await close(self._rest)


async def close(source: Any) -> None:
    """Close an async iterator that can be closed."""
    aclose = getattr(source, "aclose", None)
    if aclose is not None:
        await aclose()
