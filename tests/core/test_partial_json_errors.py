"""Texts that turn out not to be JSON: when it is told, where, and what can still be seen."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic._core.partial_json import PartialJson

#: A text → the character at which it stops being JSON.
WRONG = {
    "}": 0,
    "{]": 1,
    "[}": 1,
    "{,}": 1,
    "[,]": 1,
    "[1,]": 3,
    '{"a":1,}': 7,
    '{"a",1}': 4,
    '{"a" 1}': 5,
    '{"a":1 2}': 7,
    "[1 2]": 3,
    '["a" "b"]': 5,
    '{"a":"b" "c":1}': 9,
    "{1:2}": 1,
    "{'a':1}": 1,
    "{ 'a':1}": 2,
    "[\n\x0b1]": 2,
    '{"a":1}}': 7,
    '{"a":1} {': 8,
    "[]x": 2,
    '["a\tb"]': 3,
    "\ufeff{}": 0,
}
#: Words that no value begins with, and where they begin.
WORDS = {
    **dict.fromkeys(["[tru]", "[01]", "[+1]", "[.5]", "[1.]", "[1e]", "[--1, 2]", "[True]"], 1),
    '{"a": nulll}': 6,
}


def feed(parser: PartialJson, *pieces: str) -> None:
    for piece in pieces:
        parser.feed(piece)


def refusal(*pieces: str) -> str:
    """The words of the error of a text in pieces."""
    parser = PartialJson()
    with pytest.raises(ValueError) as caught:
        feed(parser, *pieces)
    assert parser.failed
    return str(caught.value)


@pytest.mark.parametrize(("whole", "position"), [*WRONG.items(), *WORDS.items()])
@pytest.mark.parametrize("cut", [list, lambda whole: [whole]], ids=["by character", "at once"])
def test_the_error_says_where(cut: Any, whole: str, position: int) -> None:
    """The place is that of the first character that cannot stand there, however the text is cut."""
    assert refusal(*cut(whole)).endswith(f" at character {position}")


@pytest.mark.parametrize("whole", [whole for whole in WRONG if whole[0] in "{["])
def test_what_came_before_the_error_is_still_there(whole: str) -> None:
    """The value is that of the text up to the error, and what follows changes nothing."""
    parser = PartialJson()
    with pytest.raises(ValueError):
        feed(parser, *whole)
    found = json.dumps(parser.value)

    parser.feed('{"more": 1}')

    assert json.dumps(parser.value) == found
    assert parser.failed


@pytest.mark.parametrize(
    "whole", ['["\\x"]', '["\\u12G4"]', '["\\u"]', '["\\ "]', '{"\\x": 1}', '["a\nb"]', '["a\x00b"]', '["\\\n"]']
)
def test_texts_with_wrong_escapes_are_refused(whole: str) -> None:
    """They are refused when the text ends at the latest, by character or at once."""
    with pytest.raises(ValueError):
        json.loads(whole)

    assert " at character " in refusal(whole)
    assert " at character " in refusal(*whole)


@pytest.mark.parametrize(
    "whole", ["", " ", "{", "[", '{"a"', '{"a":', '{"a":1', "[1,", '"a', '"a\\', "tru", "-", "1e", "1.", "nope"]
)
def test_an_end_that_comes_too_early_is_an_error(whole: str) -> None:
    """A beginning is no value, at whatever place it ends."""
    parser = PartialJson()
    parser.feed(whole)

    with pytest.raises(ValueError):
        parser.close()
    assert not parser.complete


@pytest.mark.parametrize("whole", ['{"a":1}}', "{}x", "[] []", '"a" "b"', "1 1"])
def test_a_text_that_goes_on_after_its_value_has_no_value(whole: str) -> None:
    """What follows makes the whole text wrong: there is nothing that ``close`` could give."""
    refusal(*whole)
    parser = PartialJson()
    with pytest.raises(ValueError):
        parser.feed(whole)

    with pytest.raises(ValueError):
        parser.close()


def test_numbers_are_seen_as_far_as_they_are_one() -> None:
    """A digit more changes the number; what is no number is not shown, and takes back what was."""
    shown = []
    parser = PartialJson()
    parser.feed("[7, ")
    for character in "-12.5e+3":
        parser.feed(character)
        shown.append(list(parser.value))

    assert shown == [[7], [7, -1], [7, -12], [7], [7, -12.5], [7], [7], [7, -12500.0]]
    parser.feed("]")
    assert parser.close() == [7, -12500.0]


def test_a_number_ends_with_the_text() -> None:
    """A number on its own has no end of its own: closing is what ends it."""
    parser = PartialJson()
    parser.feed("12")
    assert (parser.value, parser.complete) == (12, False)
    parser.feed("3")

    assert parser.close() == 123
    assert parser.complete


def test_nothing_is_there_before_something_is() -> None:
    """White space and the first quote of a text show nothing."""
    parser = PartialJson()
    for piece in ("", " ", "\n", '"', "abc"):
        parser.feed(piece)
        assert parser.value is None

    parser.feed('"')
    assert parser.value == "abc"


@pytest.mark.parametrize(("raw", "shown"), [("a\\", "a"), ("a\\u", "a"), ("a\\ud83d", "a"), ("a\\ud83d\\ude4", "a")])
def test_half_an_escape_is_not_shown(raw: str, shown: str) -> None:
    """The beginning of a text ends before an escape or a pair that is not complete."""
    parser = PartialJson(strings=True)
    parser.feed(f'["{raw}')

    assert parser.value == [shown]
