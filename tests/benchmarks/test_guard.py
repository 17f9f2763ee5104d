"""The guard passes what is within its budget, fails what is not, and never guesses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.contenders import FLOOR, OURS
from benchmarks.guard import TWO, Budget, budgets, guard, judge, recorded
from benchmarks.rounds import Cell, Pace
from benchmarks.rows import ROWS
from tests.benchmarks.made import cell

CREATE = next(row for row in ROWS if row.name == "create, small")
BUDGET = Budget(CREATE, 1, ratio=1.2, margin=0.25)
BRIEF = Pace(rounds=5, target=0.02, most=3.0)


@pytest.mark.parametrize(("ours", "passes"), [(1.0, True), (1.5, True), (1.51, False), (3.0, False)])
def test_the_limit_is_the_ratio_and_its_margin(ours: float, passes: bool) -> None:
    """What is within the margin passes, what is above it fails."""
    verdict = judge(BUDGET, [{OURS: cell(ours), FLOOR: cell(1.0)}])

    assert verdict.passes is passes
    assert str(verdict).startswith("ok" if passes else "FAIL")


def test_a_slow_machine_is_no_regression() -> None:
    """A machine that is slower in half of the rounds changes no verdict: rounds are compared with themselves."""
    floor = [1.0, 20.0, 1.0, 20.0, 1.0]

    assert judge(BUDGET, [{OURS: cell(*(1.2 * one for one in floor)), FLOOR: cell(*floor)}]).passes


def test_one_bad_round_is_no_regression() -> None:
    """A round that was disturbed in one contender only is outvoted."""
    assert judge(BUDGET, [{OURS: cell(1.2, 9.0, 1.2), FLOOR: cell(1.0, 1.0, 1.0)}]).passes


def test_both_measurements_count() -> None:
    """A second measurement is added to the first one, and does not replace it."""
    verdict = judge(
        BUDGET, [{OURS: cell(9.0, 9.0), FLOOR: cell(1.0, 1.0)}, {OURS: cell(1, 1, 1), FLOOR: cell(1, 1, 1)}]
    )

    assert verdict.passes
    assert verdict.rounds == 5


@pytest.mark.parametrize("cells", [{OURS: Cell(skipped="boom"), FLOOR: cell(1.0)}, {OURS: cell(1.0)}])
def test_what_cannot_be_measured_fails(cells: dict[str, Cell]) -> None:
    """A guard that cannot measure is not content."""
    verdict = judge(BUDGET, [cells])

    assert not verdict.passes
    assert verdict.reason


def test_the_budgets_of_the_repository_are_whole() -> None:
    """Every budget names a row that there is, at a size of that row."""
    for budget in budgets():
        assert budget.size in budget.row.sizes
        assert 0 < budget.margin < 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("margin: 0.2\nrows:\n  no such row: {ratio: 1}\n", "there is no row 'no such row'"),
        ("margin: 0.2\nrows:\n  text stream: {size: 10000}\n", "needs a ratio"),
    ],
)
def test_a_bad_budget_is_refused(tmp_path: Path, text: str, said: str) -> None:
    """A misspelt row guards nothing, and is an error."""
    path = tmp_path / "budgets.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match=said):
        budgets(path)


def test_ratios_that_were_found_are_recorded() -> None:
    """A new ratio takes the place of the old one; margins, other rows and comments stay."""
    text = "# why\nmargin: 0.25\nrows:\n  create, small: {size: 1, ratio: 1.17, margin: 0.1}\n  other: {ratio: 2}\n"
    verdict = judge(BUDGET, [{OURS: cell(1.0), FLOOR: cell(1.0)}])

    assert recorded(text, [verdict]) == text.replace("1.17", "1.00")


def test_a_client_that_became_slower_fails() -> None:
    """The guard measures for real: against the ratio of the client as it is, one of five times the work fails."""
    slowed = tuple(replace(one, module="tests.benchmarks.slowed") if one.name == OURS else one for one in TWO)
    said: list[str] = []

    (as_it_is,) = guard([BUDGET], TWO, BRIEF, BRIEF, said.append)
    assert as_it_is.found is not None
    budget = replace(BUDGET, ratio=as_it_is.found.middle)
    (slower,) = guard([budget], slowed, BRIEF, BRIEF, said.append)

    assert slower.found is not None
    assert not slower.passes
    assert slower.rounds == 2 * BRIEF.rounds
    assert slower.found.middle > as_it_is.found.middle
