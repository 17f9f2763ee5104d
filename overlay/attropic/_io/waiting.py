"""What one thread or task waits for and another one ends."""

from __future__ import annotations

import math
import sys
import threading
from typing import Any


def signal() -> Any:
    """Something that threads wait for."""
    return threading.Event()


def async_signal() -> Any:
    """Something that tasks wait for."""
    import anyio

    return anyio.Event()


def async_lock() -> Any:
    """What one task has at a time."""
    import anyio

    return anyio.Lock()


def heard(signal: Any, seconds: float) -> bool:
    """Wait for a signal for so many seconds at most, and say whether it came."""
    came: bool = signal.wait(None if seconds == math.inf else seconds)
    return came


async def async_heard(signal: Any, seconds: float) -> bool:
    """Wait for a signal for so many seconds at most, and say whether it came; others may work meanwhile."""
    import anyio

    if seconds <= 0:
        await anyio.sleep(0)
    else:
        with anyio.move_on_after(seconds):
            await signal.wait()
    came: bool = signal.is_set()
    return came


def cancel_scope() -> Any:
    """A stretch of work of a task that another task may cut short."""
    import anyio

    return anyio.CancelScope()


def async_me() -> Any:
    """The task that is running, of asyncio or trio."""
    import asyncio

    try:
        return asyncio.current_task()
    except RuntimeError:
        return sys.modules["trio"].lowlevel.current_task()
