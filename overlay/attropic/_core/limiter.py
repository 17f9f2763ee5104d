"""Who may send next, within the limits that answers announce. Pure: times come from outside.

Calls stand in line, one line a model, and go in the order in which they began. Only of the first of a line it is asked
whether it may go (`pace`). Before the first answer tells limits, few go at once (`congestion`).
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from typing import Final

from .congestion import Congestion
from .forecast import Forecast
from .pace import Cost, Limits, Pacer, Ticket, explains

#: A call that took nothing: it was refused.
NOTHING: Final = Cost(0.0, 0.0, 0.0)
_ENDLESS: Final = 2**31
#: By how much the size of a call may mislead about its input tokens.
_MISLEADS: Final = 1.5
#: More output than others wrote is expected, since no two answers are alike; what is not written comes back.
_CAUTION: Final = 1.25
#: Seconds until something is left again, where a refusal does not say.
_AGAIN: Final = 1.0
#: Seconds that make no difference to who waits.
_SAME: Final = 0.001


class Waiter:
    """A call that waits for its turn, or is under way.

    Args:
        model: Whose limits count; empty for calls that take no tokens.
        number: The place of the call among all calls.
        size: Its input tokens, by its size.
        max_tokens: The most that it may write.

    Attributes:
        cost: What it is expected to take.
        ticket: What was spent on it, once it may go.
        sent_at: When that was.
        due: When it may go, as far as is known; infinite when others are first.
        ring: Wakes whoever waits.
        gone: Whether it left the line before its turn.
    """

    __slots__ = ("cost", "due", "gone", "max_tokens", "model", "number", "ring", "sent_at", "size", "ticket")

    def __init__(self, model: str, number: int, size: float, max_tokens: float) -> None:
        self.model = model
        self.number = number
        self.size = size
        self.max_tokens = max_tokens
        self.cost = Cost()
        self.ticket: Ticket | None = None
        self.sent_at = 0.0
        self.due = math.inf
        self.ring: Callable[[], object] | None = None
        self.gone = False

    def __lt__(self, other: Waiter) -> bool:
        return self.number < other.number


class Lane:
    """The line of one model.

    Attributes:
        pacer: Knows the limits.
    """

    def __init__(self) -> None:
        self.pacer = Pacer()
        self._congestion = Congestion(_ENDLESS)
        self._forecast = Forecast()
        self._learned = 0
        self._line: list[Waiter] = []
        self._known = False

    def join(self, waiter: Waiter) -> None:
        """Stand in line; a call that is sent again has the place of its first attempt."""
        heapq.heappush(self._line, waiter)

    def advance(self, now: float) -> list[Waiter]:
        """Let go who may; gives those who are to be told that they may, or how long they have to wait."""
        told = []
        while self._line:
            first = self._line[0]
            if first.gone:
                heapq.heappop(self._line)
                continue
            first.cost = self._expected(first)
            wait = self.pacer.delay(now, first.cost) if self._congestion.has_room else math.inf
            if wait > 0:
                if wait < math.inf and not abs(first.due - now - wait) < _SAME:
                    first.due = now + wait
                    told.append(first)
                break
            heapq.heappop(self._line)
            self._congestion.sent()
            first.sent_at = now
            first.ticket = self.pacer.spend(now, first.cost)  # the last, since its thread may be looking
            told.append(first)
        return told

    def _expected(self, waiter: Waiter) -> Cost:
        """What a call will take: what others took, and the fewer they are, the more of what it may take at most."""
        if not waiter.model:
            return Cost()
        found = self._forecast.cost(waiter.size, waiter.max_tokens)
        written = min(found.output_tokens * _CAUTION, waiter.max_tokens)
        doubt = 1.0 / (1 + self._learned)
        return Cost(
            found.input_tokens + max(0.0, waiter.size * _MISLEADS - found.input_tokens) * doubt,
            written + (waiter.max_tokens - written) * doubt,
        )

    def headed(self, now: float, waiter: Waiter, limits: Limits) -> None:
        """The head of an answer is here, whose tokens are still being written: those stay expected."""
        if waiter.ticket is None:
            return
        self.pacer.settle(now, waiter.ticket, limits, waiter.cost._replace(output_tokens=0.0))
        waiter.ticket = self.pacer.spend(now, Cost(0.0, waiter.cost.output_tokens, 0.0))
        self._open()

    def answered(self, now: float, waiter: Waiter, limits: Limits, used: Cost | None, *, headed: bool) -> None:
        """A call gave its result.

        Args:
            now: The time.
            waiter: The call.
            limits: What the answer tells of the limits.
            used: What it took; None when nobody knows.
            headed: Whether its head was told before.
        """
        if waiter.ticket is None:
            return
        ticket, waiter.ticket = waiter.ticket, None
        if headed:
            rest = None if used is None else Cost(0.0, used.output_tokens, 0.0)
            self.pacer.settle(now, ticket, {}, rest)
        else:
            self.pacer.settle(now, ticket, limits, used)
        self._congestion.answered()
        if used is not None and waiter.model:
            self._forecast.learn(waiter.size, waiter.max_tokens, used)
            self._learned += 1
        self._open()

    def _open(self) -> None:
        """The first answer is here: limits are known, or there are none, until the API refuses a call."""
        if not self._known:
            self._known = True
            self._congestion.window = float(_ENDLESS)

    def refused(self, now: float, waiter: Waiter, limits: Limits, asked: float | None, *, overloaded: bool) -> None:
        """The API refused a call, by which it took nothing.

        Args:
            now: The time.
            waiter: The call.
            limits: What the answer tells of the limits.
            asked: The seconds that the answer asks to wait, if it does.
            overloaded: Whether the whole API is, whatever the limits.
        """
        if waiter.ticket is None:
            return
        ticket, waiter.ticket = waiter.ticket, None
        self.pacer.settle(now, ticket, limits, NOTHING)
        self._known = True
        if not overloaded and explains(limits, waiter.cost):
            self._congestion.lost()
            self.pacer.owe(now, limits, _AGAIN if asked is None else asked)
            return
        self._congestion.window = min(self._congestion.window, float(self._congestion.in_flight))
        wait = self._congestion.refused(now, waiter.sent_at)
        self.pacer.hold(now + (wait if asked is None else asked))

    def unused(self, now: float, waiter: Waiter) -> None:
        """A call does not wait any longer; it may have been let go meanwhile."""
        waiter.gone = True
        if waiter.ticket is not None:
            ticket, waiter.ticket = waiter.ticket, None
            self.pacer.settle(now, ticket, {}, NOTHING)
            self._congestion.lost()

    def lost(self, now: float, waiter: Waiter, limits: Limits) -> None:
        """A call failed, or was given up: nobody knows what it took."""
        if waiter.ticket is None:
            return
        ticket, waiter.ticket = waiter.ticket, None
        self.pacer.settle(now, ticket, limits, None)
        self._congestion.lost()

    @property
    def waiting(self) -> int:
        """How many stand in line."""
        return sum(not waiter.gone for waiter in self._line)

    @property
    def in_flight(self) -> int:
        """How many are under way."""
        return self._congestion.in_flight
