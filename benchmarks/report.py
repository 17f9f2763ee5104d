"""The table of a run, ratios first."""

from __future__ import annotations

from .contenders import EARLIER, FAST, FLOOR, OFFICIAL, OURS
from .figures import LINEAR, Spread
from .results import Result, RowResult

_COLUMNS = (OURS, FLOOR, FAST, OFFICIAL, EARLIER)

_HEADS = " ".join(f"{name.replace('official', 'off.').replace('floor + ', ''):>9}" for name in _COLUMNS)
#: The heads of the columns: ours over the floor, the official package over ours; CPU time; wall time and peak of ours.
HEAD = f"{'':38} {'/floor':>7} {'':>5} {'off./':>7} {'0.121/':>7}  {_HEADS} {'wall':>8} {'MB':>5}"


def quantity(seconds: float) -> str:
    """Seconds in the unit that suits them."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{number(seconds / size)} {unit}"
    return f"{number(seconds * 1e9)} ns"


def number(value: float) -> str:
    """Three digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def times(value: Spread | None, digits: int = 2) -> str:
    """A ratio."""
    if value is None:
        return "–"
    return f"{value.middle:.{0 if value.middle >= 100 else 1 if value.middle >= 10 else digits}f}×"


def cost(row: RowResult, size: int, name: str) -> str:
    """What a row costs a contender."""
    found = row.cost(size, name)
    if found is None:
        return "–"
    return f"{found.middle:.1f} MB" if row.figure == "memory" else quantity(found.middle)


def title(row: RowResult, size: int) -> str:
    """The name of a row and a size of it."""
    return row.name if len(row.cells) == 1 and size == 1 else f"{row.name}: {size:,}"


def goal(row: RowResult, size: int) -> str:
    """The budget and the goal, and whether they are met."""
    parts = []
    if not row.judged(size):
        return ""
    if row.most is not None:
        parts.append(f"≤ {row.most:.3g}× floor")
    if row.least is not None:
        parts.append(f"official ≥ {row.least:.3g}×")
    met = row.met(size)
    return ", ".join(parts) + ("" if met is None else " ✓" if met else " ✗")


def line(row: RowResult, size: int) -> str:
    """One line for a size of a row."""
    cells = row.cells[size]
    ours = cells.get(OURS)
    off = row.times(size, OURS, FLOOR)
    figures = " ".join(f"{cost(row, size, name):>9}" for name in _COLUMNS)
    peak = f"{ours.peak:.0f}" if ours and ours.peak else "–"
    wall = row.wall(size, OURS)
    clock = "–" if wall is None else quantity(wall)
    noise = f"±{off.share / 2:.0%}" if off else ""
    return (
        f"{title(row, size):38} {times(off):>7} {noise:>5} {times(row.times(size, OFFICIAL, OURS)):>7} "
        f"{times(row.times(size, EARLIER, OURS)):>7}  {figures} {clock:>8} {peak:>5}  {goal(row, size)}"
    ).rstrip()


def table(result: Result) -> str:
    """All of it, with growth and with what was left out."""
    lines = (line(row, size) for row in result.rows for size in row.cells)
    return "\n".join([HEAD, *lines, *ending(result)])


def ending(result: Result) -> list[str]:
    """What is below the table: growth, and what was left out."""
    shown = []
    grown = [(row, value) for row in result.rows if (value := row.growth(OURS)) is not None]
    if grown:
        shown += ["", f"growth: the exponent of CPU time over size, at most {LINEAR}"]
        for row, value in grown:
            floor, official = (_exponent(row.growth(name)) for name in (FLOOR, OFFICIAL))
            verdict = "" if value <= LINEAR else "  ✗"
            shown.append(f"{row.name:38} {value:>7.2f}   floor {floor}, official {official}{verdict}")
    left_out = notes(result)
    if left_out:
        shown += ["", "not measured", *left_out]
    return shown


def notes(result: Result) -> list[str]:
    """Who was left out of which row, and why."""
    found = [f"{name}: {reason}" for name, reason in result.absent.items()]
    reasons: dict[tuple[str, str, str], list[str]] = {}
    for row in result.rows:
        for size, cells in row.cells.items():
            for name, cell in cells.items():
                if cell.skipped and name not in result.absent:
                    reasons.setdefault((row.name, name, cell.skipped), []).append(f"{size:,}")
    return found + [f"{row}, {name}: {reason}" for row, name, reason in reasons]


def _exponent(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
