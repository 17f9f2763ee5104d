"""The guard of CI: it fails when a ratio to the floor grew by more than a margin, and never because a machine is slow.

Ours and the floor run in turns in one run; a row's ratio is the median over the rounds, and its limit is in
``budgets.yaml``. A row above it is measured again, twice as long, before anyone is blamed, and must be above it in all
rounds together.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import yaml

from .campaign import Campaign
from .contenders import CONTENDERS, FLOOR, OURS, Contender
from .figures import Spread, ratio
from .rounds import Cell, Pace
from .rows import ROWS, Row

BUDGETS: Final = Path(__file__).with_name("budgets.yaml")
FIRST: Final = Pace(9, 0.015, 3.0, fewest=3)
AGAIN: Final = Pace(18, 0.03, 6.0, fewest=9)
#: How long all rows together should take at most, in seconds. On a busy machine they have fewer rounds.
SECONDS: Final = 50.0
TWO: Final = tuple(one for one in CONTENDERS if one.name in (OURS, FLOOR))
Say = Callable[[str], None]


@dataclass(frozen=True)
class Budget:
    """What a row may cost.

    Attributes:
        row: The row.
        size: Its size.
        ratio: Ours over the floor when the budget was recorded.
        margin: By what share it may grow.
    """

    row: Row
    size: int
    ratio: float
    margin: float

    @property
    def limit(self) -> float:
        """The most that passes."""
        return self.ratio * (1 + self.margin)


@dataclass(frozen=True)
class Verdict:
    """What became of a budget.

    Attributes:
        budget: The budget.
        found: The ratio; None where it could not be measured.
        rounds: Of how many rounds it is the median.
        reason: Why it could not.
    """

    budget: Budget
    found: Spread | None
    rounds: int
    reason: str = ""

    @property
    def passes(self) -> bool:
        """Whether the row is within its limit; what could not be measured is not."""
        return self.found is not None and self.found.middle <= self.budget.limit

    def __str__(self) -> str:
        name = f"{self.budget.row.name}, {self.budget.size:,}"
        if self.found is None:
            return f"FAIL {name:36} not measured: {self.reason}"
        word = "ok  " if self.passes else "FAIL"
        return (
            f"{word} {name:36} {self.found.middle:6.2f}× floor, at most {self.budget.limit:.2f}× "
            f"({self.budget.ratio:.2f}× + {self.budget.margin:.0%}), {self.rounds} rounds"
        )


def budgets(path: Path = BUDGETS) -> list[Budget]:
    """The budgets of a file.

    Raises:
        ValueError: It names a row that is not there, or lacks a figure.
    """
    value: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    rows = {row.name: row for row in ROWS}
    found = []
    for name, one in value["rows"].items():
        if name not in rows:
            raise ValueError(f"{path.name}: there is no row {name!r}; `python -m benchmarks list` shows them")
        if not isinstance(one.get("ratio"), int | float):
            raise ValueError(f"{path.name}: the row {name!r} needs a ratio; `python -m benchmarks guard` shows it")
        found.append(Budget(rows[name], one.get("size", 1), one["ratio"], one.get("margin", value["margin"])))
    return found


def recorded(text: str, verdicts: Sequence[Verdict]) -> str:
    """The text of a file of budgets with the ratios that were found in the place of those that it has."""
    found = {verdict.budget.row.name: verdict.found for verdict in verdicts if verdict.found}
    lines = []
    for line in text.splitlines(keepends=True):
        name = line.strip().partition(": {")[0].strip('"')
        if name in found:
            line = re.sub(r"ratio: [0-9.]+", f"ratio: {found[name].middle:.2f}", line)
        lines.append(line)
    return "".join(lines)


def judge(budget: Budget, cells: Sequence[dict[str, Cell]]) -> Verdict:
    """The verdict on a row.

    Args:
        budget: Its budget.
        cells: What was measured, each time that it was.
    """
    for one in cells:
        for name in (OURS, FLOOR):
            if name not in one or one[name].skipped or not one[name].cpu:
                reason = one[name].skipped if name in one else "takes no part"
                return Verdict(budget, None, 0, f"{name}: {reason}")
    ours = [value for one in cells for value in one[OURS].cpu[: len(one[FLOOR].cpu)]]
    floor = [value for one in cells for value in one[FLOOR].cpu[: len(one[OURS].cpu)]]
    return Verdict(budget, ratio(ours, floor), len(ours))


def guard(
    wanted: Sequence[Budget], contenders: Sequence[Contender] = TWO, first: Pace = FIRST, again: Pace = AGAIN,
    say: Say = print,
) -> list[Verdict]:  # fmt: skip
    """Measure what has a budget.

    Args:
        wanted: The budgets.
        contenders: Ours and the floor.
        first: How long to measure.
        again: How long once more, where the first time is above the limit.
        say: Is told each verdict.
    """
    verdicts, started = [], time.monotonic()
    with Campaign(contenders, first, is_shared=True) as campaign:
        for number, budget in enumerate(wanted):
            left = SECONDS - (time.monotonic() - started)
            campaign.pace = replace(first, most=min(first.most, left / (len(wanted) - number) / len(contenders)))
            cells = [campaign.row(budget.row, [budget.size]).cells[budget.size]]
            verdict = judge(budget, cells)
            if not verdict.passes and verdict.found is not None:
                campaign.pace = again
                cells.append(campaign.row(budget.row, [budget.size]).cells[budget.size])
                verdict = judge(budget, cells)
            verdicts.append(verdict)
            say(str(verdict))
    passed = sum(verdict.passes for verdict in verdicts)
    say(f"{passed} of {len(verdicts)} within their budgets, {time.monotonic() - started:.0f} s")
    return verdicts
