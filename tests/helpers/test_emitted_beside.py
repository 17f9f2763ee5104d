"""``emitted`` while another thread or task reads the stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

import attropic
from tests.client.calls import gathered, settled
from tests.faults.server import FaultServer

from .scenes import COLOURS, run
from .taps import Tap, beside, rest, streaming, until, waits
from .transcripts import OVERLOADED, TEXT

pytestmark = pytest.mark.parametrize("colour", COLOURS)


@pytest.fixture
def tap() -> Tap:
    return Tap()


@pytest.fixture
def server(tap: Tap) -> Iterator[FaultServer]:
    with FaultServer(tap) as running:
        yield running


def awaited(stream: Any) -> int:
    """How many wait for an event of a stream."""
    return sum(map(len, stream._emitter.entries.values()))


def test_it_waits_for_what_another_one_reads(colour: str, server: FaultServer, tap: Tap) -> None:
    """The event comes by the reading of the other, who misses nothing."""

    async def main() -> None:
        async with streaming(colour, server) as stream, beside(colour, lambda: gathered(stream)) as reader:
            tap.pour(*TEXT[:2])
            await until(colour, lambda: waits(stream))
            async with beside(colour, lambda: settled(stream.emitted("message"))) as other:
                await until(colour, lambda: awaited(stream))
                tap.pour(*TEXT[2:])
                tap.end()
        assert other.failure is None
        assert other.result.content[0].text == "Hello, world."
        assert reader.failure is None
        assert [event.type for event in reader.result][-1] == "message_stop"
        assert len(reader.result) == len(TEXT) + 3

    run(colour, main)


def test_several_may_wait(colour: str, server: FaultServer, tap: Tap) -> None:
    """Each is told the event that it waits for."""

    async def main() -> None:
        async with streaming(colour, server) as stream, beside(colour, lambda: settled(stream.done())) as reader:
            tap.pour(*TEXT[:2])
            await until(colour, lambda: waits(stream))
            async with (
                beside(colour, lambda: settled(stream.emitted("text"))) as one,
                beside(colour, lambda: settled(stream.emitted("end"))) as two,
                beside(colour, lambda: settled(stream.emitted("input_json"))) as three,
            ):
                await until(colour, lambda: awaited(stream) >= 3)
                tap.pour(*TEXT[2:])
                tap.end()
        assert reader.failure is one.failure is two.failure is None
        assert one.result == ("Hello", "Hello")
        assert two.result is None
        assert isinstance(three.failure, attropic.AnthropicError)

    run(colour, main)


def test_an_iteration_may_begin_while_it_reads(colour: str, server: FaultServer, tap: Tap) -> None:
    """Nothing is lost for an iteration that comes later: it waits, and gives everything."""

    async def main() -> None:
        async with (
            streaming(colour, server) as stream,
            beside(colour, lambda: settled(stream.emitted("message"))) as other,
        ):
            tap.pour(*TEXT[:2])
            await until(colour, lambda: stream._snapshot.accumulator.parts and waits(stream))
            async with beside(colour, lambda: gathered(stream)) as reader:
                await rest(colour)
                tap.pour(*TEXT[2:])
                tap.end()
        assert other.failure is None
        assert reader.failure is None
        assert [event.type for event in reader.result if event.type != "text"] == [event["type"] for event in TEXT]

    run(colour, main)


def test_a_second_reader_is_refused_and_changes_nothing(colour: str, server: FaultServer, tap: Tap) -> None:
    """Two iterations at once are a mistake of the second one; the first one goes on, and so do its callbacks."""
    told: list[str] = []

    async def main() -> None:
        async with streaming(colour, server) as stream:
            stream.on("error", lambda: told.append("error")).on("end", lambda: told.append("end"))
            async with beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: waits(stream))
                with pytest.raises(RuntimeError, match="tee"):
                    await settled(stream.done())
                tap.pour(*TEXT)
                tap.end()
            assert reader.failure is None
            assert len(reader.result) == len(TEXT) + 3
            assert await settled(stream.get_final_text()) == "Hello, world."

    run(colour, main)
    assert told == ["end"]


def test_it_goes_on_when_the_other_one_stops(colour: str, server: FaultServer, tap: Tap) -> None:
    """A reader that takes one event and leaves the rest does not leave it waiting for ever."""

    async def one(stream: Any) -> Any:
        return await settled(stream.__anext__() if colour != "sync" else next(stream))

    async def main() -> None:
        async with streaming(colour, server) as stream:
            async with beside(colour, lambda: one(stream)):
                await until(colour, lambda: waits(stream))
                async with beside(colour, lambda: settled(stream.emitted("message"))) as other:
                    await until(colour, lambda: awaited(stream))
                    tap.pour(*TEXT)
                    tap.end()
            assert other.failure is None
            assert other.result.content[0].text == "Hello, world."

    run(colour, main)


def test_it_is_told_when_the_other_one_fails(colour: str, server: FaultServer, tap: Tap) -> None:
    """An error that another reader meets ends the waiting."""

    async def main() -> None:
        async with streaming(colour, server) as stream, beside(colour, lambda: gathered(stream)) as reader:
            tap.pour(*TEXT[:2])
            await until(colour, lambda: waits(stream))
            async with beside(colour, lambda: settled(stream.emitted("message"))) as other:
                await until(colour, lambda: awaited(stream))
                tap.pour(OVERLOADED)
        assert isinstance(reader.failure, attropic.OverloadedError)
        assert isinstance(other.failure, attropic.AnthropicError)

    run(colour, main)


def test_it_is_told_when_the_stream_is_closed(colour: str, server: FaultServer, tap: Tap) -> None:
    """To close the stream ends the waiting as well."""

    async def main() -> None:
        async with streaming(colour, server) as stream, beside(colour, lambda: gathered(stream)) as reader:
            tap.pour(*TEXT[:2])
            await until(colour, lambda: waits(stream))
            async with beside(colour, lambda: settled(stream.emitted("message"))) as other:
                await until(colour, lambda: awaited(stream))
                await settled(stream.close())
        assert reader.failure is None
        assert isinstance(other.failure, attropic.AnthropicError)

    run(colour, main)


def test_it_is_told_when_the_reader_is_cancelled(colour: str, server: FaultServer, tap: Tap) -> None:
    """A task that is cancelled while it reads does not leave another one waiting for ever."""
    if colour == "sync":
        pytest.skip("threads cannot be cancelled")

    async def main() -> None:
        async with streaming(colour, server) as stream:
            scope = anyio.CancelScope()

            async def read() -> None:
                with scope:
                    await gathered(stream)

            async with beside(colour, read):
                tap.pour(*TEXT[:2])
                await until(colour, lambda: waits(stream))
                async with beside(colour, lambda: settled(stream.emitted("message"))) as other:
                    await until(colour, lambda: awaited(stream))
                    scope.cancel()
            assert isinstance(other.failure, attropic.AnthropicError)

    run(colour, main)
