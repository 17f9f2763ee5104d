"""Snapshots of a block that comes in very many pieces, read when the caller likes."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from tests.client.calls import gathered

from .playing import play
from .script import END, begin, change, inputs, start, stop, texts, usual

MANY = 3000
#: Pieces after which the way in which a text is kept may change, and some between.
PLACES = [1, 2, 511, 512, 513, 1023, 1024, 1025, 1026, 2047, 2048, 2049, 2500, MANY - 1, MANY]
WORDS = [f"{number}ä🙂"[: number % 5] for number in range(MANY)]
INPUT = json.dumps({"rows": [{"n": number, "text": "ä" * (number % 4)} for number in range(200)]})
PIECES = [INPUT[at : at + 2] for at in range(0, len(INPUT), 2)]


def text_stream(kind: str = "text") -> bytes:
    """A text, or thinking, in very many pieces."""
    head = begin(0, "text", text="") if kind == "text" else begin(0, "thinking", thinking="", signature="")
    pieces = texts(0, *WORDS)
    if kind == "thinking":
        for event in pieces:
            event["delta"] = {"type": "thinking_delta", "thinking": event["delta"]["text"]}
    return usual([start(), head, *pieces, stop(0), change(), END])


def input_stream() -> bytes:
    """A call whose input comes in very many pieces."""
    head = begin(0, "tool_use", id="toolu_0", name="look", input={})
    return usual([start(), head, *inputs(0, *PIECES), stop(0), change("tool_use"), END])


@pytest.mark.parametrize("kind", ["text", "thinking"])
def test_texts_in_many_pieces(kind: str) -> None:
    """Read at once, later or at the end, the snapshot after each piece is what came up to it."""
    found: list[tuple[Any, str]] = []

    async def use(stream: Any) -> None:
        taken: list[Any] = []
        for event in stream:
            if event.type == kind:
                taken.append(event)
                if len(taken) in PLACES:
                    found.append((event, event.snapshot))
                    assert taken[len(taken) // 2].snapshot == "".join(WORDS[: len(taken) // 2 + 1])

    play("sync", [[text_stream(kind)]], use)

    assert len(found) == len(PLACES)
    for count, (event, early) in zip(PLACES, found, strict=True):
        assert early == event.snapshot == "".join(WORDS[:count])


def read_at(places: set[int]) -> dict[int, Any]:
    """The snapshots of an input after so many pieces each; none is read at any other event."""

    async def use(stream: Any) -> dict[int, Any]:
        events = (event for event in stream if event.type == "input_json")
        return {number: copy.deepcopy(event.snapshot) for number, event in enumerate(events, 1) if number in places}

    (found,) = play("sync", [[input_stream()]], use)
    return found  # type: ignore[no-any-return]


def test_inputs_that_are_read_now_and_then() -> None:
    """What can be seen of an input does not depend on how often it was looked at before."""
    often = [set(range(step, len(PIECES) + 1, step)) for step in (37, 500, 1023, 1024, 1025, 1500, len(PIECES))]

    all_of_them = read_at(set.union(*often))

    assert all_of_them[len(PIECES)] == json.loads(INPUT)
    for places in often:
        assert read_at(places) == {place: all_of_them[place] for place in places}


def test_inputs_that_are_read_late() -> None:
    """Late snapshots of an input are those that were there at once, wherever pieces are put together."""
    places = {place for place in PLACES if place <= len(PIECES)}

    (events,) = play("sync", [[input_stream()]], gathered)
    late = [event for event in events if event.type == "input_json"]

    assert len(late) == len(PIECES) > 2048
    assert {place: late[place - 1].snapshot for place in places} == read_at(places)
    assert late[-1].snapshot == events[-1].message.content[0].input == json.loads(INPUT)
