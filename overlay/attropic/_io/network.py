"""Network backends whose reads and writes end when the whole call has to. Sync first, then async.

An async one also closes the socket when a TLS handshake is cancelled, which httpcore does not.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import suppress
from typing import Any, Final

import anyio
import h11
import httpcore
import httpx

from .timing import Until

_PIECE: Final = 65536


def _left(timeout: float | None) -> float | None:
    return timeout.left() if isinstance(timeout, Until) else timeout


class DeadlineStream(httpcore.NetworkStream):
    """A connection that asks an ``Until`` again at each read and write."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not isinstance(timeout, Until):
            return self._stream.write(buffer, timeout)
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], timeout.left())
        return None

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Makes connections that keep deadlines, with socket options where httpcore passes none (to proxies)."""

    def __init__(self, backend: httpcore.NetworkBackend, options: Sequence[Any]) -> None:
        self._backend = backend
        self._options = options

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        options = self._options if socket_options is None else list(socket_options)
        if not isinstance(timeout, Until):
            return DeadlineStream(self._backend.connect_tcp(host, port, timeout, local_address, options))
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in _addresses(host, port):  # each would get the whole timeout otherwise
            try:
                stream = self._backend.connect_tcp(address, port, timeout.left(), local_address, options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return DeadlineStream(stream)
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        return DeadlineStream(self._backend.connect_unix_socket(path, _left(timeout), socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(address[4][0]) for address in found))


class AsyncDeadlineStream(httpcore.AsyncNetworkStream):
    """A connection that asks an ``Until`` again at each read and write."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, _left(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, _left(timeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, _left(timeout))
        except BaseException:  # when it is cancelled nobody else closes the socket
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise
        return AsyncDeadlineStream(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """Makes connections that keep deadlines, with socket options where httpcore passes none (to proxies)."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, options: Sequence[Any]) -> None:
        self._backend = backend
        self._options = options

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        options = self._options if socket_options is None else list(socket_options)
        stream = await self._backend.connect_tcp(host, port, _left(timeout), local_address, options)
        return AsyncDeadlineStream(stream)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        return AsyncDeadlineStream(await self._backend.connect_unix_socket(path, _left(timeout), socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


def abandoned(pool: Any) -> list[Any]:
    """Connections that were made for a request which was cancelled before it took them.

    httpcore 1.0 counts them as busy for ever. They are to be closed.
    """
    with pool._optional_thread_lock:  # other threads take and make connections
        wanted = [request.connection for request in pool._requests]
        idle = [connection for connection in pool._connections if connection not in wanted]
    found = []
    for connection in idle:
        if getattr(connection, "_connected", None) is False and not connection.is_closed():  # an unfinished tunnel
            if getattr(connection._connection, "_connection", connection) is None:
                connection._connection._connect_failed = True
            else:
                found.append(connection)
            continue
        inner = connection
        while getattr(inner, "_connection", None) is not None:  # through a proxy it is one further in
            inner = inner._connection
        if getattr(getattr(inner, "_state", None), "name", "") == "NEW":
            found.append(inner)
    return found


class SettledStream(httpx.AsyncByteStream):
    """The body of an answer that gives its connection back also when it is cancelled while it does so.

    asyncio can cancel a task inside of anyio's shields, and httpcore 1.0 then keeps the slot for ever.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._pieces: Any = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._pieces = self._stream.__aiter__()
        found: AsyncIterator[bytes] = self._pieces
        return found

    async def aclose(self) -> None:
        try:
            spoilt = _spoilt(getattr(self._stream, "_httpcore_stream", None))
            if spoilt is not None:
                await spoilt.aclose()
            await self._stream.aclose()
            if self._pieces is not None:  # its generators end; nobody else can reach them after a decoding error
                with suppress(Exception):
                    await anext(self._pieces)
        except BaseException:
            inner = getattr(self._stream, "_httpcore_stream", None)
            if inner is not None:
                with anyio.CancelScope(shield=True):
                    await _release(inner)
            raise


def _spoilt(stream: Any) -> Any:
    """The connection of a body after which came more: it would be taken for the answer to the next request."""
    connection = getattr(getattr(stream, "_stream", None), "_connection", None)
    state = getattr(connection, "_h11_state", None)
    if state is None or state.their_state is not h11.DONE:
        return None
    return connection if state.trailing_data[0] else None


async def _release(stream: Any) -> None:
    """Close the connection of a body, and take its request out of the pool."""
    pool = stream._pool
    connection = getattr(stream._stream, "_connection", None)
    if connection is not None:
        await connection.aclose()
    with pool._optional_thread_lock:
        if stream._pool_request in pool._requests:
            pool._requests.remove(stream._pool_request)
        closing = pool._assign_requests_to_connections()
    await pool._close_connections(closing)
