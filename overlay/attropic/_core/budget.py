"""What is spent and reserved of a budget. Pure: times come from outside, in seconds of the epoch."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Final, Literal, NamedTuple, TypeAlias

from attropic_api._runtime.cost import EXACT

What: TypeAlias = Literal["cost", "tokens"]
#: In how many slices the spendings of a sliding period are kept.
_SLICES: Final = 64


class Amount(NamedTuple):
    """Money and tokens."""

    cost: Decimal = Decimal()
    tokens: int = 0

    def plus(self, other: Amount) -> Amount:
        """The sum, exact."""
        return Amount(EXACT.add(self.cost, other.cost), self.tokens + other.tokens)

    def minus(self, other: Amount) -> Amount:
        """The difference, exact."""
        return Amount(EXACT.subtract(self.cost, other.cost), self.tokens - other.tokens)


class Shortage(NamedTuple):
    """Why a budget does not pay for a call.

    Attributes:
        what: Which of its limits would be passed.
        limit: That limit.
        spent: What was spent of it.
        reserved: What calls that are under way may spend.
        needed: What the call may spend.
    """

    what: What
    limit: Decimal | int
    spent: Decimal | int
    reserved: Decimal | int
    needed: Decimal | int


@dataclass(frozen=True)
class Limits:
    """The most that may be spent; None is without a limit."""

    cost: Decimal | None = None
    tokens: int | None = None

    def shortage(self, spent: Amount, reserved: Amount, need: Amount) -> Shortage | None:
        """Which limit a call would pass, if any."""
        if self.cost is not None and spent.plus(reserved).plus(need).cost > self.cost:
            return Shortage("cost", self.cost, spent.cost, reserved.cost, need.cost)
        if self.tokens is not None and spent.tokens + reserved.tokens + need.tokens > self.tokens:
            return Shortage("tokens", self.tokens, spent.tokens, reserved.tokens, need.tokens)
        return None


class Forever:
    """All that was ever spent."""

    def __init__(self) -> None:
        self._spent = Amount()

    def spent(self, now: float) -> Amount:
        """What counts now."""
        return self._spent

    def spend(self, now: float, amount: Amount) -> None:
        """Something was spent."""
        self._spent = self._spent.plus(amount)

    def resets(self, now: float) -> datetime | None:
        """When it begins anew."""
        return None


class Calendar(Forever):
    """What was spent in this minute, hour, day or month of UTC.

    Args:
        start: Gives when the period of a moment began.
        span: Longer than a period by less than another one.
    """

    def __init__(self, start: Callable[[datetime], datetime], span: timedelta) -> None:
        super().__init__()
        self._start_of = start
        self._span = span
        self._start = datetime.min.replace(tzinfo=timezone.utc)

    def spent(self, now: float) -> Amount:
        """What counts now. A clock that goes back begins no period."""
        start = self._start_of(datetime.fromtimestamp(now, timezone.utc))
        if start > self._start:
            self._start, self._spent = start, Amount()
        return self._spent

    def spend(self, now: float, amount: Amount) -> None:
        """Something was spent."""
        self._spent = self.spent(now).plus(amount)

    def resets(self, now: float) -> datetime | None:
        """When it begins anew."""
        self.spent(now)
        return self._start_of(self._start + self._span)


class Sliding(Forever):
    """What was spent in the last seconds. Spendings that lie close together leave together, with the last of them.

    Args:
        length: The seconds.
    """

    def __init__(self, length: float) -> None:
        super().__init__()
        self._length = length
        self._slices: deque[tuple[float, float, Amount]] = deque()

    def spent(self, now: float) -> Amount:
        """What counts now."""
        while self._slices and self._slices[0][1] <= now - self._length:
            self._spent = self._spent.minus(self._slices.popleft()[2])
        return self._spent

    def spend(self, now: float, amount: Amount) -> None:
        """Something was spent."""
        self._spent = self.spent(now).plus(amount)
        first = now
        if self._slices and now - self._slices[-1][0] < self._length / _SLICES:
            first, last, before = self._slices.pop()
            now, amount = max(now, last), before.plus(amount)
        self._slices.append((first, now, amount))


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _day(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def _month(at: datetime) -> datetime:
    return _day(at).replace(day=1)


#: Periods by name.
PERIODS: Final = {
    "minute": (_minute, timedelta(minutes=1)),
    "hour": (_hour, timedelta(hours=1)),
    "day": (_day, timedelta(days=1)),
    "month": (_month, timedelta(days=31)),
}


class Account:
    """What is spent and reserved.

    Args:
        limits: The most that may be spent.
        period: What of the spendings counts.

    Attributes:
        limits: The most that may be spent.
        period: What of the spendings counts.
        reserved: What calls that are under way may spend.
        told: Whether somebody was told that it is exceeded, since a call was last within it.
    """

    def __init__(self, limits: Limits, period: Forever) -> None:
        self.limits = limits
        self.period = period
        self.reserved = Amount()
        self.told = False

    def shortage(self, now: float, need: Amount) -> Shortage | None:
        """Which limit a call would pass, if any."""
        return self.limits.shortage(self.period.spent(now), self.reserved, need)

    def reserve(self, need: Amount) -> None:
        """A call begins that may spend so much."""
        self.reserved = self.reserved.plus(need)

    def settle(self, now: float, need: Amount, used: Amount) -> None:
        """A call is over.

        Args:
            now: The time.
            need: What was reserved for it.
            used: What it spent.
        """
        self.reserved = self.reserved.minus(need)
        self.period.spend(now, used)
