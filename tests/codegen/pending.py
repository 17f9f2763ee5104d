"""Streams that wait for their second piece, until they are told to go on or are closed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import anyio

from attropic_api._runtime.sources import AsyncChunkSource, ChunkSource
from attropic_api._runtime.streams import AsyncStream, Stream
from attropic_api._runtime.values import anything

SOON = 10.0
ONE, TWO = b"event: e\ndata: 1\n\n", b"event: e\ndata: 2\n\nevent: e\ndata: 3\n\n"
#: What a connection does for its reader when another one closes it.
AFTER = ("ends", "raises", "gives more")


class Pending:
    """A sync stream whose second piece is waited for until ``go``, or until the connection is closed."""

    def __init__(self, after: str) -> None:
        self.after = after
        self.waits, self.go = threading.Event(), threading.Event()
        self.closed = 0
        self.found: list[Any] = []
        self.stream: Stream[Any] = Stream(ChunkSource(self._chunks(), "sse", anything, self._close))
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        assert self.waits.wait(SOON)

    def _chunks(self) -> Iterator[bytes]:
        yield ONE
        self.waits.set()
        assert self.go.wait(SOON)
        if self.after == "raises":
            raise OSError("closed")
        if self.after == "gives more":
            yield TWO

    def _close(self) -> None:
        self.closed += 1
        self.go.set()

    def _read(self) -> None:
        try:
            self.found.extend(iter(self.stream))
            self.found.append("the end")
        except BaseException as error:
            self.found.append(error)

    def join(self) -> list[Any]:
        self.reader.join(SOON)
        assert not self.reader.is_alive()
        return self.found


class AsyncPending:
    """An async stream whose second piece is waited for until ``go``, or until the connection is closed."""

    def __init__(self, after: str) -> None:
        self.after = after
        self.waits, self.go = anyio.Event(), anyio.Event()
        self.closed = 0
        self.found: list[Any] = []
        self.read = 0
        self.stream: AsyncStream[Any] = AsyncStream(AsyncChunkSource(self, "sse", anything, self._close))

    def __aiter__(self) -> AsyncPending:
        return self

    async def __anext__(self) -> bytes:
        self.read += 1
        if self.read == 1:
            return ONE
        self.waits.set()
        await self.go.wait()
        if self.after == "raises":
            raise OSError("closed")
        if self.after == "gives more" and self.read == 2:
            return TWO
        raise StopAsyncIteration

    async def _close(self) -> None:
        self.closed += 1
        self.go.set()
        for _ in range(3):
            await anyio.lowlevel.checkpoint()

    async def take(self) -> None:
        async for value in self.stream:
            self.found.append(value)
        self.found.append("the end")
