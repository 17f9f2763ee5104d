"""Whom live requests ask before they go: the pace of this process, or one that several processes share."""

from __future__ import annotations

import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Protocol

from .._core.pace import Cost, Limits, Pacer, Ticket, announced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from attropic_api._runtime.rate_limits import RateLimits


class Pace(Protocol):
    """Keeps requests within the limits of a credential. Each model has limits of its own."""

    async def admit(self, model: str, cost: Cost) -> tuple[float, Ticket | None]:
        """Whether a request may go: 0 and a ticket when it may, else the seconds after which to ask again."""
        ...

    async def settle(self, model: str, ticket: Ticket, limits: Limits, used: Cost | None) -> None:
        """A request was answered, refused or lost: what its answer tells, and what it took in truth."""
        ...

    async def hold(self, model: str, seconds: float) -> None:
        """Let nothing go for so long."""
        ...


class LocalPace:
    """The pace of one process."""

    def __init__(self) -> None:
        self._pacers: dict[str, Pacer] = {}

    async def admit(self, model: str, cost: Cost) -> tuple[float, Ticket | None]:
        """Whether a request may go."""
        pacer, now = self._pacer(model), time.monotonic()
        delay = pacer.delay(now, cost)
        return (delay, None) if delay > 0 else (0.0, pacer.spend(now, cost))

    async def settle(self, model: str, ticket: Ticket, limits: Limits, used: Cost | None) -> None:
        """A request was answered, refused or lost."""
        self._pacer(model).settle(time.monotonic(), ticket, limits, used)

    async def hold(self, model: str, seconds: float) -> None:
        """Let nothing go for so long."""
        self._pacer(model).hold(time.monotonic() + seconds)

    def _pacer(self, model: str) -> Pacer:
        found = self._pacers.get(model)
        if found is None:
            found = self._pacers[model] = Pacer()
        return found


def limits_of(limits: RateLimits | None, headers: Mapping[str, str] | None) -> Limits:
    """What an answer tells of the limits.

    Args:
        limits: Those that its headers tell.
        headers: All headers: times are told by the clock of the server, whose date is one of them.
    """
    if limits is None:
        return {}
    return announced(limits, _date((headers or {}).get("date")))


def used_by(message: Any) -> Cost:
    """What a message took of the limits. Source: https://docs.claude.com/en/api/rate-limits (cache reads are free)."""
    usage = message.usage
    read = (usage.input_tokens or 0) + (getattr(usage, "cache_creation_input_tokens", None) or 0)
    return Cost(float(read), float(usage.output_tokens or 0))


def _date(text: str | None) -> datetime:
    try:
        found = parsedate_to_datetime(text) if text else None
    except ValueError:
        found = None
    return found if found is not None and found.tzinfo is not None else datetime.now(timezone.utc)
