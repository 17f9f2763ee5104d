"""What follows from figures: ratios, budgets, growth, and a table."""

from __future__ import annotations

import json

import pytest

from benchmarks.contenders import FLOOR, OFFICIAL, OURS
from benchmarks.report import number, quantity, table
from benchmarks.results import from_json
from benchmarks.rounds import Cell
from tests.benchmarks.made import cell, result, row

CELLS = {OURS: cell(2.0, 2.2), FLOOR: cell(1.0, 1.0), OFFICIAL: cell(30.0, 30.0)}


def test_a_run_survives_its_json() -> None:
    """What is written is read back, with the reasons of what is missing."""
    run = result(row({1: CELLS, 10: {OURS: cell(3.0), OFFICIAL: Cell(skipped="too slow")}}, most=2.0))

    assert from_json(run.to_json()) == run
    assert json.loads(run.to_json())["rows"][0]["cells"]["10"][OFFICIAL]["skipped"] == "too slow"


@pytest.mark.parametrize(
    ("most", "least", "met"),
    [(2.1, None, True), (2.0, None, False), (None, 14, True), (None, 15, False), (2.1, 15, False), (None, None, None)],
)
def test_budget_and_goal(most: float | None, least: float | None, met: bool | None) -> None:
    """A row meets what it has: the multiple of the floor, the share of the official package, both."""
    assert row({1: CELLS}, most=most, least=least).met(1) is met


def test_a_goal_is_for_its_size() -> None:
    """Another size than the one that a goal names is not judged."""
    found = row({1: CELLS, 10: CELLS}, most=1.0, at=10)

    assert (found.met(1), found.met(10)) == (None, False)


def test_a_goal_needs_its_peer() -> None:
    """Where the official package is missing, its goal is neither met nor missed."""
    assert row({1: {OURS: cell(1.0)}}, least=10).met(1) is None


def test_cost_is_of_one_unit_where_units_count() -> None:
    """A row by the event divides by the events; its growth is of the whole."""
    found = row({10: {OURS: cell(1.0)}, 100: {OURS: cell(10.0)}}, each=True)

    cost = found.cost(100, OURS)
    assert cost is not None
    assert cost.middle == pytest.approx(0.1)
    assert found.wall(100, OURS) == pytest.approx(0.2)
    assert found.growth(OURS) == pytest.approx(1.0)


def test_a_row_of_memory_compares_memory() -> None:
    """The ratio of a row about memory is that of the peaks."""
    found = row({1: {OURS: cell(9.0, peak=30), FLOOR: cell(1.0, peak=20)}}, figure="memory")

    ratio = found.times(1, OURS, FLOOR)
    assert ratio is not None
    assert ratio.middle == 1.5


def test_the_table_says_everything() -> None:
    """Ratios, growth above linear, missed goals and what was not measured are all in the table."""
    slow = {size: {OURS: cell(size**1.5), FLOOR: cell(size * 1.0)} for size in (10, 100)}
    slow[100][OFFICIAL] = Cell(skipped="it is quadratic")
    shown = table(result(row(slow, "a slow row", most=2.0, at=10)))

    assert "3.16×" in shown
    assert "≤ 2× floor ✗" in shown
    assert "1.50   floor 1.00, official –  ✗" in shown
    assert "a slow row, official: it is quadratic" in shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(2.5, "2.5 s"), (0.0123, "12.3 ms"), (4.56e-6, "4.56 µs"), (78e-9, "78 ns")]
)
def test_seconds_have_a_unit_that_suits(seconds: float, shown: str) -> None:
    """Nobody counts zeros."""
    assert quantity(seconds) == shown


def test_three_digits() -> None:
    """More digits than three are noise."""
    assert (number(1234.5), number(1.2345)) == ("1234", "1.23")
