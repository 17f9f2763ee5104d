"""Requests over a plain socket, and everything that is seen of their answers."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
HEADERS = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}
#: Seconds after which nothing more is expected of a silent connection.
QUIET = 0.2


@dataclass
class Seen:
    """What came of one request.

    Attributes:
        status: 0 when no head came.
        headers: Names in lower case.
        body: The bytes of the body, without the framing of HTTP.
        end: ``whole``, ``cut`` (the connection ended before), ``reset`` or ``silent``.
        head_at: Seconds after which the head was there.
        first_at: Seconds after which its first byte was there.
    """

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    end: str = "silent"
    head_at: float = 0.0
    first_at: float = 0.0

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def data(self) -> list[bytes]:
        """The data of the events."""
        return [line[6:] for line in self.body.split(b"\n") if line.startswith(b"data: ")]

    @property
    def events(self) -> list[Json]:
        return [json.loads(data) for data in self.data]

    @property
    def kinds(self) -> list[str]:
        return [event["type"] for event in self.events]


def turn(text: str = "hello there", **more: Any) -> Json:
    """The body of a request for a message."""
    return {"model": "claude-opus-4-7", "max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def request(
    body: Any = None, path: str = "/v1/messages", method: str = "POST", headers: Mapping[str, str] | None = None
) -> bytes:
    """The bytes of one request."""
    data = b"" if method == "GET" else body if isinstance(body, bytes) else json.dumps(body or turn()).encode()
    lines = [f"{method} {path} HTTP/1.1", "host: local"]
    lines += [f"{name}: {value}" for name, value in {**HEADERS, **(headers or {})}.items()]
    lines += [f"content-length: {len(data)}"] if data else []
    return "\r\n".join([*lines, "", ""]).encode() + data


def connect(url: str, timeout: float = 10.0) -> socket.socket:
    """A connection to a server."""
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=timeout)


def ask(url: str, fault: str = "", *, stream: bool = False, **more: Any) -> Seen:
    """Send one request on a connection of its own, and read until nothing more comes."""
    headers = {**more.pop("headers", {}), **({"x-local-fault": fault} if fault else {})}
    body = more.pop("body", None) or (turn(stream=True) if stream else None)
    with connect(url) as connection:
        connection.sendall(request(body, headers=headers, **more))
        return read(connection, QUIET if "silence" in fault else 10.0)


def read(connection: socket.socket, patience: float = 10.0) -> Seen:
    """Read one answer."""
    seen, data, began = Seen(), b"", time.monotonic()
    connection.settimeout(patience)
    for piece in _received(connection, seen):
        data += piece
        now = time.monotonic() - began
        seen.first_at = seen.first_at or now
        if not seen.status and b"\r\n\r\n" in data:
            head, data = data.split(b"\r\n\r\n", 1)
            seen.head_at = now
            _read_head(seen, head.decode("latin-1"))
        if seen.status and _is_whole(seen, data):
            seen.end = "whole"
            break
    return seen


def _received(connection: socket.socket, seen: Seen) -> Iterator[bytes]:
    try:
        while piece := connection.recv(65536):
            yield piece
        seen.end = "cut"
    except ConnectionResetError:
        seen.end = "reset"
    except TimeoutError:
        seen.end = "silent"


def _read_head(seen: Seen, head: str) -> None:
    first, *lines = head.split("\r\n")
    seen.status = int(first.split(" ")[1])
    seen.headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}


def _is_whole(seen: Seen, data: bytes) -> bool:
    """Whether the body is whole by its framing; takes what is there of it."""
    if "content-length" in seen.headers:
        seen.body = data
        return len(data) == int(seen.headers["content-length"])
    seen.body, rest = b"", data
    while b"\r\n" in rest:
        size, rest = rest.split(b"\r\n", 1)
        length = int(size, 16)
        if length == 0:
            return True
        seen.body += rest[:length]
        rest = rest[length + 2 :]
    return False
