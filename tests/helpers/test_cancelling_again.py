"""Closing and aborting at any time, more than once, and when there is nothing left to close."""

from __future__ import annotations

import itertools
import threading
from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import pytest

import attropic
from tests.client.calls import ASK, entered, gathered, settled
from tests.core.events import wire
from tests.faults.answering import chunked
from tests.faults.server import FaultServer

from .quiet import Watch, assert_free, in_a_thread, quietly
from .scenes import COLOURS, SSE, client_of, opened, play, run, said
from .taps import PATIENCE, Held, beside, reaching, rest, until, waits
from .transcripts import TEXT
from .ways import first, one

BOTH = pytest.mark.parametrize("colour", COLOURS)
ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])
WHOLE = chunked(*map(wire, TEXT), kind="text/event-stream", whole=True)


@BOTH
@pytest.mark.parametrize("ways", list(itertools.product(["close", "abort"], repeat=3)), ids=" ".join)
@pytest.mark.parametrize("read", [0, 1, 4])
def test_a_stream_may_be_given_up_more_than_once(colour: str, ways: tuple[str, ...], read: int) -> None:
    """Before the first event and between two, in any order: only the first time counts."""
    body = said(*TEXT)

    async def scene(stream: Any) -> None:
        for _ in range(read):
            await one(stream)
        for way in ways:
            await settled(getattr(stream, way)())
        assert await gathered(stream) == []
        assert await gathered(stream.text_stream) == []
        assert await gathered(stream.to_ndjson()) == []
        await settled(stream.until_done())
        for _ in range(2):
            with pytest.raises(attropic.StreamIncompleteError, match="closed before") as caught:
                await settled(stream.get_final_message())
            assert not caught.value.is_retryable
            assert (caught.value.partial_message is None) == (read == 0)
        if not read:
            with pytest.raises(attropic.AnthropicError, match="not started"):
                _ = stream.current_message_snapshot
            assert stream.usage is None
        else:
            assert stream.current_message_snapshot.id == "msg_1"
            assert stream.usage.output_tokens == 1

    play(colour, body, scene)

    assert body.closed


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_giving_up_a_stream_that_is_over_changes_nothing(colour: str, way: str) -> None:
    """The message is whole and stays so."""

    async def scene(stream: Any) -> Any:
        message = await settled(stream.get_final_message())
        await settled(getattr(stream, way)())
        assert await settled(stream.get_final_message()) == message == stream.current_message_snapshot
        return message.content[0].text

    assert play(colour, said(*TEXT), scene) == "Hello, world."


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_giving_up_a_stream_that_failed_changes_nothing(colour: str, way: str) -> None:
    """The error stays the one that there was."""

    async def scene(stream: Any) -> None:
        for _ in range(2):
            with pytest.raises(attropic.StreamIncompleteError) as caught:
                await settled(stream.get_final_message())
            assert caught.value.is_retryable
            assert caught.value.partial_message.content[0].text == "Hello"
            await settled(getattr(stream, way)())

    play(colour, said(*TEXT[:3]), scene)


@BOTH
def test_events_that_were_read_and_not_given_are_dropped(colour: str) -> None:
    """All came in one piece; after ``close`` the iteration has ended all the same."""
    body = said(*TEXT)
    body._pieces = iter([wire(*TEXT)])

    async def scene(stream: Any) -> None:
        await one(stream)
        await settled(stream.close())
        assert await gathered(stream) == []

    play(colour, body, scene)


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_the_connection_of_another_call_is_left_alone(colour: str, way: str) -> None:
    """A stream that is over gave its connection back; to give it up again does not touch who uses it now."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client, opened(client) as over:
            await settled(over.until_done())
            async with opened(client) as stream:
                await one(stream)
                assert len(server.requests) == 2
                await settled(getattr(over, way)())
                await rest(colour, 0.05)
                assert not held.gone.is_set()
                assert await first(stream.text_stream) == "Hello"

    with FaultServer(WHOLE, held) as server:
        quietly(colour, lambda: main(server))
        assert server.connections == 1


@BOTH
def test_many_may_close_at_once(colour: str) -> None:
    """Threads or tasks that all give up the same stream while it waits."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client, opened(client) as stream:
            async with beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: waits(stream) and stream._snapshot.accumulator.parts)
                watch = Watch()
                if colour == "sync":
                    threads = [threading.Thread(target=end) for end in [stream.close, stream.abort] * 4]
                    for thread in threads:
                        thread.start()
                    for thread in threads:
                        thread.join()
                else:
                    in_a_thread(stream.abort)
                    async with anyio.create_task_group() as tasks:
                        for _ in range(4):
                            tasks.start_soon(stream.close)
                            stream.abort()
                await until(colour, reader.done.is_set)
                watch.check()
            assert reader.failure is None
            await assert_free(colour, client)

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))


@ASYNC
@pytest.mark.parametrize("where", ["loop", "thread"])
def test_abort_may_be_the_last_thing_in_a_loop(colour: str, where: str) -> None:
    """The loop ends right after it, and nothing complains."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client, opened(client) as stream:
            await one(stream)
        if where == "loop":
            stream.abort()
        else:
            in_a_thread(stream.abort)

    with FaultServer(held) as server:
        for _ in range(5):
            quietly(colour, lambda: main(server))


@ASYNC
def test_a_stream_may_be_aborted_and_left_to_its_loop(colour: str) -> None:
    """Neither read nor closed after that, it is still held when the loop ends; nothing complains."""
    held = Held(*TEXT[:3])
    kept: list[Any] = []

    async def main(server: FaultServer) -> None:
        client = reaching(colour, server)
        stream = await client.messages.stream(**ASK).__aenter__()
        kept.extend((client, stream))
        await one(stream)
        await client.close()
        stream.abort()

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))
        assert held.gone.wait(1)


@ASYNC
def test_abort_after_the_end_of_the_loop_does_nothing(colour: str) -> None:
    """A thread that is late finds no loop any more, and no error."""
    held = Held(*TEXT[:3])
    kept: list[Any] = []

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client, opened(client) as stream:
            kept.append(stream)
            await one(stream)

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))
        kept[0].abort()


@ASYNC
def test_abort_alone_gives_the_connection_back(colour: str) -> None:
    """Nobody reads and nobody closes: the connection is closed soon all the same, and who listens is told."""
    held = Held(*TEXT[:3])
    told: list[str] = []

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client:
            stream = await client.messages.stream(**ASK).__aenter__()
            stream.on("abort", lambda: told.append("abort")).on("end", lambda: told.append("end"))
            await one(stream)
            in_a_thread(stream.abort)
            await until(colour, held.gone.is_set)
            await assert_free(colour, client)
            await until(colour, lambda: told == ["abort", "end"])

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))


class Silent(httpx.AsyncByteStream):
    """The body of a transport of the caller's: it gives a piece, and then waits for ever, closed or not."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield wire(*TEXT[:3])
        await anyio.sleep_forever()


@ASYNC
@pytest.mark.parametrize("way", ["close", "abort"])
def test_a_transport_that_stays_silent_does_not_hold_up(colour: str, way: str) -> None:
    """Closing asks for no more bytes."""

    async def main() -> None:
        async with entered(client_of(colour, lambda _: httpx.Response(200, headers=SSE, stream=Silent()))) as client:
            with anyio.fail_after(PATIENCE):
                async with opened(client) as stream:
                    await one(stream)
                    await settled(getattr(stream, way)())
                    assert await gathered(stream) == []

    run(colour, main)
