"""Asks an API as a value: no socket, a clock that stands until it is moved."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from attropic.localserver import Api, Request, Settings, Store
from attropic.localserver._wire import Break, Events

START = 1_800_000_000.0
HEADERS = {"x-api-key": "local", "anthropic-version": "2023-06-01", "host": "127.0.0.1:8000"}
BOUNDARY = "a-boundary"
MODEL = "claude-haiku-4-5-20251001"


def turn(text: str = "Hello", **more: Any) -> dict[str, Any]:
    """The body of a request for a message."""
    return {"model": MODEL, "max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def part(name: str, data: bytes, filename: str | None = None, media_type: str = "") -> bytes:
    """One part of a multipart body."""
    file = "" if filename is None else f'; filename="{filename}"'
    kind = f"\r\ncontent-type: {media_type}" if media_type else ""
    return f'content-disposition: form-data; name="{name}"{file}{kind}\r\n\r\n'.encode() + data


def form(*parts: bytes) -> bytes:
    """A multipart body."""
    return b"".join(b"--a-boundary\r\n" + one + b"\r\n" for one in parts) + b"--a-boundary--\r\n"


@dataclass
class Answer:
    """A response, read to its end.

    Attributes:
        status: The HTTP status.
        headers: Names in lower case.
        data: The bytes of the body.
        cut: Whether the connection ended before the body did.
    """

    status: int
    headers: dict[str, str]
    data: bytes
    cut: bool = False

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.data)

    @property
    def lines(self) -> list[Any]:
        """The body as lines of JSON."""
        return [json.loads(line) for line in self.data.split(b"\n") if line]

    @property
    def problem(self) -> str:
        """The message of an error."""
        return str(self.json["error"]["message"])


@dataclass
class World:
    """An API whose answers are checked against the contract, and its clock.

    Attributes:
        settings: Of the API.
        store: What it keeps.
        script: What the model says; None is the script that is built in.
        now: The time.
    """

    settings: Settings = field(default_factory=lambda: Settings(strict=True))
    store: Store | None = None
    script: Any = None
    now: float = START

    def __post_init__(self) -> None:
        more = {} if self.script is None else {"script": self.script}
        self.api = Api(settings=self.settings, store=self.store, clock=lambda: self.now, **more)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """The answer to one request; a body that is not bytes is sent as JSON."""
        address, _, query = path.partition("?")
        sent = {**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}}
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        if data:
            sent.setdefault("content-type", "application/json")
        found = self.api.respond(Request(method, address, query, sent, data))
        assert not isinstance(found.body, Events)
        pieces = [found.body] if isinstance(found.body, bytes) else list(found.body)
        data = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        return Answer(found.status, dict(found.headers), data, Break.CUT in pieces)

    def send(self, path: str, *parts: bytes) -> Answer:
        """The answer to a form."""
        return self.ask("POST", path, form(*parts), content_type=f"multipart/form-data; boundary={BOUNDARY}")

    def upload(self, name: str = "a.txt", data: bytes = b"hello", media_type: str = "text/plain") -> Any:
        """The metadata of a file that was uploaded."""
        found = self.send("/v1/files?beta=true", part("file", data, name, media_type))
        assert found.status == 200, found.data
        return found.json

    def batch(self, *params: Any, beta: bool = False) -> Any:
        """A batch of requests whose ids are `r0`, `r1`, …"""
        requests = [{"custom_id": f"r{number}", "params": one} for number, one in enumerate(params)]
        found = self.ask("POST", "/v1/messages/batches" + "?beta=true" * beta, {"requests": requests})
        assert found.status == 200, found.data
        return found.json
