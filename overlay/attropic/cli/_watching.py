"""Watching a batch until it has ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from ._output import note
from ._progress import bar

if TYPE_CHECKING:
    from .._client import Anthropic

#: Seconds before the second look, how they grow, and the most of them.
_FIRST: Final = 0.5
_GROWTH: Final = 1.5
_MOST: Final = 30.0

#: The states of a request, in the order in which they are told.
STATES: Final = ("succeeded", "errored", "canceled", "expired", "processing")


def counts(batch: Any) -> str:
    """How many requests of a batch are in which state."""
    found = [(state, getattr(batch.request_counts, state)) for state in STATES]
    return ", ".join(f"{number} {state}" for state, number in found if number) or "no requests"


def watch(client: Anthropic, id: str, interval: float | None) -> Any:
    """Look at a batch again and again until it has ended, and show how far it is.

    Args:
        client: Whom to ask.
        id: The id of the batch.
        interval: Seconds between two looks; None begins with few and ends with many.

    Raises:
        KeyboardInterrupt: Nobody wants to wait longer; the batch goes on.
    """
    pause, told = interval or _FIRST, ""
    try:
        batch = client.messages.batches.retrieve(id)
        total = sum(getattr(batch.request_counts, state) for state in STATES)
        with bar(id, total) as report:
            while True:
                if batch.processing_status == "ended":
                    return batch
                report(total - batch.request_counts.processing or None)  # the API may tell the counts at the end only
                told = _tell(f"{batch.processing_status}: {counts(batch)}", told)
                time.sleep(pause)
                pause = interval or min(pause * _GROWTH, _MOST)
                batch = client.messages.batches.retrieve(id)
    except KeyboardInterrupt:
        note(f"the batch goes on: attropic batches watch {id}")
        raise


def _tell(state: str, told: str) -> str:
    """Say a state that is new, where there is no bar."""
    from ._output import console

    if state != told and not console().is_terminal:
        note(state)
    return state
