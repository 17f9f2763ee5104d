"""Prices as data: what is there, what users say otherwise, and what is not known."""

from __future__ import annotations

import json
import warnings
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from attropic.catalogue import models
from attropic.usage import PriceTable, UnknownPriceWarning, cost_of
from attropic_api.data import read

from .answers import message

MINE = {"models": {"mine": {"input": 3, "output": 15.5}}}


@pytest.fixture
def table() -> PriceTable:
    """A table that has warned of nothing yet."""
    return PriceTable(read("prices"))


def test_each_price_has_its_source_and_day(table: PriceTable) -> None:
    """Every price says where it stood and when, has all its columns, and is in line with the others."""
    for model in table.models:
        price = table.price(model)
        assert price is not None
        assert str(price.source).startswith("https://platform.claude.com/docs/")
        assert isinstance(price.seen, date)
        for tokens in (price.tokens, price.long) if price.over else (price.tokens,):
            assert set(tokens) == {"input", "output", "cache_read", "cache_write_5m", "cache_write_1h"}
            order = [tokens[name] for name in ("cache_read", "input", "cache_write_5m", "cache_write_1h", "output")]
            assert order == sorted(order)
    for group in (*read("prices")["factors"].values(), read("prices")["pieces"]):
        for figure in group.values():
            assert figure["source"] in read("prices")["sources"]
            assert date.fromisoformat(figure["seen"])


def test_every_model_that_can_be_called_has_a_price(table: PriceTable) -> None:
    """No model of the catalogue that is not retired lacks a price but one that was never listed; none is misspelt."""
    listed = {model.id for model in models(retired=True)}
    assert set(table.models) <= listed
    assert {model.id for model in models()} - set(table.models) <= {"claude-mythos-preview"}


def test_other_names_of_a_model(table: PriceTable) -> None:
    """Aliases and the ids of clouds mean the same price."""
    named = ("claude-opus-4-5", "anthropic.claude-opus-4-5-20251101-v1:0", "claude-opus-4-5@20251101")
    for name in named:
        assert table.price(name) == table.price("claude-opus-4-5-20251101")


def test_an_unknown_model_is_unknown_and_not_free(table: PriceTable) -> None:
    """Its cost is None, with one warning at the line of the caller that names the model and the remedy."""
    answer = message("somebody-elses", input_tokens=1)
    with pytest.warns(UnknownPriceWarning, match=r"'somebody-elses' is not known.*ATTROPIC_PRICES") as caught:
        assert answer.cost(prices=table) is None
    assert Path(caught[0].filename).name == Path(__file__).name
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answer.cost(prices=table) is None
        assert cost_of(answer, prices=table) is None
        assert table.price("another", silent=True) is None
    with pytest.warns(UnknownPriceWarning, match="'another'"):
        assert table.price("another") is None


@pytest.mark.parametrize(
    ("usage", "said"),
    [
        ({"service_tier": "priority"}, "service_tier='priority'"),
        ({"inference_geo": "moon"}, "inference_geo='moon'"),
        ({"speed": "fast"}, "speed='fast'"),
        ({"server_tool_use": {"web_search_requests": 0, "mind_reading_requests": 1}}, "'mind_reading_requests'"),
    ],
)
def test_what_is_not_documented_is_unknown(table: PriceTable, usage: dict[str, Any], said: str) -> None:
    """A tier, region, speed or tool without a published price makes the cost unknown, with a warning that names it."""
    with pytest.warns(UnknownPriceWarning, match=said):
        assert message("claude-haiku-4-5", input_tokens=1, **usage).cost(prices=table) is None


def test_a_price_that_a_model_lacks_is_unknown(table: PriceTable) -> None:
    """Own prices without one for the cache do not make the cache free."""
    prices = table.with_overrides(MINE)
    with pytest.warns(UnknownPriceWarning, match="'mine' has no price for 'cache_read'"):
        assert message("mine", cache_read_input_tokens=1).cost(prices=prices) is None


