"""What was used, as a value that adds up: over calls, streams, loops of tools and batches."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from attropic_api._runtime.billed import Billed
from attropic_api._runtime.billing import Charge, charges, details, rules, unknown, used_by
from attropic_api._runtime.cost import Cost
from attropic_api._runtime.model import BaseModel
from attropic_api._runtime.prices import PriceTable, cost_of

from .._errors import ConfigurationError


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one call used, or many together: ``Usage.of(message)``, ``one + other``, ``sum(usages, Usage())``.

    The whole input is ``input + cache_read + cache_write_5m + cache_write_1h``; a counter of the API that says
    ``input_tokens`` leaves out what was read from and written to the cache.

    Attributes:
        charges: The counts by model and by what makes them dearer or cheaper; calls that are alike are one charge.
        calls: How many answers they are of.
        thinking: The tokens of ``output`` that were thinking, where the API says so.
        other: Counters of the API that this version does not know, by their paths.
    """

    charges: tuple[Charge, ...] = ()
    calls: int = 0
    thinking: int = 0
    other: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, value: Any, model: str | None = None, *, batch: bool = False) -> Usage:
        """The usage of an answer.

        Args:
            value: A message, a result of a batch, the ``usage`` of one of them, a mapping of one of the two forms, or
                a ``Usage``. A result that did not succeed used nothing.
            model: The model that did it, where ``value`` does not say so.
            batch: Whether it is of an answer of a batch. A result of one is.

        Raises:
            ConfigurationError: It is none of them.
        """
        if isinstance(value, Usage):
            return value
        used = _used(value)
        if used is None:
            return cls()
        usage, named, batched = used
        found = charges(usage, named or model, batch=batch or batched)
        return cls(
            charges=tuple(charge for charge in found if charge.tokens or charge.pieces),
            calls=1,
            thinking=details(usage).get("thinking", 0),
            other=unknown(usage),
        )

    def __add__(self, other: object) -> Usage:
        if isinstance(other, int) and other == 0:  # where `sum` begins
            return self
        if not isinstance(other, Usage):
            return NotImplemented
        return Usage(
            charges=_merged((*self.charges, *other.charges)),
            calls=self.calls + other.calls,
            thinking=self.thinking + other.thinking,
            other=_added(self.other, other.other),
        )

    __radd__ = __add__

    # -- counters ------------------------------------------------------------------------------

    @property
    def input(self) -> int:
        """The tokens of input that were neither read from the cache nor written to it."""
        return self._tokens("input")

    @property
    def cache_read(self) -> int:
        """The tokens of input that were read from the cache."""
        return self._tokens("cache_read")

    @property
    def cache_write_5m(self) -> int:
        """The tokens of input that were written to the cache for five minutes."""
        return self._tokens("cache_write_5m")

    @property
    def cache_write_1h(self) -> int:
        """The tokens of input that were written to the cache for an hour."""
        return self._tokens("cache_write_1h")

    @property
    def output(self) -> int:
        """The tokens of output, thinking included."""
        return self._tokens("output")

    @property
    def total(self) -> int:
        """All tokens."""
        return sum(sum(charge.tokens.values()) for charge in self.charges)

    @property
    def server_tools(self) -> dict[str, int]:
        """The name of a counter, as ``web_search_requests`` → how often the tool of the server was called."""
        found: dict[str, int] = {}
        for charge in self.charges:
            found = _added(found, charge.pieces)
        return found

    @property
    def iterations(self) -> int:
        """How many calls of models the answers took: more than ``calls`` where the server made several for one."""
        return sum(charge.calls for charge in self.charges)

    @property
    def models(self) -> list[str | None]:
        """The models that did it; None stands for one that nobody named."""
        return list(dict.fromkeys(charge.model for charge in self.charges))

    @property
    def service_tier(self) -> str | None:
        """The capacity that served all of it; None when that is not known, or was not the same for all."""
        return self._choice("service_tier")

    @property
    def inference_geo(self) -> str | None:
        """The region in which all of it ran; None when that is not known, or was not the same for all."""
        return self._choice("inference_geo")

    @property
    def speed(self) -> str | None:
        """The speed of all of it; None when that is not known, or was not the same for all."""
        return self._choice("speed")

    def _tokens(self, name: str) -> int:
        return sum(charge.tokens.get(name, 0) for charge in self.charges)

    def _choice(self, name: str) -> str | None:
        found = {charge.choices.get(name) for charge in self.charges}
        return found.pop() if len(found) == 1 else None

    # -- what it costs -------------------------------------------------------------------------

    def cost(
        self,
        model: str | None = None,
        *,
        batch: bool = False,
        on: datetime.date | None = None,
        prices: PriceTable | None = None,
    ) -> Cost | None:
        """What it costs, by part; None, with one warning, when a price is not known.

        Args:
            model: The model of what does not say its own.
            batch: Whether all of it is of answers of batches.
            on: The day whose prices count. Default: today, in UTC.
            prices: Other prices than those of the package.

        Raises:
            ConfigurationError: Nobody said which model it was.
        """
        if model is None and any(charge.model is None for charge in self.charges):
            raise ConfigurationError(
                "A usage does not say its model: give `model`, or make it with `Usage.of(message)`."
            )
        found = [charge if charge.model else replace(charge, model=model) for charge in self.charges]
        return cost_of(found, batch=batch, on=on, prices=prices)

    def uncached(self) -> Usage:
        """The same without a cache, all input being plain: ``uncached().cost() - cost()`` is what the cache saved."""
        return replace(self, charges=tuple(replace(charge, tokens=_plain(charge.tokens)) for charge in self.charges))


