"""The page is whole, valid, and needs nothing else."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from benchmarks import history
from benchmarks.contenders import FLOOR, OFFICIAL, OURS
from benchmarks.page import page
from benchmarks.rounds import Cell
from tests.benchmarks.made import cell, result, row

VOID = {"meta", "br", "link", "img", "rect", "circle", "path", "polyline"}
SIZED = {size: {OURS: cell(size * 2e-6), FLOOR: cell(size * 1e-6), OFFICIAL: cell(size**2 * 1e-7)} for size in (10, 99)}
RUN = result(
    row(SIZED, "stream <of> events & more", most=3.0, least=2.0),
    row({1: {OURS: cell(0.1), OFFICIAL: Cell(skipped="has no <callbacks>")}}, "alone"),
)


class Reader(HTMLParser):
    """Notes what is open, what is named, and where anything is fetched from."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href", "data")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture
def read() -> Reader:
    reader = Reader()
    reader.feed(page(RUN, [history.summary(RUN)]))
    reader.close()
    return reader


def test_every_element_is_closed(read: Reader) -> None:
    """The page is well-formed, whatever rows are called."""
    assert read.open == []
    assert read.tags[:2] == ["html", "head"]


def test_nothing_is_fetched(read: Reader) -> None:
    """No script, no style sheet, no picture: the file alone is the page."""
    assert read.fetched == []
    assert not {"script", "link", "img", "iframe"} & set(read.tags)
    assert not re.search(r"url\(|@import|https?://", page(RUN))


def test_bars_growth_and_history_are_drawn(read: Reader) -> None:
    """A row with sizes has bars, a plot of its growth, and its course over the runs that were kept."""
    assert read.tags.count("article") == 2
    assert read.tags.count("svg") == 4
    assert read.tags.count("polyline") == 3 + 1


def test_names_are_text() -> None:
    """A name is written as it is, and is never markup."""
    shown = page(RUN)

    assert "stream &lt;of&gt; events &amp; more" in shown
    assert "has no &lt;callbacks&gt;" in shown


def test_it_suits_the_dark_and_the_phone() -> None:
    """The page follows the colours of the system and the width of the screen."""
    shown = page(RUN)

    assert "prefers-color-scheme:dark" in shown
    assert 'content="width=device-width, initial-scale=1"' in shown
    assert {"yes", "no"} >= set(re.findall(r'class="goal (\w+)"', shown))


def test_a_run_of_nothing_is_a_page() -> None:
    """A run whose every row failed still has a page that says so."""
    assert "boom" in page(result(row({1: {OURS: Cell(skipped="boom")}})))
