"""Runs that were kept, small enough to commit, and how a run compares with one of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .contenders import FLOOR, OFFICIAL, OURS
from .results import Result

FOLDER: Final = Path(__file__).with_name("history")
#: A ratio that changed by less than this share is taken for the same.
MARGIN: Final = 0.10
Summary = dict[str, Any]


@dataclass(frozen=True)
class Change:
    """How a ratio changed between two runs.

    Attributes:
        row: The row, with its size.
        before: Ours over the floor, then; where there is no floor, ours over the official package.
        now: The same, now.
    """

    row: str
    before: float
    now: float

    @property
    def share(self) -> float:
        """By what share it grew."""
        return self.now / self.before - 1


def summary(result: Result) -> Summary:
    """The medians of a run: what a kept run consists of."""
    rows: dict[str, dict[str, dict[str, float]]] = {}
    for row in result.rows:
        for size in row.cells:
            own, floor, official = (
                row.cost(size, OURS),
                row.times(size, OURS, FLOOR),
                row.times(size, OURS, OFFICIAL),
            )
            found = {"ours": own, "floor": floor, "official": official}
            figures = {name: float(f"{one.middle:.4g}") for name, one in found.items() if one is not None}
            if figures:
                rows.setdefault(row.name, {})[str(size)] = figures
    return {"about": result.about, "contenders": result.contenders, "rows": rows}


def keep(result: Result, folder: Path = FOLDER) -> Path:
    """Write the summary of a run into the history, under its date and revision."""
    folder.mkdir(exist_ok=True)
    day, clock = result.about["date"].split()
    path = folder / f"{day}-{clock.replace(':', '')}-{result.about['revision'] or 'none'}.json"
    path.write_text(json.dumps(summary(result), indent=1) + "\n", encoding="utf-8")
    return path


def kept(folder: Path = FOLDER) -> list[Summary]:
    """All runs that were kept, the oldest first."""
    return [read(path) for path in sorted(folder.glob("*.json"))]


def read(path: Path) -> Summary:
    """One that was kept."""
    found: Summary = json.loads(path.read_text(encoding="utf-8"))
    return found


def changes(before: Summary, now: Summary) -> list[Change]:
    """Of what both runs have, the change of its ratio."""
    found = []
    for name, sizes in now["rows"].items():
        for size, figures in sizes.items():
            old = before["rows"].get(name, {}).get(size, {})
            for ratio in ("floor", "official"):
                if ratio in figures and ratio in old:
                    found.append(Change(name if size == "1" else f"{name}: {int(size):,}", old[ratio], figures[ratio]))
                    break
    return found


def shown(before: Summary, now: Summary, margin: float = MARGIN) -> str:
    """The comparison as a table, the worst first."""
    about = before["about"]
    lines = [f"ours/floor, against the run of {about['date']} ({about['revision']})"]
    for change in sorted(changes(before, now), key=lambda one: -one.share):
        word = "worse" if change.share > margin else "better" if change.share < -margin else ""
        lines.append(
            f"{change.row:38} {change.before:>8.3g}× {change.now:>8.3g}× {change.share:>+7.0%} {word}".rstrip()
        )
    return "\n".join(lines)


def over_time(runs: list[Summary], name: str, size: int) -> list[float]:
    """A row's ratio to the floor in each run that has it."""
    found = (run["rows"].get(name, {}).get(str(size), {}).get("floor") for run in runs)
    return [value for value in found if value is not None]
