"""Results and runners that are made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.children import Unable
from benchmarks.contenders import FLOOR, OFFICIAL, OURS
from benchmarks.results import Result, RowResult
from benchmarks.rounds import Cell

ABOUT = {
    "date": "2026-01-02 03:04", "revision": "abc1234", "python": "3.12.0", "system": "Linux x86_64",
    "processors": "2", "interpreter": "cpython",
}  # fmt: skip


def cell(*cpu: float, peak: float = 40.0) -> Cell:
    """A cell whose wall time is twice its CPU time."""
    return Cell(list(cpu), [2 * one for one in cpu], peak, 30.0)


def row(
    cells: Mapping[int, dict[str, Cell]], name: str = "a row", *, most: float | None = None,
    least: float | None = None, at: int = 0, each: bool = False, figure: str = "cpu",
) -> RowResult:  # fmt: skip
    """A row of these cells."""
    return RowResult(name, "event", each, figure, most, least, at, dict(cells))


def result(*rows: RowResult) -> Result:
    """A run of these rows."""
    return Result(dict(ABOUT), {OURS: "attropic 1", FLOOR: "httpx 1", OFFICIAL: "anthropic 2"}, {}, list(rows))


class Scripted:
    """A runner whose rounds cost what a list says; it writes down when it ran."""

    def __init__(self, name: str, diary: list[str], costs: Sequence[float] = (), unable: str = "", once: float = 1.0):
        self.name, self._diary, self._costs, self._unable, self._once = name, diary, iter(costs), unable, once
        self.times: list[int] = []

    def prepare(self) -> float:
        if self._unable:
            raise Unable(self._unable)
        return self._once

    def run(self, times: int) -> tuple[float, float]:
        self._diary.append(self.name)
        self.times.append(times)
        cost = next(self._costs, None)
        if cost is None:
            raise Unable("its process ended")
        return cost, cost

    def memory(self) -> tuple[float, float]:
        return 40.0, 30.0
