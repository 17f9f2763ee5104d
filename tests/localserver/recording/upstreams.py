"""Servers that stand in for the real API, and a client as plain as one can be."""

from __future__ import annotations

import json
import socket
from collections.abc import Awaitable, Callable
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import yaml

from attropic.localserver import LocalServer

KEY = "sk-ant-api03-the-real-key-of-a-user"
HEAD = {"x-api-key": KEY, "anthropic-version": "2023-06-01", "content-type": "application/json"}
HAIKU = "claude-haiku-4-5"
Asgi = Callable[[Any, Any, Any], Awaitable[None]]
Answer = tuple[int, dict[str, str], bytes]


def turn(text: str, **more: Any) -> dict[str, Any]:
    """The body of a message with one turn."""
    return {"model": HAIKU, "max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def connect(server: LocalServer) -> HTTPConnection:
    """A connection of its own."""
    return HTTPConnection(server.url.removeprefix("http://"), timeout=10)


def send(server: LocalServer, method: str, path: str, body: Any = None, headers: dict[str, str] = HEAD) -> Answer:
    """One request on a connection of its own: status, headers and bytes."""
    data = body if isinstance(body, bytes) or body is None else json.dumps(body)
    with closing(connect(server)) as connection:
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        return response.status, headers_of(response), response.read()


def headers_of(response: HTTPResponse) -> dict[str, str]:
    """The headers with names in lower case."""
    return {name.lower(): value for name, value in response.getheaders()}


def answering(
    body: bytes, media_type: str, status: int = 200, headers: dict[str, str] | None = None, more: bytes | None = None
) -> Asgi:
    """A server that answers each request alike; with ``more`` in two pieces."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass
        given = {"content-type": media_type, **(headers or {})}
        pairs = [(name.encode(), value.encode()) for name, value in given.items() if value]
        await send({"type": "http.response.start", "status": status, "headers": pairs})
        await send({"type": "http.response.body", "body": body, "more_body": more is not None})
        if more is not None:
            await send({"type": "http.response.body", "body": more})

    return app


def sse(*events: dict[str, Any]) -> bytes:
    """Server-sent events."""
    return b"".join(b"event: %b\ndata: %b\n\n" % (e["type"].encode(), json.dumps(e).encode()) for e in events)


def files(folder: Path) -> list[str]:
    """The names of what was recorded."""
    return sorted(entry.name for entry in folder.iterdir())


def read(folder: Path, number: int = 1) -> dict[str, Any]:
    """A recording."""
    (file,) = folder.glob(f"{number:04d}-*.yaml")
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


def everything(folder: Path) -> bytes:
    """All that was written, names included."""
    return b"".join(entry.name.encode() + entry.read_bytes() for entry in folder.iterdir())


def closed_port() -> int:
    """A port on which nothing listens."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port: int = listening.getsockname()[1]
        return port
