"""What a call has to pass before it is sent, and who is told how it ended: budgets, a rate limiter."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from attropic_api._runtime.model import BaseModel

if TYPE_CHECKING:
    from .effects import Effect, Outcome, Received
    from .flow import Plan
    from .snapshot import Snapshot

#: The blocks ``with client.budget(…)`` that are open here.
BLOCKS: Final[ContextVar[tuple[Any, ...]]] = ContextVar("attropic_budgets", default=())


class Used(NamedTuple):
    """What a call used, as the answer tells it.

    Attributes:
        usage: The usage, as JSON.
        model: The model that did it, where it is told.
    """

    usage: Mapping[str, Any]
    model: str | None = None


class Guard(Protocol):
    """What one call has to pass."""

    def enter(self, plan: Plan) -> Generator[Effect, Any, None]:
        """An attempt is about to be sent: let it pass, have it wait, or raise."""
        ...

    def attempted(self, outcome: Outcome) -> None:
        """An attempt ended, or the head of its answer arrived."""
        ...

    def discard(self, used: Used) -> None:
        """An attempt used something before its answer broke off, and the call is made again."""
        ...

    def ended(self, used: Used | None, *, failed: bool) -> None:
        """The call is over; later ends of the same call change nothing.

        Args:
            used: What it used, as far as that was told.
            failed: Whether it gave no result.
        """
        ...


def leave(guards: Iterable[Guard], used: Used | None = None, *, failed: bool = False) -> None:
    """Tell all guards of a call that it is over."""
    for guard in guards:
        guard.ended(used, failed=failed)


def used_by_answer(value: Any, received: Received) -> Used | None:
    """What a whole answer tells of what it used."""
    usage = getattr(value, "usage", None)
    if isinstance(usage, BaseModel):
        return Used(usage.to_dict(), getattr(value, "model", None))
    try:
        found = json.loads(received.content)
    except ValueError:
        return None
    usage = found.get("usage") if isinstance(found, dict) else None
    return Used(usage, found.get("model")) if isinstance(usage, dict) else None


def used_by_stream(snapshot: Snapshot | None) -> Used | None:
    """What a stream told of what it used, as far as it was read."""
    if snapshot is None or not snapshot.accumulator.started:
        return None
    return Used(snapshot.accumulator.usage or {}, snapshot.accumulator.head().get("model"))


def used_by_attempt(outcome: Outcome) -> Used | None:
    """What an answer used that was to be put together and broke off."""
    gather = getattr(getattr(outcome, "received", outcome), "gather", None)
    return Used(gather.usage) if gather is not None and gather.usage and not gather.whole else None


def discard(guards: Iterable[Guard], events: Iterable[Any]) -> None:
    """Tell all guards of a call what a stream used whose events were given to nobody."""
    for event in events:
        message = event.get("message") if isinstance(event, dict) else None
        if isinstance(message, dict) and isinstance(message.get("usage"), dict):
            for guard in guards:
                guard.discard(Used(message["usage"], message.get("model")))
