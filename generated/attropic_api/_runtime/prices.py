# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The prices of models by date, and what is billed at them. The figures are data: ``spec/data/prices.yaml``."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from .billing import Charge, rules
from .cost import EXACT, Cost
from .facts import read
from .price_file import VARIABLE, Price, factors_of, merged, pieces_of, rows_of, warn

_REMEDY: Final = f"Give prices for it, as an argument (`PriceTable.with_overrides`) or by {VARIABLE}."


class PriceTable:
    """Prices by model and date. It does not change: ``with_overrides`` makes another one.

    Args:
        facts: As ``spec/data/prices.yaml`` has them.

    Raises:
        ValueError: They are not of that form; the message names the place.
    """

    def __init__(self, facts: Mapping[str, Any]) -> None:
        self._facts = facts
        self.currency: str = facts["currency"]
        self._rows = rows_of(facts)
        self._factors = factors_of(facts.get("factors") or {}, "factors")
        self._pieces = pieces_of(facts.get("pieces") or {})
        self._ids = _ids(facts["names"]) if "names" in facts else {}
        #: What was worked out already: what a token costs.
        self._known: dict[tuple[Any, ...], dict[str, Decimal]] = {}
        self._warned: set[str] = set()

    @classmethod
    def default(cls) -> PriceTable:
        """The prices of this version, with those of the file that ``ATTROPIC_PRICES`` names, if it is set.

        Raises:
            ValueError: That file cannot be read, or is not of its form.
        """
        return _default(os.environ.get(VARIABLE) or None)

    def with_overrides(self, overrides: Mapping[str, Any] | str | os.PathLike[str]) -> PriceTable:
        """A table with other or more prices.

        Args:
            overrides: A mapping, or a JSON or YAML file with one, of the form of ``spec/data/prices.yaml``:
                ``{"models": {"my-model": {"input": 3, "output": 15}}}``. The prices of a model stand in place of all
                those that it had; a list of them, each with its ``from``, changes with time.

        Raises:
            ValueError: It cannot be read, or is not of that form; the message names the place.
        """
        return PriceTable(merged(self._facts, overrides, self._ids))

    @property
    def models(self) -> list[str]:
        """The models that have a price."""
        return list(self._rows)

    @property
    def boundaries(self) -> list[int]:
        """The sizes of a prompt above which a model has other prices, the smallest first."""
        return sorted(
            {price.over for rows in self._rows.values() for price in rows if price.over is not None}
        )

    def price(self, model: str, on: datetime.date | None = None, *, silent: bool = False) -> Price | None:
        """The prices of a model on a day; None, with one warning for each model, when they are not known.

        Args:
            model: The id of the model, or another name of it.
            on: The day. Default: today, in UTC.
            silent: Do not warn.
        """
        found = self._price(model, _day(on))
        if isinstance(found, Price):
            return found
        if not silent:
            self._warn(found)
        return None

    def _price(self, model: str, day: datetime.date) -> Price | str:
        rows = self._rows.get(model) or self._rows.get(self._ids.get(model, "")) or []
        for price in reversed(rows):
            if price.since is None or price.since <= day:
                return price
        when = f" before {rows[0].since}" if rows else ""
        return f"The price of {model!r}{when} is not known, so that what it costs is None. {_REMEDY}"

    def cost(
        self,
        charges: Iterable[Charge],
        *,
        batch: bool = False,
        on: datetime.date | None = None,
        silent: bool = False,
    ) -> Cost | None:
        """What charges cost together; None, with one warning, when a price is not known.

        Args:
            charges: What is billed.
            batch: Whether they are of answers of batches.
            on: The day whose prices count. Default: today, in UTC.
            silent: Do not warn.

        Raises:
            ValueError: A charge has no model.
        """
        parts: dict[str, Decimal] = {}
        day = _day(on)
        for charge in charges:
            if not charge.tokens and not charge.pieces:
                continue
            amounts = self._amounts(charge, batch, day)
            if isinstance(amounts, str):
                if not silent:
                    self._warn(amounts)
                return None
            for name, amount in amounts:
                parts[name] = EXACT.add(parts[name], amount) if name in parts else amount
        return Cost.of(parts, self.currency)

    def _amounts(self, charge: Charge, batch: bool, day: datetime.date) -> list[tuple[str, Decimal]] | str:
        """What a charge costs, by part; the reason when that is not known."""
        if charge.model is None:
            raise ValueError("Nobody said which model it was: give `model`.")
        found = []
        if charge.tokens:
            price = self._price(charge.model, day)
            rates = price if isinstance(price, str) else self._rates(price, charge, batch)
            if isinstance(rates, str):
                return rates
            for name, count in charge.tokens.items():
                if name not in rates:
                    return f"{charge.model!r} has no price for {name!r}, so that what it costs is None. {_REMEDY}"
                found.append((name, EXACT.multiply(rates[name], count)))
        for name, count in charge.pieces.items():
            if name not in self._pieces:
                return f"The price of {name!r} is not known, so that what it costs is None. {_REMEDY}"
            amount, per = self._pieces[name]
            found.append((name, EXACT.divide(EXACT.multiply(amount, count), per)))
        return found

    def _rates(self, price: Price, charge: Charge, batch: bool) -> dict[str, Decimal] | str:
        """What one token costs, by the name of its price; the reason when that is not known."""
        long = price.over is not None and charge.least > price.over
        if price.over is not None and not long and charge.most > price.over:
            return (
                f"Calls of {charge.model!r} with prompts below and above {price.over} tokens were added up, so that "
                "what they cost is None. Add up what each of them costs."
            )
        key = (price.model, price.since, long, batch, *charge.choices.items())
        found = self._known.get(key)
        if found is None:
            factor = self._factor(price, {**charge.choices, **(rules().batch if batch else {})})
            if isinstance(factor, str):
                return factor
            tokens = price.long if long else price.tokens
            found = {
                name: EXACT.divide(EXACT.multiply(each, factor), price.per) for name, each in tokens.items()
            }
            self._known[key] = found
        return found

    def _factor(self, price: Price, choices: Mapping[str, str]) -> Decimal | str:
        found = Decimal(1)
        for name, value in choices.items():
            factor = price.factors.get(name, {}).get(value, self._factors.get(name, {}).get(value))
            if factor is None:
                return (
                    f"What {name}={value!r} costs with {price.model!r} is not known, so that the cost is None. Give "
                    f"prices with `factors: {{{name}: {{{value}: …}}}}`, as an argument or by {VARIABLE}."
                )
            found = EXACT.multiply(found, factor)
        return found

    def _warn(self, text: str) -> None:
        if text not in self._warned:
            self._warned.add(text)
            warn(text)


def cost_of(
    charges: Iterable[Charge],
    *,
    batch: bool = False,
    on: datetime.date | None = None,
    prices: PriceTable | None = None,
    silent: bool = False,
) -> Cost | None:
    """What charges cost together, at prices that are by default those of the package."""
    return (prices or PriceTable.default()).cost(charges, batch=batch, on=on, silent=silent)


@lru_cache(maxsize=8)
def _default(path: str | None) -> PriceTable:
    table = PriceTable(read("prices"))
    return table if path is None else table.with_overrides(Path(path))


def _day(on: datetime.date | None) -> datetime.date:
    if on is None:
        return datetime.datetime.now(datetime.timezone.utc).date()
    return on.date() if isinstance(on, datetime.datetime) else on


def _ids(names: Mapping[str, Any]) -> dict[str, str]:
    """Other names of models → the full id."""
    found = {}
    for id, entry in read(names["facts"])[names["of"]].items():
        for key in names["keys"]:
            others = entry.get(key) or ()
            found.update(dict.fromkeys([others] if isinstance(others, str) else others, id))
    return found
