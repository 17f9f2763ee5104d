"""Plots as SVG: places across are in percent and text in pixels, so that a plot is readable at any width."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ._markup import Content, Markup, element, joined

#: Height of a plot of columns, what stands above them, and where the names of the columns stand, in pixels.
_HEIGHT, _ABOVE, _BELOW = 150.0, 18.0, 22.0
#: Fewer columns than this leave room at the right, so that none is as wide as the page.
_FEWEST = 7


@dataclass(frozen=True, slots=True)
class Part:
    """A part of each bar or column: what it is, the class of its colour, and its sizes."""

    label: str
    colour: str
    sizes: Sequence[float]


@dataclass(frozen=True, slots=True)
class Spread:
    """Percentiles of one row: the 50th, 90th and 99th, in seconds."""

    label: Content
    p50: float
    p90: float
    p99: float


def bars(labels: Sequence[Content], values: Sequence[str], parts: Sequence[Part]) -> Markup:
    """A bar for each label, of parts beside one another; the value stands at its right."""
    wholes = [sum(max(0.0, part.sizes[row]) for part in parts) for row in range(len(labels))]
    most = max(wholes, default=0.0) or 1.0
    rows = []
    for row, (label, value) in enumerate(zip(labels, values, strict=True)):
        left, pieces = 0.0, []
        for part in parts:
            size = max(0.0, part.sizes[row]) / most * 100
            if size:
                pieces.append(_block(left, 0, size, 12, part.colour))
            left += size
        svg = element("svg", *pieces, class_="bar", aria_hidden="true", width="100%", height=12)
        head = element("span", label, class_="label"), element("span", value, class_="value")
        rows.append(element("li", *head, svg))
    return joined(legend(parts), element("ol", *rows, class_="bars"))


def columns(
    title: str, labels: Sequence[str], shorts: Sequence[str], parts: Sequence[Part], words: Callable[[float], str]
) -> Markup:
    """A column for each label, of parts upon one another, over an axis from zero."""
    sums = [sum(max(0.0, part.sizes[column]) for part in parts) for column in range(len(labels))]
    top = _round_up(max(sums, default=0.0))
    slot = 100 / max(len(labels), _FEWEST)
    drawn: list[Content] = []
    for column, label in enumerate(labels):
        y, told = _ABOVE + _HEIGHT, [f"{label}: {words(sums[column])}"]
        pieces = []
        for part in parts:
            height = max(0.0, part.sizes[column]) / top * _HEIGHT
            y -= height
            if height:
                pieces.append(_block(column * slot + slot * 0.08, y, slot * 0.84, height, part.colour))
                told += [f"{part.label}: {words(part.sizes[column])}"] if len(parts) > 1 else []
        if pieces:
            drawn.append(element("g", element("title", "\n".join(told)), *pieces))
    peak = max(range(len(sums)), key=lambda column: sums[column])
    said = f"{title}: {len(labels)} columns from {labels[0]} to {labels[-1]}; the most is {words(sums[peak])}"
    svg = element(
        "svg",
        *(_gridline(_ABOVE + _HEIGHT * (1 - part)) for part in (0.5, 1)),
        *drawn,
        *(_gridline_label(_ABOVE + _HEIGHT * (1 - part), words(top * part)) for part in (0, 0.5, 1)),
        element("line", class_="axis", x1="0", x2="100%", y1=_ABOVE + _HEIGHT, y2=_ABOVE + _HEIGHT),
        *_names(shorts, slot),
        role="img",
        aria_label=f"{said} ({labels[peak]}).",
        height=_ABOVE + _HEIGHT + _BELOW,
        class_="columns",
    )
    return joined(svg, legend(parts))


def spreads(rows: Sequence[Spread], words: Callable[[float | None], str], colour: str) -> Markup:
    """The percentiles of each row on one axis, on which each step is ten times the last."""
    low = math.floor(math.log10(max(1e-6, min(row.p50 for row in rows))))
    high = max(low + 1, math.ceil(math.log10(max(1e-6, max(row.p99 for row in rows)))))

    def place(seconds: float) -> str:
        return f"{2 + 96 * (math.log10(max(1e-6, seconds)) - low) / (high - low):.2f}%"

    grid = [element("line", class_="grid", x1=(x := place(10.0**n)), x2=x, y1="0", y2=20) for n in range(low, high + 1)]
    found = []
    for row in rows:
        x50, x90, x99 = place(row.p50), place(row.p90), place(row.p99)
        svg = element(
            "svg",
            *grid,
            element("line", class_=f"{colour} span", x1=x50, x2=x99, y1=10, y2=10),
            element("line", class_=f"{colour} tick", x1=x90, x2=x90, y1=3, y2=17),
            element("circle", class_=f"{colour} fill", cx=x50, cy=10, r=5),
            element("circle", class_=f"{colour} hollow", cx=x99, cy=10, r=4.5),
            class_="spread",
            aria_hidden="true",
            width="100%",
            height=20,
        )
        told = f"p50 {words(row.p50)} · p90 {words(row.p90)} · p99 {words(row.p99)}"
        found.append(
            element("li", element("span", row.label, class_="label"), element("span", told, class_="value"), svg)
        )
    axis = []
    for number in range(low, high + 1):
        anchor = "start" if number == low else "end" if number == high else "middle"
        x = "0%" if number == low else "100%" if number == high else place(10.0**number)
        axis.append(element("text", words(10.0**number), class_="small", x=x, y=13, text_anchor=anchor))
    scale = element("svg", *axis, class_="scale", aria_hidden="true", width="100%", height=18)
    key = element("p", "● p50 (median)  │ p90  ○ p99, on a logarithmic scale", class_="key")
    return joined(key, element("ol", *found, class_="bars"), scale)


def legend(parts: Sequence[Part]) -> Markup | None:
    """What the colours mean, if there are several."""
    if len(parts) < 2:
        return None
    entries = []
    for part in parts:
        swatch = element("svg", _block(0, 0, 100, 10, part.colour), width=10, height=10, aria_hidden="true")
        entries.append(element("li", swatch, part.label))
    return element("ul", *entries, class_="legend")


def table(
    caption: str, head: Sequence[str], rows: Sequence[Sequence[Content]], *, more: str | None = None, shut: bool = True
) -> Markup:
    """The figures behind a plot; the first cell of a row names it. It is folded away, or not."""
    body = [
        element("tr", element("th", row[0], scope="row"), *(element("td", cell) for cell in row[1:])) for row in rows
    ]
    whole = element(
        "table",
        element("caption", caption, class_=None if not shut else "hidden"),
        element("thead", element("tr", *(element("th", one, scope="col") for one in head))),
        element("tbody", *body),
    )
    scrolled = element("div", whole, class_="scroll", tabindex="0", role="region", aria_label=caption)
    note = element("p", more, class_="note") if more else None
    if not shut:
        return joined(scrolled, note)
    return element(
        "details", element("summary", "Figures", element("span", f": {caption}", class_="hidden")), scrolled, note
    )


def _block(x: float, y: float, width: float, height: float, colour: str) -> Markup:
    return element("rect", class_=f"{colour} fill", x=f"{x:.3f}%", y=y, width=f"{width:.3f}%", height=height)


def _gridline(y: float) -> Markup:
    return element("line", class_="grid", x1="0", x2="100%", y1=y, y2=y)


def _gridline_label(y: float, text: str) -> Markup:
    return element("text", text, class_="small", x=-6, y=y + 4, text_anchor="end")


def _names(shorts: Sequence[str], slot: float) -> list[Markup]:
    """The names of columns: of all where they are few, else of the first, the middle one and the last."""
    y, last = _ABOVE + _HEIGHT + 16, len(shorts) - 1
    shown = range(len(shorts)) if len(shorts) <= _FEWEST else (0, last // 2, last)
    found = []
    for column in shown:
        edge = len(shorts) > _FEWEST and column != last // 2
        anchor = ("start" if column == 0 else "end") if edge else "middle"
        x = (0.0 if column == 0 else 100.0) if edge else (column + 0.5) * slot
        found.append(element("text", shorts[column], class_="small", x=f"{x:.2f}%", y=y, text_anchor=anchor))
    return found


def _round_up(value: float) -> float:
    """The next round number, of which a half is round too."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        step * power for step in (1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10, 12) if step * power >= value * 0.999999
    )
