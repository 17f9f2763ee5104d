"""Downloads piece by piece. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

from .._io.calling import async_outcome, plain_outcome
from ._progress import Meter, Progress

if TYPE_CHECKING:
    from attropic_api._runtime.responses import (
        APIResponse,
        AsyncAPIResponse,
        AsyncResponseContextManager,
        ResponseContextManager,
    )


def length_of(response: Any) -> int | None:
    """How many bytes a body has; None when the server does not say, or packs it."""
    if response.headers.get("content-encoding", "identity") != "identity":
        return None
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() else None


class DownloadChunks:
    """The bytes of a file, piece by piece: ``with client.beta.files.download_chunks(id) as chunks``.

    The call is sent when the block is entered, or with the first piece. The end of the block, or of the bytes,
    closes the connection.

    Attributes:
        size: How many bytes there are; None before the call, and when the server does not say.
    """

    def __init__(
        self,
        manager: ResponseContextManager[APIResponse[Any]],
        name: str,
        on_progress: Callable[[Progress], object] | None,
        chunk_size: int | None,
    ) -> None:
        self.size: int | None = None
        self._manager = manager
        self._name = name
        self._on_progress = on_progress
        self._chunk_size = chunk_size
        self._pieces: Any = None
        self._meter: Meter | None = None
        self._position = 0

    def open(self) -> None:
        """Send the call."""
        response = self._manager.__enter__()
        self.size = length_of(response)
        self._pieces = response.iter_bytes(self._chunk_size)
        self._meter = Meter(self._name, [self.size])

    def __enter__(self) -> DownloadChunks:
        self.open()
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._pieces is None:
            self.open()
        if self._meter is None:
            raise StopIteration
        try:
            piece = self._next()
        except BaseException as error:
            self.close(failed=not isinstance(error, StopIteration))
            raise
        return piece

    def _next(self) -> bytes:
        assert self._meter is not None
        piece: bytes = next(self._pieces)
        self._position += len(piece)
        self._tell(self._meter.moved(self._position))
        return piece

    def _tell(self, event: Progress | None) -> None:
        tell, self._on_progress = self._on_progress, None  # who has failed is not told again
        if event is not None and tell is not None:
            plain_outcome(tell(event))
        self._on_progress = tell

    def close(self, *, failed: bool = True) -> None:
        """Give up what was not read."""
        meter, self._meter = self._meter, None
        if meter is None:
            return
        try:
            self._close()
        finally:
            if not failed:
                meter.done()
            self._tell(meter.end("failed" if failed else "finished"))

    def _close(self) -> None:
        try:
            self._pieces.close()
        finally:
            self._manager.__exit__()

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncDownloadChunks:
    """The bytes of a file, piece by piece: ``async with client.beta.files.download_chunks(id) as chunks``.

    The call is sent when the block is entered, or with the first piece. The end of the block, or of the bytes,
    closes the connection.

    Attributes:
        size: How many bytes there are; None before the call, and when the server does not say.
    """

    def __init__(
        self,
        manager: AsyncResponseContextManager[AsyncAPIResponse[Any]],
        name: str,
        on_progress: Callable[[Progress], object] | None,
        chunk_size: int | None,
    ) -> None:
        self.size: int | None = None
        self._manager = manager
        self._name = name
        self._on_progress = on_progress
        self._chunk_size = chunk_size
        self._pieces: Any = None
        self._meter: Meter | None = None
        self._position = 0

    async def open(self) -> None:
        """Send the call."""
        response = await self._manager.__aenter__()
        self.size = length_of(response)
        self._pieces = response.iter_bytes(self._chunk_size)
        self._meter = Meter(self._name, [self.size])

    async def __aenter__(self) -> AsyncDownloadChunks:
        await self.open()
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._pieces is None:
            await self.open()
        if self._meter is None:
            raise StopAsyncIteration
        try:
            piece = await self._next()
        except BaseException as error:
            await self.close(failed=not isinstance(error, StopAsyncIteration))
            raise
        return piece

    async def _next(self) -> bytes:
        assert self._meter is not None
        piece: bytes = await anext(self._pieces)
        self._position += len(piece)
        await self._tell(self._meter.moved(self._position))
        return piece

    async def _tell(self, event: Progress | None) -> None:
        tell, self._on_progress = self._on_progress, None  # who has failed is not told again
        if event is not None and tell is not None:
            await async_outcome(tell(event))
        self._on_progress = tell

    async def close(self, *, failed: bool = True) -> None:
        """Give up what was not read."""
        meter, self._meter = self._meter, None
        if meter is None:
            return
        try:
            await self._close()
        finally:
            if not failed:
                meter.done()
            await self._tell(meter.end("failed" if failed else "finished"))

    async def _close(self) -> None:
        try:
            await self._pieces.aclose()
        finally:
            await self._manager.__aexit__()

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
