"""What a bulk run tells: how far it is, and what it did."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ._items import Counts


@dataclass(frozen=True)
class Progress:
    """How far a run is.

    Attributes:
        counts: How many items are where.
        seconds: How long it has been running.
        finished: How many results came while it has been running; those of earlier runs do not count.
        cost: What all results cost, also of earlier runs; None when that of one is not known.
        spent: What is known of the cost.
        unpriced: How many results have a cost that is not known.
    """

    counts: Counts
    seconds: float
    finished: int
    cost: float | None = None
    spent: float = 0.0
    unpriced: int = 0

    @property
    def percent(self) -> float:
        """The share of items with a result, from 0 to 100."""
        return 100.0 * self.counts.done / self.counts.total if self.counts.total else 100.0

    @property
    def rate(self) -> float:
        """Results per second of this run."""
        return self.finished / self.seconds if self.seconds > 0 else 0.0

    @property
    def eta(self) -> float | None:
        """Seconds to the end at this rate; None as long as there is no rate."""
        rest = self.counts.total - self.counts.done
        if not rest:
            return 0.0
        return rest / self.rate if self.rate else None


#: Why a run ended before every item had a result.
Stopped = Literal["interrupted", "budget"]


@dataclass(frozen=True)
class BulkReport:
    """What a run did.

    Attributes:
        out: The file of results.
        journal: The file of the journal, which the same call goes on with.
        counts: How many items are where.
        seconds: How long this run took.
        finished: How many results came in this run.
        cost: What all results cost, also of earlier runs; None when that of one is not known.
        dead_letter: The file of items whose result is no message, where one was asked for.
        stopped: Why it ended before every item had a result; None when every item has one.
        spent: What is known of the cost.
        unpriced: How many results have a cost that is not known.
        kinds: How many results there are of each kind.
    """

    out: Path | None
    journal: Path
    counts: Counts
    seconds: float
    finished: int
    cost: float | None = None
    dead_letter: Path | None = None
    stopped: Stopped | None = None
    spent: float = 0.0
    unpriced: int = 0
    kinds: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        counts = self.counts
        kinds = {name: getattr(counts, name) for name in ("succeeded", "errored", "canceled", "expired")}
        object.__setattr__(self, "kinds", kinds)

    @property
    def complete(self) -> bool:
        """Whether every item has a result, be it an error."""
        return self.counts.done == self.counts.total

    def __str__(self) -> str:
        counts, parts = self.counts, [f"{self.counts.done} of {self.counts.total} items have a result"]
        parts += [f"{number} {kind}" for kind, number in self.kinds.items() if number and counts.failed]
        if told := cost_words(self.cost, self.spent, self.unpriced):
            parts.append(told)
        text = ", ".join(parts)
        if self.complete:
            return text
        why = {"interrupted": "stopped", "budget": "stopped at the budget"}.get(self.stopped or "", "not finished")
        return f"{why}: {text}. The same call with journal={str(self.journal)!r} goes on"


def cost_words(cost: float | None, spent: float, unpriced: int) -> str:
    """What a run cost, in words; what is not known is said. Empty when there is nothing to tell."""
    if cost is not None:
        return f"cost {_amount(cost)}" if cost else ""
    if not unpriced:
        return ""
    part = f" (without it {_amount(spent)})" if spent else ""
    return f"cost unknown: {unpriced} {'has' if unpriced == 1 else 'have'} no known price{part}"


def _amount(cost: float) -> str:
    return f"{cost:.4f}" if cost >= 0.1 else f"{cost:.6f}"
