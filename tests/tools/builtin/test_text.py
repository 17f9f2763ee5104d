"""Texts as editing tools change them: pure, compared with the plainest way to do the same."""

from __future__ import annotations

import random

import pytest

from attropic.tools import ToolError
from attropic.tools.builtin._kept_output import KeptOutput
from attropic.tools.builtin._text import insert, lines_of, replace_once, view


def random_text(chance: random.Random) -> str:
    """A text of a few lines, with or without a line break at its end."""
    return "".join(chance.choice("ab \n\n") for _ in range(chance.randrange(12)))


@pytest.mark.parametrize("seed", range(200))
def test_insert_puts_lines_between_lines(seed: int) -> None:
    """The lines afterwards are those before with the new ones in between, whatever ends the text."""
    chance = random.Random(seed)
    text, new = random_text(chance), chance.choice(["x", "x\n", "x\ny", "\n", ""])
    lines = lines_of(text)
    at = chance.randint(0, len(lines))

    found = insert(text, at, new, "a")

    assert lines_of(found) == [*lines[:at], *(lines_of(new) or [""]), *lines[at:]] or (new == "" and at == len(lines))


@pytest.mark.parametrize("seed", range(200))
def test_replace_once_replaces_only_what_is_unique(seed: int) -> None:
    """A text is replaced where it stands once; otherwise the error counts the places, also those that overlap."""
    chance = random.Random(seed)
    text = "".join(chance.choice("ab\n") for _ in range(chance.randrange(1, 10)))
    old = "".join(chance.choice("ab\n") for _ in range(chance.randrange(1, 3)))
    places = [at for at in range(len(text)) if text.startswith(old, at)]

    if len(places) == 1:
        assert replace_once(text, old, "new", "a") == (
            text[: places[0]] + "new" + text[places[0] + len(old) :],
            text[: places[0]].count("\n") + 1,
        )
    else:
        with pytest.raises(ToolError, match=f"{len(places)} times" if places else "does not stand"):
            replace_once(text, old, "new", "a")


def test_line_ends_of_windows_stay() -> None:
    """A model that sees lines without `\\r` can change a text that has them, and they stay everywhere."""
    text = "one\r\ntwo\r\nthree\r\n"

    assert replace_once(text, "one\ntwo", "1\n2", "a") == ("1\r\n2\r\nthree\r\n", 1)
    assert insert(text, 1, "x\ny", "a") == "one\r\nx\r\ny\r\ntwo\r\nthree\r\n"
    assert view(text, "a", None, None) == "     1\tone\n     2\ttwo\n     3\tthree"


def test_many_places_are_counted_and_some_of_them_named() -> None:
    """The message about a text that stands in very many places stays short."""
    with pytest.raises(ToolError, match=r"stands 1000 times in a, in lines 1, 2, .*, 20 and 980 more") as error:
        replace_once("x\n" * 1000, "x", "y", "a")

    assert len(str(error.value)) < 300


def test_a_long_view_is_cut_and_says_where() -> None:
    """What is beyond the limit is left out, and the model reads in which line and how to see more."""
    shown = view("word\n" * 100, "a", [11, 100], 50)

    assert shown.startswith("    11\tword\n    12\tword")
    assert shown.endswith("[cut after 50 characters, in line 15 of 100; view_range shows the rest]")


def test_an_empty_text_says_that_it_is_empty() -> None:
    """A file without lines is no error."""
    assert view("", "a", None, None) == "a is empty."
    assert view("", "a", [1, -1], None) == "a is empty."


@pytest.mark.parametrize("seed", range(100))
def test_the_beginning_and_the_end_of_an_output_are_kept(seed: int) -> None:
    """Of whatever parts an output comes in, the first and the last bytes are kept, and the others counted."""
    chance = random.Random(seed)
    most = chance.randrange(1, 40)
    kept, whole = KeptOutput(most), b""
    for _ in range(chance.randrange(8)):
        part = bytes(chance.choice(b"abc") for _ in range(chance.randrange(20)))
        kept.add(part)
        whole += part

    if len(whole) <= most:
        assert kept.text() == whole.decode()
    else:
        head, tail = whole[: most - most // 2], whole[len(whole) - most // 2 :]
        left_out = len(whole) - most
        assert kept.text() == f"{head.decode()}\n[{left_out:,} bytes left out]\n{tail.decode()}"
