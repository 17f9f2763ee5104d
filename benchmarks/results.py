"""The results of a run: figures, the ratios and the growth that follow from them, and their JSON."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .contenders import FLOOR, OFFICIAL, OURS
from .environments import ROOT
from .figures import Spread, exponent, ratio, spread
from .rounds import Cell
from .rows import Row


@dataclass(frozen=True)
class RowResult:
    """What a row came to: of each size the cell of each contender.

    Attributes:
        name: The name of the row.
        unit: What is counted.
        each: Whether figures are of one unit.
        figure: `cpu` or `memory`: what its ratios are of.
        most: At most so many times the floor.
        least: At least so many times less than the official package.
        at: The size that both are for; 0 for every size.
        cells: By size and contender.
    """

    name: str
    unit: str
    each: bool
    figure: str
    most: float | None
    least: float | None
    at: int
    cells: dict[int, dict[str, Cell]]

    def times(self, size: int, one: str, other: str) -> Spread | None:
        """How many times as much one contender needs as another; None where one of them has no figures."""
        mine, theirs = self.cells[size].get(one), self.cells[size].get(other)
        if mine is None or theirs is None or not mine.cpu or not theirs.cpu:
            return None
        if self.figure == "memory":
            return Spread(*[mine.peak / theirs.peak] * 3)
        return ratio(mine.cpu, theirs.cpu)

    def cost(self, size: int, name: str) -> Spread | None:
        """CPU seconds, of one unit where the row counts units; or MB."""
        cell = self.cells[size].get(name)
        if cell is None or not cell.cpu:
            return None
        if self.figure == "memory":
            return Spread(*[cell.peak] * 3)
        return spread([seconds / (size if self.each else 1) for seconds in cell.cpu])

    def growth(self, name: str) -> float | None:
        """The exponent of a contender's CPU time over the size."""
        costs = {size: spread(cells[name].cpu).middle for size, cells in self.cells.items() if _has(cells, name)}
        return exponent(costs)

    def wall(self, size: int, name: str) -> float | None:
        """Seconds by the clock, of one unit where the row counts units."""
        cell = self.cells[size].get(name)
        if cell is None or not cell.wall:
            return None
        return spread(cell.wall).middle / (size if self.each else 1)

    def judged(self, size: int) -> bool:
        """Whether budget and goal are for this size."""
        return self.at in (0, size)

    def met(self, size: int) -> bool | None:
        """Whether budget and goal are met at a size; None where there are none."""
        if not self.judged(size):
            return None
        found = []
        floor, official = self.times(size, OURS, FLOOR), self.times(size, OFFICIAL, OURS)
        if self.most is not None and floor is not None:
            found.append(floor.middle <= self.most)
        if self.least is not None and official is not None:
            found.append(official.middle >= self.least)
        return all(found) if found else None


@dataclass(frozen=True)
class Result:
    """A run.

    Attributes:
        about: When, where, of what.
        contenders: What exactly took part.
        absent: Who did not, and why.
        rows: The rows, in order.
    """

    about: dict[str, str]
    contenders: dict[str, str]
    absent: dict[str, str]
    rows: list[RowResult]

    def to_json(self) -> str:
        """All figures."""
        value = asdict(self)
        return json.dumps(value, indent=1, default=str) + "\n"


def of_row(row: Row, cells: dict[int, dict[str, Cell]]) -> RowResult:
    """The result of a row."""
    return RowResult(row.name, row.unit, row.each, row.figure, row.most, row.least, row.at, cells)


def from_json(text: str) -> Result:
    """A run that was written."""
    value: dict[str, Any] = json.loads(text)
    rows = [
        RowResult(**{**row, "cells": {int(size): _cells(cells) for size, cells in row["cells"].items()}})
        for row in value.pop("rows")
    ]
    return Result(**value, rows=rows)


def about() -> dict[str, str]:
    """The machine, the interpreter and the revision."""
    return {
        "date": time.strftime("%Y-%m-%d %H:%M", time.gmtime()),
        "revision": revision(ROOT),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": str(os.cpu_count()),
        "interpreter": sys.implementation.name,
    }


def revision(root: Path) -> str:
    """The short name of the commit; empty outside of git."""
    command = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    try:
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


def _has(cells: Mapping[str, Cell], name: str) -> bool:
    return name in cells and bool(cells[name].cpu)


def _cells(cells: Mapping[str, Any]) -> dict[str, Cell]:
    return {name: Cell(**cell) for name, cell in cells.items()}
