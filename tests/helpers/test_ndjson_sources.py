"""Where ``from_ndjson`` gets its text from: what happens to a source that is long, slow or broken."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import pytest

import attropic
from attropic import streaming
from tests.client.calls import gathered, settled

from .relays import lines_of, read
from .scenes import COLOURS, run
from .taps import PATIENCE, beside, rest
from .transcripts import TEXT
from .ways import WAYS

BOTH = pytest.mark.parametrize("colour", COLOURS)
ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])


@BOTH
@pytest.mark.parametrize("kind", [bytes, bytearray, lambda text: text.decode()], ids=["bytes", "bytearray", "str"])
def test_the_whole_text_may_be_given_at_once(colour: str, kind: Any) -> None:
    """The content of an answer or of a file, not in pieces."""
    text = kind(b"".join(lines_of(colour, *TEXT)))

    assert read(colour, text, WAYS["get_final_message"]).content[0].text == "Hello, world."


class Mine(Exception):
    """What a source raises."""


def breaking(lines: list[bytes]) -> Iterator[bytes]:
    """Some lines, and then an error."""
    yield from lines
    raise Mine


@BOTH
def test_events_are_given_as_their_lines_come(colour: str) -> None:
    """No line is taken from the source before it is needed."""
    lines = iter(lines_of(colour, *TEXT))

    async def use(stream: Any) -> list[bytes]:
        await settled(stream.emitted("text"))
        return list(lines)

    assert len(read(colour, lines, use)) == len(TEXT) - 3


@BOTH
def test_nothing_is_taken_behind_the_end(colour: str) -> None:
    """After ``message_stop`` the source is not asked again: a pipe may stay open and silent for ever."""
    lines = breaking(lines_of(colour, *TEXT))

    assert read(colour, lines, WAYS["get_final_message"]).content[0].text == "Hello, world."
    with pytest.raises(Mine):
        next(lines)


@BOTH
def test_an_error_of_the_source_is_raised_as_it_is(colour: str) -> None:
    """Whoever gives the pieces knows what his errors mean."""
    lines = breaking(lines_of(colour, *TEXT)[:3])

    async def use(stream: Any) -> None:
        with pytest.raises(Mine):
            await gathered(stream)
        assert stream.current_message_snapshot.content[0].text == "Hello"

    read(colour, lines, use)


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_a_reader_that_is_closed_takes_no_more(colour: str, way: str) -> None:
    """The rest of the source is left; the iteration has ended, and what came stays readable."""
    lines = iter(lines_of(colour, *TEXT))

    async def use(stream: Any) -> None:
        await settled(stream.emitted("text"))
        await settled(getattr(stream, way)())
        assert await gathered(stream) == []
        with pytest.raises(attropic.StreamIncompleteError):
            await settled(stream.get_final_message())
        assert stream.current_message_snapshot.content[0].text == "Hello"

    read(colour, lines, use)

    assert len(list(lines)) == len(TEXT) - 3


async def silent(lines: list[bytes]) -> AsyncIterator[bytes]:
    """Some lines, and then nothing for ever."""
    for line in lines:
        yield line
    await anyio.sleep_forever()


@ASYNC
@pytest.mark.parametrize("way", ["close", "abort"])
def test_closing_does_not_wait_for_a_silent_source(colour: str, way: str) -> None:
    """A relay from which nothing more comes is closed at once."""
    lines = lines_of(colour, *TEXT)[:3]

    async def main() -> None:
        async with contextlib.aclosing(silent(lines)) as source:
            stream = streaming.AsyncMessageStream.from_ndjson(source)
            await stream.emitted("text")
            with anyio.fail_after(PATIENCE):
                await settled(getattr(stream, way)())
                await stream.close()

    run(colour, main)


@ASYNC
@pytest.mark.parametrize("way", ["close", "abort"])
def test_closing_ends_who_waits_for_a_silent_source(colour: str, way: str) -> None:
    """A task that waits for the next line ends without an error when another one closes the stream."""
    lines = lines_of(colour, *TEXT)[:3]

    async def main() -> None:
        stream = streaming.AsyncMessageStream.from_ndjson(silent(lines))
        async with beside(colour, lambda: gathered(stream)) as reader:
            await rest(colour)
            await settled(getattr(stream, way)())
        assert reader.failure is None
        assert [event.type for event in reader.result][-1] == "text"

    run(colour, main)
