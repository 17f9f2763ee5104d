"""A TCP server on loopback that follows a script: each attempt meets the fault that the script has for it."""

from __future__ import annotations

import contextlib
import json
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Request:
    """A request that arrived whole; header names are in lower case."""

    attempt: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class FaultServer:
    """Serves while the ``with`` block runs.

    An attempt is a new connection, or one more request on a connection that was kept open.

    Args:
        script: The fault of the first attempt, of the second, and so on; the last one stays.
        tls: Speak TLS with this context.
        elsewhere: The address of another server, for faults that send the client there.
        listen: False binds the port only, so that connecting is refused until ``listen`` is called.
    """

    def __init__(
        self, *script: Fault, tls: ssl.SSLContext | None = None, elsewhere: str = "", listen: bool = True
    ) -> None:
        self.tls = tls
        self.elsewhere = elsewhere
        self.closing = threading.Event()
        self.attempts = 0
        self.requests: list[Request] = []
        self._script = script
        self._lock = threading.Lock()
        self._connections: list[Connection] = []
        self._threads: list[threading.Thread] = []
        self._wake, self._waker = socket.socketpair()
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        if listen:
            self.listen()

    def listen(self) -> None:
        """Accept connections from now on; a second call changes nothing."""
        if not self._threads:
            self._listener.listen(16)
            self._start(self._accept)

    def next(self) -> tuple[int, Fault]:
        """Count one more attempt: its number, from 1, and its fault."""
        with self._lock:
            self.attempts += 1
            return self.attempts, self._script[min(self.attempts, len(self._script)) - 1]

    def settle(self, seconds: float = 10.0) -> bool:
        """Wait until every fault that has begun is over; False when one goes on for longer than that."""
        until = time.monotonic() + seconds
        return all(connection.quiet.wait(until - time.monotonic()) for connection in self._connections)

    @property
    def connections(self) -> int:
        """How many were made."""
        return len(self._connections)

    def close(self) -> None:
        """Hang up on everyone, and wait for every thread to end."""
        self.closing.set()
        self._waker.send(b".")
        if self._threads:
            self._threads[0].join()  # the one that accepts: after it there are no new connections
        for connection in self._connections:
            connection.shutdown()
        for thread in self._threads[1:]:
            thread.join()
        for end in (self._listener, self._wake, self._waker):
            end.close()

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, name="faults", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while self._wake not in select.select([self._listener, self._wake], [], [])[0]:
            connection = Connection(self, self._listener.accept()[0])
            self._connections.append(connection)
            self._start(connection.serve)


class Connection:
    """One connection: what a fault may do with it."""

    def __init__(self, server: FaultServer, accepted: socket.socket) -> None:
        self.server = server
        self.quiet = threading.Event()
        self._socket = accepted
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = bytearray()
        self._secure = server.tls is None

    def serve(self) -> None:
        """Let the script have every attempt on this connection; a client that leaves ends it."""
        with contextlib.suppress(OSError):
            waiting = True
            while waiting:
                attempt, fault = self.server.next()
                fault(self, attempt)
                self.quiet.set()
                waiting = self._wait()
                self.quiet.clear()
        self.close()
        self.quiet.set()

    def read(self) -> Request:
        """The next request, whole. With TLS the first one is preceded by the handshake."""
        if not self._secure and self.server.tls:
            secured = self.server.tls.wrap_socket(self._socket, server_side=True, do_handshake_on_connect=False)
            self._socket, self._secure = secured, True
            secured.do_handshake()
        while b"\r\n\r\n" not in self._buffer:
            self._fill()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        while len(self._buffer) < length:
            self._fill()
        body, self._buffer = bytes(self._buffer[:length]), self._buffer[length:]
        request = Request(self.server.attempts, method, path, headers, body)
        self.server.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def pause(self, seconds: float) -> None:
        """Let time pass, unless the server is closed."""
        if self.server.closing.wait(seconds):
            raise ConnectionAbortedError("the server closes")

    def hold(self) -> None:
        """Say nothing until the client leaves."""
        while self._socket.recv(_PIECE):
            pass

    def reset(self) -> None:
        """Break the connection with an RST."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def close(self) -> None:
        """End the connection in order, with a FIN."""
        self.shutdown()
        self._socket.close()

    def finish(self) -> None:
        """Say that no more comes, and read on until the client leaves, so that nothing sent is lost."""
        self._socket.shutdown(socket.SHUT_WR)
        self.quiet.set()
        self.hold()

    def shutdown(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _wait(self) -> bool:
        """Whether the client sends one more request; False when either side has hung up."""
        if self._socket.fileno() == -1:
            return False
        if not self._buffer:
            self._buffer += self._socket.recv(_PIECE)
        return bool(self._buffer)

    def _fill(self) -> None:
        data = self._socket.recv(_PIECE)
        if not data:
            raise ConnectionResetError("the client has left")
        self._buffer += data


#: What happens on one attempt: it is given the connection, and the number of the attempt, from 1.
Fault = Callable[[Connection, int], None]
