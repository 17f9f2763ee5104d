"""What a mode works on: a client, a journal, and what it may do."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from .._errors import APIError
from .._io.waiting import async_heard, async_signal
from ._budget import Budget

if TYPE_CHECKING:
    from .._client import AsyncAnthropic
    from ._journal import Journal

#: The longest pause after a failure, in seconds.
_LONGEST = 60.0


@dataclass
class Work:
    """What a mode works on.

    Attributes:
        client: What sends.
        journal: Where items come from and results go to. What was killed is put back already.
        max_attempts: How often an item is sent at most, while its errors may pass.
        budget: What the run may cost.
        betas: Names of beta features; with any, the beta API is used.
        stop: Set when nothing new may be sent. What is under way in this process may end.
    """

    client: AsyncAnthropic
    journal: Journal
    max_attempts: int = 3
    budget: Budget = field(default_factory=Budget)
    betas: Sequence[str] = ()
    stop: Any = field(default_factory=async_signal)

    @property
    def stopping(self) -> bool:
        """Whether nothing new may be sent."""
        return bool(self.stop.is_set())

    @property
    def messages(self) -> Any:
        """``client.messages``, or that of the beta API."""
        return self.client.beta.messages if self.betas else self.client.messages

    @property
    def beta_arguments(self) -> dict[str, Any]:
        """The argument of calls that names the beta features, where there are any."""
        return {"betas": list(self.betas)} if self.betas else {}

    def room(self, wanted: int) -> int:
        """How many of so many items may be sent now: 0 when the run is to stop, or the budget pays for no more."""
        if self.stopping:
            return 0
        return self._allowed(wanted, self.journal.counts().started)

    @property
    def is_exhausted(self) -> bool:
        """Whether the budget does not pay for one more item, now that none is under way."""
        return self._allowed(1, 0) == 0

    def _allowed(self, wanted: int, under_way: int) -> int:
        of = self.journal.ledger
        return self.budget.allows(
            wanted, spent=of.spent, priced=of.priced, under_way=under_way, unpriced=of.unpriced, missed=of.missed
        )

    async def pause(self, seconds: float) -> bool:
        """Wait, and say whether the run is to stop, at once when it is."""
        return await async_heard(self.stop, seconds)


class Mode(Protocol):
    """A way to have items answered."""

    def run(self, work: Work) -> Awaitable[None]:
        """Send what is pending, until every item has a result or nothing new may be sent."""
        ...


def pause_after(error: Exception, failures: int, chance: float | None = None) -> float:
    """Seconds to wait after a failure: what the server asked for, else twice as long each time.

    Args:
        error: What happened.
        failures: How often in a row.
        chance: From 0 to 1, for tests.
    """
    asked = error.retry_after if isinstance(error, APIError) else None
    if asked is not None:
        return float(min(asked, 10 * _LONGEST))
    chance = random.random() if chance is None else chance
    return float(min(_LONGEST, 0.5 * 2 ** min(failures - 1, 10)) * (1 - 0.25 * chance))
