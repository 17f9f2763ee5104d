"""Deadlines and waits, for threads and for event loops.

Source: an HTTP library takes a timeout for each read and write, so a peer that drips bytes can go on for
ever. ``Until`` is such a timeout and remembers when everything has to be over; our network backend asks it
again at each read.
"""

from __future__ import annotations

import math
import time
from contextlib import nullcontext
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from .._core.effects import Read, Received


class Until(float):
    """The seconds of a timeout, never beyond a point in time of ``time.monotonic``."""

    __slots__ = ("asked", "at", "limit")
    at: float
    limit: float | None
    #: Whether a network backend asked it.
    asked: bool

    @classmethod
    def of(cls, at: float, limit: float | None, later: float | None = 0.0) -> Until:
        """The timeout ``limit`` (None is endless) that ends at ``at`` at the latest.

        Args:
            at: A point in time of ``time.monotonic``.
            limit: Seconds; None is endless.
            later: What the limit may become. A backend that does not ask takes the longer of the two.
        """
        longer = None if limit is None or later is None else max(limit, later)
        made = cls(_left(at, longer))
        made.at = at
        made.limit = limit
        made.asked = False
        return made

    def left(self) -> float:
        """The seconds from now."""
        self.asked = True
        return _left(self.at, self.limit)


def _left(at: float, limit: float | None) -> float:
    rest = max(at - time.monotonic(), _LEAST)
    return min(rest, _MOST if limit is None else max(limit, _LEAST))


class _Wait(Enum):
    CUT = "a wait that was cut short"


CUT: Final = _Wait.CUT
Cut: TypeAlias = Literal[_Wait.CUT]


class Scope(Protocol):
    """A stretch of work that may be cut short."""

    @property
    def cancelled_caught(self) -> bool: ...


class _Endless:
    @property
    def cancelled_caught(self) -> bool:
        return False


_MOMENT: Final = 0.1
#: Timeouts that sockets take: a hair, and eleven days.
_LEAST: Final = 0.001
_MOST: Final = 1e6
_ENDLESS: Final = nullcontext(_Endless())


def within(at: float | None) -> AbstractContextManager[Scope]:
    """A scope without an end: in a thread every read is bounded by ``Until`` instead."""
    return _ENDLESS


def async_within(at: float | None) -> AbstractContextManager[Scope]:
    """A scope that is cancelled a moment after a point in time of ``time.monotonic``; None is endless.

    The moment lets ``Until`` come first where our transport asks it; a timeout there leaves nothing open.
    """
    if at is None:
        return _ENDLESS
    import anyio

    scope: Any = anyio.move_on_after(max(at - time.monotonic(), 0) + _MOMENT)
    return scope  # type: ignore[no-any-return]


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait, and let others work."""
    import anyio

    await anyio.sleep(seconds)


def upcoming(effect: Read) -> bytes | Cut | None:
    """The next piece of a body, None at its end, or ``CUT``; ``Until`` bounds the wait where our transport asks it."""
    received = effect.received
    if received.until is not None:
        received.until.limit = effect.limit
    found: bytes | None = next(received.pieces, None)
    return found


async def async_upcoming(effect: Read) -> bytes | Cut | None:
    """The same. A scope ends a moment after the wait; where our transport asks ``Until``, that does it alone.

    The moment lets a timeout of the HTTP library come first. Another task may cancel the scope of the answer.
    """
    received = effect.received
    until = received.until
    if until is not None:
        until.limit = effect.limit
        if until.asked:
            found: bytes | None = await anext(received.pieces, None)
            return found
    limit = math.inf if effect.limit is None else effect.limit
    if received.at is not None:
        limit = min(limit, max(received.at - time.monotonic(), 0))
    import anyio

    with anyio.move_on_after(limit + (0 if effect.last else _MOMENT)) as received.scope:
        piece: bytes | None = await anext(received.pieces, None)
        return piece
    return CUT


def past(received: Received, now: float) -> bool:
    """Whether the deadline of the call passed."""
    return received.at is not None and now >= received.at


def worthwhile(effect: Read) -> bool:
    """Whether a read is worth it: one that only waits for the end must be sure not to wait long.

    With an HTTP client of the caller's own in a thread, nobody can cut a read short. There it is worth it when
    bytes are at hand.
    """
    received = effect.received
    if not effect.last or received.until is None or received.until.asked or hasattr(received.pieces, "__anext__"):
        return True
    network = received.response.extensions.get("network_stream")
    connection = network.get_extra_info("socket") if network is not None else None
    if connection is None:  # no network: a transport that was made for a test
        return True
    from select import select

    return bool(select([connection], [], [], effect.limit)[0])


def seconds_left(timeout: float | None) -> float | None:
    """The seconds of a timeout from now; None is endless."""
    return timeout.left() if isinstance(timeout, Until) else timeout
