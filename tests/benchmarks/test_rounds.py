"""Rounds alternate, and nobody's failure stops the others."""

from __future__ import annotations

import pytest

from benchmarks.rounds import Pace, measure, times
from tests.benchmarks.made import Scripted

PACE = Pace(rounds=3, target=1.0, most=100.0)


def test_each_round_begins_with_another_one() -> None:
    """Nobody profits from his place in a round."""
    diary: list[str] = []

    measure({name: Scripted(name, diary, [1.0] * 3) for name in "abc"}, PACE)

    assert "".join(diary) == "abcbcacab"


def test_figures_are_kept_by_round() -> None:
    """A cell has one figure a round, and the memory."""
    cells = measure({"a": Scripted("a", [], [1.0, 3.0, 2.0])}, PACE)

    assert cells["a"].cpu == [1.0, 3.0, 2.0]
    assert (cells["a"].peak, cells["a"].base) == (40.0, 30.0)


def test_who_cannot_is_left_out_with_the_reason() -> None:
    """A contender without the feature costs the others nothing."""
    diary: list[str] = []

    cells = measure({"a": Scripted("a", diary, unable="has no callbacks"), "b": Scripted("b", diary, [1.0] * 3)}, PACE)

    assert cells["a"].skipped == "has no callbacks"
    assert cells["b"].cpu == [1.0] * 3


def test_who_fails_in_a_round_has_no_figures() -> None:
    """Half a measurement is none: the contender that died is left out, and says so."""
    cells = measure({"a": Scripted("a", [], [1.0]), "b": Scripted("b", [], [1.0] * 3)}, PACE)

    assert cells["a"].cpu == []
    assert cells["a"].skipped == "its process ended"
    assert cells["b"].cpu == [1.0] * 3


def test_a_slow_one_has_two_rounds() -> None:
    """Who has worked for long enough has no third round."""
    cells = measure({"a": Scripted("a", [], [1.0] * 3)}, Pace(rounds=3, target=1.0, most=-1.0))

    assert len(cells["a"].cpu) == 2


@pytest.mark.parametrize(("once", "count"), [(0.001, 100), (0.07, 1), (5.0, 1), (0.0, 20_000)])
def test_runs_fill_a_round(once: float, count: int) -> None:
    """Short work is done often, long work once."""
    assert times(once, 0.1) == count
