"""Callbacks that wait, and callbacks that fail."""

from __future__ import annotations

import functools
from typing import Any

import pytest

import attropic
from tests.client.calls import gathered, settled

from .scenes import COLOURS, callback, pause, play, said
from .transcripts import RICH, TEXT
from .ways import WAYS

ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])
BOTH = pytest.mark.parametrize("colour", COLOURS)


@ASYNC
@pytest.mark.parametrize("way", list(WAYS))
def test_async_callbacks_are_awaited_in_order(colour: str, way: str) -> None:
    """Each is over before the next one begins, and before the event is given."""
    told: list[str] = []

    async def slow(text: str) -> None:
        told.append(f"begin {text}")
        await pause()
        await pause()
        told.append(f"end {text}")

    def scene(stream: Any) -> Any:
        stream.on("text", slow).on("text", lambda text: told.append(f"plain {text}"))
        return WAYS[way](stream)

    play(colour, said(*TEXT), scene)

    texts = ["Hello", ", world", "."]
    assert told == [f"{what} {text}" for text in texts for what in ("begin", "end", "plain")]


async def a_coroutine(*_: Any) -> None:
    """A callback that has to be awaited."""


class Waiting:
    """An object whose call has to be awaited."""

    async def __call__(self, *_: Any) -> None: ...


@pytest.mark.parametrize("add", ["on", "once"])
@pytest.mark.parametrize(
    "function", [a_coroutine, Waiting(), functools.partial(a_coroutine, 1)], ids=["function", "object", "partial"]
)
def test_an_async_callback_of_a_sync_stream_is_refused(function: Any, add: str) -> None:
    """It would never be awaited; the message says what to do instead."""

    async def scene(stream: Any) -> None:
        with pytest.raises(attropic.ConfigurationError, match=r"'text' is async.*AsyncAnthropic"):
            getattr(stream, add)("text", function)

    play("sync", said(*TEXT), scene)


def test_a_plain_callback_that_gives_a_coroutine_is_refused_when_it_is_called() -> None:
    """What cannot be told before is told then, and the coroutine leaves no warning."""

    async def scene(stream: Any) -> None:
        stream.on("text", lambda: a_coroutine())
        with pytest.raises(attropic.ConfigurationError, match="async"):
            stream.done()

    play("sync", said(*TEXT), scene)


class Bad(Exception):
    """What a callback raises."""


NAMES = [
    "connect", "stream_event", "text", "input_json", "citation", "thinking", "signature", "compaction",
    "content_block", "message", "final_message", "end",
]  # fmt: skip


def fail(*_: Any) -> None:
    raise Bad


@BOTH
@pytest.mark.parametrize(
    ("name", "way"), [*((name, "iteration") for name in NAMES), *(("text", way) for way in list(WAYS)[1:])]
)
def test_an_exception_of_a_callback_reaches_the_caller(colour: str, name: str, way: str) -> None:
    """It is raised as it is, and the connection is closed."""
    body = said(*RICH)

    async def scene(stream: Any) -> None:
        stream.on(name, callback(colour, fail))
        with pytest.raises(Bad):
            await WAYS[way](stream)
        assert body.closed

    play(colour, body, scene, beta=True)


@BOTH
@pytest.mark.parametrize("way", ["iteration", "next", "text_stream", "to_ndjson"])
def test_after_an_exception_of_a_callback_nothing_more_is_given(colour: str, way: str) -> None:
    """The stream is at its end: events that were made with the callback are not given either."""

    async def scene(stream: Any) -> None:
        stream.on("text", callback(colour, fail))
        with pytest.raises(Bad):
            await WAYS[way](stream)
        assert await gathered(stream) == []
        assert await gathered(stream.text_stream) == []

    play(colour, said(*TEXT), scene)


@BOTH
def test_after_an_exception_of_a_callback_only_the_end_is_told(colour: str) -> None:
    """Callbacks that come after it are not called any more; ``end`` is, once."""
    told: list[str] = []

    async def scene(stream: Any) -> None:
        stream.on("text", fail)
        for name in ("text", "content_block", "message", "error", "abort", "end"):
            stream.on(name, lambda name=name: told.append(name))
        with pytest.raises(Bad):
            await settled(stream.done())
        await settled(stream.close())

    play(colour, said(*TEXT), scene)

    assert told == ["end"]


@BOTH
def test_a_message_is_not_whole_after_an_exception_of_a_callback(colour: str) -> None:
    """Who asks for the message is told what is missing; what came stays readable."""

    async def scene(stream: Any) -> None:
        stream.on("text", fail)
        with pytest.raises(Bad):
            await settled(stream.done())
        with pytest.raises(attropic.StreamIncompleteError) as caught:
            await settled(stream.get_final_message())
        assert caught.value.partial_message.content[0].text == "Hello"
        assert stream.current_message_snapshot.content[0].text == "Hello"

    play(colour, said(*TEXT), scene)
