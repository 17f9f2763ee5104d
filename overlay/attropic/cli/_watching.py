"""Watching a batch until it has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..batches import BatchProgress, PollPolicy
from ._output import console, note
from ._progress import bar

if TYPE_CHECKING:
    from .._client import Anthropic

#: Somebody watches: the first looks come soon after each other.
_POLL: Final = PollPolicy(initial=0.5, maximum=30.0)


def counts(batch: Any) -> str:
    """How many requests of a batch are in which state."""
    return BatchProgress.of(batch, 0.0).counts


def watch(client: Anthropic, id: str, interval: float | None) -> Any:
    """Look at a batch again and again until it has ended, and show how far it is.

    Args:
        client: Whom to ask.
        id: The id of the batch.
        interval: Seconds between two looks; None begins with few and ends with many.

    Raises:
        KeyboardInterrupt: Nobody wants to wait longer; the batch goes on.
    """
    told = ""
    try:
        states = client.messages.batches.monitor(id, poll=interval or _POLL)
        first = next(states)
        with bar(id, first.total) as report:
            progress = first
            while not progress.ended:
                report(progress.done or None)  # the API may tell the counts at the end only
                told = _tell(f"{progress.status}: {progress.counts}", told)
                progress = next(states)
        return progress.batch
    except KeyboardInterrupt:
        note(f"the batch goes on: attropic batches watch {id}")
        raise


def _tell(state: str, told: str) -> str:
    """Say a state that is new, where there is no bar."""
    if state != told and not console().is_terminal:
        note(state)
    return state
