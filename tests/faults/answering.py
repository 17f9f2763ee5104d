"""Faults of answers: each function makes one. Every head has a ``request-id`` with the number of the attempt."""

from __future__ import annotations

import gzip
import itertools
import json
import time
from email.utils import formatdate
from typing import Any

from tests.client.calls import MESSAGE

from .server import Connection, Fault

GOOD = json.dumps(MESSAGE).encode()
BATCH: dict[str, Any] = {
    "id": "msgbatch_1",
    "type": "message_batch",
    "processing_status": "in_progress",
    "request_counts": {"processing": 1, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
    "created_at": "2026-01-01T00:00:00Z",
    "expires_at": "2026-01-02T00:00:00Z",
    "ended_at": None,
    "archived_at": None,
    "cancel_initiated_at": None,
    "results_url": None,
}
PAGE = b"<html><body><h1>Bad day</h1></body></html>"
JSON, HTML, SSE = "application/json", "text/html", "text/event-stream"


def head(attempt: int, status: int = 200, **headers: object) -> bytes:
    """The head of an answer, with the empty line that ends it."""
    fields = {"request-id": f"req_{attempt}", **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([f"HTTP/1.1 {status} Status", *lines, "", ""]).encode()


def answer(status: int = 200, body: Any = MESSAGE, **headers: object) -> Fault:
    """No fault of the framing: the body whole, with its length; bytes are sent as they are."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"content_type": JSON, **headers}

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        connection.send(head(attempt, status, content_length=len(content), **fields) + content)

    return act


def failure(status: int, kind: str = "api_error", **headers: object) -> Fault:
    """An error of the API."""
    return answer(status, {"type": "error", "error": {"type": kind, "message": f"No: {kind}."}}, **headers)


ok = answer()
overloaded = failure(529, "overloaded_error")


def limited(**headers: object) -> Fault:
    """429 with these headers."""
    return failure(429, "rate_limit_error", **headers)


def limited_until(connection: Connection, attempt: int) -> None:
    """429 with a date as ``retry-after``: the next whole second."""
    limited(retry_after=formatdate(int(time.time()) + 1, usegmt=True))(connection, attempt)


def framed(size: object, body: bytes = GOOD) -> Fault:
    """A body with another length than its own, and the end of the connection."""

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        connection.send(head(attempt, content_type=JSON, content_length=size) + body)
        connection.finish()

    return act


def short_by(missing: int) -> Fault:
    """The body cut before its end."""
    return framed(len(GOOD), GOOD[:-missing])


def surplus(connection: Connection, attempt: int) -> None:
    """A length that leaves half of the body in the connection, which stays open for the next answer."""
    connection.read()
    connection.send(head(attempt, content_type=JSON, content_length=len(GOOD) // 2) + GOOD)


def chunked(*pieces: bytes, kind: str = JSON, whole: bool = False) -> Fault:
    """Pieces in chunked framing, with the chunk that ends them or without."""

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        connection.send(head(attempt, content_type=kind, transfer_encoding="chunked"))
        for piece in pieces:
            connection.send(b"%x\r\n%b\r\n" % (len(piece), piece))
        if whole:
            connection.send(b"0\r\n\r\n")
        else:
            connection.finish()

    return act


def cut_chunk(connection: Connection, attempt: int) -> None:
    """A chunk that is shorter than it says."""
    connection.read()
    connection.send(head(attempt, content_type=JSON, transfer_encoding="chunked"))
    connection.send(b"%x\r\n%b" % (len(GOOD), GOOD[:-20]))
    connection.finish()


def stalled_body(connection: Connection, attempt: int) -> None:
    """Half of the body, and nothing more."""
    connection.read()
    connection.send(head(attempt, content_type=JSON, content_length=len(GOOD)) + GOOD[: len(GOOD) // 2])
    connection.hold()


def reset_body(connection: Connection, attempt: int) -> None:
    """Half of the body, and an RST once the client has had time to read it."""
    connection.read()
    connection.send(head(attempt, content_type=JSON, content_length=len(GOOD)) + GOOD[: len(GOOD) // 2])
    connection.pause(0.05)
    connection.reset()


def slow_head(every: float, *, ends: bool) -> Fault:
    """The head in small pieces, then the body; or a head that never ends."""

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        text = head(attempt, content_type=JSON, content_length=len(GOOD))
        pieces = (text[at : at + 10] for at in range(0, len(text), 10)) if ends else _bytes(text[:-2], b"x-more: 1\r\n")
        _drip(connection, pieces, every)
        connection.send(GOOD)

    return act


def slow_body(every: float, *, ends: bool) -> Fault:
    """The body in small pieces; or one that never ends."""

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        length = len(GOOD) if ends else 10**9
        connection.send(head(attempt, content_type=JSON, content_length=length))
        pieces = (GOOD[at : at + 50] for at in range(0, length, 50)) if ends else _bytes(b"", b" ")
        _drip(connection, pieces, every)

    return act


def endless_head(connection: Connection, attempt: int) -> None:
    """Headers without end, as fast as they go."""
    connection.read()
    connection.send(head(attempt)[:-2])
    while True:
        connection.send(b"x-more: 1\r\n" * 100)


def early(status: int) -> Fault:
    """The answer comes before the request is read."""

    def act(connection: Connection, attempt: int) -> None:
        connection.send(head(attempt, status, content_type=JSON, content_length=2, connection="close") + b"{}")
        connection.finish()

    return act


def redirect(where: str = "", status: int = 307) -> Fault:
    """To a path of this server; ``elsewhere`` to the same path of the other one."""

    def act(connection: Connection, attempt: int) -> None:
        path = connection.read().path
        target = connection.server.elsewhere + path if where == "elsewhere" else where or path
        connection.send(head(attempt, status, location=target, content_length=0))

    return act


def then_close(fault: Fault) -> Fault:
    """The connection ends after the answer, which did not announce it."""

    def act(connection: Connection, attempt: int) -> None:
        fault(connection, attempt)
        connection.close()

    return act


def zipped(body: bytes) -> Fault:
    return answer(body=body, content_encoding="gzip")


GZIP = gzip.compress(GOOD)


def _bytes(*texts: bytes) -> Any:
    """The bytes of the texts, one by one; the last text repeats for ever."""
    whole = itertools.chain(*texts[:-1], itertools.cycle(texts[-1]))
    return (bytes([one]) for one in whole)


def _drip(connection: Connection, pieces: Any, every: float) -> None:
    for piece in pieces:
        connection.send(piece)
        connection.pause(every)
