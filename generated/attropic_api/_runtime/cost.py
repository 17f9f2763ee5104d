# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What something costs, by part. Exact: no sum is ever rounded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Final

#: Wide enough for any sum of tokens and prices; that of the caller's thread may be narrower.
EXACT: Final = Context(prec=60)


@dataclass(frozen=True, slots=True)
class Cost:
    """What something costs. Costs add up with ``+`` and ``sum()``; ``float(cost)`` is the total as a float.

    Attributes:
        items: The parts and their amounts; ``parts`` has them as a dict.
        currency: The code of the currency, as ISO 4217 has it.
    """

    items: tuple[tuple[str, Decimal], ...] = ()
    currency: str = "USD"

    @property
    def total(self) -> Decimal:
        """The whole."""
        found = Decimal()
        for _, amount in self.items:
            found = EXACT.add(found, amount)
        return found

    @property
    def parts(self) -> dict[str, Decimal]:
        """The name of a price, as ``input`` or ``web_search_requests`` → the amount."""
        return dict(self.items)

    @classmethod
    def of(cls, parts: Mapping[str, Decimal], currency: str) -> Cost:
        """The cost that is made of these parts."""
        return cls(tuple(parts.items()), currency)

    def __add__(self, other: object) -> Cost:
        if isinstance(other, int) and other == 0:  # where `sum` begins
            return self
        if not isinstance(other, Cost):
            return NotImplemented
        return self._with(other, 1)

    __radd__ = __add__

    def __sub__(self, other: object) -> Cost:
        return self._with(other, -1) if isinstance(other, Cost) else NotImplemented

    def _with(self, other: Cost, sign: int) -> Cost:
        if not other.items:
            return self
        if not self.items:
            return Cost(tuple((name, sign * amount) for name, amount in other.items), other.currency)
        if self.currency != other.currency:
            raise ValueError(
                f"{self.currency} and {other.currency} do not add up: convert one of them first."
            )
        parts = self.parts
        for name, amount in other.items:
            before = parts.get(name, Decimal())
            parts[name] = EXACT.add(before, amount) if sign > 0 else EXACT.subtract(before, amount)
        return Cost.of(parts, self.currency)

    def __float__(self) -> float:
        return float(self.total)

    def __str__(self) -> str:
        whole, _, digits = f"{self.total:f}".partition(".")
        return f"{whole}.{digits.rstrip('0'):0<2} {self.currency}"


def total_cost(costs: Iterable[Cost | None]) -> Cost | None:
    """The sum of costs; None when one of them is not known."""
    found = Cost()
    for cost in costs:
        if cost is None:
            return None
        found += cost
    return found
