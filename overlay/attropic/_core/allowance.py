"""One announced limit, followed between the answers that tell of it. Pure: times come from outside.

A limit is a bucket that fills up all the time. What is in it is reckoned from what was spent and what flowed in, and
held between the bounds that each answer gives. An answer may have been stamped at any moment since its request was
sent, so that neither what was sent meanwhile nor what flowed in meanwhile is sure to be in it.

Source: https://docs.claude.com/en/api/rate-limits
"""

from __future__ import annotations

import math
from collections import deque
from statistics import median
from typing import Final, NamedTuple

#: Lengths in seconds of the periods that limits are given for; headers do not say which. A minute is the rule.
_PERIODS: Final = (1.0, 60.0, 3600.0, 86_400.0)
_USUAL: Final = 60.0
#: The share of a bucket that must be used before its reset tells how long the period is: times come in whole seconds.
_TELLING: Final = 0.5
_REMEMBERED: Final = 21
#: The share of a bucket that must have come back before that tells how long the period is at most.
_BACK: Final = 0.25
#: The share of a bucket that is never spent: clocks and counts differ a little.
_MARGIN: Final = 0.02
#: What is lost when decimals are added up.
_TINY: Final = 1e-6


class Told(NamedTuple):
    """What an answer tells of a limit.

    Attributes:
        limit: What is allowed in a period.
        remaining: What is left.
        reset: The seconds until it is full again, or None.
    """

    limit: int | None
    remaining: int | None
    reset: float | None


class Spending(NamedTuple):
    """What was spent on a request.

    Attributes:
        amount: How much.
        at: When.
        total: All that was ever spent, with this.
        before: What was under way then, without this.
    """

    amount: float
    at: float
    total: float
    before: float = 0.0


class _Seen(NamedTuple):
    """What an answer told: what was left at some time from `sent` to `at`, and all that had been spent by `at`."""

    remaining: int
    sent: float
    at: float
    total: float


class Allowance:
    """What is left of a limit.

    Attributes:
        limit: What is allowed in a period; None until it is told.
        level: What is left, as far as anyone knows.
        capacity: The most that was ever seen to be left at once.
    """

    __slots__ = ("_at", "_estimates", "_lowest", "_open", "_period", "_total", "capacity", "level", "limit")

    def __init__(self) -> None:
        self.limit: int | None = None
        self.level = 0.0
        self.capacity = 0.0
        self._period = _USUAL
        self._at = 0.0
        self._total = 0.0
        self._open = 0.0
        self._estimates: deque[float] = deque(maxlen=_REMEMBERED)
        self._lowest: _Seen | None = None

    @property
    def rate(self) -> float:
        """What flows in, per second."""
        return (self.limit or 0) / self._period

    def delay(self, now: float, amount: float) -> float:
        """The seconds until so much may be spent; of more than there can be, until there is all that can be."""
        if not self.limit or amount <= 0:
            return 0.0
        most = self._fill(now, amount)
        missing = min(amount + most * _MARGIN, most) - self.level
        return missing / self.rate if missing > _TINY else 0.0

    def spend(self, now: float, amount: float) -> Spending:
        """Spend so much, whether or not it is there."""
        self._fill(now, amount)
        before = self._open
        self.level -= amount
        self._total += amount
        self._open += amount
        return Spending(amount, now, self._total, before)

    def settle(self, now: float, spending: Spending, told: Told | None, used: float | None) -> None:
        """A request was answered, or given up.

        Args:
            now: The time.
            spending: What was spent on it.
            told: What the answer tells.
            used: What it took in truth; None when nobody knows.
        """
        self._fill(now, spending.amount)
        self._open = max(0.0, self._open - spending.amount)
        if used is not None:
            self.level += spending.amount - used
        if told is None or told.remaining is None:
            return
        since = max(0.0, self._total - spending.total)
        if told.limit and told.limit != self.limit:
            self.limit, self.capacity, self._lowest = told.limit, 0.0, None
            self._estimates.clear()
            self.level = told.remaining - since
        taken = spending.amount if used is None else used
        self.capacity = min(max(self.capacity, told.remaining + taken), self.limit or math.inf)
        self._learn(now, spending, told.remaining, told.reset)
        low = told.remaining - since - spending.before  # what was under way may have been answered since the stamp
        high = max(told.remaining, told.remaining + self.rate * (now - spending.at) - since)
        self.level = min(max(self.level, low), high)

    def owe(self, now: float, seconds: float) -> None:
        """Nothing is left for so long."""
        self._fill(now, 0.0)
        self.level = min(self.level, -self.rate * seconds)

    def _fill(self, now: float, amount: float) -> float:
        """Let flow in what did; gives how much fits in."""
        most = max(self.capacity, min(amount, self.limit or 0))
        gained = max(0.0, now - self._at) * self.rate
        self.level = max(self.level, min(most, self.level + gained))
        self._at = max(self._at, now)
        return most

    def _learn(self, now: float, spending: Spending, remaining: int, reset: float | None) -> None:
        """How long the period is: what is used comes back until the reset, and the limit in a period."""
        limit, gone = self.limit, self.capacity - remaining
        if not limit:
            return
        if reset is not None and reset > 0 and gone >= self.capacity * _TELLING:
            self._estimates.append(reset * limit / gone)
            usual = math.log(median(self._estimates))
            self._period = min(_PERIODS, key=lambda period: abs(math.log(period) - usual))
        elif not self._estimates and self._lowest is not None:
            back = remaining - self._lowest.remaining + spending.total - self._lowest.total - self._open
            if back >= self.capacity * _BACK:
                longest = limit * (now - self._lowest.sent) / back
                self._period = min(self._period, max((p for p in _PERIODS if p <= longest), default=_PERIODS[0]))
                self._lowest = None
        if self._lowest is None or remaining <= self._lowest.remaining:
            self._lowest = _Seen(remaining, spending.at, now, self._total)
