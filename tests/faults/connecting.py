"""Faults of connections: they end, break or fall silent at a chosen moment."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from .server import Connection


def reset_before(connection: Connection, attempt: int) -> None:
    """RST before anything is read; under TLS that is before the handshake."""
    connection.reset()


def reset_after(connection: Connection, attempt: int) -> None:
    """RST when the whole request has arrived."""
    connection.read()
    connection.reset()


def close_before(connection: Connection, attempt: int) -> None:
    """FIN before anything is read; under TLS the handshake ends there."""
    connection.close()


def close_after(connection: Connection, attempt: int) -> None:
    """FIN when the whole request has arrived, without an answer."""
    connection.read()
    connection.close()


def silent(connection: Connection, attempt: int) -> None:
    """The request is read, and nothing ever comes back."""
    connection.read()
    connection.hold()


def no_handshake(connection: Connection, attempt: int) -> None:
    """A TLS handshake that is never answered."""
    connection.hold()


def not_http(connection: Connection, attempt: int) -> None:
    """An answer in another protocol."""
    connection.read()
    connection.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    connection.finish()


@contextmanager
def full_port() -> Iterator[str]:
    """An address where connecting takes for ever: the queue of connections is full. For Linux."""
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
