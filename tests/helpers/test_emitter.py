"""Callbacks of a message stream: which are called, when, and with what."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest

from attropic._core.part import Part
from attropic._core.snapshot import Snapshot
from attropic.streaming._emitter import EVENTS
from tests.client.calls import gathered, settled

from .scenes import COLOURS, callback, play, said
from .transcripts import CITATION, RICH, TEXT, UNKNOWN
from .ways import WAYS

pytestmark = pytest.mark.parametrize("colour", COLOURS)
DERIVED = {
    "text_delta": ["text"],
    "input_json_delta": ["input_json"],
    "citations_delta": ["citation"],
    "thinking_delta": ["thinking"],
    "signature_delta": ["signature"],
    "compaction_delta": ["compaction"],
    "content_block_stop": ["content_block"],
    "message_stop": ["message", "final_message"],
}


def order_of(events: list[Any]) -> list[str]:
    """The names of all callbacks of a stream that goes well, in the order in which they are called."""
    names = ["connect"]
    for event in events:
        kind = event["delta"]["type"] if event["type"] == "content_block_delta" else event["type"]
        names += ["stream_event", *DERIVED.get(kind, ())]
    return [*names, "end"]


def listen(stream: Any, told: list[Any], colour: str = "sync") -> Any:
    """Have every event of a stream written down with what it tells."""
    for name in EVENTS:
        stream.on(name, callback(colour, lambda *given, name=name: told.append((name, given))))
    return stream


@pytest.mark.parametrize("way", list(WAYS))
def test_every_way_of_reading_calls_the_same_callbacks(colour: str, way: str) -> None:
    """The order is that of the wire: the event of the API, what follows from it, at last the end."""
    told: list[Any] = []

    play(colour, said(*RICH), lambda stream: WAYS[way](listen(stream, told)), beta=True)

    assert [name for name, _ in told] == order_of(RICH)


def test_callbacks_are_told_what_the_event_brings(colour: str) -> None:
    """Each event has its own arguments; snapshots are those of that moment."""
    told: list[Any] = []

    def keep(name: str, *given: Any) -> None:
        told.append((name, *given))

    async def scene(stream: Any) -> Any:
        for name in EVENTS:
            if name not in ("stream_event", "input_json"):
                stream.on(name, functools.partial(keep, name))
        stream.on("input_json", lambda piece, so_far: keep("input_json", piece, dict(so_far)))
        return await settled(stream.get_final_message())

    message = play(colour, said(*RICH), scene, beta=True)

    found: dict[str, list[Any]] = {name: [] for name in EVENTS}
    for name, *given in told:
        found[name].append(given)
    citation = found["citation"][0][0]
    assert found["connect"] == found["end"] == [[]]
    assert found["compaction"] == [["So far: ", None], ["So far: nothing.", "c2Vj"]]
    assert found["thinking"] == [["Let me ", "Let me "], ["see.", "Let me see."]]
    assert found["signature"] == [["c2ln"]]
    assert found["text"] == [["Grass is ", "Grass is "], ["green.", "Grass is green."]]
    assert citation.to_dict() == CITATION
    assert found["citation"] == [[citation, [citation]]]
    assert found["input_json"] == [
        ['{"days": 3, "city": "Par', {"days": 3}],
        ['is"}', {"days": 3, "city": "Paris"}],
    ]
    assert found["content_block"] == [[block] for block in message.content]
    assert found["message"] == found["final_message"] == [[message]]
    assert found["error"] == found["abort"] == []


def test_stream_events_come_with_the_message_so_far(colour: str) -> None:
    """``stream_event`` tells the event that an iteration gives, and the message after it."""
    told: list[Any] = []

    async def scene(stream: Any) -> Any:
        stream.on("stream_event", lambda event, so_far: told.append((event, so_far.to_dict())))
        return await gathered(stream)

    events = play(colour, said(*TEXT), scene)

    raw = [event for event in events if event.type != "text"]
    assert [event for event, _ in told] == raw
    texts = [so_far["content"][0]["text"] for _, so_far in told if so_far["content"]]
    assert texts == ["", "Hello", "Hello, world", *["Hello, world."] * 4]
    assert told[-1][1]["stop_reason"] == "end_turn"


def test_a_callback_is_given_as_much_as_it_takes(colour: str) -> None:
    """Parameters that a callback lacks are left out; parameters with a default and ``*`` take what there is."""
    told: dict[str, Any] = {}

    class Listener:
        def __call__(self, text: str) -> None:
            told["object"] = text

    def optional(text: str, snapshot: str = "", third: int = 3, *, other: int = 4) -> None:
        told["optional"] = (text, snapshot, third, other)

    callbacks: dict[str, Callable[..., Any]] = {
        "none": lambda: told.update(none=()),
        "one": lambda text: told.update(one=text),
        "all": lambda *given: told.update(all=given),
        "object": Listener(),
        "optional": optional,
        "partial": functools.partial(lambda first, second, third: told.update(partial=(first, second, third)), "first"),
        "method": told.setdefault,
    }

    async def scene(stream: Any) -> None:
        for listener in callbacks.values():
            stream.once("text", listener)
        await settled(stream.done())

    play(colour, said(*TEXT), scene)

    assert told == {
        "none": (),
        "one": "Hello",
        "all": ("Hello", "Hello"),
        "object": "Hello",
        "optional": ("Hello", "Hello", 3, 4),
        "partial": ("first", "Hello", "Hello"),
        "Hello": "Hello",
    }


def test_snapshots_are_not_made_for_who_does_not_take_them(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Callbacks without a parameter for the snapshot cost no joining of texts, no reading of input, no message."""
    whole = Snapshot.message

    def refuse(*_: Any) -> Any:
        raise AssertionError("a snapshot was made")

    async def scene(stream: Any) -> None:
        for name in ("text", "thinking", "input_json", "stream_event"):
            stream.on(name, told.append).on(name, lambda: None)
        await settled(stream.done())

    told: list[Any] = []
    monkeypatch.setattr(Part, "text", refuse)
    monkeypatch.setattr(Part, "partial_input", refuse)
    monkeypatch.setattr(Snapshot, "message", lambda self, live=False: refuse() if live else whole(self))
    play(colour, said(*RICH), scene, beta=True)

    assert len(told) == len(RICH) + 6


def test_unknown_events_reach_stream_event_only(colour: str) -> None:
    """What the description does not know is told as it is, and no other callback is called for it."""
    told: list[Any] = []

    play(colour, said(*UNKNOWN), lambda stream: settled(listen(stream, told).done()))

    assert [name for name, _ in told] == order_of(UNKNOWN)
    assert told[2][1][0].raw == UNKNOWN[1]


@pytest.mark.parametrize("name", ["text", "citation"])
def test_an_unknown_event_may_have_the_name_of_one_of_ours(colour: str, name: str) -> None:
    """The server may invent an event of that type some day: it is passed on, and the callback is not called for it."""
    events = [TEXT[0], {"type": name, "sky": "blue"}, *TEXT[1:]]
    told: list[Any] = []

    play(colour, said(*events), lambda stream: settled(listen(stream, told).done()))

    assert [one for one, _ in told] == order_of(events)
