"""What a run will take, told before anything is sent."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.bulk import Estimate, Item, TokenPrices, dry_run
from attropic.bulk._estimate import estimate, estimated_tokens
from attropic.localserver import LocalServer


def params(text: str, **more: Any) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def image(size: int) -> dict[str, Any]:
    data = base64.b64encode(bytes(size)).decode()
    return {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": data}}


def test_tokens_follow_the_size_of_what_is_read() -> None:
    """Twice the text is twice the tokens; what is not read counts for nothing."""
    one, two = estimated_tokens(params("word " * 1000)), estimated_tokens(params("word " * 2000))

    assert 1000 < one < 2000
    assert two == pytest.approx(2 * one, rel=0.02)
    assert estimated_tokens(params("word " * 1000, metadata={"user_id": "x" * 10_000})) == one
    assert estimated_tokens(params("word " * 1000, system="word " * 1000)) > 1.9 * one
    assert (
        estimated_tokens(params("word", tools=[{"name": "t", "input_schema": {"properties": {"a" * 400: {}}}}])) > 100
    )


def test_images_do_not_count_by_their_bytes() -> None:
    """A large one is as many tokens as a small one; a PDF grows with its size, but not as text does."""
    small, large = (estimated_tokens(params("", messages=[{"content": [image(n)]}])) for n in (100, 1_000_000))
    source = {"type": "base64", "media_type": "application/pdf", "data": "A" * 400_000}
    document = estimated_tokens(params("", messages=[{"content": [{"type": "document", "source": source}]}]))

    assert small == large
    assert 1000 < large < 3000
    assert 1000 < document < 100_000


def test_items_are_summed_by_model() -> None:
    """Requests, input, the most of output, and a cost when there are prices."""
    items = [Item(n, f"i{n}", params("word " * 70, model="ab"[n % 2])) for n in range(10)]

    found = estimate(iter(items), prices=lambda model, read, written: {"a": 1.0, "b": 10.0}[model] * written)

    assert (found.requests, found.max_output_tokens, found.models) == (10, 1000, {"a": 5, "b": 5})
    assert found.input_tokens == sum(estimated_tokens(item.params) for item in items)
    assert found.cost == 5500.0
    assert estimate(items).cost is None
    assert estimate([]) == Estimate(0, 0, 0, {}, cost=0.0)


def test_the_api_corrects_an_estimate(tmp_path: Path) -> None:
    """With a sample, the sum is what the API counts, when all items are alike."""
    prompts = ["word " * 300] * 40
    with LocalServer() as server, attropic.Anthropic(api_key="k", base_url=server.url) as client:
        ask: Any = {"model": "claude-opus-4-7", "max_tokens": 10}
        asked = params(prompts[0])["messages"]
        counted = client.messages.count_tokens(model=ask["model"], messages=asked)
        found = dry_run(prompts, sample=5, client=client, **ask)
        plain = dry_run(prompts, **ask)

    assert found.sampled == 5
    assert found.input_tokens == pytest.approx(40 * counted.input_tokens, abs=40)
    assert (plain.sampled, plain.requests) == (0, 40)


def test_prices_are_of_a_million_tokens() -> None:
    """The cost of an item follows its usage: reading from the cache costs a tenth, writing to it a quarter more."""
    prices = TokenPrices(3.0, 15.0)
    usage = {
        "input_tokens": 1_000_000,
        "output_tokens": 100_000,
        "cache_read_input_tokens": 1_000_000,
        "cache_creation_input_tokens": 1_000_000,
    }
    result = {"type": "succeeded", "message": {"model": "m", "usage": usage}}

    assert prices("m", 1_000_000, 1_000_000) == 18.0
    assert prices.cost({}, result) == pytest.approx(3 + 1.5 + 0.3 + 3.75)
    assert TokenPrices(3.0, 15.0, discount=0.5).cost({}, result) == pytest.approx(prices.cost({}, result) / 2)
    assert prices.cost({}, {"type": "errored", "error": {}}) == 0.0
