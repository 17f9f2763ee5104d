"""Runs that were kept, and what changed since."""

from __future__ import annotations

from pathlib import Path

from benchmarks import history
from benchmarks.contenders import FLOOR, OFFICIAL, OURS
from tests.benchmarks.made import cell, result, row


def _run(ours: float, name: str = "a row", date: str = "2026-01-02 03:04") -> history.Summary:
    made = result(row({1: {OURS: cell(ours), FLOOR: cell(1.0)}}, name))
    made.about["date"] = date
    return history.summary(made)


def test_a_kept_run_is_small_and_is_found_again(tmp_path: Path) -> None:
    """A run is kept as its medians, under its date and revision."""
    made = result(row({10: {OURS: cell(2.0, 2.0, 9.0), FLOOR: cell(1.0, 1.0, 1.0), OFFICIAL: cell(8.0)}}))

    path = history.keep(made, tmp_path)

    assert path.name == "2026-01-02-0304-abc1234.json"
    assert history.kept(tmp_path)[0]["rows"] == {"a row": {"10": {"ours": 2.0, "floor": 2.0, "official": 0.25}}}


def test_runs_are_in_order(tmp_path: Path) -> None:
    """The newest run is the last, whatever was written first."""
    for date in ("2026-03-01 00:00", "2026-01-01 00:00"):
        made = result()
        made.about["date"] = date
        history.keep(made, tmp_path)

    assert [run["about"]["date"] for run in history.kept(tmp_path)] == ["2026-01-01 00:00", "2026-03-01 00:00"]


def test_a_change_is_one_of_the_ratio() -> None:
    """A ratio that grew by half is named with its share."""
    (change,) = history.changes(_run(2.0), _run(3.0))

    assert (change.before, change.now, change.share) == (2.0, 3.0, 0.5)


def test_rows_of_one_run_alone_are_no_change() -> None:
    """A new row has nothing to be compared with."""
    assert history.changes(_run(2.0, "old"), _run(2.0, "new")) == []


def test_without_a_floor_the_official_package_is_the_measure() -> None:
    """Where there is no floor, the share of the official package is compared."""
    before, now = (history.summary(result(row({1: {OURS: cell(one), OFFICIAL: cell(8.0)}}))) for one in (1.0, 2.0))

    assert [change.share for change in history.changes(before, now)] == [1.0]


def test_what_is_within_the_margin_is_not_called_worse() -> None:
    """Noise has no word; what is worse comes first."""
    assert history.shown(_run(2.0), _run(2.1)).splitlines()[1].endswith("+5%")
    assert history.shown(_run(2.0), _run(3.0)).splitlines()[1].endswith("+50% worse")
    assert history.shown(_run(3.0), _run(2.0)).splitlines()[1].endswith("-33% better")


def test_a_row_over_time() -> None:
    """Runs that lack a row leave no hole."""
    assert history.over_time([_run(2.0), _run(1.0, "another"), _run(3.0)], "a row", 1) == [2.0, 3.0]


def test_the_history_of_the_repository_can_be_read() -> None:
    """Every run that was committed has what a comparison needs."""
    for run in history.kept():
        assert {"about", "contenders", "rows"} <= set(run)
        history.shown(run, run)