def _used(value: Any) -> tuple[Mapping[str, Any], str | None, bool] | None:
    """The usage of an answer, its model, and whether it is of a batch; None when it used nothing."""
    if isinstance(value, Billed):
        return used_by(value)
    raw = value.to_dict() if isinstance(value, BaseModel) else value
    if not isinstance(raw, Mapping):
        raise ConfigurationError(
            f"{type(value).__name__} has no usage: give a message, a result of a batch, or a `usage`."
        )
    batch = isinstance(raw.get("result"), Mapping)
    answer = raw["result"].get("message") if batch else raw
    if answer is None:
        return None
    return (
        (answer["usage"], answer.get("model"), batch)
        if isinstance(answer.get("usage"), Mapping)
        else (raw, None, False)
    )


def _plain(tokens: Mapping[str, int]) -> dict[str, int]:
    prompt = sum(tokens.get(name, 0) for name in rules().prompt)
    rest = {name: count for name, count in tokens.items() if name not in rules().prompt}
    return {"input": prompt, **rest} if prompt else rest


def _merged(found: Iterable[Charge]) -> tuple[Charge, ...]:
    """Charges that are alike put together: of one model, choice and side of the boundaries of long prompts."""
    kept: dict[Any, Charge] = {}
    for charge in found:
        side = sum(charge.least > boundary for boundary in _boundaries())
        key = (charge.model, side, *sorted(charge.choices.items()))
        before = kept.get(key)
        kept[key] = charge if before is None else _both(before, charge)
    return tuple(kept.values())


def _both(one: Charge, other: Charge) -> Charge:
    return replace(
        one,
        tokens=_added(one.tokens, other.tokens),
        pieces=_added(one.pieces, other.pieces),
        calls=one.calls + other.calls,
        least=min(one.least, other.least),
        most=max(one.most, other.most),
    )


def _added(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {name: one.get(name, 0) + other.get(name, 0) for name in {**one, **other}}


@cache
def _boundaries() -> list[int]:
    """The sizes of a prompt at which the prices of this version, or of the user's file, change."""
    return PriceTable.default().boundaries
