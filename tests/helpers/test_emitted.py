"""``emitted``: reading a message stream to the next event of a kind."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from tests.client.calls import gathered, settled
from tests.core.events import wire

from .failures import FAILURES
from .scenes import COLOURS, Body, play, said
from .transcripts import OVERLOADED, RICH, TEXT

pytestmark = pytest.mark.parametrize("colour", COLOURS)
#: Event → what the first one of a kind tells, in JSON.
FIRST: dict[str, Any] = {
    "connect": None,
    "text": ("Grass is ", "Grass is "),
    "input_json": ('{"days": 3, "city": "Par', {"days": 3}),
    "thinking": ("Let me ", "Let me "),
    "signature": "c2ln",
    "compaction": ("So far: ", None),
    "end": None,
}


@pytest.mark.parametrize("event", list(FIRST))
def test_what_the_next_event_tells_is_given(colour: str, event: str) -> None:
    """Several values are a tuple, one is given as it is, none is None."""
    found = play(colour, said(*RICH), lambda stream: settled(stream.emitted(event)), beta=True)

    assert found == FIRST[event]


def test_values_of_the_description_are_given_typed(colour: str) -> None:
    """Events, citations, blocks and messages come as an iteration or a callback has them."""

    async def scene(stream: Any) -> None:
        event, so_far = await settled(stream.emitted("stream_event"))
        block = await settled(stream.emitted("content_block"))
        citation, citations = await settled(stream.emitted("citation"))
        message = await settled(stream.emitted("message"))
        assert event.type == "message_start"
        assert so_far.content == []
        assert block.content == "So far: nothing."
        assert citations == [citation]
        assert citation.cited_text == "green"
        assert message.content[0] == block
        assert message == await settled(stream.get_final_message())

    play(colour, said(*RICH), scene, beta=True)


def test_each_call_gives_the_next_one(colour: str) -> None:
    """An event that was told is not told again; the message and the final message are told at once."""

    async def scene(stream: Any) -> list[Any]:
        return [(await settled(stream.emitted("text")))[0] for _ in range(3)]

    assert play(colour, said(*TEXT), scene) == ["Hello", ", world", "."]


@pytest.mark.parametrize("pieces", [[wire(*RICH)], [wire(event) for event in RICH]], ids=["at once", "one by one"])
@pytest.mark.parametrize("event", ["connect", "stream_event", "thinking", "text", "content_block", "message", "end"])
def test_nothing_is_lost_for_an_iteration(colour: str, event: str, pieces: list[bytes]) -> None:
    """The events that were read on the way are given afterwards, from the first on."""
    whole = play(colour, said(*RICH), gathered, beta=True)

    async def scene(stream: Any) -> Any:
        await settled(stream.emitted(event))
        return await gathered(stream)

    events = play(colour, Body(pieces), scene, beta=True)

    assert [one.to_dict() for one in events] == [one.to_dict() for one in whole]


@pytest.mark.parametrize("event", ["connect", "stream_event", "text", "content_block"])
def test_nothing_is_lost_for_a_stream_of_text(colour: str, event: str) -> None:
    """``text_stream`` gives the text that was read on the way."""

    async def scene(stream: Any) -> Any:
        await settled(stream.emitted(event))
        return await gathered(stream.text_stream)

    assert play(colour, said(*TEXT), scene) == ["Hello", ", world", "."]


@pytest.mark.parametrize("event", ["connect", "stream_event", "text", "content_block"])
def test_nothing_is_lost_for_lines(colour: str, event: str) -> None:
    """``to_ndjson`` writes the events that were read on the way: who reads the lines has the whole message."""

    async def scene(stream: Any) -> Any:
        await settled(stream.emitted(event))
        return await gathered(stream.to_ndjson())

    assert [json.loads(line) for line in play(colour, said(*TEXT), scene)] == TEXT


def test_callbacks_are_called_meanwhile(colour: str) -> None:
    """To wait for an event is a way of reading."""
    told: list[str] = []

    async def scene(stream: Any) -> None:
        stream.on("text", told.append)
        await settled(stream.emitted("content_block"))

    play(colour, said(*TEXT), scene)

    assert told == ["Hello", ", world", "."]


@pytest.mark.parametrize("event", ["input_json", "citation", "error", "abort"])
def test_a_stream_that_ends_without_the_event_is_an_error(colour: str, event: str) -> None:
    """The message names the event; asked again, it is an error at once; the message itself is there."""

    async def scene(stream: Any) -> Any:
        for _ in range(2):
            with pytest.raises(attropic.AnthropicError, match=f"without the event '{event}'"):
                await settled(stream.emitted(event))
        return await settled(stream.get_final_text())

    assert play(colour, said(*TEXT), scene) == "Hello, world."


@pytest.mark.parametrize("failure", list(FAILURES))
def test_a_failure_before_the_event_is_raised(colour: str, failure: str) -> None:
    """Who waits for an event is told what happened instead."""
    make, kind = FAILURES[failure]

    async def scene(stream: Any) -> None:
        with pytest.raises(kind):
            await settled(stream.emitted("message"))

    play(colour, make(), scene)


def test_an_error_may_be_what_is_waited_for(colour: str) -> None:
    """Who waits for ``error`` is given it, as a callback would be."""
    body = said(*TEXT[:3], OVERLOADED)

    error = play(colour, body, lambda stream: settled(stream.emitted("error")))

    assert isinstance(error, attropic.OverloadedError)
    assert error.partial_message.content[0].text == "Hello"


def test_an_abort_may_be_what_is_waited_for(colour: str) -> None:
    """Who waits for ``abort`` is given what a callback would be."""

    async def scene(stream: Any) -> Any:
        stream.once("text", lambda: stream.abort())
        return await settled(stream.emitted("abort"))

    assert isinstance(play(colour, said(*TEXT), scene), attropic.StreamIncompleteError)
