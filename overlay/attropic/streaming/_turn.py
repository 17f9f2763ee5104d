"""Who reads a message stream: one at a time. Twins: sync first, then async.

A reader takes events for itself; a second one at the same time is a mistake. A guest waits for one event, reads
only where nobody else does, and leaves what it read to the reader.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition, Lock, get_ident
from time import sleep
from typing import Any, Final

from .._io.waiting import async_me, async_signal

_BUSY: Final = "This stream is being read by another thread or task. `tee()` gives each one a stream of its own."
_MOMENT: Final = 1e-6
_OWN: Final = "This stream is being read, and calls this function: read it elsewhere."


class Turn:
    """Who of several threads reads.

    A reader may take a value that is at hand without the turn, as a lock would cost it a tenth of its time: it says
    ``stepping`` first, and looks for a ``holder`` then. Whoever becomes one looks the other way round.

    Attributes:
        holder: Who has the turn, or None.
        stepping: Whether a reader takes a value without it.
    """

    __slots__ = ("_changed", "_guest", "_lock", "_waiting", "holder", "stepping")

    def __init__(self) -> None:
        self.holder: int | None = None
        self.stepping = False
        self._guest = False
        self._waiting = 0
        self._lock = Lock()
        self._changed = Condition(self._lock)

    def take(self, needless: Callable[[], Any], *, guest: bool = False) -> bool:
        """Become the one who reads; False when that became needless.

        Raises:
            RuntimeError: Another one reads already.
        """
        me = get_ident()
        with self._lock:
            while self.holder is not None and not needless():
                if self.holder == me:
                    raise RuntimeError(_OWN)
                if not guest and not self._guest:
                    raise RuntimeError(_BUSY)
                self._waiting += 1
                try:
                    self._changed.wait()
                finally:
                    self._waiting -= 1
            if self.holder is not None or needless():
                return False
            self.holder, self._guest = me, guest
        while self.stepping:
            sleep(_MOMENT)
        if needless():  # it has become so by that step
            self.give()
            return False
        return True

    def give(self) -> None:
        """Let others read."""
        with self._lock:
            self.holder = None
            if self._waiting:
                self._changed.notify_all()


class AsyncTurn:
    """Who of several tasks reads.

    Attributes:
        holder: Who reads, or None.
    """

    def __init__(self) -> None:
        self.holder: Any = None
        self._guest = False
        self._changed: Any = None

    async def take(self, needless: Callable[[], Any], *, guest: bool = False) -> bool:
        """Become the one who reads; False when that became needless.

        Raises:
            RuntimeError: Another one reads already.
        """
        me = async_me()
        while not needless():
            if self.holder is None:
                self.holder, self._guest = me, guest
                return True
            if self.holder is me:
                raise RuntimeError(_OWN)
            if not guest and not self._guest:
                raise RuntimeError(_BUSY)
            if self._changed is None:
                self._changed = async_signal()
            await self._changed.wait()
        return False

    def give(self) -> None:
        """Let others read."""
        self.holder = None
        if self._changed is not None:
            self._changed.set()
            self._changed = None
