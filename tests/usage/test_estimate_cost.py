"""``client.messages.estimate_cost`` and ``count``: what a call takes, before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.localserver import Api
from attropic.usage import UnknownPriceWarning, UsageMeter, estimate_tokens

from .spending import ASK, MODEL, PRICES, run, settled

BOTH = pytest.mark.parametrize("coloured", [False, True])
SIDES = pytest.mark.parametrize("side", ["messages", "beta.messages"])
CACHED: dict[str, Any] = {**ASK, "cache_control": {"type": "ephemeral"}}


@dataclass
class City:
    name: str


def messages(client: Any, side: str = "messages") -> Any:
    for name in side.split("."):
        client = getattr(client, name)
    return client


def estimated(coloured: bool = False, side: str = "messages", **arguments: Any) -> Any:
    async def scene(client: Any, api: Api) -> Any:
        return await settled(messages(client, side).estimate_cost(**arguments))

    return run(coloured, scene)


@BOTH
@SIDES
def test_the_api_counts_the_input(coloured: bool, side: str) -> None:
    """The input is that of ``count_tokens``, no message is made, and the most is what the budget would reserve."""

    async def scene(client: Any, api: Api) -> Any:
        found = await settled(messages(client, side).estimate_cost(**ASK, prices=PRICES))
        counted = await settled(messages(client, side).count_tokens(model=MODEL, messages=ASK["messages"]))
        return found, counted.input_tokens, dict(api.ledger.by_model)

    found, count, books = run(coloured, scene)

    assert found.counted
    assert found.input_tokens.low == found.input_tokens.expected == found.input_tokens.high == count
    assert found.high.total == Decimal(count + 50) / 1000
    assert found.low.total < found.expected.total < found.high.total
    assert not books


@BOTH
@SIDES
def test_offline_nothing_is_sent(coloured: bool, side: str) -> None:
    """The input is what ``estimate_tokens`` says, and the API sees no request."""

    async def scene(client: Any, api: Api) -> Any:
        closed = client.copy(base_url="http://127.0.0.1:9", max_retries=0)
        return await settled(messages(closed, side).estimate_cost(**ASK, prices=PRICES, offline=True))

    found, tokens = run(coloured, scene), estimate_tokens(ASK)

    assert not found.counted
    assert found.input_tokens == tokens
    assert found.high.total == Decimal(tokens.high + 50) / 1000
    assert found.low.total == Decimal(tokens.low + 1) / 1000


@BOTH
@SIDES
def test_count_takes_all_arguments_of_create(coloured: bool, side: str) -> None:
    """What the count does not depend on is dropped, a type of the answer is counted."""
    more: dict[str, Any] = {"temperature": 0.5, "metadata": {"user_id": "u"}, "stop_sequences": ["x"], "stream": True}

    async def scene(client: Any, api: Api) -> Any:
        ask = messages(client, side)
        plain = await settled(ask.count_tokens(model=MODEL, messages=ASK["messages"]))
        return plain, await settled(ask.count(**ASK, **more)), await settled(ask.count(**ASK, output_format=City))

    plain, found, formatted = run(coloured, scene)

    assert found.input_tokens == plain.input_tokens
    assert type(found) is type(plain)
    assert formatted.input_tokens >= plain.input_tokens


@pytest.mark.parametrize("offline", [False, True])
def test_an_argument_that_create_does_not_take_is_refused(offline: bool) -> None:
    """A slip does not go unnoticed because nothing is sent."""
    with pytest.raises(TypeError, match="temprature"):
        estimated(**ASK, temprature=1, offline=offline)


def test_the_meter_says_how_long_answers_are() -> None:
    """Without one a quarter of ``max_tokens`` is expected; then what answers of the model had, within the limit."""

    async def scene(client: Any, api: Api) -> Any:
        before = client.messages.estimate_cost(**{**ASK, "max_tokens": 1000}, prices=PRICES)
        client.messages.create(**ASK)
        client.messages.create(**ASK)
        after = client.messages.estimate_cost(**{**ASK, "max_tokens": 1000}, prices=PRICES)
        short = client.messages.estimate_cost(**{**ASK, "max_tokens": 1}, prices=PRICES)
        return before, after, short, api.ledger.by_model[MODEL]["output_tokens"] / 2

    before, after, short, mean = run(False, scene, meter=UsageMeter().tagged("a"))

    assert (before.output_tokens.low, before.output_tokens.expected, before.output_tokens.high) == (1, 250, 1000)
    assert after.output_tokens.expected == round(mean)
    assert short.output_tokens.expected == 1


def test_a_prompt_that_asks_for_the_cache_may_be_in_it() -> None:
    """At least it costs what reading costs, at most what writing costs; the rate says what to expect."""
    found, half = estimated(**CACHED, prices=PRICES), estimated(**CACHED, prices=PRICES, cache_hit_rate=0.5)
    count = found.input_tokens.expected

    assert found.low.parts["cache_read"] == Decimal(count) / 10_000
    assert found.high.parts["cache_write_5m"] == Decimal(count) * Decimal("0.00125")
    assert found.expected.parts.keys() == {"cache_write_5m", "output"}
    assert half.expected.parts["cache_read"] == Decimal(round(count * 0.5)) / 10_000


def test_batches_are_cheaper() -> None:
    """``batch=True`` takes the price of batches."""
    assert estimated(**ASK, batch=True).high.total * 2 == estimated(**ASK).high.total


def test_searches_are_in_the_most() -> None:
    """``max_uses`` bounds them; offline, as the API does not count such tools."""
    tool = {"type": "web_search_20250305", "name": "web_search", "max_uses": 3}
    found = estimated(**ASK, tools=[tool], offline=True)

    assert found.high.parts["web_search_requests"] == Decimal("0.03")
    assert "web_search_requests" not in found.expected.parts
    assert not found.input_tokens.known


def test_an_unknown_price_is_none_and_a_warning() -> None:
    """Tokens are told, the cost is not."""
    with pytest.warns(UnknownPriceWarning, match="nobody-knows"):
        found = estimated(**{**ASK, "model": "nobody-knows"}, prices={}, offline=True)

    assert (found.low, found.expected, found.high) == (None, None, None)
    assert found.input_tokens.expected > 0


@pytest.mark.parametrize("rate", [-0.1, 1.1, "half"])
def test_a_rate_is_a_share(rate: Any) -> None:
    """The error names the argument and its limits."""
    with pytest.raises(ConfigurationError, match="`cache_hit_rate` must be from 0 to 1"):
        estimated(**ASK, cache_hit_rate=rate)
