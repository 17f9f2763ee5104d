"""A snapshot as one page for a browser: no script, nothing that is loaded from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._version import __version__
from . import _sections as sections
from . import _words as words
from ._groups import group
from ._markup import Content, Markup, element, joined
from ._series import days, minutes
from ._style import STYLE
from ._table import remarks

if TYPE_CHECKING:
    from .._snapshot import Snapshot

#: Allows the style of the page and nothing else, should anything in it ask for more.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def as_html(snapshot: Snapshot, *, title: str = "Usage of the Claude API") -> str:
    """The page.

    Args:
        snapshot: What was counted.
        title: Its heading.
    """
    head = element(
        "head",
        element("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}" />'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", Markup(STYLE)),
    )
    period = f"{words.moment(snapshot.since)} to {words.moment(snapshot.at)}"
    top = element(
        "header",
        element("h1", title),
        element("p", period),
        _tiles(snapshot),
        *(element("p", text, class_="warning") for text in remarks(snapshot.total)),
    )
    foot = element("footer", element("p", f"Made by attropic {__version__}. All times are UTC. {_HOW}"))
    body = element("body", top, element("main", *_main(snapshot)), foot)
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


_HOW: Final = "Percentiles are within 1 % of the true ones; costs are by the prices of the day of each call."


def _main(snapshot: Snapshot) -> list[Content]:
    if not snapshot.total.calls and not snapshot.total.answers:
        return [element("p", "Nothing was counted yet.", class_="warning")]
    total = snapshot.total
    first = [sections.money_by(snapshot, by) for by in ("model", "tag")]
    found = [_section("Cost", *first)]
    for heading, series in (("Over time", days(snapshot)), ("The last while", minutes(snapshot))):
        if series is not None:
            found.append(joined(element("h2", heading), sections.over_time(series)))
    found.append(
        _section(
            "Durations",
            sections.durations(snapshot, "Latency of calls", "c1", lambda one: one.latency),
            sections.durations(snapshot, "First content of streams", "c4", lambda one: one.first_content),
        )
    )
    found.append(_section("Cache", *sections.cache(snapshot)))
    found.append(
        _section(
            "Errors and retries",
            sections.classes("Calls that failed", total.errors, "bad", "No call failed."),
            sections.classes("Requests sent again", total.retried, "c3", "Nothing was sent again."),
        )
    )
    rest = [(f"By {by}", by, group(snapshot, by)) for by in ("tool", "operation", "key")]
    tables = [
        element("div", sections.figures(title, by, one, shut=False), class_="card") for title, by, one in rest if one
    ]
    if tables:
        found.append(joined(element("h2", "Further"), element("div", *tables, class_="grid-of")))
    return list(found)


def _section(heading: str, *cards: Markup | None) -> Markup:
    shown = [one for one in cards if one is not None]
    if not shown:
        return Markup()
    return joined(element("h2", heading), element("div", *shown, class_="grid-of two" if len(shown) > 1 else "grid-of"))


def _tiles(snapshot: Snapshot) -> Markup:
    total = snapshot.total
    retries = f"{words.count(total.retries)} sent again"
    broken = f"{words.percent(total.failed / total.calls)} of calls, {retries}" if total.calls else retries
    rate = f"{words.money(abs(total.saved), total.priced.currency)} {'lost by it' if total.saved < 0 else 'saved'}"
    each = "as far as prices are known" if total.unpriced else ""
    if total.calls and not total.unpriced:
        each = f"{words.money(total.priced.total / total.calls, total.priced.currency)} a call"
    tiles = [
        ("Cost", words.cost(total), each),
        ("Calls", words.count(total.calls), f"in {words.count(total.requests)} requests"),
        ("Tokens", words.short(total.total_tokens), words.count(total.total_tokens)),
        ("Read from cache", words.percent(total.cache_hit_rate), rate),
        ("Failed", words.count(total.failed), broken),
        ("Latency", words.duration(total.latency.p50), f"median; p99 {words.duration(total.latency.p99)}"),
    ]
    if total.first_content.count:
        told = f"median; p99 {words.duration(total.first_content.p99)}"
        tiles.append(("First content", words.duration(total.first_content.p50), told))
    shown = [
        element("div", element("dt", head), element("dd", value), element("dd", more, class_="more"))
        for head, value, more in tiles
    ]
    return element("dl", *shown, class_="tiles")
