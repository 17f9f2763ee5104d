"""A run as one page of HTML that needs nothing else: figures, plots and how they were before."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from . import history, plots
from .contenders import EARLIER, FAST, FLOOR, OFFICIAL, OURS
from .figures import LINEAR, spread
from .report import cost, goal, notes, number, quantity, times, title
from .results import Result, RowResult

_ORDER: Final = (OURS, FLOOR, FAST, OFFICIAL, EARLIER)


def page(result: Result, runs: Sequence[history.Summary] = ()) -> str:
    """The page of a run.

    Args:
        result: The run.
        runs: Those before it.
    """
    about = result.about
    took_part = "".join(
        f'<li><i class="{plots.css(name)}"></i>{escape(name)}: {escape(what)}</li>'
        for name, what in result.contenders.items()
    )
    cards = "".join(_card(row, runs) for row in result.rows)
    left_out = "".join(f"<li>{escape(note)}</li>" for note in notes(result))
    missing = f"<h2>Not measured</h2><ul>{left_out}</ul>" if left_out else ""
    facts = f"{about['date']} UTC, {about['revision']}, Python {about['python']}, {about['system']}, "
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>attropic beside its peers</title><style>{_STYLE}</style></head><body><main>"
        f"<h1>attropic beside its peers</h1><p>{escape(facts)}{about['processors']} processors</p>"
        f'<ul class="who">{took_part}</ul><p>{_INTRODUCTION}</p>'
        f"<h2>Ratios</h2>{_table(result)}<h2>Rows</h2><div class=cards>{cards}</div>{missing}</main></body></html>\n"
    )


def _table(result: Result) -> str:
    heads = ("row", "÷ floor", "official ÷", "0.121 ÷", "growth", "CPU time", "wall time", "peak", "goal")
    lines = []
    for row in result.rows:
        for size, cells in row.cells.items():
            grown = row.growth(OURS)
            mine = cells.get(OURS)
            figures = (
                times(row.times(size, OURS, FLOOR)),
                times(row.times(size, OFFICIAL, OURS)),
                times(row.times(size, EARLIER, OURS)),
                "" if grown is None else f"{grown:.2f}" + (" ✗" if grown > LINEAR else ""),
                cost(row, size, OURS),
                "–" if (wall := row.wall(size, OURS)) is None else quantity(wall),
                f"{mine.peak:.0f} MB" if mine and mine.peak else "–",
            )
            shown = "".join(f"<td>{escape(one)}</td>" for one in figures)
            verdict = {True: "yes", False: "no", None: ""}[row.met(size)]
            lines.append(
                f'<tr><th scope="row">{escape(title(row, size))}</th>{shown}'
                f'<td class="goal {verdict}">{escape(goal(row, size))}</td></tr>'
            )
    head = "".join(f'<th scope="col">{one}</th>' for one in heads)
    return f"<div class=scroll><table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table></div>"


def _card(row: RowResult, runs: Sequence[history.Summary]) -> str:
    sizes = [size for size in row.cells if row.cost(size, OURS)]
    if not sizes:
        return ""
    size = max(sizes, key=lambda one: (sum(row.cost(one, name) is not None for name in _ORDER), one))
    values = {name: found.middle for name in _ORDER if (found := row.cost(size, name)) is not None}
    shown = {name: cost(row, size, name) for name in values}
    each = f", by {row.unit}" if row.each else ""
    parts = [f"<h3>{escape(title(row, size))}</h3><p>{'memory' if row.figure == 'memory' else 'CPU time'}{each}</p>"]
    parts.append(plots.bars(values, shown, f"{row.name}: {', '.join(f'{one} {shown[one]}' for one in values)}"))
    if row.growth(OURS) is not None:
        lines = {name: points for name in _ORDER if len(points := _points(row, name)) > 1}
        exponents = {name: row.growth(name) for name in lines}
        said = ", ".join(f"{name} {value:.2f}" for name, value in exponents.items() if value is not None)
        parts.append(f"<p>growth over size: {escape(said)}</p>")
        parts.append(plots.growth(lines, f"{row.name}: CPU seconds of a run over its size"))
    now = row.times(size, OURS, FLOOR)
    before = history.over_time(list(runs), row.name, size)
    if before and now:
        parts.append("<p>ours ÷ floor in the runs before, and now</p>")
        course = [*before, now.middle]
        parts.append(plots.course(course, f"{row.name}: {', '.join(number(one) for one in course)}"))
    return f"<article>{''.join(parts)}</article>"


def _points(row: RowResult, name: str) -> dict[int, float]:
    return {
        size: spread(cells[name].cpu).middle for size, cells in row.cells.items() if name in cells and cells[name].cpu
    }


_INTRODUCTION: Final = (
    "Figures are CPU time of the client's process alone, the median of alternating rounds. <b>÷ floor</b> is how many "
    "times as much attropic needs as bare httpx and a JSON parser; <b>official ÷</b> how many times as much the "
    "official package needs as attropic. Bars are drawn by their logarithm; growth is the exponent of CPU time over "
    "size, and the dashed line is what linear would be."
)
_STYLE: Final = """
:root{--back:#fff;--ink:#1b1f24;--pale:#656d76;--edge:#d8dee4;--ours:#c15f3c;--floor:#6e7781;--fast:#a5adb5;
--official:#2f6fb5;--earlier:#86aedd;--good:#1a7f37;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--back:#14171b;--ink:#e6e9ec;--pale:#9aa4ae;--edge:#31373e;--ours:#e58a66;
--floor:#98a2ac;--fast:#626c76;--official:#6aa5e8;--earlier:#3d648f;--good:#57c77a;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:76rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin:0}
p{max-width:46rem}article p{margin:.4rem 0;color:var(--pale);font-size:.85rem}
.who{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
.who i{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.4rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;white-space:nowrap}
th,td{padding:.25rem .6rem;border-bottom:1px solid var(--edge);text-align:right;font-variant-numeric:tabular-nums}
th{font-weight:600}tbody th{text-align:left;font-weight:400;position:sticky;left:0;background:var(--back)}
.goal,thead th:first-child,thead th:last-child{text-align:left}.yes{color:var(--good)}.no{color:var(--bad)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
article{border:1px solid var(--edge);border-radius:8px;padding:.8rem}
svg{width:100%;height:auto;display:block;font-size:12px}svg text{fill:var(--ink)}
.grid{stroke:var(--edge);fill:none}.linear{stroke:var(--pale);stroke-dasharray:4 4;fill:none}
svg .line{fill:none;stroke-width:2}
.attropic{fill:var(--ours);stroke:var(--ours);background:var(--ours)}
.floor{fill:var(--floor);stroke:var(--floor);background:var(--floor)}
.floor-orjson{fill:var(--fast);stroke:var(--fast);background:var(--fast)}
.official{fill:var(--official);stroke:var(--official);background:var(--official)}
.official-0-121{fill:var(--earlier);stroke:var(--earlier);background:var(--earlier)}
rect{stroke:none!important}
@media(max-width:40rem){tbody th{max-width:9rem;white-space:normal}}
"""
