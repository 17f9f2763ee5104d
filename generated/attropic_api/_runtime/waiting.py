# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Wait before the next attempt. The two are twins."""

from __future__ import annotations

import time


def sleep(seconds: float) -> None:
    """Have the thread wait."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Have the task wait, in any event loop."""
    import anyio  # not before there is a loop: it takes its time

    await anyio.sleep(seconds)
