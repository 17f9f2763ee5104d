"""Bills worked out by hand: what is published for a million tokens, times the tokens, equal to the last digit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from attropic.usage import cost_of

from .answers import message, written

M = Decimal(1_000_000)
DAY = date(2026, 11, 26)
D = Decimal

#: What was used → the bill, with the published prices as literals.
BILLS: dict[str, tuple[Any, Decimal]] = {
    "plain": (
        message("claude-opus-5-5", input_tokens=1_234, output_tokens=567),
        (1_234 * D(4) + 567 * D(20)) / M,
    ),
    "by an alias": (
        message("claude-haiku-4-5", input_tokens=1_000, output_tokens=1),
        (1_000 * D(1) + 1 * D(5)) / M,
    ),
    "by the id of a cloud": (
        message("anthropic.claude-haiku-4-5-20251001-v1:0", input_tokens=1_000, output_tokens=1),
        (1_000 * D(1) + 1 * D(5)) / M,
    ),
    "read from the cache, beside the input and not in it": (
        message("claude-sonnet-4-6", input_tokens=10, cache_read_input_tokens=40_000, output_tokens=300),
        (10 * D(3) + 40_000 * D("0.30") + 300 * D(15)) / M,
    ),
    "written for five minutes": (
        message("claude-opus-4-8", input_tokens=3, output_tokens=7, **written(short=2_048)),
        (3 * D(5) + 2_048 * D("6.25") + 7 * D(25)) / M,
    ),
    "written for an hour": (
        message("claude-opus-4-8", input_tokens=3, output_tokens=7, **written(long=2_048)),
        (3 * D(5) + 2_048 * D(10) + 7 * D(25)) / M,
    ),
    "written for both, and read": (
        message(
            "claude-fable-5-1",
            input_tokens=11,
            output_tokens=13,
            cache_read_input_tokens=99_999,
            **written(short=1_000, long=500),
        ),
        (11 * D(10) + 13 * D(50) + 99_999 * D("0.25") + 1_000 * D("12.50") + 500 * D(20)) / M,
    ),
    "written, of an answer that does not say for how long": (
        message("claude-haiku-4-5", input_tokens=1, cache_creation_input_tokens=900, output_tokens=2),
        (1 * D(1) + 900 * D("1.25") + 2 * D(5)) / M,
    ),
    "written more than the lifetimes say, as at the end of a stream": (
        message(
            "claude-haiku-4-5",
            cache_creation_input_tokens=900,
            cache_creation={"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 400},
        ),
        900 * D(2) / M,
    ),
    "in a batch": (
        message("claude-sonnet-5", input_tokens=100_000, output_tokens=8_000, service_tier="batch", **written(short=9)),
        (100_000 * D(1) + 8_000 * D(5) + 9 * D("1.25")) / M,
    ),
    "a short prompt at the boundary": (
        message("claude-haiku-5-5", input_tokens=60_000, cache_read_input_tokens=40_000, output_tokens=1_000),
        (60_000 * D("0.10") + 40_000 * D("0.01") + 1_000 * D("0.50")) / M,
    ),
    "a long prompt, by one token, all of it dearer": (
        message("claude-haiku-5-5", input_tokens=60_001, cache_read_input_tokens=40_000, output_tokens=1_000),
        (60_001 * D("0.50") + 40_000 * D("0.05") + 1_000 * D("2.50")) / M,
    ),
    "a long prompt, by what was written to the cache": (
        message("claude-haiku-5-5", input_tokens=1, output_tokens=1, **written(short=50_000, long=50_000)),
        (1 * D("0.50") + 1 * D("2.50") + 50_000 * D("0.625") + 50_000 * D(1)) / M,
    ),
    "long output after a short prompt": (
        message("claude-haiku-5-5", input_tokens=10, output_tokens=120_000),
        (10 * D("0.10") + 120_000 * D("0.50")) / M,
    ),
    "the long context of an older model": (
        message("claude-sonnet-4-5", input_tokens=200_001, output_tokens=100),
        (200_001 * D(6) + 100 * D("22.50")) / M,
    ),
    "a window at one price": (
        message("claude-opus-4-6", input_tokens=900_000, output_tokens=100),
        (900_000 * D(5) + 100 * D(25)) / M,
    ),
    "server tools": (
        message(
            "claude-opus-5",
            input_tokens=2_000,
            output_tokens=300,
            server_tool_use={"web_search_requests": 3, "web_fetch_requests": 5},
        ),
        (2_000 * D(5) + 300 * D(25)) / M + 3 * D(10) / 1_000,
    ),
    "server tools in a batch, which are not cheaper": (
        message(
            "claude-opus-5",
            input_tokens=2_000,
            output_tokens=300,
            service_tier="batch",
            server_tool_use={"web_search_requests": 3, "web_fetch_requests": 0},
        ),
        (2_000 * D("2.50") + 300 * D("12.50")) / M + 3 * D("0.01"),
    ),
    "in one region": (
        message("claude-opus-5-5", input_tokens=1_000, output_tokens=100, inference_geo="us", **written(long=10)),
        (1_000 * D("4.4") + 100 * D(22) + 10 * D("8.8")) / M,
    ),
    "in any region": (
        message("claude-opus-5-5", input_tokens=1_000, output_tokens=100, inference_geo="global"),
        (1_000 * D(4) + 100 * D(20)) / M,
    ),
    "fast": (
        message("claude-opus-5", input_tokens=1_000, output_tokens=100, cache_read_input_tokens=50, speed="fast"),
        (1_000 * D(10) + 100 * D(50) + 50 * D(1)) / M,
    ),
    "fast, in one region, with a search": (
        message(
            "claude-opus-4-7",
            input_tokens=1_000,
            output_tokens=100,
            speed="fast",
            inference_geo="us",
            server_tool_use={"web_search_requests": 1, "web_fetch_requests": 0},
        ),
        (1_000 * D(33) + 100 * D(165)) / M + D("0.01"),
    ),
    "with the advice of another model": (
        message(
            "claude-sonnet-5-5",
            input_tokens=1_760,
            cache_read_input_tokens=412,
            output_tokens=531,
            iterations=[
                {"type": "message", "input_tokens": 412, "output_tokens": 89},
                {"type": "advisor_message", "model": "claude-opus-5-5", "input_tokens": 823, "output_tokens": 1_612},
                {"type": "message", "input_tokens": 1_348, "cache_read_input_tokens": 412, "output_tokens": 442},
            ],
        ),
        ((412 + 1_348) * D(2) + 412 * D("0.10") + (89 + 442) * D(10) + 823 * D(4) + 1_612 * D(20)) / M,
    ),
    "with a summary that the figures of the answer leave out": (
        message(
            "claude-opus-4-6",
            input_tokens=23_000,
            output_tokens=1_000,
            iterations=[
                {"type": "compaction", "input_tokens": 180_000, "output_tokens": 3_500},
                {"type": "message", "input_tokens": 23_000, "output_tokens": 1_000},
            ],
        ),
        ((180_000 + 23_000) * D(5) + (3_500 + 1_000) * D(25)) / M,
    ),
    "calls that are short each, and long together": (
        message(
            "claude-haiku-5-5",
            input_tokens=140_000,
            output_tokens=20,
            iterations=[
                {"type": "message", "input_tokens": 70_000, "output_tokens": 10},
                {"type": "message", "input_tokens": 70_000, "output_tokens": 10},
            ],
        ),
        (140_000 * D("0.10") + 20 * D("0.50")) / M,
    ),
    "nothing": (message("claude-opus-5"), D(0)),
}


@pytest.mark.parametrize("name", BILLS)
def test_a_bill_is_the_published_price_times_the_tokens(name: str) -> None:
    """The cost of an answer, and of its usage given the model, is exactly what one works out by hand."""
    answer, bill = BILLS[name]
    for cost in (
        answer.cost(on=DAY),
        answer.usage.cost(answer.model, on=DAY),
        cost_of(answer, on=DAY),
        cost_of(answer.to_dict(), on=DAY),
    ):
        assert cost is not None
        assert cost.total == bill
        assert cost.currency == "USD"


@pytest.mark.parametrize(
    ("model", "usage", "day", "bill"),
    [
        ("claude-sonnet-5-5", {"cache_read_input_tokens": 1_000_000}, date(2026, 10, 6), D("0.20")),
        ("claude-sonnet-5-5", {"cache_read_input_tokens": 1_000_000}, date(2026, 10, 7), D("0.10")),
        ("claude-opus-4-6", {"input_tokens": 300_000}, date(2026, 3, 12), 300_000 * D(10) / M),
        ("claude-opus-4-6", {"input_tokens": 300_000}, date(2026, 3, 13), 300_000 * D(5) / M),
        ("claude-sonnet-4-6", {"output_tokens": 9, "input_tokens": 200_001}, date(2026, 3, 12), D("1.2002085")),
    ],
)
def test_a_price_counts_from_its_day_on(model: str, usage: dict[str, int], day: date, bill: Decimal) -> None:
    """A price that changed is the old one up to the day before, and the new one from that day on."""
    cost = message(model, **usage).cost(on=day)
    assert cost is not None
    assert cost.total == bill


def test_a_bill_says_what_each_part_is() -> None:
    """Each price has its amount, so that the parts of a bill are those of the published table."""
    answer = message(
        "claude-opus-5",
        input_tokens=10,
        output_tokens=20,
        cache_read_input_tokens=30,
        server_tool_use={"web_search_requests": 1, "web_fetch_requests": 0},
        **written(short=40, long=50),
    )
    cost = answer.cost(on=DAY)
    assert cost is not None
    assert cost.parts == {
        "input": 10 * D(5) / M,
        "output": 20 * D(25) / M,
        "cache_read": 30 * D("0.50") / M,
        "cache_write_5m": 40 * D("6.25") / M,
        "cache_write_1h": 50 * D(10) / M,
        "web_search_requests": D("0.01"),
    }


def test_what_is_told_as_a_batch_costs_half_once() -> None:
    """``batch=True`` is the discount of a batch; where an answer says so itself it is not taken twice."""
    told = message("claude-opus-5", input_tokens=1_000, service_tier="batch")
    untold = message("claude-opus-5", input_tokens=1_000, service_tier="standard")
    bill = 1_000 * D("2.50") / M
    for cost in (told.cost(on=DAY), told.cost(batch=True, on=DAY), untold.cost(batch=True, on=DAY)):
        assert cost is not None
        assert cost.total == bill
    assert cost_of(untold.usage, "claude-opus-5", batch=True, on=DAY) == untold.cost(batch=True, on=DAY)
