"""What one thread or task waits for and another one ends."""

from __future__ import annotations

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
