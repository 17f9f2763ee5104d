"""What one thread or task waits for and another one sets."""

from __future__ import annotations

import threading
from typing import Any


def signal() -> Any:
    """Something that threads wait for."""
    return threading.Event()


def async_signal() -> Any:
    """Something that tasks wait for."""
    import anyio

    return anyio.Event()


def lock() -> Any:
    """What one thread holds at a time."""
    return threading.Lock()


def async_lock() -> Any:
    """What one task holds at a time."""
    import anyio

    return anyio.Lock()
