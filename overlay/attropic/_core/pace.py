"""When the next request may go: within the limits that answers announce. Pure: times come from outside.

Source: https://docs.claude.com/en/api/rate-limits
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from .allowance import Allowance, Spending, Told

if TYPE_CHECKING:
    from attropic_api._runtime.rate_limits import RateLimits

#: What is limited, as headers name it. ``tokens`` is the sum of both kinds, or whichever limit is the tightest.
REQUESTS: Final = "requests"
TOKENS: Final = "tokens"
INPUT: Final = "input_tokens"
OUTPUT: Final = "output_tokens"
_KINDS: Final = (REQUESTS, TOKENS, INPUT, OUTPUT)

#: What an answer tells of each limit.
Limits = Mapping[str, Told]


class Cost(NamedTuple):
    """What a request takes of the limits.

    Attributes:
        input_tokens: Tokens read, without those of the cache.
        output_tokens: Tokens written.
        requests: 1.
    """

    input_tokens: float = 0.0
    output_tokens: float = 0.0
    requests: float = 1.0

    def of(self, kind: str) -> float:
        """What it takes of one limit."""
        return self.input_tokens + self.output_tokens if kind == TOKENS else float(getattr(self, kind))


#: What was spent on a request, by kind.
Ticket = Mapping[str, Spending]


class Pacer:
    """Keeps requests within the limits of a credential.

    It knows no limit before the first answer. Each answer tells them, and what is left: that is the truth about what
    others spend who share the credential.
    """

    def __init__(self) -> None:
        self._allowances = {kind: Allowance() for kind in _KINDS}
        self._held = float("-inf")

    def delay(self, now: float, cost: Cost) -> float:
        """The seconds until a request may go; 0 when it may go now."""
        waits = [one.delay(now, cost.of(kind)) for kind, one in self._allowances.items()]
        return max(0.0, self._held - now, *waits)

    def spend(self, now: float, cost: Cost) -> Ticket:
        """A request goes."""
        return {kind: one.spend(now, cost.of(kind)) for kind, one in self._allowances.items()}

    def settle(self, now: float, ticket: Ticket, limits: Limits, used: Cost | None) -> None:
        """A request was answered, refused or lost.

        Args:
            now: The time.
            ticket: Of `spend`.
            limits: What the answer tells, of `announced`.
            used: What it took in truth; None when nobody knows.
        """
        for kind, one in self._allowances.items():
            one.settle(now, ticket[kind], limits.get(kind), None if used is None else used.of(kind))

    def owe(self, now: float, limits: Limits, seconds: float) -> None:
        """A request was refused, and more was written than was left: headers cannot tell of less than nothing.

        Args:
            now: The time.
            limits: What the refusal tells.
            seconds: How long it says that nothing is left.
        """
        for kind in (TOKENS, OUTPUT):
            if kind in limits and limits[kind].remaining == 0:
                self._allowances[kind].owe(now, seconds)

    def hold(self, until: float) -> None:
        """Let nothing go before this time."""
        self._held = max(self._held, until)

    def rates(self) -> dict[str, float]:
        """The limits that are known, per second."""
        return {kind: one.rate for kind, one in self._allowances.items() if one.limit}


def announced(limits: RateLimits | None, now: datetime.datetime) -> dict[str, Told]:
    """What an answer tells of the limits, without the dates.

    Where both kinds of tokens have a limit, one on ``tokens`` that is the same as one of theirs says nothing new.

    Args:
        limits: Those of its headers.
        now: The time by the clock of the server.
    """
    found: dict[str, Told] = {}
    for kind in _KINDS:
        one = getattr(limits, kind, None)
        if one is not None:
            reset = None if one.reset is None else (one.reset - now).total_seconds()
            found[kind] = Told(one.limit, one.remaining, reset)
    both = [found[kind].limit for kind in (INPUT, OUTPUT) if kind in found]
    if TOKENS in found and found[TOKENS].limit in both:
        del found[TOKENS]
    return found


def explains(limits: Limits, cost: Cost) -> bool:
    """Whether a refusal comes of the limits that it tells: there was not as much left as the request takes."""
    return any(told.remaining is not None and told.remaining < max(1.0, cost.of(kind)) for kind, told in limits.items())
