"""What a bulk run will take, before anything is sent: requests, tokens, cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final

from ._items import Item, Json
from ._prices import Pricing, Reads, choices_of

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

    from .._client import AsyncAnthropic

#: Keys of params that count tokens.
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
        cost: The most that it costs; None when that is not known of a model.
        sampled: How many requests the API counted to correct the estimate.
        unpriced: The models whose price is not known.
    """

    requests: int
    input_tokens: int
    max_output_tokens: int
    models: Mapping[str, int]
    cost: float | None = None
    sampled: int = 0
    unpriced: tuple[str, ...] = ()


def estimated_tokens(params: Mapping[str, Any]) -> int:
    """The input tokens of a request, as ``attropic.usage.estimate_tokens`` expects them."""
    from ..usage._tokens import estimate_tokens

    return estimate_tokens(params).expected


def max_tokens_of(params: Mapping[str, Any]) -> int:
    """The most that a request may write."""
    most = params.get("max_tokens")
    return most if isinstance(most, int) else 0


def estimate(items: Iterable[Item], *, prices: Prices | PriceTable | None = None, batch: bool = True) -> Estimate:
    """What a run of these items will take, by their size.

    Args:
        items: The items; each is looked at once and forgotten.
        prices: What tokens cost. Default: the published prices.
        batch: Whether they go out in batches, where the prices make a difference.
    """
    sums = _Sums(prices, batch)
    for item in items:
        sums.add(item)
    return sums.estimate()


async def counted_estimate(
    items: Iterable[Item],
    client: AsyncAnthropic,
    *,
    sample: int = 20,
    prices: Prices | PriceTable | None = None,
    batch: bool = True,
) -> Estimate:
    """What a run of these items will take; how far sizes mislead is learned from some that the API counts, for nothing.

    Args:
        items: The items; all but those that are counted are looked at once and forgotten.
        client: Whom to ask.
        sample: How many are counted, chosen by chance, which is the same each time.
        prices: As of ``estimate``.
        batch: As of ``estimate``.

    Raises:
        APIError: A request could not be counted.
    """
    sums, chosen, chance = _Sums(prices, batch), list[Item](), Random(0)
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
    return sums.estimate(true / expected if expected else 1.0, len(chosen))


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
    """Requests and what they read and write at most, those together that are alike."""

    def __init__(self, prices: Prices | PriceTable | None, batch: bool) -> None:
        is_table = prices is None or hasattr(prices, "with_overrides")
        self._prices: Any = Pricing(prices) if is_table else prices  # type: ignore[arg-type]
        self._boundaries: list[int] = getattr(self._prices, "boundaries", [])
        self._batch = batch
        self._found: dict[Any, tuple[int, float, int, int]] = {}

    def add(self, item: Item) -> None:
        size = estimated_tokens(item.params)
        side = sum(size > boundary for boundary in self._boundaries)
        key = (str(item.params.get("model")), choices_of(item.params), side)
        count, read, written, largest = self._found.get(key, (0, 0.0, 0, 0))
        self._found[key] = (count + 1, read + size, written + max_tokens_of(item.params), max(largest, size))

    def estimate(self, factor: float = 1.0, sampled: int = 0) -> Estimate:
        models: dict[str, int] = {}
        reads = []
        for (model, choices, _), (count, read, written, largest) in self._found.items():
            models[model] = models.get(model, 0) + count
            reads.append(Reads(model, choices, read * factor, written, largest))
        if isinstance(self._prices, Pricing):
            cost, unpriced = self._prices.most(reads, self._batch)
        else:
            cost, unpriced = sum(self._prices(one.model, one.read, one.written) for one in reads), ()
        return Estimate(
            requests=sum(models.values()),
            input_tokens=round(sum(one.read for one in reads)),
            max_output_tokens=sum(one.written for one in reads),
            models=models,
            cost=cost,
            sampled=sampled,
            unpriced=unpriced,
        )
