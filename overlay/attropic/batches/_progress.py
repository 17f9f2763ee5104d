"""How far a batch is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final

#: The states of a request, in the order in which they are told.
STATES: Final = ("succeeded", "errored", "canceled", "expired", "processing")


@dataclass(frozen=True)
class BatchProgress:
    """How far a batch is. ``str()`` says it in words.

    The API may count every request as processing until the batch has ended; rate and time are then not known before.

    Attributes:
        batch: The batch as it was seen.
        elapsed: Seconds since the wait for it began.
        succeeded: Requests that were answered with a message.
        errored: Requests that were answered with an error.
        canceled: Requests that were canceled before they were answered.
        expired: Requests whose time was over before they were answered.
        processing: Requests that are not through.
        rate: Requests a second since the batch was first seen; None when nothing was counted meanwhile.
        eta: The seconds that it will take by that rate; 0 when it has ended, None when there is no rate.
    """

    batch: Any = field(repr=False)
    elapsed: float
    succeeded: int = 0
    errored: int = 0
    canceled: int = 0
    expired: int = 0
    processing: int = 0
    rate: float | None = None
    eta: float | None = None
    #: How many were through when it was first seen, and when that was.
    first: tuple[int, float] = field(default=(0, 0.0), repr=False)

    @classmethod
    def of(cls, batch: Any, elapsed: float, before: BatchProgress | None = None) -> BatchProgress:
        """The progress of a batch.

        Args:
            batch: As it is now.
            elapsed: Seconds since the wait for it began.
            before: The progress that was seen before, if any.
        """
        counted = {state: getattr(batch.request_counts, state) for state in STATES}
        done = sum(counted.values()) - counted["processing"]
        first = (done, elapsed) if before is None else before.first
        past = elapsed - first[1]
        rate = (done - first[0]) / past if past > 0 and done > first[0] else None
        if batch.processing_status == "ended":
            eta: float | None = 0.0
        else:
            eta = None if rate is None else counted["processing"] / rate
        return cls(batch, elapsed, **counted, rate=rate, eta=eta, first=first)

    @property
    def id(self) -> str:
        """The id of the batch."""
        return str(self.batch.id)

    @property
    def status(self) -> str:
        """``processing_status``."""
        return str(self.batch.processing_status)

    @property
    def ended(self) -> bool:
        """Whether the batch has ended."""
        return self.status == "ended"

    @property
    def total(self) -> int:
        """How many requests the batch has."""
        return self.done + self.processing

    @property
    def done(self) -> int:
        """How many requests are through, however they ended."""
        return self.succeeded + self.errored + self.canceled + self.expired

    @property
    def percent(self) -> float:
        """How many of 100 requests are through."""
        return 100.0 * self.done / self.total if self.total else 100.0 * self.ended

    @property
    def counts(self) -> str:
        """How many requests are in which state, in words; those without any are left out."""
        found = ", ".join(f"{n:,} {state}" for state in STATES if (n := getattr(self, state)))
        return found or "no requests"

    def __str__(self) -> str:
        said = f"{self.id}: {self.status}, {self.done:,} of {self.total:,} ({math.floor(self.percent)} %)"
        bad = [f"{n:,} {state}" for state in STATES[1:4] if (n := getattr(self, state))]
        said = ", ".join([said, *bad])
        if self.ended or self.rate is None or self.eta is None:
            return said
        return f"{said}, {self.rate:.3g} a second, about {duration(self.eta)} left"


def duration(seconds: float) -> str:
    """Seconds in words of two units at most: ``45 s``, ``3 min``, ``2 h 5 min``."""
    whole = round(seconds)
    if whole < 90:
        return f"{whole} s"
    minutes = round(whole / 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"
