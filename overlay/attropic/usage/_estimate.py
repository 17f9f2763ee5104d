"""What a call will cost, before it is sent. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.prices import PriceTable
from attropic_api._runtime.values import encode

from .._errors import ConfigurationError
from ._need import charge_before
from ._tokens import TokenEstimate
from ._tokens._families import output_share

if TYPE_CHECKING:
    from attropic_api._runtime.billing import Charge
    from attropic_api._runtime.cost import Cost

    from ._totals import Totals


@dataclass(frozen=True, slots=True)
class CostEstimate:
    """What a call will cost. All three are None when a price is not known.

    Attributes:
        low: If the answer is short, and all of a prompt that asks for the cache is in it.
        expected: The best guess.
        high: If the answer is as long as it may be, and nothing is in the cache.
        input_tokens: What it reads.
        output_tokens: What it writes.
        counted: Whether the API counted what it reads; else it was estimated.
    """

    low: Cost | None
    expected: Cost | None
    high: Cost | None
    input_tokens: TokenEstimate
    output_tokens: TokenEstimate
    counted: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which terms a call is estimated.

    Attributes:
        offline: Whether the API is not asked.
        prices: Other prices than those of the package.
        batch: Whether the call is one of a batch.
        cache_hit_rate: Which share of a prompt that asks for the cache is expected in it; None: what the meter saw.
    """

    offline: bool = False
    prices: PriceTable | Mapping[str, Any] | None = None
    batch: bool = False
    cache_hit_rate: float | None = None

    def __post_init__(self) -> None:
        rate = self.cache_hit_rate
        if rate is not None and not (isinstance(rate, int | float) and 0 <= rate <= 1):
            raise ConfigurationError(f"`cache_hit_rate` must be from 0 to 1, not {rate!r}.")


def seen_by(client: Any, model: object) -> Totals | None:
    """What the meter of a client has seen of a model; None where there is neither.

    Args:
        client: The client, or what stands for it.
        model: The model that is asked for.
    """
    meter = getattr(getattr(client, "_options", None), "arguments", {}).get("meter")
    meter = getattr(meter, "meter", meter)  # that of a tagged one
    found: Totals | None = None if meter is None else meter.snapshot().by_model.get(model)
    return found


def cost_estimate(
    params: Mapping[str, Any], read: TokenEstimate, terms: Terms, seen: Totals | None, *, counted: bool
) -> CostEstimate:
    """What a call will cost.

    Args:
        params: The arguments of ``create``.
        read: The tokens of its input.
        terms: Under which terms.
        seen: What other calls of its model took.
        counted: Whether ``read`` was counted.
    """
    body = encode(params)
    dearest = charge_before(body, "max_tokens", lambda _: read.high)
    written = _written(dearest.tokens["output"], seen)
    (dear, _), *_ = dearest.tokens.items()
    rate = 0.0
    if dear != "input":
        rate = _rate(terms, seen)
    reads = round(read.expected * rate)
    cheap = "input" if dear == "input" else "cache_read"
    table = _table(terms.prices)
    return CostEstimate(
        _cost(table, terms, dearest, {cheap: read.low, "output": written.low}),
        _cost(table, terms, dearest, {dear: read.expected - reads, "cache_read": reads, "output": written.expected}),
        table.cost([dearest], batch=terms.batch),
        read,
        written,
        counted,
    )


def _cost(table: PriceTable, terms: Terms, dearest: Charge, tokens: Mapping[str, int]) -> Cost | None:
    """The cost of a call with as many tokens, that searches nothing."""
    prompt = sum(count for name, count in tokens.items() if name != "output")
    used = {name: count for name, count in tokens.items() if count or name == "output"}
    return table.cost([replace(dearest, tokens=used, pieces={}, least=prompt, most=prompt)], batch=terms.batch)


def _written(most: int, seen: Totals | None) -> TokenEstimate:
    expected = most * output_share()
    if seen is not None and seen.answers:
        expected = seen.tokens.get("output", 0) / seen.answers
    return TokenEstimate(min(1, most), min(most, max(1, round(expected))), most)


def _rate(terms: Terms, seen: Totals | None) -> float:
    if terms.cache_hit_rate is not None:
        return terms.cache_hit_rate
    return (seen.cache_hit_rate or 0.0) if seen is not None else 0.0


def _table(prices: PriceTable | Mapping[str, Any] | None) -> PriceTable:
    if isinstance(prices, PriceTable):
        return prices
    return PriceTable.default() if prices is None else PriceTable.default().with_overrides(prices)
