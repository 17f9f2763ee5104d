"""Callbacks at the end of a message stream: ``error``, ``abort``, ``end``; and callbacks that fail."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from tests.client.calls import gathered, settled

from .failures import FAILURES
from .scenes import COLOURS, play, said
from .transcripts import TEXT
from .ways import WAYS

ENDINGS = ("error", "abort", "end")
ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])
BOTH = pytest.mark.parametrize("colour", COLOURS)


def write_endings(stream: Any) -> list[Any]:
    """Where the endings of a stream are written down."""
    told: list[Any] = []
    for name in ENDINGS:
        stream.on(name, lambda *given, name=name: told.append((name, *given)))
    return told


@BOTH
@pytest.mark.parametrize("way", ["iteration", "text_stream", "get_final_message"])
@pytest.mark.parametrize("failure", list(FAILURES))
def test_a_failure_tells_error_and_then_end(colour: str, failure: str, way: str) -> None:
    """The error is the one that is raised; it is told once, also when the stream is asked and closed again."""
    make, kind = FAILURES[failure]
    body = make()

    async def scene(stream: Any) -> None:
        told = write_endings(stream)
        with pytest.raises(kind) as caught:
            await WAYS[way](stream)
        with pytest.raises(kind):
            await settled(stream.get_final_message())
        await settled(stream.close())
        assert told == [("error", caught.value), ("end",)]

    play(colour, body, scene)

    assert body.closed


@BOTH
@pytest.mark.parametrize("read", [0, 1, 4])
def test_abort_tells_abort_and_then_end(colour: str, read: int) -> None:
    """Before the first event, or between two: once, with an error that is not worth a retry."""
    body = said(*TEXT)

    async def scene(stream: Any) -> list[Any]:
        told = write_endings(stream)
        events = stream.__aiter__() if hasattr(stream, "__aiter__") else iter(stream)
        for _ in range(read):
            await settled(events.__anext__() if hasattr(events, "__anext__") else next(events))
        stream.abort()
        stream.abort()
        assert await gathered(events) == []
        await settled(stream.close())
        return told

    (first, error), last = play(colour, body, scene)

    assert (first, last) == ("abort", ("end",))
    assert isinstance(error, attropic.StreamIncompleteError)
    assert not error.is_retryable
    assert (error.partial_message is None) == (read == 0)
    assert body.closed


@BOTH
def test_abort_may_be_called_by_a_callback(colour: str) -> None:
    """The iteration ends without another event, and who listens is told."""

    async def scene(stream: Any) -> Any:
        told = write_endings(stream)
        stream.once("text", lambda: stream.abort())
        return told, await gathered(stream)

    told, events = play(colour, said(*TEXT), scene)

    assert [event.type for event in events] == ["message_start", "content_block_start"]
    assert [name for name, *_ in told] == ["abort", "end"]


@BOTH
def test_a_callback_may_close_the_stream(colour: str) -> None:
    """To close is no failure and no abort: ``end`` alone is told."""

    async def scene(stream: Any) -> Any:
        told = write_endings(stream)
        stream.once("text", lambda: stream.close())
        return told, await gathered(stream)

    told, events = play(colour, said(*TEXT), scene)

    assert [event.type for event in events] == ["message_start", "content_block_start"]
    assert told == [("end",)]


@BOTH
def test_to_abort_a_stream_that_is_over_tells_nothing(colour: str) -> None:
    """After the end neither ``abort`` nor a second ``end`` is told."""

    async def scene(stream: Any) -> Any:
        told = write_endings(stream)
        await settled(stream.done())
        stream.abort()
        await settled(stream.close())
        return told, await settled(stream.get_final_text())

    assert play(colour, said(*TEXT), scene) == ([("end",)], "Hello, world.")


@BOTH
@pytest.mark.parametrize("read", [0, 1, 4])
def test_a_stream_that_is_left_early_tells_its_end(colour: str, read: int) -> None:
    """Leaving the ``with`` block closes it: ``end`` is told, and neither an error nor an abort."""
    told: list[Any] = []

    async def scene(stream: Any) -> None:
        told.append(write_endings(stream))
        for _ in range(read):
            await settled(stream.__anext__() if hasattr(stream, "__anext__") else next(stream))

    play(colour, said(*TEXT), scene)

    assert told == [[("end",)]]
