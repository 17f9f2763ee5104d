"""What one thread or task waits for and another one ends."""

from __future__ import annotations

import math
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.closing import running_loop

if TYPE_CHECKING:
    from .._core.effects import Wait


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


def rung(effect: Wait) -> None:
    """Wait until somebody rings, for so long at most."""
    bell = threading.Event()
    try:
        if not effect.listen(bell.set):
            bell.wait(None if effect.seconds == math.inf else effect.seconds)
    finally:
        effect.listen(None)


async def async_rung(effect: Wait) -> None:
    """Wait until somebody rings, in whatever thread, for so long at most; others may work meanwhile."""
    import anyio

    bell, loop = anyio.Event(), running_loop()

    def ring() -> None:
        with suppress(RuntimeError):  # the loop has ended
            (loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon)(bell.set)

    try:
        if not effect.listen(ring):
            with anyio.move_on_after(effect.seconds):
                await bell.wait()
    finally:
        effect.listen(None)


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
