"""What happened in the last minutes: counters by second, of which the old ones are forgotten."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from ._plain import Counter
from ._totals import Totals, totals_of

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

_MINUTE: Final = 60


@dataclass(frozen=True, kw_only=True)
class Window:
    """What happened in a span of time that ends at a moment.

    Attributes:
        seconds: How long it is.
        at: The moment at which it ends, in seconds of the epoch.
        totals: What happened in it; without durations.
    """

    seconds: float
    at: float
    totals: Totals

    @property
    def requests_per_minute(self) -> float:
        """How many requests were sent in a minute."""
        return self.totals.requests * _MINUTE / self.seconds

    @property
    def tokens_per_minute(self) -> float:
        """How many tokens were used in a minute."""
        return self.totals.total_tokens * _MINUTE / self.seconds

    @property
    def cost_per_minute(self) -> Decimal | None:
        """What a minute costs; None when a part of it has no known price."""
        cost = self.totals.cost
        return None if cost is None else cost.total * _MINUTE / Decimal(str(self.seconds))

    def __add__(self, other: Window) -> Window:
        return Window(seconds=self.seconds, at=max(self.at, other.at), totals=self.totals + other.totals)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        cost = self.cost_per_minute
        return {
            "seconds": self.seconds,
            "at": self.at,
            "requests_per_minute": self.requests_per_minute,
            "tokens_per_minute": self.tokens_per_minute,
            "cost_per_minute": None if cost is None else f"{cost:f}",
            "totals": self.totals.to_dict(),
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Window:
        """What ``to_dict`` gave."""
        return cls(seconds=value["seconds"], at=value["at"], totals=Totals.from_dict(value["totals"]))


class Seconds:
    """Counters of each second of the last while.

    Args:
        span: How many seconds are remembered.
    """

    def __init__(self, span: float) -> None:
        self._span = span
        self._kept: deque[tuple[int, str, dict[Counter, int]]] = deque()

    def add(self, now: float, day: str, found: Mapping[Counter, int]) -> None:
        """Count what happened now."""
        second = int(now)
        kept = self._kept
        if not kept or kept[-1][0] < second:  # a clock that is set back goes on in the newest second
            kept.append((second, day, {}))
            while kept[0][0] <= second - self._span:
                kept.popleft()
        counters = kept[-1][2]
        for counter, amount in found.items():
            counters[counter] = counters.get(counter, 0) + amount

    def copy(self) -> list[tuple[int, str, dict[Counter, int]]]:
        """The seconds there are, apart from those that go on."""
        return [(second, day, dict(counters)) for second, day, counters in self._kept]


def windows(
    seconds: Sequence[tuple[int, str, dict[Counter, int]]],
    now: float,
    spans: Sequence[float],
    prices: PriceTable,
) -> tuple[Window, ...]:
    """The windows of some lengths that end now."""
    return tuple(
        Window(seconds=span, at=now, totals=_sum([one for one in seconds if one[0] > now - span], prices))
        for span in spans
    )


def minutes(
    seconds: Sequence[tuple[int, str, dict[Counter, int]]], now: float, span: float, prices: PriceTable
) -> tuple[Window, ...]:
    """The whole minutes of the clock in which something happened, the oldest first; the last one goes on."""
    found: dict[int, list[tuple[int, str, dict[Counter, int]]]] = {}
    for one in seconds:
        if one[0] > now - span:
            found.setdefault(one[0] // _MINUTE, []).append(one)
    return tuple(
        Window(seconds=_MINUTE, at=float((minute + 1) * _MINUTE), totals=_sum(found[minute], prices))
        for minute in sorted(found)
    )


def _sum(seconds: Sequence[tuple[int, str, dict[Counter, int]]], prices: PriceTable) -> Totals:
    """The totals of some seconds; each day has its own prices."""
    days: dict[str, dict[Counter, int]] = {}
    for _, day, counters in seconds:
        kept = days.setdefault(day, {})
        for counter, amount in counters.items():
            kept[counter] = kept.get(counter, 0) + amount
    found = Totals()
    for day, counters in days.items():
        found += totals_of(counters, prices, day)
    return found
