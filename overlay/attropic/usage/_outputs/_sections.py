"""The parts of the page: what is plotted of a snapshot, each plot with the figures behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from . import _words as words
from ._charts import Part, Spread, bars, columns, spreads, table
from ._groups import TOKENS, folded, group, tokens_of
from ._markup import Content, Markup, element, joined, name

if TYPE_CHECKING:
    from .._percentiles import Distribution
    from .._snapshot import Snapshot
    from .._totals import Totals
    from ._series import Series

#: How many bars a plot has, and how many rows a table; the rest is in the last one.
_BARS: Final = 12
_ROWS: Final = 200
#: Kinds of tokens that are shown together, and their colours.
_KINDS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "input": ("c1", ("input",)),
    "cache read": ("c2", ("cache_read",)),
    "cache write": ("c3", ("cache_write_5m", "cache_write_1h")),
    "output": ("c4", ("output",)),
}
_FURTHER: Final = "other"


def card(title: str, *content: Content) -> Markup:
    """A plot with its title."""
    return element("section", element("h3", title), *content, class_="card")


def money_by(snapshot: Snapshot, by: str) -> Markup | None:
    """What each model, tag and so on costs, by kinds of tokens."""
    found = group(snapshot, by)
    if not found:
        return None
    shown, more = folded(found, _BARS)
    totals = list(shown.values())
    parts = _parts(totals, lambda one: {key: float(amount) for key, amount in one.priced.parts.items()})
    title = f"Cost by {by}"
    return card(
        title, bars(_labels(shown, more), [words.cost(one) for one in totals], parts), figures(title, by, found)
    )


def figures(title: str, by: str, found: Mapping[str, Totals], *, shut: bool = True) -> Markup:
    """The table of a group."""
    shown, more = folded(found, _ROWS)
    head = [by, "cost", "calls", "failed", *TOKENS.values(), "from cache", "saved"]
    rows = [
        [
            label,
            words.cost(one),
            words.count(one.calls),
            words.count(one.failed),
            *(words.count(one.tokens.get(kind, 0)) for kind in TOKENS),
            words.percent(one.cache_hit_rate),
            words.money(one.saved, one.priced.currency),
        ]
        for label, one in zip(_labels(shown, more), shown.values(), strict=True)
    ]
    return table(title, head, rows, shut=shut)


def over_time(series: Series) -> Markup:
    """Cost, requests and tokens over time."""
    slots, unit = series.slots, series.unit
    totals = [slot.totals for slot in slots]
    currency = next((one.priced.currency for one in totals if one.priced.items), "USD")
    labels, shorts = [slot.label for slot in slots], [slot.short for slot in slots]

    def amount(value: float) -> str:
        return words.money(Decimal(str(value)), currency)

    plots: list[tuple[str, list[Part], Callable[[float], str]]] = [
        (f"Cost per {unit}", [Part("cost", "c1", [float(one.priced.total) for one in totals])], amount),
        (f"Requests per {unit}", [Part("requests", "c2", [one.requests for one in totals])], words.short),
        (f"Tokens per {unit}", _parts(totals, tokens_of), words.short),
    ]
    rows = [
        [slot.label, words.cost(slot.totals), words.count(slot.totals.requests), words.count(slot.totals.total_tokens)]
        for slot in slots
    ]
    head = [unit, "cost", "requests", "tokens"]
    cards = [card(title, columns(title, labels, shorts, parts, told)) for title, parts, told in plots]
    return joined(element("div", *cards, class_="grid-of three"), table(f"Per {unit}", head, rows))


def durations(snapshot: Snapshot, title: str, colour: str, of: Callable[[Totals], Distribution]) -> Markup | None:
    """Percentiles by model, and of everything."""
    found = {"": of(snapshot.total)} | {key: of(one) for key, one in list(group(snapshot, "model").items())[:_BARS]}
    rows, told = [], []
    for key, one in found.items():
        if one.p50 is not None and one.p90 is not None and one.p99 is not None:
            label: Content = name(key) if key else "everything"
            rows.append(Spread(label, one.p50, one.p90, one.p99))
            told.append([label, words.count(one.count), *map(words.duration, (one.mean, one.p50, one.p90, one.p99))])
    if not rows:
        return None
    head = ["model", "count", "mean", "p50", "p90", "p99"]
    return card(title, spreads(rows, words.duration, colour), table(title, head, told))


def cache(snapshot: Snapshot) -> list[Markup]:
    """How much of prompts was read from the cache, and what that saved."""
    every = {key: one for key, one in group(snapshot, "model").items() if one.cache_hit_rate is not None}
    shown, more = folded(every, _BARS)
    if not shown:
        return []
    labels, totals = _labels(shown, more), list(shown.values())
    rates = [one.cache_hit_rate or 0.0 for one in totals]
    rest = [1 - rate for rate in rates]
    saved = [words.money(one.saved, one.priced.currency) for one in totals]
    hits = [Part("read from the cache", "c2", rates), Part("not", "rest", rest)]
    savings = [
        Part("saved", "c2", [float(one.saved) for one in totals]),
        Part("lost by writing it", "bad", [float(-one.saved) for one in totals]),
    ]
    lost = any(one.saved < 0 for one in totals)
    rows = [[label, words.percent(rate), money] for label, rate, money in zip(labels, rates, saved, strict=True)]
    title = "Prompts read from the cache"
    return [
        card(
            title, bars(labels, list(map(words.percent, rates)), hits), table(title, ["model", "read", "saved"], rows)
        ),
        card("Saved by the cache", bars(labels, saved, savings if lost else savings[:1])),
    ]


def classes(title: str, found: Mapping[str, int], colour: str, nothing: str) -> Markup:
    """Errors, or causes of retries, by class."""
    if not found:
        return card(title, element("p", nothing, class_="note"))
    ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:_ROWS]
    labels, values = [name(key) for key, _ in ranked], [words.count(number) for _, number in ranked]
    part = Part(title, colour, [number for _, number in ranked])
    rows = [[label, value] for label, value in zip(labels, values, strict=True)]
    return card(title, bars(labels[:_BARS], values[:_BARS], [_first(part)]), table(title, ["class", "times"], rows))


def _first(part: Part) -> Part:
    return Part(part.label, part.colour, part.sizes[:_BARS])


def _labels(shown: Mapping[str, Totals], more: int) -> list[Content]:
    return [name(key) if key else f"{more} more" for key in shown]


def _parts(totals: Sequence[Totals], of: Callable[[Totals], Mapping[str, float]]) -> list[Part]:
    """Parts by kinds of tokens; what is of no such kind is one more."""
    found = [of(one) for one in totals]
    known = {kind for _, kinds in _KINDS.values() for kind in kinds}
    parts = [
        Part(label, colour, [sum(float(one.get(kind, 0)) for kind in kinds) for one in found])
        for label, (colour, kinds) in _KINDS.items()
    ]
    rest = [sum(float(amount) for kind, amount in one.items() if kind not in known) for one in found]
    return [part for part in (*parts, Part(_FURTHER, "bad", rest)) if any(part.sizes)] or parts[:1]
