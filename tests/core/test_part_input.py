"""The input of a tool while it comes: live, and as it was."""

from __future__ import annotations

import json
import random
import time
from typing import Any

import pytest

from attropic._core.part import Part

from .random_json import fragments, mapping, written
from .test_part import tool

PIECES = ['{"city": "Kö', 'ln", "days', '": 3, "more": [1', ", 2", "]}"]
SEEN: list[dict[str, Any]] = [
    {},
    {"city": "Köln"},
    {"city": "Köln", "days": 3, "more": [1]},
    {"city": "Köln", "days": 3, "more": [1, 2]},
    {"city": "Köln", "days": 3, "more": [1, 2]},
]


def piece(text: str) -> dict[str, Any]:
    return {"type": "input_json_delta", "partial_json": text}


def test_the_input_grows_with_each_piece() -> None:
    """After each piece there is what can be read so far."""
    made = tool()
    seen = []
    for text in PIECES:
        made.add(piece(text))
        seen.append(json.loads(json.dumps(made.partial_input())))

    assert seen == SEEN


def test_the_newest_input_is_one_object() -> None:
    """What was read at the newest piece goes on growing until the block ends."""
    made = tool(*PIECES[:2])
    first = made.partial_input(2)

    made.add(piece(PIECES[2]))

    assert made.partial_input(3) is first
    assert made.partial_input() is first
    assert first == SEEN[2]


def test_an_earlier_input_is_made_anew() -> None:
    """Read late, each state is the one of then, and reading it does not disturb the newest."""
    made = tool(*PIECES[:4])
    newest = made.partial_input()

    assert [made.partial_input(count) for count in range(1, 5)] == SEEN[:4]
    assert made.partial_input() is newest
    made.add(piece(PIECES[4]))
    made.stop()
    assert [made.partial_input(count) for count in range(1, 6)] == SEEN
    assert made.partial_input(0) == {}


def test_the_input_can_be_read_for_the_first_time_at_the_end() -> None:
    """Whoever looks only once the block is complete finds the whole input, and each state of then."""
    made = tool(*PIECES)
    made.stop()

    assert made.partial_input() == SEEN[-1]
    assert made.partial_input(2) == SEEN[1]
    assert made.json()[0]["input"] == SEEN[-1]


@pytest.mark.parametrize("strings", [False, True])
def test_the_beginning_of_a_text_is_seen_where_it_is_asked_for(strings: bool) -> None:
    """With fine-grained streaming a text is worth seeing before it is complete; else it is not shown."""
    made = tool(PIECES[0], strings=strings)

    assert made.partial_input() == ({"city": "Kö"} if strings else {})
    made.add(piece(PIECES[1]))
    assert made.partial_input(1) == ({"city": "Kö"} if strings else {})
    assert made.partial_input() == {"city": "Köln"}


@pytest.mark.parametrize("strings", [False, True])
@pytest.mark.parametrize("seed", range(30))
def test_every_state_of_any_input(seed: int, strings: bool) -> None:
    """Live or late, read or unread on the way, the state after each piece is the same, and the end is ``json``'s."""
    chance = random.Random(seed)
    whole = mapping(chance, 3)
    pieces = list(fragments(chance, written(chance, whole)))
    live, unread = tool(strings=strings), tool(*pieces, strings=strings)

    for count, text in enumerate(pieces, 1):
        live.add(piece(text))
        if chance.random() < 0.7:
            assert repr(live.partial_input()) == repr(unread.partial_input(count))
    live.stop()
    unread.stop()

    for made in (live, unread):
        found, cut = made.json()
        assert (repr(found["input"]), cut) == (repr(whole), None)
        assert repr(made.partial_input()) == repr(whole)


@pytest.mark.parametrize("strings", [False, True])
@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ('{"a": 1, b: 2}', {"a": 1}),
        ('{"a": 1}}', {"a": 1}),
        ('{"a": [1, 2} 3', {"a": [1, 2]}),
        ("[1, 2]", {}),
        ("nonsense", {}),
        ('{"a": 1, "b": "\\x', {"a": 1}),
        ('{"a": 1, "b": "C:\\\\u', {"a": 1}),
    ],
)
def test_damaged_text_shows_what_came_before(seen: Any, text: str, strings: bool) -> None:
    """Looking at an input never raises: what can be read is there, at each character of it."""
    made = tool(strings=strings)
    for character in text:
        made.add(piece(character))
        made.partial_input()

    found = made.partial_input()
    found.pop("b", None)
    assert found == seen


def test_before_any_piece_there_is_what_the_start_said() -> None:
    """A call whose input came with its start has it, before and after empty pieces."""
    made = tool(given={"a": 1})
    assert made.partial_input() == {"a": 1}

    made.add(piece(""))

    assert made.partial_input() == {"a": 1}
    assert made.json(live=True)[0]["input"] == {"a": 1}


def test_a_live_block_shows_its_input_and_has_no_error() -> None:
    """While a block may go on, its input is what can be read; when it does not, the same text is an error."""
    made = tool(*PIECES[:3])

    found, cut = made.json(live=True)
    assert found["input"] == SEEN[2]
    assert cut is not None
    assert (cut.text, cut.error) == (None, None)

    _, cut = made.json()
    assert cut is not None
    assert cut.text == "".join(PIECES[:3])


def test_a_live_block_that_is_complete_is_whole() -> None:
    """The end of a block counts before the end of its message: nothing is missing of it."""
    made = tool(*PIECES)
    made.stop()

    assert made.json(live=True) == made.json()
    assert made.json(live=True)[1] is None


def test_the_input_is_parsed_once_in_full() -> None:
    """At the end of its block the input is read, and whoever asks afterwards is given the same object."""
    made = tool(*PIECES)
    made.stop()

    assert made.json()[0]["input"] is made.json()[0]["input"]
    assert made.partial_input() is made.json()[0]["input"]


def cost(count: int, read: bool) -> float:
    """CPU time of an input in so many pieces: the least of three."""
    times = []
    for _ in range(3):
        made: Part = tool('{"text": "')
        began = time.process_time()
        for number in range(count):
            made.add(piece("word " if number % 5 else f'", "{number}": "'))
            if read:
                made.partial_input()
        made.add(piece('"}'))
        made.stop()
        times.append(time.process_time() - began)
        assert len(made.json()[0]["input"]) == (count + 4) // 5 + 1
    return min(times)


@pytest.mark.parametrize("read", [False, True], ids=["unread", "read"])
def test_the_work_is_linear(read: bool) -> None:
    """Sixteen times the pieces cost about sixteen times as much, not the square, whether each state is read or not."""
    assert cost(32_000, read) < 48 * cost(2_000, read)
