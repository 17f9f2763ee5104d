"""The page of a meter: well-formed, of nothing but itself, and readable by who cannot see a plot."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from attropic.usage import Snapshot, Totals, Window, render
from attropic.usage._outputs import _words as words
from attropic.usage._outputs._series import days, minutes

from .reports import HOSTILE, NOON, snapshot, unpriced

EMPTY = Snapshot(since=NOON, at=NOON)
PAGES = {
    "busy": snapshot(),
    "a year": snapshot(
        days=3, models=[f"model-{number}" for number in range(300)], tags=[f"user-{n}" for n in range(300)]
    ),
    "unpriced": unpriced(),
    "empty": EMPTY,
    "hostile": snapshot(models=HOSTILE, tags=HOSTILE),
}
#: Attributes by which a page would load something, or run it.
LOADING = {
    "src",
    "srcset",
    "href",
    "xlink:href",
    "data",
    "action",
    "formaction",
    "poster",
    "background",
    "ping",
    "manifest",
}


def tree(page: Snapshot) -> ElementTree.Element:
    return ElementTree.fromstring(render(page, "html"))


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_page_needs_nothing_else(page: Snapshot) -> None:
    """No element or style of it loads or runs anything, and a policy in it forbids what it does not have."""
    root = tree(page)
    elements = {one.tag for one in root.iter()}
    style = root.findtext("head/style") or ""
    policy = root.find("head/meta[@http-equiv]")

    assert not elements & {"script", "link", "img", "iframe", "object", "embed", "image", "use", "a", "form", "base"}
    assert not {key.lower() for one in root.iter() for key in one.attrib} & LOADING
    assert not any(key.lower().startswith("on") for one in root.iter() for key in one.attrib)
    assert not re.search(r"url\s*\(|@import|@font-face|expression", style, re.I)
    assert policy is not None
    assert policy.get("content", "").startswith("default-src 'none'")


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_page_is_well_formed(page: Snapshot) -> None:
    """It is XML and HTML at once; every id is there once, and each cell of a table stands below a head."""
    text = render(page, "html")
    root = ElementTree.fromstring(text)
    Balanced().feed(text)
    ids = [one.get("id") for one in root.iter() if one.get("id")]

    assert len(ids) == len(set(ids))
    assert len(list(root.iter("h1"))) == 1
    for table in root.iter("table"):
        widths = {len(row) for row in table.iter("tr")}
        assert len(widths) == 1
        assert (table.findtext("caption") or "").strip()


class Balanced(HTMLParser):
    """Fails where an end does not fit its begin."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_hostile_names_are_text() -> None:
    """A name with markup is shown letter by letter, in plots and tables; none of it becomes an element."""
    root = tree(PAGES["hostile"])
    shown = {"".join(one.itertext()) for one in root.iter("bdi")}

    for name in HOSTILE:
        seen = words.visible(name)
        assert (seen if len(seen) <= 80 else f"{seen[:80]}…") in shown
    assert {one.tag for one in root.iter()} == {one.tag for one in tree(PAGES["busy"]).iter()}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_plots_can_be_read_without_seeing_them(page: Snapshot) -> None:
    """A plot says in words what it shows, or is only beside its figures; every card with a plot has its title."""
    root = tree(page)

    for svg in root.iter("svg"):
        assert svg.get("aria-hidden") == "true" or (svg.get("role") == "img" and svg.get("aria-label"))
    for card in root.iter("section"):
        assert card[0].tag == "h3"
        assert "".join(card.itertext()).strip()
    if page is PAGES["busy"]:
        assert {"Cost by model", "Cost by tag", "Cost per day", "Tokens per minute", "Latency of calls"} <= {
            one.text for one in root.iter("h3")
        }
        figures = "".join(next(iter(root.iter("details"))).itertext())
        assert "claude-opus-4-7" in figures
        assert f"{page.by_model['claude-opus-4-7'].tokens['output']:,}" in figures


