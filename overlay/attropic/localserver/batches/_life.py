"""The life of a batch: what the clock says about it. Nothing runs in the background; it moves when it is looked at.

Requests are answered one after the other, each in the time that the settings give it. A cancelled batch still answers
the request that is under way; the rest is cancelled. At its expiry a batch ends whatever is left.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Final

from .._call import timestamp
from .._wire import Json

#: Seconds that floating-point time may be wrong by.
_BLUR: Final = 1e-6


@dataclass
class Batch:
    """What is kept of a batch.

    Attributes:
        id: That of the batch.
        beta: Whether it was made by the beta API.
        total: How many requests it has.
        created: When it was made, in seconds of the epoch.
        expires: When it ends at the latest.
        pace: Seconds for each request.
        groups: The requests that are not answered: files of them, each with their number.
        skip: How many of the first group are answered.
        results: Files of results.
        succeeded: How many requests were answered with a message.
        errored: How many were answered with an error.
        canceled: When cancelling began.
        ended: When it ended.
        seen: When it was last seen before its end.
    """

    id: str
    beta: bool
    total: int
    created: float
    expires: float
    pace: float
    groups: list[tuple[int, int]] = field(default_factory=list)
    skip: int = 0
    results: list[int] = field(default_factory=list)
    succeeded: int = 0
    errored: int = 0
    canceled: float | None = None
    ended: float | None = None
    seen: float = 0.0

    @property
    def answered(self) -> int:
        """How many requests were answered."""
        return self.succeeded + self.errored

    @property
    def status(self) -> str:
        """``processing_status``."""
        if self.ended is not None:
            return "ended"
        return "in_progress" if self.canceled is None else "canceling"

    @property
    def leftover(self) -> str:
        """What becomes of the requests that are not answered in the end."""
        return "expired" if self.canceled is None else "canceled"

    def as_json(self) -> Json:
        """The batch as a store keeps it."""
        return asdict(self)


def end_of(batch: Batch) -> float:
    """When a batch ends by the clock."""
    if not batch.pace:
        return batch.created
    needed = batch.total if batch.canceled is None else min(batch.total, _steps(batch, batch.canceled) + 1)
    return min(batch.created + needed * batch.pace, batch.expires)


def due(batch: Batch, now: float) -> int:
    """How many requests should be answered by now."""
    if batch.pace:
        return min(batch.total, _steps(batch, min(now, end_of(batch))))
    return batch.total if batch.canceled is None else batch.answered


def settle(batch: Batch, now: float) -> None:
    """Let a batch end when its time has come and everything that is due is answered."""
    end = end_of(batch)
    if now + _BLUR >= end and batch.answered >= due(batch, now):
        batch.ended = max(end, batch.seen) if batch.pace else now
    else:
        batch.seen = now


def _steps(batch: Batch, at: float) -> int:
    """How many requests can be answered until then."""
    return max(0, int((at - batch.created + _BLUR) / batch.pace))


def counts(batch: Batch, progress: bool) -> Json:
    """``request_counts``: they add up to the number of requests at any time.

    Args:
        batch: Whose.
        progress: Whether to tell how far a batch is that has not ended.
    """
    found: Json = {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}
    if batch.ended is None and not progress:
        return {**found, "processing": batch.total}
    found |= {"succeeded": batch.succeeded, "errored": batch.errored}
    found["processing" if batch.ended is None else batch.leftover] = batch.total - batch.answered
    return found


def message_batch(batch: Batch, origin: str, progress: bool) -> Json:
    """``MessageBatch``.

    Args:
        batch: Which.
        origin: Scheme and host, as the client knows them.
        progress: Whether its counts tell how far it is.
    """
    ended = batch.ended is not None
    return {
        "id": batch.id,
        "type": "message_batch",
        "processing_status": batch.status,
        "request_counts": counts(batch, progress),
        "created_at": timestamp(batch.created),
        "expires_at": timestamp(batch.expires),
        "ended_at": None if batch.ended is None else timestamp(batch.ended),
        "cancel_initiated_at": None if batch.canceled is None else timestamp(batch.canceled),
        "archived_at": None,
        "results_url": f"{origin}/v1/messages/batches/{batch.id}/results" if ended else None,
    }
