"""Tasks that read a stream are cancelled, run out of time, leave their loop or drop the stream."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

import attropic
from tests.client.calls import ASK, entered, gathered, settled
from tests.faults.answering import ok
from tests.faults.server import FaultServer

from .quiet import Watch, assert_free, quietly
from .scenes import COLOURS, opened
from .taps import Held, reaching, rest, until, waits
from .transcripts import TEXT
from .ways import first, read

LOOPS = ["asyncio", "trio"]
LIMIT = 0.05
Reading = Callable[[Any], Awaitable[Any]]
READINGS: dict[str, Reading] = {
    "iteration": gathered,
    "text_stream": lambda stream: gathered(stream.text_stream),
    "message": lambda stream: stream.get_final_message(),
    "emitted": lambda stream: stream.emitted("message"),
    "lines": lambda stream: gathered(stream.to_ndjson()),
}


async def _task(stream: Any, reading: Reading) -> None:
    task = asyncio.create_task(_awaited(reading(stream)))
    await until("asyncio", lambda: waits(stream) and stream._snapshot.accumulator.parts)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _awaited(work: Awaitable[Any]) -> Any:
    return await work


async def _wait_for(stream: Any, reading: Reading) -> None:
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(_awaited(reading(stream)), LIMIT)


async def _timeout(stream: Any, reading: Reading) -> None:
    if sys.version_info < (3, 11):
        pytest.skip("asyncio.timeout is new in 3.11")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(LIMIT):
            await reading(stream)


async def _scope(stream: Any, reading: Reading) -> None:
    with anyio.move_on_after(LIMIT) as scope:
        await reading(stream)
    assert scope.cancelled_caught


async def _group(stream: Any, reading: Reading) -> None:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(reading, stream)
        await rest("asyncio", LIMIT)
        tasks.cancel_scope.cancel()


#: Ways to cancel a task that reads.
CUTS = {"task": _task, "wait_for": _wait_for, "timeout": _timeout, "scope": _scope, "group": _group}
PAIRS = [*(("asyncio", cut) for cut in CUTS), ("trio", "scope"), ("trio", "group")]


@pytest.mark.parametrize(
    ("colour", "cut", "reading"),
    [
        *((*pair, "iteration") for pair in PAIRS),
        *((colour, "scope", reading) for colour in LOOPS for reading in list(READINGS)[1:]),
    ],
)
def test_a_cancelled_task_leaves_nothing_behind(colour: str, cut: str, reading: str) -> None:
    """The connection is closed, its slot is free, what came stays readable; who reads on is told that it was cut."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client:
            async with opened(client) as stream:
                await CUTS[cut](stream, READINGS[reading])
                watch = Watch()
                await until(colour, held.gone.is_set)
                watch.check()
                await assert_free(colour, client)
                given: list[Any] = []
                with pytest.raises(attropic.StreamIncompleteError, match="cut short"):
                    await read(stream, given)
                assert [event.type for event in given if event.type != "text"] == [
                    event["type"] for event in (TEXT[:3] if reading == "emitted" else [])
                ]
                with pytest.raises(attropic.StreamIncompleteError) as caught:
                    await stream.get_final_message()
                assert not caught.value.is_retryable
                assert caught.value.partial_message.content[0].text == "Hello"
                assert stream.current_message_snapshot.content[0].text == "Hello"
                assert stream.usage.output_tokens == 1
            assert (await client.messages.create(**ASK)).content[0].text == "Hello."

    with FaultServer(held, ok) as server:
        quietly(colour, lambda: main(server))
        assert server.attempts == 2


@pytest.mark.parametrize("colour", LOOPS)
def test_a_task_may_be_cancelled_before_the_first_event(colour: str) -> None:
    """With retries too nothing is sent again."""
    held = Held()

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server, max_retries=2)) as client, opened(client) as stream:
            with anyio.move_on_after(LIMIT):
                await gathered(stream)
            await until(colour, held.gone.is_set)
            await assert_free(colour, client)
            with pytest.raises(attropic.AnthropicError, match="not started"):
                _ = stream.current_message_snapshot

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))
        assert server.attempts == 1


@pytest.mark.parametrize("colour", LOOPS)
def test_a_cancelled_block_closes_its_stream(colour: str) -> None:
    """Cancelling around the ``with`` block, the usual case, is enough."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client:
            told: list[str] = []
            with anyio.move_on_after(LIMIT) as scope:
                async with opened(client) as stream:
                    stream.on("end", lambda: told.append("end"))
                    await gathered(stream)
            assert scope.cancelled_caught
            await until(colour, held.gone.is_set)
            await assert_free(colour, client)
            assert told == ["end"]

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("reading", ["iteration", "text_stream", "lines"])
def test_an_iteration_may_be_left(colour: str, reading: str) -> None:
    """After ``break`` the block closes the stream; within the block one can read on."""
    held = Held(*TEXT[:5])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client:
            async with opened(client) as stream:
                ways = {"iteration": stream, "text_stream": stream.text_stream, "lines": stream.to_ndjson()}
                await first(ways[reading])
                await settled(stream.emitted("text"))
                assert stream.current_message_snapshot.content[0].text.startswith("Hello")
                assert not held.gone.is_set()
            await until(colour, held.gone.is_set)
            await assert_free(colour, client)

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))


@asynccontextmanager
async def no_garbage_collector() -> AsyncIterator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
@pytest.mark.parametrize("reading", ["iteration", "text_stream", "lines", "message", "callbacks"])
def test_a_stream_that_is_dropped_is_closed(colour: str, reading: str) -> None:
    """Nobody closed it and nobody holds it: the connection is given up without a garbage collection."""
    held = Held(*TEXT[:3])

    async def use(client: Any) -> None:
        stream = await made(client)
        if reading == "callbacks":
            stream.on("text", lambda: None)
        ways = {"text_stream": lambda: stream.text_stream, "lines": stream.to_ndjson}
        await first(ways.get(reading, lambda: stream)())
        if reading == "message":
            assert stream.current_message_snapshot.content == []

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client, no_garbage_collector():
            await use(client)
            watch = Watch()
            await until(colour, held.gone.is_set)
            watch.check()
            await assert_free(colour, client)

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))


async def made(client: Any) -> Any:
    """A message stream whose manager is never left."""
    manager = client.messages.stream(**ASK)
    stream = await settled(manager.__aenter__() if hasattr(manager, "__aenter__") else manager.__enter__())
    manager._stream = None
    return stream


@pytest.mark.parametrize("colour", LOOPS)
def test_the_end_of_the_loop_closes_what_is_open(colour: str) -> None:
    """A stream that is still held when its loop ends leaves no connection and no complaint."""
    held = Held(*TEXT[:3])
    kept: list[Any] = []

    async def main(server: FaultServer) -> None:
        client = reaching(colour, server)
        stream = await made(client)
        kept.extend((client, stream))
        await first(stream)
        await client.close()

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))
        assert held.gone.wait(1)
