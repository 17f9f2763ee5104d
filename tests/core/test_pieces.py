"""A text in pieces: what it was after each of them."""

from __future__ import annotations

import random

import pytest

from attropic._core.pieces import Pieces

from .events import accumulated, block, delta, start


def taken(*texts: str) -> Pieces:
    pieces = Pieces()
    for text in texts:
        pieces.add(text)
    return pieces


@pytest.mark.parametrize("many", [0, 1, 3, Pieces.full - 1, Pieces.full, Pieces.full + 1, 3 * Pieces.full + 7])
def test_the_text_after_each_piece(many: int) -> None:
    """A number of pieces is enough to know the text of then, and what came after it, however many there were."""
    chance = random.Random(many)
    texts = ["".join(chance.choices("aé🙂\n", k=chance.randrange(4))) for _ in range(many)]
    pieces = taken(*texts)

    assert len(pieces) == many
    assert pieces.text() == "".join(texts)
    counts = {0, 1, many // 2, many - 1, many, *range(0, many, 97), Pieces.full - 1, Pieces.full, Pieces.full + 1}
    for count in sorted(counts & {*range(many + 1)}):
        assert pieces.text(count) == "".join(texts[:count])
        assert "".join(pieces.since(count)) == "".join(texts[count:])


def test_more_than_there_are_is_all() -> None:
    """A number beyond the last piece gives the whole text, and nothing after it."""
    pieces = taken("a", "b")

    assert pieces.text(9) == "ab"
    assert pieces.since(2) == []


def test_many_pieces_are_few_objects() -> None:
    """The text of a long block is kept as text, not as its pieces."""
    pieces = taken(*["word "] * (10 * Pieces.full + 5))

    assert len(pieces.tail) == 5
    assert pieces.before == 10 * Pieces.full


@pytest.mark.parametrize("many", [Pieces.full - 1, Pieces.full, Pieces.full + 1, 2 * Pieces.full + 3])
def test_the_short_way_of_an_accumulator_settles_too(many: int) -> None:
    """Events in their usual form take a way of their own, which counts the pieces in the same way."""
    deltas = [delta(0, "text_delta", text=f"{number} ") for number in range(many)]
    whole = [f"{number} " for number in range(many)]

    part = accumulated(start(), block(0, "text", text="A"), *deltas).parts[0]

    assert part.text("text") == "A" + "".join(whole)
    assert [part.text("text", count) for count in (1, many - 2)] == ["A0 ", "A" + "".join(whole[: many - 2])]
    assert part.count("text") == many
    assert len(part.pieces["text"].tail) < Pieces.full
