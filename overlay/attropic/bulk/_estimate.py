"""What a bulk run will take, before anything is sent: requests, tokens, cost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final

from ._items import Item, Json

if TYPE_CHECKING:
    from .._client import AsyncAnthropic

#: Bytes of UTF-8 in a token: of English about four, of JSON and other languages fewer.
_BYTES_PER_TOKEN: Final = 3.5
#: Tokens of a message beside its text.
_PER_MESSAGE: Final = 4
#: An image of the size that the API works with. Source: https://docs.claude.com/en/docs/build-with-claude/vision
_IMAGE: Final = 1600
#: Tokens of a PDF whose content is not here, and bytes of base64 to a token where it is.
_DOCUMENT: Final = 3000
_BASE64_PER_TOKEN: Final = 40
#: Keys of params that the model reads, and those that count tokens.
_READ: Final = ("system", "messages", "tools")
_COUNTED: Final = ("model", "messages", "system", "tools", "tool_choice", "thinking")
#: What tokens of the cache cost beside those that are read anew.
_CACHE_WRITE: Final = 1.25
_CACHE_READ: Final = 0.1

#: What tokens of a model cost: gives for a model, input tokens and output tokens an amount.
Prices = Callable[[str, float, float], float]


@dataclass(frozen=True)
class Estimate:
    """What a run will take.

    Attributes:
        requests: How many requests.
        input_tokens: What they read, estimated.
        max_output_tokens: The most that they may write.
        models: How many requests go to each model.
        cost: The most that it costs; None without prices.
        sampled: How many requests the API counted to correct the estimate.
    """

    requests: int
    input_tokens: int
    max_output_tokens: int
    models: Mapping[str, int]
    cost: float | None = None
    sampled: int = 0


def estimated_tokens(params: Mapping[str, Any]) -> int:
    """The input tokens of a request, by its size. A quarter more or less is to be expected."""
    return round(sum(_tokens(params.get(key)) for key in _READ)) + _PER_MESSAGE * len(params.get("messages") or ())


def max_tokens_of(params: Mapping[str, Any]) -> int:
    """The most that a request may write."""
    most = params.get("max_tokens")
    return most if isinstance(most, int) else 0


def estimate(items: Iterable[Item], *, prices: Prices | None = None) -> Estimate:
    """What a run of these items will take, by their size.

    Args:
        items: The items; each is looked at once and forgotten.
        prices: What tokens cost.
    """
    sums = _Sums()
    for item in items:
        sums.add(item)
    return sums.estimate(prices)


async def counted_estimate(
    items: Iterable[Item], client: AsyncAnthropic, *, sample: int = 20, prices: Prices | None = None
) -> Estimate:
    """What a run of these items will take; how far sizes mislead is learned from some that the API counts, for nothing.

    Args:
        items: The items; all but those that are counted are looked at once and forgotten.
        client: Whom to ask.
        sample: How many are counted, chosen by chance, which is the same each time.
        prices: What tokens cost.

    Raises:
        APIError: A request could not be counted.
    """
    sums, chosen, chance = _Sums(), list[Item](), Random(0)
    for number, item in enumerate(items):
        sums.add(item)
        place = number if number < sample else chance.randint(0, number)
        if place < sample:
            chosen[place : place + 1] = [item]
    expected = true = 0.0
    for item in chosen:
        params: Any = {key: item.params[key] for key in _COUNTED if key in item.params}
        true += (await client.messages.count_tokens(**params)).input_tokens
        expected += estimated_tokens(item.params)
    return sums.estimate(prices, true / expected if expected else 1.0, len(chosen))


@dataclass(frozen=True)
class TokenPrices:
    """What tokens cost, whatever the model.

    Attributes:
        input: A million input tokens. Writing them to the cache costs a quarter more, reading them from it a tenth.
        output: A million output tokens.
        discount: The share that is taken off: 0.5 of batches.

    Source: https://docs.claude.com/en/docs/about-claude/pricing
    """

    input: float
    output: float
    discount: float = 0.0

    def __call__(self, model: str, input_tokens: float, output_tokens: float) -> float:
        """What so many tokens cost."""
        return (input_tokens * self.input + output_tokens * self.output) / 1e6 * (1 - self.discount)

    def cost(self, params: Json, result: Json) -> float:
        """What an item cost, by the usage that its message tells; without a message nothing."""
        message = result.get("message") or {}
        usage: Json = message.get("usage") or {}
        read = usage.get("input_tokens") or 0
        read += _CACHE_WRITE * (usage.get("cache_creation_input_tokens") or 0)
        read += _CACHE_READ * (usage.get("cache_read_input_tokens") or 0)
        return self(str(message.get("model")), read, usage.get("output_tokens") or 0)


class _Sums:
    """Requests, input tokens and most output tokens, by model."""

    def __init__(self) -> None:
        self._models: dict[str, tuple[int, float, int]] = {}

    def add(self, item: Item) -> None:
        model = str(item.params.get("model"))
        count, read, written = self._models.get(model, (0, 0.0, 0))
        size = estimated_tokens(item.params)
        self._models[model] = (count + 1, read + size, written + max_tokens_of(item.params))

    def estimate(self, prices: Prices | None, factor: float = 1.0, sampled: int = 0) -> Estimate:
        found = {model: (count, read * factor, most) for model, (count, read, most) in self._models.items()}
        cost = None if prices is None else sum(prices(model, read, most) for model, (_, read, most) in found.items())
        return Estimate(
            requests=sum(count for count, _, _ in found.values()),
            input_tokens=round(sum(read for _, read, _ in found.values())),
            max_output_tokens=sum(most for _, _, most in found.values()),
            models={model: count for model, (count, _, _) in found.items()},
            cost=cost,
            sampled=sampled,
        )


def _tokens(value: Any) -> float:
    if isinstance(value, str):
        return len(value.encode("utf-8", "replace")) / _BYTES_PER_TOKEN
    if isinstance(value, list | tuple):
        return sum(map(_tokens, value))
    if not isinstance(value, Mapping):
        return 0.0 if value is None else 1.0
    kind, source = value.get("type"), value.get("source")
    if kind == "image":
        return _IMAGE
    if kind == "document" and isinstance(source, Mapping) and source.get("type") != "text":
        data: Any = source.get("data")
        return len(data) / _BASE64_PER_TOKEN if isinstance(data, str) else _tokens(source.get("content")) or _DOCUMENT
    if "input_schema" in value:
        return len(json.dumps(value, default=str)) / _BYTES_PER_TOKEN
    return sum(_tokens(inner) for key, inner in value.items() if key != "type")
