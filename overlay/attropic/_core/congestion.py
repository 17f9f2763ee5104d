"""How many requests go at the same time, where no header tells. Pure: times come from outside.

As TCP does it: twice as many in each round until something is refused, half as many then, and one more in each round
after that. Source: RFC 5681, 3.1 (slow start and congestion avoidance).
"""

from __future__ import annotations

from typing import Final

FIRST: Final = 16
_LESS: Final = 0.5
#: Seconds: the first wait after a refusal that tells none, and the longest.
_WAIT: Final = 0.5
_LONGEST: Final = 60.0
#: Failures in a row that are chance; more of them are a server that is down.
_CHANCE: Final = 8


class Congestion:
    """How many requests may be on their way.

    Args:
        most: The most of them ever.
        first: How many at the beginning.

    Attributes:
        window: How many may be now; a fraction counts for nothing yet.
        in_flight: How many are.
    """

    def __init__(self, most: int, first: int = FIRST) -> None:
        self._most = most
        self.window = float(min(first, most))
        self.in_flight = 0
        self._ceiling = float("inf")
        self._refused_at = float("-inf")
        self._row = 0
        self._full = 0
        self._failures = 0

    @property
    def has_room(self) -> bool:
        """Whether one more may go."""
        return self.in_flight < int(self.window)

    def sent(self) -> None:
        """A request goes."""
        self.in_flight += 1
        if not self.has_room:
            self._full = self.in_flight

    def lost(self) -> None:
        """A request ended in a way that says nothing about the server."""
        self.in_flight -= 1

    def answered(self) -> None:
        """A request was answered: if all of the window was used when it went, the window grows."""
        if self._full:
            self._full -= 1
            growth = 1.0 if self.window < self._ceiling else 1.0 / self.window
            self.window = min(float(self._most), self.window + growth)
        self.in_flight -= 1
        self._row = self._failures = 0

    def failed(self) -> float:
        """A request failed by no limit: the server broke, or the line to it.

        Returns:
            The seconds to wait if the server does not say: none, until many failed in a row.
        """
        self.in_flight -= 1
        self._failures += 1
        rounds, rest = divmod(self._failures, _CHANCE)
        if not rounds:
            return 0.0
        if not rest:
            self.window = max(1.0, self.window * _LESS)
            self._ceiling, self._full = self.window, 0
        return min(_LONGEST, _WAIT * 2.0 ** min(rounds - 1, 20))

    def refused(self, now: float, sent_at: float) -> float:
        """The server is overloaded, or refuses for a reason that it does not tell.

        Args:
            now: The time.
            sent_at: When the request was sent. Those that were under way together are one refusal.

        Returns:
            The seconds to wait if the server does not say.
        """
        self.in_flight -= 1
        if sent_at > self._refused_at:
            self._refused_at = now
            self._row += 1
            self.window = max(1.0, self.window * _LESS)
            self._ceiling = self.window
            self._full = 0
        return min(_LONGEST, _WAIT * 2.0 ** max(0, min(self._row, 20) - 1))
