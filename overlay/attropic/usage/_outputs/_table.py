"""A snapshot as tables for a terminal, by rich."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ..._errors import ConfigurationError
from . import _words as words
from ._groups import folded, group

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from .._snapshot import Snapshot
    from .._totals import Totals

#: How many rows a table has at most; the rest is in the last one.
_MOST: Final = 40
#: How much is shown of a name.
_LONGEST: Final = 80
#: How much room a name has at least, and the width from which on there is room for all columns.
_NARROW: Final = 25
_WIDE: Final = 96
_ONLY_WIDE: Final = frozenset(("share", "failed", "p50", "p99"))
#: What is shown when nobody says what: a group with more than one member.
_SHOWN: Final = ("model", "tag")


def as_table(snapshot: Snapshot, by: str | None = None, *, width: int = 100, colour: bool = False) -> str:
    """The figures of a snapshot for people.

    Args:
        snapshot: What was counted.
        by: What to group by, as ``model``; None for models and tags.
        width: The most characters of a line.
        colour: Whether it may have escape sequences of a terminal.

    Raises:
        ConfigurationError: rich is not installed.
    """
    try:
        from rich.console import Console
    except ImportError:
        raise ConfigurationError("The table needs the extra: pip install 'attropic[cli]'.") from None
    written = io.StringIO()
    console = Console(
        file=written,
        width=width,
        force_terminal=colour,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
    )
    _head(console, snapshot)
    for name in _SHOWN if by is None else (by,):
        found = group(snapshot, name)
        if found:
            console.print()
            console.print(_rows(name, found, snapshot.total, width))
        elif by is not None:
            console.print(f"\nNothing was counted by {by}.")
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"


def _head(console: Console, snapshot: Snapshot) -> None:
    from rich.table import Table
    from rich.text import Text

    total = snapshot.total
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim")
    grid.add_column()
    for name, text in facts(snapshot):
        grid.add_row(Text(name), Text(text, style="bold" if name == "cost" else ""))
    console.print(grid)
    for text in remarks(total):
        console.print(Text(text, style="yellow"))


def facts(snapshot: Snapshot) -> list[tuple[str, str]]:
    """The figures of the whole: names and words."""
    total = snapshot.total
    found = [
        ("time", f"{words.moment(snapshot.since)} to {words.moment(snapshot.at)}"),
        ("cost", words.cost(total)),
        ("calls", f"{words.count(total.calls)} in {words.count(total.requests)} requests"),
        ("tokens", words.count(total.total_tokens)),
        ("cache", f"{words.percent(total.cache_hit_rate)} of prompts read from it, saved {_saved(total)}"),
        ("failed", _classes(total.failed, total.errors)),
        ("retries", _classes(total.retries, total.retried)),
    ]
    for name, one in (("latency", total.latency), ("first content", total.first_content)):
        if one.count:
            told = ((percent, words.duration(getattr(one, f"p{percent}"))) for percent in (50, 90, 99))
            found.append((name, ", ".join(f"p{percent} {text}" for percent, text in told)))
    for window in snapshot.windows:
        money = window.cost_per_minute
        paid = "" if money is None else f", {words.money(money, window.totals.priced.currency)}"
        rates = f"{words.short(window.requests_per_minute)} requests, {words.short(window.tokens_per_minute)} tokens"
        found.append((f"last {words.duration(window.seconds)}", f"{rates}{paid} a minute"))
    return found


def remarks(total: Totals) -> list[str]:
    """What must be known to read the figures right."""
    found = []
    if total.unpriced:
        names = ", ".join(sorted(words.visible(model) or "?" for model in total.unpriced))
        found.append(f"The cost leaves out what has no known price: {names}.")
    if total.cut:
        found.append(f"{words.count(total.cut)} answers broke off: their tokens are a lower bound.")
    if total.untold:
        found.append(f"{words.count(total.untold)} answers were not seen, and their tokens are not counted.")
    return found


def _rows(name: str, found: Mapping[str, Totals], total: Totals, width: int) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False)
    shown, more = folded(found, _MOST)
    labels = [_label(key) if key else f"({more} more)" for key in shown]
    table.add_column(name, overflow="fold", min_width=min(max(map(len, labels)), _NARROW))
    cells = [_cells(one, total) for one in shown.values()]
    for head in cells[0]:
        if width >= _WIDE or head not in _ONLY_WIDE:
            table.add_column(head, justify="right", no_wrap=True)
    for label, row in zip(labels, cells, strict=True):
        kept = (text for head, text in row.items() if width >= _WIDE or head not in _ONLY_WIDE)
        table.add_row(Text(label), *map(Text, kept))
    return table


def _cells(one: Totals, total: Totals) -> dict[str, str]:
    """The head of a column → what a row has there."""
    output = one.tokens.get("output", 0)
    share = float(one.priced.total / total.priced.total) if total.priced.total else None
    return {
        "cost": words.cost(one),
        "share": words.percent(share),
        "calls": words.count(one.calls),
        "failed": words.count(one.failed),
        "input": words.short(one.total_tokens - output),
        "cached": words.percent(one.cache_hit_rate),
        "output": words.short(output),
        "p50": words.duration(one.latency.p50),
        "p99": words.duration(one.latency.p99),
    }


def _label(key: str) -> str:
    seen = words.visible(key)
    return seen if len(seen) <= _LONGEST else f"{seen[:_LONGEST]}…"


def _classes(number: int, classes: Mapping[str, int]) -> str:
    if not number:
        return "0"
    ranked = sorted(classes.items(), key=lambda pair: (-pair[1], pair[0]))
    told = ", ".join(f"{words.visible(name)} {words.count(amount)}" for name, amount in ranked[:4])
    return f"{words.count(number)}: {told}{', …' if len(ranked) > 4 else ''}"


def _saved(total: Totals) -> str:
    return words.money(total.saved, total.priced.currency)
