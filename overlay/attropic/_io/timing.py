"""Deadlines and waits, for threads and for event loops.

Source: an HTTP library takes a timeout for each read and write, so a peer that drips bytes can go on for
ever. ``Until`` is such a timeout and remembers when everything has to be over; our network backend asks it
again at each read.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


class Until(float):
    """The seconds of a timeout, never beyond a point in time of ``time.monotonic``."""

    __slots__ = ("at", "limit")
    at: float
    limit: float | None

    @classmethod
    def of(cls, at: float, limit: float | None) -> Until:
        """The timeout ``limit`` (None is endless) that ends at ``at`` at the latest."""
        made = cls(_left(at, limit))
        made.at = at
        made.limit = limit
        return made

    def left(self) -> float:
        """The seconds from now."""
        return _left(self.at, self.limit)


def _left(at: float, limit: float | None) -> float:
    rest = max(at - time.monotonic(), 0.001)
    return rest if limit is None else min(rest, limit)


class Scope(Protocol):
    """A stretch of work that may be cut short."""

    @property
    def cancelled_caught(self) -> bool: ...


class _Endless:
    @property
    def cancelled_caught(self) -> bool:
        return False


_MOMENT: Final = 0.1
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


def chunks(response: Any, at: float | None) -> Iterator[bytes]:
    """The body of a response as it arrives, until a point in time of ``time.monotonic``."""
    pieces = response.iter_bytes()
    try:
        for chunk in pieces:
            yield chunk
            if at is not None and time.monotonic() > at:
                raise TimeoutError("the deadline for the whole call passed")
    finally:
        settle(response, pieces)


def settle(response: Any, pieces: Any) -> None:
    """Close a response of which not everything was read."""
    response.close()
    pieces.close()


class async_chunks:  # called like its twin, and no generator: event loops close those by themselves
    """The body of a response as it arrives, until a point in time of ``time.monotonic``."""

    def __init__(self, response: Any, at: float | None) -> None:
        self._response = response
        self._pieces = response.aiter_bytes()
        self._at = at

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        with async_within(self._at) as scope:
            chunk: bytes = await self._pieces.__anext__()
            return chunk
        assert scope.cancelled_caught
        raise TimeoutError("the deadline for the whole call passed")

    async def aclose(self) -> None:
        await async_settle(self._response, self._pieces)


async def async_settle(response: Any, pieces: Any) -> None:
    """Close a response of which not everything was read.

    What lies below are async generators inside of each other. Reading on from the closed connection lets each
    of them end; left as they are, trio complains of every one.
    """
    await response.aclose()
    with suppress(Exception):
        await pieces.__anext__()