def test_bars_are_as_long_as_their_figures() -> None:
    """The dearest bar has the whole width, and every other one its share of it; parts lie beside one another."""
    one = snapshot()
    card = next(card for card in tree(one).iter("section") if card[0].text == "Cost by model")
    ranked = sorted((float(found.priced.total) for found in one.by_model.values()), reverse=True)

    for bar, cost in zip(card.iter("li"), [0.0] * 4 + ranked, strict=True):
        if cost:
            blocks = list(bar.iter("rect"))
            wide = [float(rect.get("width", "").rstrip("%")) for rect in blocks]
            assert sum(wide) == pytest.approx(cost / ranked[0] * 100, abs=0.01)
            assert [float(rect.get("x", "").rstrip("%")) for rect in blocks] == pytest.approx(
                [sum(wide[:place]) for place in range(len(wide))], abs=0.01
            )


def test_many_names_are_folded() -> None:
    """Of three hundred tags the dearest are shown, and the rest is one bar; nothing of the sum is lost."""
    page = PAGES["a year"]
    card = next(card for card in tree(page).iter("section") if card[0].text == "Cost by tag")
    told = ["".join(item.itertext()) for item in card.iter("li")][4:]

    assert len(told) == 12
    assert told[-1].startswith("289 more")
    assert len(render(page, "html")) < 500_000


def test_time_has_no_gaps() -> None:
    """A day or minute in which nothing happened is a column of nothing; many days become months."""
    found = days(snapshot(days=9))
    assert found is not None
    assert [slot.label for slot in found.slots][2:5] == ["2026-09-29", "2026-09-30", "2026-10-01"]
    assert found.slots[3].totals == Totals()

    year = {f"2025-{month:02}-15": Totals(calls=month) for month in (1, 3, 12)}
    months = days(Snapshot(since=0, at=NOON, by_day=year))
    assert months is not None
    assert [slot.totals.calls for slot in months.slots] == [1, 0, 3, *[0] * 8, 12]
    assert days(EMPTY) is None


@pytest.mark.parametrize(
    ("span", "unit", "columns"), [(3600.0, "minute", 60), (86_400.0, "24 minutes", 60), (60.0, "minute", 1)]
)
def test_the_last_while_is_as_long_as_the_window(span: float, unit: str, columns: int) -> None:
    """The longest window is cut into at most sixty columns, which hold all that happened in it."""
    some = tuple(
        Window(seconds=60, at=NOON - ago * 60, totals=Totals(calls=1)) for ago in reversed(range(0, int(span / 60), 3))
    )
    window = Window(seconds=span, at=NOON, totals=Totals())
    found = minutes(Snapshot(since=0, at=NOON - 1, minutes=some, windows=(window,)))

    assert found is not None
    assert (found.unit, len(found.slots)) == (unit, columns)
    assert sum(slot.totals.calls for slot in found.slots) == len(some)
    assert minutes(EMPTY) is None


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "$0.00"),
        ("1234.567", "$1,234.57"),
        ("0.5", "$0.50"),
        ("0.0121", "$0.0121"),
        ("0.000081", "$0.000081"),
        ("0.99999", "$1.00"),
        ("-0.25", "−$0.25"),
        ("0.05", "$0.05"),
    ],
)
def test_money_is_written_for_people(amount: str, text: str) -> None:
    """Cents, and two digits that count of what is less than a cent."""
    assert words.money(Decimal(amount), "USD") == text


def test_figures_are_written_for_people() -> None:
    """Numbers, durations and shares have few digits and a unit."""
    assert [words.short(n) for n in (0, 7, 999, 1000, 999_999, 3_686_100, 2.5e9)] == [
        "0",
        "7",
        "999",
        "1k",
        "1M",
        "3.69M",
        "2.5G",
    ]
    assert [words.duration(s) for s in (0.0005, 0.25, 1.5, 60.0, 3725.0)] == [
        "0.5 ms",
        "250 ms",
        "1.5 s",
        "1 min",
        "62 min 5 s",
    ]
    assert [words.percent(s) for s in (0.0, 0.004, 0.5, 0.999, 1.0)] == ["0%", "0.4%", "50%", "99.9%", "100%"]
    assert words.money(Decimal("3"), "CHF") == "3.00 CHF"
