"""Connections of threads: plain sockets, and those that are open."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import httpx

from .shelf import Origin, Shelf
from .timing import Until, seconds_left

#: How much is sent at a time; each time has the whole timeout.
_PIECE: Final = 65536
_UNSET: Final = -1.0


def readable(connection: Any) -> Callable[[], bool]:
    """What says whether there is something to read of a socket, its end for example."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connection, select.POLLIN)
        return lambda: bool(poll.poll(0))
    return lambda: bool(select.select([connection], [], [], 0)[0])


class SocketConnection:
    """One connection."""

    __slots__ = ("_limit", "_readable", "expires", "origin", "socket")

    def __init__(self, origin: Origin, connected: Any) -> None:
        self.origin = origin
        self.socket = connected
        self.expires = 0.0
        self._limit: float | None = _UNSET
        self._readable = readable(connected)

    @property
    def stale(self) -> bool:
        """Whether the other side has closed it, or has sent what nobody asked for."""
        try:
            return self._readable()
        except (OSError, ValueError):
            return True

    def _wait(self, timeout: float | None) -> None:
        limit = seconds_left(timeout)
        if limit != self._limit:
            self.socket.settimeout(limit)
            self._limit = limit

    def send(self, data: bytes, timeout: float | None) -> None:
        """Send all of it.

        Raises:
            WriteTimeout: Nothing of it could be sent in time.
            WriteError: The connection is broken.
        """
        try:
            self._wait(timeout)
            if len(data) <= _PIECE:
                sent = self.socket.send(data)
                if sent == len(data):
                    return
                rest = memoryview(data)[sent:]
            else:
                rest = memoryview(data)
            while rest:
                self._wait(timeout)
                rest = rest[self.socket.send(rest[:_PIECE]) :]
        except TimeoutError as error:
            raise httpx.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpx.WriteError(str(error)) from error

    def receive(self, size: int, timeout: float | None) -> bytes:
        """What arrives next; nothing at the end.

        Raises:
            ReadTimeout: Nothing arrived in time.
            ReadError: The connection is broken.
        """
        try:
            self._wait(timeout)
            found: bytes = self.socket.recv(size)
            return found
        except TimeoutError as error:
            raise httpx.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ReadError(str(error)) from error

    def close(self) -> None:
        """Close it."""
        with suppress(OSError):
            self.socket.close()


class SocketPool:
    """The connections of a client in threads.

    Args:
        shelf: Which are open.
        options: What their sockets are set to.
        context: Gives what TLS trusts.
    """

    def __init__(
        self, shelf: Shelf, options: list[tuple[int, int, int]], context: Callable[[], ssl.SSLContext]
    ) -> None:
        self.shelf = shelf
        self._options = options
        self._context = context
        self._free = threading.Condition()
        self._working: set[Any] = set()

    def acquire(self, origin: Origin, limits: Any) -> SocketConnection:
        """A connection, used before or new.

        Raises:
            PoolTimeout: None became free in time.
            ConnectTimeout: The other side did not answer in time.
            ConnectError: There is no way to it.
        """
        closing: list[Any] = []
        try:
            with self._free:
                taken, found = self.shelf.take(origin, closing)
                if not taken:
                    found = self._queue(origin, limits["pool"], closing)
        finally:
            for connection in closing:
                connection.close()
        try:
            if found is None:
                found = SocketConnection(origin, self._connected(origin, limits["connect"]))
            self._working.add(found)
            return found  # type: ignore[no-any-return]
        except BaseException:
            self.release(found, reusable=False)
            raise

    def _queue(self, origin: Origin, timeout: float | None, closing: list[Any]) -> Any:
        """Wait for a connection, with the lock."""
        limit = seconds_left(timeout)
        end = None if limit is None else time.monotonic() + limit
        while True:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                raise httpx.PoolTimeout("")
            self._free.wait(left)
            taken, found = self.shelf.take(origin, closing)
            if taken:
                return found

    def release(self, connection: SocketConnection | None, *, reusable: bool) -> None:
        """A request is over; its connection can be used again or is closed."""
        closing: list[Any] = []
        with self._free:
            self._working.discard(connection)
            self.shelf.put(connection if reusable else None, closing)
            self._free.notify()
        if connection is not None and not reusable:
            connection.close()
        for one in closing:
            one.close()

    def _connected(self, origin: Origin, timeout: float | None) -> Any:
        """A socket that is connected."""
        try:
            made = self._reached(origin, timeout)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ConnectError(str(error)) from error
        try:
            for option in self._options:
                made.setsockopt(*option)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if origin.scheme != "https":
                return made
            context = self._context()
            context.set_alpn_protocols(["http/1.1"])
            made.settimeout(seconds_left(timeout))
            return context.wrap_socket(made, server_hostname=origin.host)
        except BaseException as error:
            made.close()
            if isinstance(error, TimeoutError):
                raise httpx.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise httpx.ConnectError(str(error)) from error
            raise

    def _reached(self, origin: Origin, timeout: float | None) -> socket.socket:
        if not isinstance(timeout, Until):
            return socket.create_connection((origin.host, origin.port), timeout)
        failure: OSError = OSError(f"{origin.host} has no address")
        found = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        for address in dict.fromkeys(str(one[4][0]) for one in found):  # each would get the whole timeout otherwise
            try:
                return socket.create_connection((address, origin.port), timeout.left())
            except OSError as error:
                failure = error
        raise failure

    def close(self) -> None:
        """Close all of them."""
        with self._free:
            closing = [*self.shelf.clear(), *self._working]
        for connection in closing:
            connection.close()
