"""Streams over bytes in chosen pieces, in threads and in both event loops, by one face.

A test is written once as a coroutine. For the sync stream it never waits, and is run to its end by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Iterator
from typing import Any

import anyio

from attropic_api._runtime.sources import AsyncChunkSource, ChunkSource
from attropic_api._runtime.streams import AsyncStream, Stream
from attropic_api._runtime.values import Decoder, anything

COLOURS = ("sync", "asyncio", "trio")
#: What ``Shell.next`` gives at the end.
END = "the end of the stream"


class Waited:
    """The same values, each after a moment. No generator, which event loops would have to close."""

    def __init__(self, values: Iterator[bytes]) -> None:
        self._values = values

    def __aiter__(self) -> Waited:
        return self

    async def __anext__(self) -> bytes:
        await anyio.lowlevel.checkpoint()
        for value in self._values:
            return value
        raise StopAsyncIteration


class Shell:
    """A stream and what became of its connection.

    Attributes:
        stream: A ``Stream`` or an ``AsyncStream``.
        read: How many pieces were taken.
        closed: How often the connection was closed.
    """

    def __init__(
        self,
        colour: str,
        pieces: Iterable[bytes],
        failure: BaseException | None = None,
        *,
        kind: str = "sse",
        typed: Decoder = anything,
        end: str | None = None,
    ) -> None:
        self.colour = colour
        self.read = 0
        self.closed = 0
        self._pieces = pieces
        self._failure = failure
        self.stream: Any
        if colour == "sync":
            self.stream = Stream(ChunkSource(self._chunks(), kind, typed, self._close, end=end))
        else:
            self.stream = AsyncStream(AsyncChunkSource(Waited(self._chunks()), kind, typed, self._aclose, end=end))

    def _chunks(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if self.closed:
                return
            self.read += 1
            yield piece
        if self._failure is not None:
            raise self._failure

    def _close(self) -> None:
        self.closed += 1

    async def _aclose(self) -> None:
        await anyio.lowlevel.checkpoint()
        self._close()

    async def next(self) -> Any:
        """The next value; ``END`` when there is none."""
        return next(self.stream, END) if self.colour == "sync" else await anext(self.stream, END)

    async def take(self, into: list[Any], most: int | None = None, values: Any = None) -> list[Any]:
        """Add the values of a ``for`` loop over the stream, or over ``values`` of it, to a list."""
        over = self.stream if values is None else values
        if self.colour == "sync":
            for value in over:
                into.append(value)
                if len(into) == most:
                    break
        else:
            async for value in over:
                into.append(value)
                if len(into) == most:
                    break
        return into

    async def close(self) -> None:
        if self.colour == "sync":
            self.stream.close()
        else:
            await self.stream.close()

    async def within(self, use: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        """The stream as a context manager around ``use``."""
        if self.colour == "sync":
            with self.stream as same:
                assert same is self.stream
                return await use()
        async with self.stream as same:
            assert same is self.stream
            return await use()


def run(colour: str, test: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Run a test to its end."""
    if colour != "sync":
        return anyio.run(test, backend=colour)
    try:
        test().send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a sync stream waited")
