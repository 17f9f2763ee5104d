"""A few last words after a cancellation or an interrupt."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

#: Seconds that they may take.
LAST_WORDS: Final = 10.0


def shielded(seconds: float) -> AbstractContextManager[Any]:
    """Work that is done all the same; a thread is not cancelled, so there is nothing to shield.

    Args:
        seconds: How long it may take; the timeouts of its calls see to that.
    """
    return nullcontext(seconds)


def async_shielded(seconds: float) -> AbstractContextManager[Any]:
    """Work that is done although the task is cancelled.

    Args:
        seconds: How long it may take.
    """
    import anyio

    return anyio.move_on_after(seconds, shield=True)
