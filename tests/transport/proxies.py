"""A forward proxy on loopback: whole addresses are fetched, CONNECT makes a tunnel."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread
from urllib.parse import urlsplit


class Proxy(ThreadingTCPServer):
    """Serves a client until the client leaves; only the first request of a connection says where it goes.

    Attributes:
        asked: The method and the target of each first line.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseRequestHandler):
    server: Proxy

    def handle(self) -> None:
        client: socket.socket = self.request
        head = b""
        while b"\r\n\r\n" not in head:
            if not (data := client.recv(65536)):
                return
            head += data
        first, _, rest = head.partition(b"\r\n")
        method, target, version = first.decode().split(" ")
        self.server.asked.append(f"{method} {target}")
        parts = urlsplit(f"//{target}" if method == "CONNECT" else target)
        with socket.create_connection((str(parts.hostname), parts.port or 80)) as server:
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            else:
                server.sendall(f"{method} {parts.path} {version}\r\n".encode() + rest)
            back = Thread(target=_copy, args=(server, client), name="proxy")
            back.start()
            _copy(client, server)
            back.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    """Pass on what arrives, and the end of it."""
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextmanager
def proxy() -> Iterator[Proxy]:
    """A proxy while the ``with`` block runs; its clients have to leave before the end of it."""
    with Proxy() as server:
        thread = Thread(target=server.serve_forever, args=(0.01,), name="proxy")
        thread.start()
        yield server
        server.shutdown()
        thread.join()
