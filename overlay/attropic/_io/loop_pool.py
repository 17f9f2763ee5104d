"""The connections of a client in an event loop of asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final, TypeVar

import httpx

from .loop_connection import LoopConnection, wake
from .shelf import Origin, Shelf
from .timing import seconds_left

T = TypeVar("T")
#: How long one address of several may take before the next is tried as well (RFC 8305, 5).
_HEAD_START: Final = 0.25


class LoopPool:
    """The connections of a client in an event loop of asyncio.

    Args:
        shelf: Which are open.
        options: What their sockets are set to.
        context: Gives what TLS trusts; it may read from disk.
    """

    def __init__(
        self, shelf: Shelf, options: list[tuple[int, int, int]], context: Callable[[], ssl.SSLContext]
    ) -> None:
        self.shelf = shelf
        self._options = options
        self._context = context
        self._tls: ssl.SSLContext | None = None
        self._line: deque[asyncio.Future[bool]] = deque()
        self._working: set[Any] = set()

    async def acquire(self, origin: Origin, limits: Any) -> LoopConnection:
        """A connection, used before or new.

        Raises:
            PoolTimeout: None became free in time.
            ConnectTimeout: The other side did not answer in time.
            ConnectError: There is no way to it.
        """
        closing: list[Any] = []
        found: Any
        taken, found = (False, None) if self._line else self.shelf.take(origin, closing)
        try:
            if not taken:
                found = await self._queue(origin, limits["pool"], closing)
        finally:
            for connection in closing:
                connection.close()
        try:
            if found is None:
                found = await self._connected(origin, limits["connect"])
            self._working.add(found)
            return found  # type: ignore[no-any-return]
        except BaseException:
            self.release(found, reusable=False)
            raise

    async def _queue(self, origin: Origin, timeout: float | None, closing: list[Any]) -> Any:
        """Wait for a connection, in line."""
        loop, limit = asyncio.get_running_loop(), seconds_left(timeout)
        end, stand = None if limit is None else loop.time() + limit, self._line.append
        while True:
            turn: asyncio.Future[bool] = loop.create_future()
            stand(turn)
            timer = None if end is None else loop.call_at(end, wake, turn, False)
            try:
                came = await turn
            except BaseException:
                if turn.done() and not turn.cancelled():  # the turn goes to the next
                    self._next()
                raise
            finally:
                if timer is not None:
                    timer.cancel()
                with suppress(ValueError):
                    self._line.remove(turn)
            if not came:
                raise httpx.PoolTimeout("")
            taken, found = self.shelf.take(origin, closing)
            if taken:
                return found
            stand = self._line.appendleft  # who came first stays first

    def _next(self) -> None:
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(True)
                return

    def release(self, connection: LoopConnection | None, *, reusable: bool) -> None:
        """A request is over; its connection can be used again or is closed."""
        closing: list[Any] = []
        self._working.discard(connection)
        self.shelf.put(connection if reusable else None, closing)
        if connection is not None and not reusable:
            connection.close()
        elif connection is not None:
            connection.rest()
        for one in closing:
            one.close()
        self._next()

    async def _connected(self, origin: Origin, timeout: float | None) -> LoopConnection:
        """A new connection."""
        try:
            made = await _within(seconds_left(timeout), self._reached(origin))
            if origin.scheme != "https":
                return await self._made(origin, made, None)
            try:
                context = self._tls
                if context is None:
                    context = await asyncio.get_running_loop().run_in_executor(None, self._context)
                    context.set_alpn_protocols(["http/1.1"])
                    self._tls = context
                return await _within(seconds_left(timeout), self._made(origin, made, context))
            except BaseException:
                made.close()
                raise
        except TimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error

    async def _made(self, origin: Origin, connected: socket.socket, context: ssl.SSLContext | None) -> LoopConnection:
        """A connection over a socket."""
        loop = asyncio.get_running_loop()
        name = origin.host if context is not None else None
        _, made = await loop.create_connection(
            lambda: LoopConnection(origin), sock=connected, ssl=context, server_hostname=name
        )
        return made

    async def _reached(self, origin: Origin) -> socket.socket:
        """A socket that is connected to the first address that answers."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        left = deque(dict.fromkeys((one[0], one[4]) for one in found))
        if len(left) == 1:
            return await self._attempt(*left[0])
        failure: BaseException = OSError(f"{origin.host} has no address")
        running: set[asyncio.Task[socket.socket]] = set()
        try:
            while left or running:
                if left:
                    running.add(loop.create_task(self._attempt(*left.popleft())))
                done, running = await asyncio.wait(
                    running, timeout=_HEAD_START if left else None, return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    error = task.exception()
                    if error is None:
                        done.discard(task)
                        running |= done
                        return task.result()
                    failure = error
            raise failure
        finally:
            for task in running:
                task.cancel()
                task.add_done_callback(_close)

    async def _attempt(self, family: int, address: Any) -> socket.socket:
        """A socket that is connected to an address."""
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            made.setblocking(False)
            for option in self._options:
                made.setsockopt(*option)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().sock_connect(made, address)
            return made
        except BaseException:
            made.close()
            raise

    async def close(self) -> None:
        """Close all of them."""
        for connection in [*self.shelf.clear(), *self._working]:
            connection.close()
        await asyncio.sleep(0)  # the event loop closes their sockets


async def _within(seconds: float | None, work: Awaitable[T]) -> T:
    """What some work gives, when it is done in time.

    Raises:
        TimeoutError: It is not.
    """
    if seconds is None:
        return await work
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait([task], timeout=seconds)
    except BaseException:
        task.cancel()
        task.add_done_callback(_close)
        raise
    if not done:
        task.cancel()
        task.add_done_callback(_close)
        raise TimeoutError
    return task.result()


def _close(task: asyncio.Future[Any]) -> None:
    """Close what was made too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
