"""One connection in an event loop of asyncio."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import httpx

from .shelf import Origin
from .socket_pool import readable
from .timing import seconds_left

#: How much may wait to be read before the other side is slowed down.
_MUCH: Final = 1 << 18


class LoopConnection(asyncio.Protocol):
    """One connection."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.expires = 0.0
        self.socket: Any = None
        self.ssl_object: Any = None
        self._loop = asyncio.get_running_loop()
        self._transport: Any = None
        self._arrived: list[bytes] = []
        self._waiting = 0
        self._ended = False
        self._failure: BaseException | None = None
        self._paused = False
        self._reader: asyncio.Future[bool] | None = None
        self._writer: asyncio.Future[bool] | None = None
        self._full = False
        #: When a read has to be over; what rings then, or earlier: it is set again only when it rang.
        self._due = math.inf
        self._alarm: asyncio.TimerHandle | None = None
        self._readable: Callable[[], bool] = lambda: False

    # -- what the event loop calls ---------------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.socket = transport.get_extra_info("socket")
        self.ssl_object = transport.get_extra_info("ssl_object")
        with suppress(Exception):  # an event loop that does not show its sockets
            self._readable = readable(self.socket.fileno())

    def data_received(self, data: bytes) -> None:
        self._arrived.append(data)
        self._waiting += len(data)
        if self._waiting > _MUCH and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        wake(self._reader)

    def eof_received(self) -> bool:
        self._ended = True
        wake(self._reader)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._failure = self._failure or exc
        wake(self._reader)
        wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        wake(self._writer)

    # -- what we call ----------------------------------------------------------------------------

    @property
    def stale(self) -> bool:
        """Whether the other side has closed it, or has sent what nobody asked for."""
        try:
            return self._ended or bool(self._arrived) or self._transport.is_closing() or self._readable()
        except (OSError, ValueError):
            return True

    async def send(self, data: bytes, timeout: float | None) -> None:
        """Send all of it.

        Raises:
            WriteTimeout: Nothing of it could be sent in time.
            WriteError: The connection is broken.
        """
        step = len(data) if len(data) <= _MUCH else _MUCH
        for start in range(0, len(data), step):
            if self._ended and self._transport.is_closing():
                raise httpx.WriteError(str(self._failure or "")) from self._failure
            self._transport.write(data if step == len(data) else data[start : start + step])
            if self._full:
                self._writer = self._loop.create_future()
                try:
                    if not await self._woken(self._writer, timeout):
                        raise httpx.WriteTimeout("")
                finally:
                    self._writer = None

    async def receive(self, size: int, timeout: float | None) -> bytes:
        """What arrived, whatever its size; nothing at the end.

        Raises:
            ReadTimeout: Nothing arrived in time.
            ReadError: The connection is broken.
        """
        if not self._arrived and not self._ended:
            self._reader = self._loop.create_future()
            self._expect(seconds_left(timeout))
            try:
                if not await self._reader:
                    raise httpx.ReadTimeout("")
            finally:
                self._reader = None
        arrived = self._arrived
        if not arrived:
            if self._failure is not None:
                raise httpx.ReadError(str(self._failure)) from self._failure
            return b""
        self._arrived, self._waiting = [], 0
        if self._paused:
            self._paused = False
            if not self._ended:
                self._transport.resume_reading()
        return arrived[0] if len(arrived) == 1 else b"".join(arrived)

    def _expect(self, limit: float | None) -> None:
        """Have a read end after so many seconds. An alarm that is set serves many reads, as their ends lie close."""
        self._due = math.inf if limit is None else self._loop.time() + limit
        if self._alarm is not None and self._alarm.when() > self._due:
            self.rest()
        if self._alarm is None and limit is not None:
            self._alarm = self._loop.call_at(self._due, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        if self._reader is None or self._due == math.inf:
            return
        if self._loop.time() < self._due:
            self._alarm = self._loop.call_at(self._due, self._ring)
        else:
            wake(self._reader, False)

    def rest(self) -> None:
        """Nobody reads for a while: no alarm is needed."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    async def _woken(self, future: asyncio.Future[bool], timeout: float | None) -> bool:
        """Whether something woke a wait before its time was over."""
        limit = seconds_left(timeout)
        if limit is None:
            return await future
        timer = self._loop.call_later(limit, wake, future, False)
        try:
            return await future
        finally:
            timer.cancel()

    def close(self) -> None:
        """Close it at once; what was not sent is lost, and nobody waits for anything any more."""
        self._ended = True
        self._failure = self._failure or ConnectionAbortedError("it was closed on this side")
        self._arrived.clear()
        self.rest()
        wake(self._reader)
        wake(self._writer)
        if self._transport is not None:
            self._transport.abort()


def wake(future: asyncio.Future[bool] | None, came: bool = True) -> None:
    """End a wait, if there is one: because something came, or because its time is over."""
    if future is not None and not future.done():
        future.set_result(came)