def test_own_prices(table: PriceTable) -> None:
    """A mapping adds and replaces models, tiers, tools and currencies; the table it came from stays as it was."""
    prices = table.with_overrides(
        {
            "currency": "EUR",
            "models": {**MINE["models"], "claude-haiku-4-5": {"input": 100, "factors": {"speed": {"fast": 3}}}},
            "factors": {"service_tier": {"priority": 0.8}},
            "pieces": {"web_search_requests": 1, "mind_reading_requests": {"price": 7, "per": 100}},
        }
    )
    used = {"input_tokens": 10_000, "service_tier": "priority", "server_tool_use": {"mind_reading_requests": 3}}
    cost = message("claude-haiku-4-5-20251001", **used, speed="fast").cost(prices=prices)
    assert cost is not None
    assert cost.total == 10_000 * Decimal(100) * 3 * Decimal("0.8") / 1_000_000 + Decimal("0.21")
    assert cost.currency == "EUR"
    assert message("mine", output_tokens=2_000_000).cost(prices=prices).total == 31
    before = table.price("claude-haiku-4-5")
    assert before is not None
    assert before.tokens["input"] == 1
    assert table.price("mine", silent=True) is None


@pytest.mark.parametrize(
    ("day", "input"),
    [(date(2024, 12, 31), None), (date(2025, 1, 1), 1), (datetime(2026, 1, 1, 12, tzinfo=timezone.utc), 2)],
)
def test_own_prices_change_with_time(table: PriceTable, day: date, input: int | None) -> None:
    """A list of prices holds each from its day on, in whatever order it is given; before the first there is none."""
    rows = [{"from": date(2026, 1, 1), "input": 2}, {"from": "2025-01-01", "input": 1}]
    prices = table.with_overrides({"models": {"mine": rows}})
    if input is None:
        with pytest.warns(UnknownPriceWarning, match="'mine' before 2025-01-01 is not known"):
            assert prices.price("mine", day) is None
    else:
        price = prices.price("mine", day)
        assert price is not None
        assert price.tokens == {"input": input}


@pytest.mark.parametrize("name", ["prices.json", "prices.yaml"])
def test_prices_in_a_file(table: PriceTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A JSON or YAML file is an argument, or named by ``ATTROPIC_PRICES``; its digits are kept."""
    file, mine = tmp_path / name, f"mine in {name}"
    file.write_text(json.dumps({"models": {mine: {"input": 0.1, "output": 0.30000000000000004}}}))
    price = table.with_overrides(file).price(mine)
    assert price is not None
    assert price.tokens == {"input": Decimal("0.1"), "output": Decimal("0.30000000000000004")}
    monkeypatch.setenv("ATTROPIC_PRICES", str(file))
    assert message(mine, input_tokens=30).cost().total == Decimal("0.000003")
    monkeypatch.delenv("ATTROPIC_PRICES")
    with pytest.warns(UnknownPriceWarning):
        assert message(mine, input_tokens=30).cost() is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"mine": {"input": 1}}, "Prices have no 'mine'.*below `models`"),
        ({"models": {"mine": 3}}, r"models.mine\[0\]: prices are a mapping"),
        ({"models": {"mine": {"input": "dear"}}}, r"models.mine\[0\].input: a price or factor is a number"),
        ({"models": {"mine": {"input": -1}}}, r"models.mine\[0\].input.*not -1"),
        ({"models": {"mine": {"input": True}}}, r"models.mine\[0\].input.*not True"),
        ({"models": {"mine": {"from": "soon"}}}, r"models.mine\[0\].from: a day is written as"),
        ({"models": {"mine": {"long": {"input": 1}}}}, r"models.mine\[0\].long.over: the size of a prompt"),
        ({"factors": {"speed": {"fast": "x"}}}, "factors.speed.fast"),
        ({"pieces": []}, "pieces: this is a mapping"),
    ],
)
def test_prices_that_are_none_are_refused(table: PriceTable, given: Any, said: str) -> None:
    """The error names the place."""
    with pytest.raises(ValueError, match=said):
        table.with_overrides(given)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("no.json", None, "No such file"),
        ("a.json", "{", "cannot be read"),
        ("a.yaml", "{", "cannot be read"),
        ("b.json", "3", "are a mapping"),
    ],
)
def test_files_that_are_none_are_refused(
    table: PriceTable, tmp_path: Path, name: str, text: str | None, said: str
) -> None:
    """A file that is missing or broken is named."""
    file = tmp_path / name
    if text is not None:
        file.write_text(text)
    with pytest.raises(ValueError, match=said) as caught:
        table.with_overrides(str(file))
    assert name in str(caught.value)
