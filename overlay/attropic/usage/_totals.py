"""What some calls used, cost and took, as a value that adds up."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attropic_api._runtime.cost import Cost

from . import _tally as tally
from ._percentiles import Distribution
from ._plain import Counter
from ._usage import Usage

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

K = TypeVar("K")
#: Tokens of the prompt that were not read from the cache.
_FRESH: Final = ("input", "cache_write_5m", "cache_write_1h")
_NOTHING: Final = Cost()
_ZERO: Final = Decimal()
_NEVER: Final = Distribution()


@dataclass(frozen=True, kw_only=True)
class Totals:
    """What some calls used, cost and took.

    Attributes:
        calls: How many calls there were; one that was sent several times is one call.
        requests: How many requests they took.
        answers: How many answers told their tokens, results of batches included.
        cut: How many answers broke off, or were closed by their reader: what they used is counted as far as it was
            told, so it is a lower bound.
        untold: How many messages were answered without that anybody here saw their tokens.
        errors: The class of an error → how many calls failed with it.
        retried: The class of an error → how often a call was sent again because of it.
        tokens: The name of a price, as ``input``, ``output`` or ``cache_read`` → how many tokens.
        server_tools: The name of a counter, as ``web_search_requests`` → how often it was used.
        thinking: The tokens of ``output`` that were thinking, where the API says so.
        priced: What it costs, as far as prices are known.
        unpriced: The models of which something has no price.
        saved: What the cache has saved; below zero where more was written to it than was worth it.
        latency: How long calls took; of a stream, until it had ended.
        first_content: How long it took until the first content of a stream was there.
    """

    calls: int = 0
    requests: int = 0
    answers: int = 0
    cut: int = 0
    untold: int = 0
    errors: Mapping[str, int] = field(default_factory=dict)
    retried: Mapping[str, int] = field(default_factory=dict)
    tokens: Mapping[str, int] = field(default_factory=dict)
    server_tools: Mapping[str, int] = field(default_factory=dict)
    thinking: int = 0
    priced: Cost = _NOTHING
    unpriced: frozenset[str] = frozenset()
    saved: Decimal = _ZERO
    latency: Distribution = _NEVER
    first_content: Distribution = _NEVER

    @property
    def failed(self) -> int:
        """How many calls failed."""
        return sum(self.errors.values())

    @property
    def retries(self) -> int:
        """How often a call was sent again."""
        return sum(self.retried.values())

    @property
    def total_tokens(self) -> int:
        """All tokens."""
        return sum(self.tokens.values())

    @property
    def cost(self) -> Cost | None:
        """What it costs; None when a part of it has no known price. ``priced`` is what is known."""
        return None if self.unpriced else self.priced

    @property
    def cache_hit_rate(self) -> float | None:
        """Which part of the tokens of prompts was read from the cache, from 0 to 1; None without prompts."""
        read = self.tokens.get("cache_read", 0)
        prompt = read + sum(self.tokens.get(name, 0) for name in _FRESH)
        return read / prompt if prompt else None

    def __add__(self, other: Totals) -> Totals:
        found: dict[str, Any] = {name: getattr(self, name) + getattr(other, name) for name in _NUMBERS}
        found |= {name: added(getattr(self, name), getattr(other, name)) for name in _MAPPINGS}
        return Totals(**found, unpriced=self.unpriced | other.unpriced)

    def to_dict(self) -> dict[str, Any]:
        """As JSON; amounts of money are text, so that nothing of them is lost."""
        found: dict[str, Any] = {name: getattr(self, name) for name in _COUNTS}
        found |= {name: dict(getattr(self, name)) for name in _MAPPINGS}
        return found | {
            "cost": None if self.cost is None else f"{self.cost.total:f}",
            "priced": {name: f"{amount:f}" for name, amount in self.priced.items},
            "currency": self.priced.currency,
            "unpriced": sorted(self.unpriced),
            "saved": f"{self.saved:f}",
            "cache_hit_rate": self.cache_hit_rate,
            "latency": self.latency.to_dict(),
            "first_content": self.first_content.to_dict(),
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Totals:
        """What ``to_dict`` gave."""
        return cls(
            **{name: value[name] for name in (*_COUNTS, *_MAPPINGS)},
            priced=Cost.of({name: Decimal(amount) for name, amount in value["priced"].items()}, value["currency"]),
            unpriced=frozenset(value["unpriced"]),
            saved=Decimal(value["saved"]),
            latency=Distribution.from_dict(value["latency"]),
            first_content=Distribution.from_dict(value["first_content"]),
        )


_MAPPINGS: Final = ("errors", "retried", "tokens", "server_tools")
_NUMBERS: Final = tuple(one.name for one in fields(Totals) if one.name not in (*_MAPPINGS, "unpriced"))
_COUNTS: Final = tuple(one.name for one in fields(Totals) if one.type == "int")


def added(one: Mapping[K, int], other: Mapping[K, int]) -> dict[K, int]:
    """The sum of two sets of counters."""
    found = dict(one)
    for name, amount in other.items():
        found[name] = found.get(name, 0) + amount
    return found


def totals_of(counters: Mapping[Counter, int], prices: PriceTable, day: str) -> Totals:
    """The totals of the counters of a day, at the prices of that day."""
    words: dict[str, dict[Any, int]] = {}
    for counter, count in counters.items():
        name, *rest = counter
        if len(rest) == 1:
            words.setdefault(str(name), {})[rest[0]] = count
    tokens: dict[str, int] = {}
    pieces: dict[str, int] = {}
    used = Usage(charges=tuple(tally.charges_of(counters)))
    for charge in used.charges:
        tokens, pieces = added(tokens, charge.tokens), added(pieces, charge.pieces)
    found = Totals(
        calls=counters.get(tally.CALLS, 0),
        requests=counters.get(tally.REQUESTS, 0),
        answers=counters.get(tally.ANSWERS, 0),
        cut=counters.get(tally.CUT, 0),
        untold=counters.get(tally.UNTOLD, 0),
        errors=words.get(tally.ERROR, {}),
        retried=words.get(tally.RETRY, {}),
        tokens=tokens,
        server_tools=pieces,
        thinking=counters.get(tally.THINKING, 0),
        latency=_distribution(words.get(tally.LATENCY, {}), counters.get(tally.LATENCY_SUM, 0)),
        first_content=_distribution(words.get(tally.FIRST, {}), counters.get(tally.FIRST_SUM, 0)),
    )
    return _priced(found, used, prices, datetime.date.fromisoformat(day))


def _priced(found: Totals, used: Usage, prices: PriceTable, day: datetime.date) -> Totals:
    priced, saved, unpriced = Cost(currency=prices.currency), Decimal(), set()
    for charge in used.charges:
        one = replace(used, charges=(charge,))
        cost = one.cost(on=day, prices=prices)
        if cost is None:
            unpriced.add(charge.model or "")
            continue
        priced += cost
        plain = one.uncached().cost(on=day, prices=prices) if len(charge.tokens) > 1 else cost
        saved += (plain - cost).total if plain is not None else 0
    return replace(found, priced=priced, unpriced=frozenset(unpriced), saved=saved)


def _distribution(bins: Mapping[int, int], microseconds: int) -> Distribution:
    return Distribution(bins=bins, seconds=microseconds / 1e6)
