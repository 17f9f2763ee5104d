"""JSON in fragments: what is there at every cut, and the whole."""

from __future__ import annotations

import json
import random
import time
from typing import Any

import jiter
import pytest

from attropic._core.partial_json import PartialJson

from .random_json import array, damaged, fragments, mapping, text, value, written

#: How the peer is asked for the same: without and with the beginning of strings.
MODES: list[Any] = [(False, True), (True, "trailing-strings")]


def fed(*texts: str, strings: bool = False) -> PartialJson:
    parser = PartialJson(strings=strings)
    for piece in texts:
        parser.feed(piece)
    return parser


def same_at_every_cut(whole: str, strings: bool, mode: Any) -> None:
    """See that after each character both parsers see the same value, of the same types, in the same order."""
    parser = PartialJson(strings=strings)
    for end, character in enumerate(whole, 1):
        parser.feed(character)
        so_far = whole[:end]
        expected = jiter.from_json(so_far.encode(), partial_mode=mode) if so_far.strip() else None
        assert repr(parser.value) == repr(expected), so_far


@pytest.mark.parametrize(("strings", "mode"), MODES)
@pytest.mark.parametrize("seed", range(40))
def test_every_cut_of_an_object_shows_what_the_peer_shows(seed: int, strings: bool, mode: Any) -> None:
    """At each character of an object by chance there is what the parser of the official package finds."""
    chance = random.Random(seed)

    same_at_every_cut(written(chance, mapping(chance, 3)), strings, mode)


@pytest.mark.parametrize(("strings", "mode"), MODES)
@pytest.mark.parametrize(
    "whole",
    [
        '{"a": 1, "a": "x", "a": [2], "a": true}',
        "[0, -0, 12, -1.25, 1e5, 1E-7, -2.5e+3, 100000000000000000000]",
        "[true, false, null, [], {}, [[[]]]]",
        ' \t\r\n{ "a" : [ 1 , { } ] }',
        '{"": "", " ": " ", "a b": "\\u0000\\b\\f\\n\\r\\t\\/\\"\\\\"}',
        '["\\u00e9\\u2028\\ud83d\\ude42", "\\uD83D\\uDE42x"]',
        '["[", "{", ",", ":", "]", "}", "\\"]"]',
    ],
)
def test_every_cut_of_hard_cases(whole: str, strings: bool, mode: Any) -> None:
    """Repeated keys, every kind of number, escapes, pairs, and texts that look like JSON."""
    same_at_every_cut(whole, strings, mode)


@pytest.mark.parametrize(("strings", "mode"), MODES)
@pytest.mark.parametrize(
    "found", ["C:\\users\\ud83d", "\\usepackage{x}", "\\\\u00e9", "\\u", "\\\\", "\\u12", '\\"\\u', "🙂\\ud83d\\ude42"]
)
def test_a_backslash_before_a_u_is_no_escape(found: str, strings: bool, mode: Any) -> None:
    """A text with a backslash of its own, as in a Windows path or in LaTeX, can be seen at every cut."""
    same_at_every_cut(json.dumps({"a": found}), strings, mode)
    same_at_every_cut(json.dumps([found], ensure_ascii=False), strings, mode)


@pytest.mark.parametrize("strings", [False, True])
@pytest.mark.parametrize("seed", range(60))
def test_fragments_of_any_size(seed: int, strings: bool) -> None:
    """However the text is cut, each state is that of the text so far, and the whole is what ``json`` reads."""
    chance = random.Random(seed)
    whole = written(chance, chance.choice([mapping, array])(chance, 4))
    parser, so_far = PartialJson(strings=strings), ""

    for piece in fragments(chance, whole):
        parser.feed(piece)
        so_far += piece
        alone = fed(so_far, strings=strings)
        assert (repr(parser.value), parser.complete) == (repr(alone.value), alone.complete), so_far
        assert parser.complete is (so_far == whole)

    assert repr(parser.close()) == repr(json.loads(whole))


@pytest.mark.parametrize("seed", range(60))
def test_any_value_is_read_whole(seed: int) -> None:
    """Texts, numbers and words need no object around them."""
    chance = random.Random(seed)
    whole = written(chance, value(chance, 1)) + chance.choice(["", " ", "\n"])

    assert repr(fed(*fragments(chance, whole)).close()) == repr(json.loads(whole))


@pytest.mark.parametrize("seed", range(60))
def test_what_json_refuses_is_refused(seed: int) -> None:
    """Of damaged texts just those are taken, and in the same way, that ``json`` takes, however they are cut."""
    chance = random.Random(seed)
    for _ in range(30):
        whole = damaged(chance, written(chance, value(chance, 2)))
        pieces = list(fragments(chance, whole))
        try:
            expected = repr(json.loads(whole))
        except ValueError:
            with pytest.raises(ValueError):
                fed(*pieces).close()
        else:
            assert repr(fed(*pieces).close()) == expected, whole


def test_escapes_that_are_none_can_still_be_looked_at() -> None:
    """A text that will be refused shows something until it is, and looking at it raises nothing."""
    for whole in ('{"a": "b\\x', '{"a": "b\\u12', '{"a": "b\\u12G4', '{"a": "b\\ud83d\\n'):
        assert fed(whole, strings=True).value.keys() <= {"a"}


def test_looking_changes_nothing() -> None:
    """The state is the same whether somebody looked on the way or not."""
    whole = '{"a": "b\\u00e9c", "d": [1.5, "e'
    looked = PartialJson(strings=True)
    for character in whole:
        looked.feed(character)
        assert looked.value == looked.value

    assert looked.value == fed(whole, strings=True).value == {"a": "béc", "d": [1.5, "e"]}
    looked.feed('"]}')
    assert looked.close() == {"a": "béc", "d": [1.5, "e"]}


def test_objects_and_arrays_grow_in_place() -> None:
    """What was seen goes on growing, so that looking costs nothing."""
    parser = fed('{"a": [1, {"b": ')
    root = parser.value
    inner = root["a"][1]

    parser.feed('2}, 3], "c": 4}')

    assert parser.close() is root
    assert root == {"a": [1, {"b": 2}, 3], "c": 4}
    assert root["a"][1] is inner


def test_a_text_by_chance_is_not_seen_before_its_end() -> None:
    """A string is there when its last quote is, and until then its key is not."""
    chance = random.Random(1)
    for _ in range(50):
        whole = written(chance, {"k": text(chance)})
        before = [fed(whole[:end]).value for end in range(1, len(whole) - 1)]

        assert before == [{}] * (len(whole) - 2)
        assert fed(whole[:-1]).value == json.loads(whole)


def cost(count: int) -> float:
    """CPU time of so many fragments, each looked at: the least of three."""
    whole = json.dumps({"list": list(range(count // 2)), "text": "word " * count, "deep": [{"a": "\n"}] * (count // 4)})
    pieces = [whole[at : at + 5] for at in range(0, len(whole), 5)]
    times = []
    for _ in range(3):
        parser = PartialJson()
        began = time.process_time()
        for piece in pieces:
            parser.feed(piece)
            parser.value  # noqa: B018
        times.append(time.process_time() - began)
        assert parser.complete
    return min(times)


def test_the_work_is_linear() -> None:
    """Sixteen times the text costs about sixteen times as much, not the square, though every state is looked at."""
    assert cost(32_000) < 48 * cost(2_000)


def test_depth_costs_no_stack() -> None:
    """A text that is nested beyond all reason is read like another."""
    parser = fed("[" * 50_000)

    parser.feed("]" * 49_999)
    assert not parser.complete
    parser.feed("]")
    assert parser.complete
