"""A limit on how much happens at a time, whatever thread or event loop it happens in."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock


class Gate:
    """Lets so many through at a time; others wait in line.

    Args:
        size: How many.

    Attributes:
        size: How many.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._free = size
        self._line: deque[Callable[[], object]] = deque()
        self._lock = Lock()

    def enter(self, wake: Callable[[], object] | None = None) -> bool:
        """Go through, if it is free. Otherwise stand in line, if there is something to call.

        Args:
            wake: Called, in any thread, when the turn has come: then one is through.
        """
        with self._lock:
            if self._free:
                self._free -= 1
                return True
            if wake is not None:
                self._line.append(wake)
            return False

    def leave(self) -> None:
        """Let the next one through."""
        with self._lock:
            if not self._line:
                self._free += 1
                return
            wake = self._line.popleft()
        wake()

    def give_up(self, wake: Callable[[], object]) -> None:
        """Stand in line no more; who was let through meanwhile leaves."""
        with self._lock:
            waits = wake in self._line
            if waits:
                self._line.remove(wake)
        if not waits:
            self.leave()
