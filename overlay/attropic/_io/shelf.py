"""Connections that are open: how many, which are at rest, which may be used again. Nothing here waits or connects."""

from __future__ import annotations

import time
from collections import deque
from typing import Any, NamedTuple, Protocol


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: str
    host: str
    port: int


class Connection(Protocol):
    """What is kept."""

    origin: Origin
    expires: float

    @property
    def stale(self) -> bool:
        """Whether the other side has closed it, or has sent what nobody asked for."""
        ...


class Shelf:
    """The connections of a client.

    Args:
        most: How many there may be.
        most_idle: How many may rest.
        expiry: The seconds that one may rest; None is for ever.

    Attributes:
        busy: How many are in use, or being made.
    """

    __slots__ = ("_expiry", "_idle", "_resting", "busy", "most", "most_idle")

    def __init__(self, most: int | None, most_idle: int | None, expiry: float | None) -> None:
        self.most = most
        self.most_idle = most if most_idle is None else most_idle
        self._expiry = expiry
        self.busy = 0
        self._resting = 0
        self._idle: dict[Origin, deque[Any]] = {}

    def take(self, origin: Origin, closing: list[Any]) -> tuple[bool, Any]:
        """Whether there is room for a request, and a connection for it; without one, a new one is to be made.

        Args:
            origin: Where the connection has to lead.
            closing: Is given those that are to be closed.
        """
        resting = self._idle.get(origin)
        now = time.monotonic()
        while resting:
            found = resting.pop()  # the youngest: it is the least likely to be closed by the other side
            self._resting -= 1
            if now < found.expires and not found.stale:
                self.busy += 1
                return True, found
            closing.append(found)
        if self.most is not None and self.busy + self._resting >= self.most and not self._evict(closing):
            return False, None
        self.busy += 1
        return True, None

    def put(self, connection: Any, closing: list[Any]) -> None:
        """A request is over; its connection rests, unless it is None.

        Args:
            connection: The connection, when it can be used again.
            closing: Is given those that are to be closed.
        """
        self.busy -= 1
        if connection is None:
            return
        now = time.monotonic()
        if self.most_idle is not None and self._resting >= self.most_idle:
            closing.append(connection)
            return
        connection.expires = now + self._expiry if self._expiry is not None else float("inf")
        resting = self._idle.setdefault(connection.origin, deque())
        resting.append(connection)
        self._resting += 1
        while resting and resting[0].expires <= now:
            closing.append(resting.popleft())
            self._resting -= 1

    def _evict(self, closing: list[Any]) -> bool:
        """Make room by closing one that rests and leads elsewhere."""
        for resting in self._idle.values():
            if resting:
                closing.append(resting.popleft())
                self._resting -= 1
                return True
        return False

    def clear(self) -> list[Any]:
        """Take all that rest away, to be closed."""
        found = [connection for resting in self._idle.values() for connection in resting]
        self._idle.clear()
        self._resting = 0
        return found
