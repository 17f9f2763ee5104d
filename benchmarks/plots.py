"""Plots as SVG that stands in a page: colours are the page's, and no plot is wider than a phone."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from .report import number

_WIDTH: Final = 330
_LABEL: Final = 100
_BAR: Final = 20
Points = Mapping[int, float]


def bars(values: Mapping[str, float], shown: Mapping[str, str], title: str) -> str:
    """A bar for each, by the logarithm of its value; the shortest is the least.

    Args:
        values: What is drawn.
        shown: What is written at the end of each bar.
        title: What the drawing shows, for those who do not see it.
    """
    least = min(values.values())
    most = max(max(values.values()), least * 2)
    room = _WIDTH - _LABEL - 62
    parts = []
    for row, (name, value) in enumerate(values.items()):
        y = row * (_BAR + 5)
        long = 12 + (room - 12) * math.log(value / least) / math.log(most / least)
        parts.append(f'<text x="{_LABEL - 6}" y="{y + 14}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<rect class="{css(name)}" x="{_LABEL}" y="{y}" width="{long:.1f}" height="{_BAR}" rx="3"/>')
        parts.append(f'<text x="{_LABEL + long + 6:.1f}" y="{y + 14}">{escape(shown[name])}</text>')
    return _svg(parts, len(values) * (_BAR + 5), title)


def growth(lines: Mapping[str, Points], title: str) -> str:
    """Cost over size, both by their logarithms: what is linear has the slope of the dashed lines.

    Args:
        lines: Of each contender the seconds by size.
        title: What the drawing shows.
    """
    sizes = sorted({size for points in lines.values() for size in points})
    costs = [cost for points in lines.values() for cost in points.values()]
    left, top, high = 46, 8, 150
    across, up = _axis(sizes, left, _WIDTH - 14), _axis(costs, top + high, top)
    parts = []
    for size in sizes:
        x = across(size)
        parts.append(f'<path class="grid" d="M{x:.1f} {top}V{top + high}"/>')
        parts.append(f'<text x="{x:.1f}" y="{top + high + 16}" text-anchor="middle">{_short(size)}</text>')
    for power in range(math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs))) + 1):
        y = up(10.0**power)
        if top <= y <= top + high:
            parts.append(f'<path class="grid" d="M{left} {y:.1f}H{_WIDTH - 14}"/>')
            parts.append(f'<text x="{left - 5}" y="{y + 4:.1f}" text-anchor="end">{_seconds(power)}</text>')
    first = min(sizes)
    for name, points in lines.items():
        drawn = " ".join(f"{across(size):.1f},{up(cost):.1f}" for size, cost in sorted(points.items()))
        parts.append(f'<polyline class="line {css(name)}" points="{drawn}"/>')
        parts += [
            f'<circle class="{css(name)}" cx="{across(size):.1f}" cy="{up(cost):.1f}" r="3.5"/>'
            for size, cost in points.items()
        ]
    ours = next(iter(lines.values()))
    start = ours.get(first, min(costs))
    slope = f"M{across(first):.1f} {up(start):.1f}L{across(sizes[-1]):.1f} {up(start * sizes[-1] / first):.1f}"
    parts.append(f'<path class="linear" d="{slope}"/>')
    return _svg(parts, top + high + 22, title)


def course(values: Sequence[float], title: str) -> str:
    """A figure in the runs that were kept, and in this one."""
    low, high = min(values), max(values)
    room = max(high - low, high * 0.1)
    step = (_WIDTH - 90) / max(len(values) - 1, 1)
    places = [(10 + step * at, 34 - 26 * (value - low) / room) for at, value in enumerate(values)]
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [f'<circle class="attropic" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>' for x, y in places]
    x, y = places[-1]
    parts = [f'<polyline class="line attropic" points="{drawn}"/>', *dots]
    return _svg([*parts, f'<text x="{x + 8:.1f}" y="{y + 4:.1f}">{number(values[-1])}×</text>'], 44, title)


def css(name: str) -> str:
    """The class of a contender."""
    return name.replace(" + ", "-").replace(" ", "-").replace(".", "-")


def _axis(values: Sequence[float], start: float, end: float) -> _Axis:
    low, high = math.log(min(values)), math.log(max(values))
    return _Axis(low, max(high - low, 1e-9), start, end)


class _Axis:
    """From a value to a place, by its logarithm."""

    def __init__(self, low: float, room: float, start: float, end: float) -> None:
        self._low, self._room, self._start, self._end = low, room, start, end

    def __call__(self, value: float) -> float:
        return self._start + (self._end - self._start) * (math.log(value) - self._low) / self._room


def _short(size: float) -> str:
    return f"{size / 1000:.0f}k" if size >= 1_000 else f"{size:.0f}"


def _seconds(power: int) -> str:
    names = {-9: "1 ns", -6: "1 µs", -3: "1 ms", 0: "1 s"}
    base = math.floor(power / 3) * 3
    return f"{10 ** (power - base)}{names.get(base, ' ks')[1:]}"


def _svg(parts: Sequence[str], height: float, title: str) -> str:
    name = f"<title>{escape(title)}</title>"
    return f'<svg role="img" viewBox="0 0 {_WIDTH} {height:.0f}">{name}{"".join(parts)}</svg>'
