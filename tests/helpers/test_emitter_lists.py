"""Who listens to a message stream: adding callbacks, taking them away, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic.streaming._emitter import EVENTS
from tests.client.calls import settled

from .scenes import COLOURS, callback, play, said
from .transcripts import TEXT

pytestmark = pytest.mark.parametrize("colour", COLOURS)


def test_callbacks_of_one_event_are_called_in_the_order_of_their_adding(colour: str) -> None:
    """The same function added twice is called twice; ``on`` gives the stream, so that calls can be chained."""
    told: list[str] = []

    def again() -> None:
        told.append("again")

    async def scene(stream: Any) -> None:
        same = stream.on("message", again).on("message", lambda: told.append("between")).on("message", again)
        assert same is stream
        await settled(stream.done())

    play(colour, said(*TEXT), scene)

    assert told == ["again", "between", "again"]


def test_once_is_for_the_next_event_only(colour: str) -> None:
    """A callback of ``once`` is called for one event, beside others that go on."""
    told: list[Any] = []

    async def scene(stream: Any) -> None:
        stream.once("text", lambda text: told.append(("once", text))).on("text", told.append)
        await settled(stream.done())

    play(colour, said(*TEXT), scene)

    assert told == [("once", "Hello"), "Hello", ", world", "."]


def test_off_takes_a_callback_away(colour: str) -> None:
    """Of several only the one that is named goes; to name one that is not there is no error."""
    told: list[str] = []
    gone = callback(colour, lambda: told.append("gone"))

    async def scene(stream: Any) -> None:
        stream.on("text", gone).on("text", lambda: told.append("stays")).once("text", gone)
        assert stream.off("text", gone).off("text", gone).off("end", gone) is stream
        await settled(stream.done())

    play(colour, said(*TEXT), scene)

    assert told == ["stays"] * 3


def test_callbacks_may_come_and_go_during_a_call(colour: str) -> None:
    """A callback that takes itself or another away, or adds one, changes what the next events call."""
    told: list[str] = []

    async def scene(stream: Any) -> None:
        def first(text: str) -> None:
            told.append(f"first {text}")
            stream.off("text", first).off("text", last).on("text", added)

        def added(text: str) -> None:
            told.append(f"added {text}")
            stream.off("text", added)

        def between(text: str) -> None:
            told.append(f"between {text}")

        def last(text: str) -> None:
            told.append("last" if text == "Hello" else "last, though it was taken away")

        stream.on("text", first).on("text", between).on("text", last)
        await settled(stream.done())

    play(colour, said(*TEXT), scene)

    told = [line for line in told if line != "last"]  # whether the event of the moment still reaches it is not said
    assert told == ["first Hello", "between Hello", "between , world", "added , world", "between ."]


@pytest.mark.parametrize("call", ["on", "once", "off", "emitted"])
def test_an_event_that_there_is_not_is_refused(colour: str, call: str) -> None:
    """The message lists the events that there are; names of the TypeScript SDK are not among them."""

    async def scene(stream: Any) -> None:
        given = () if call == "emitted" else (print,)
        with pytest.raises(attropic.ConfigurationError, match=r"'finalMessage'.* final_message") as caught:
            await settled(getattr(stream, call)("finalMessage", *given))
        assert all(name in str(caught.value) for name in EVENTS)

    play(colour, said(*TEXT), scene)


@pytest.mark.parametrize("thing", [None, "print", 3, ["f"]], ids=repr)
def test_what_cannot_be_called_is_refused(colour: str, thing: Any) -> None:
    """The message names the event and the thing."""

    async def scene(stream: Any) -> None:
        for call in (stream.on, stream.once):
            with pytest.raises(
                attropic.ConfigurationError, match=f"'text' must be a function, not {thing!r}".replace("[", r"\[")
            ):
                call("text", thing)

    play(colour, said(*TEXT), scene)
