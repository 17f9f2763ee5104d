"""Rounds: everyone in turn, the first of a round being another one each time, one at a time."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .children import Runner, Unable


@dataclass(frozen=True)
class Pace:
    """How long to measure.

    Attributes:
        rounds: How many rounds there are.
        target: For how many seconds of CPU time a contender works in a round, at least one run.
        most: After how many seconds of work a contender has no more rounds.
        fewest: How many rounds it has in any case.
    """

    rounds: int
    target: float
    most: float
    fewest: int = 2


NORMAL: Final = Pace(7, 0.1, 8.0)
QUICK: Final = Pace(3, 0.03, 1.5)
LONG: Final = Pace(11, 0.25, 60.0)
_MOST_TIMES: Final = 20_000


@dataclass
class Cell:
    """What was measured of one contender: seconds of a run by round, and memory in MB; or why not."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    peak: float = 0.0
    base: float = 0.0
    skipped: str = ""


def times(once: float, target: float) -> int:
    """How many runs fill a round."""
    return max(1, min(_MOST_TIMES, round(target / max(once, 1e-9))))


def measure(runners: Mapping[str, Runner], pace: Pace) -> dict[str, Cell]:
    """Measure them in alternating rounds.

    A contender that cannot do the work has a cell that says why; the others go on.
    """
    cells = {name: Cell() for name in runners}
    counts, spent = {}, dict.fromkeys(runners, 0.0)
    for name, runner in runners.items():
        try:
            counts[name] = times(runner.prepare(), pace.target)
        except Unable as reason:
            cells[name].skipped = str(reason)
    for number in range(pace.rounds):
        names = list(counts)
        for step in range(len(names)):
            name = names[(number + step) % len(names)]
            if number >= pace.fewest and spent[name] > pace.most:
                continue
            started = time.perf_counter()
            try:
                cpu, wall = runners[name].run(counts[name])
            except Unable as reason:
                cells[name] = Cell(skipped=str(reason))
                del counts[name]
                continue
            spent[name] += time.perf_counter() - started
            cells[name].cpu.append(cpu)
            cells[name].wall.append(wall)
    for name in counts:
        cells[name].peak, cells[name].base = runners[name].memory()
    return cells
