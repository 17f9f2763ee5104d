"""Requests in the shapes of the clouds, and what their answers say."""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from typing import Any
from zlib import crc32

from attropic.localserver import Api, Request, Response
from attropic.localserver._asgi import pieces

MODEL = "claude-sonnet-4-20250514"
BEARER = {"authorization": "Bearer local"}
VERTEX = f"/v1/projects/acme/locations/global/publishers/anthropic/models/{MODEL[:-9]}@20250514"
Json = dict[str, Any]


def turn(text: str, **more: Any) -> Json:
    """A body without model and version."""
    return {"max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def ask(api: Api, path: str, body: Any, headers: dict[str, str] = BEARER, method: str = "POST") -> Response:
    """The response to one request."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"content-type": "application/json", **headers}
    return api.respond(Request(method, path, "", given, data))


def bedrock(text: str = "hello", **more: Any) -> Json:
    """A body for Bedrock."""
    return turn(text, anthropic_version="bedrock-2023-05-31", **more)


def vertex(text: str = "hello", **more: Any) -> Json:
    """A body for Vertex AI."""
    return turn(text, anthropic_version="vertex-2023-10-16", **more)


def sent(response: Response) -> bytes:
    """The bytes of a body, as far as they come."""
    body = response.body
    return body if isinstance(body, bytes) else b"".join(p for p in pieces(body) if isinstance(p, bytes))


def value(response: Response) -> Json:
    """The JSON of a body."""
    found: Json = json.loads(sent(response))
    return found


def messages(data: bytes) -> tuple[list[tuple[dict[str, str], Json]], bytes]:
    """The messages of an AWS event stream with their headers, each one checked, and what is left of the bytes."""
    found = []
    while len(data) >= 12:
        size, head, check = struct.unpack("!III", data[:12])
        assert crc32(data[:8]) == check
        if len(data) < size:
            break
        one, data = data[:size], data[size:]
        assert crc32(one[:-4]) == struct.unpack("!I", one[-4:])[0]
        found.append((_headers(one[12 : 12 + head]), json.loads(one[12 + head : -4])))
    return found, data


def _headers(data: bytes) -> dict[str, str]:
    found = {}
    while data:
        name, data = data[1 : 1 + data[0]], data[1 + data[0] :]
        kind, size = struct.unpack("!BH", data[:3])
        assert kind == 7
        found[name.decode()], data = data[3 : 3 + size].decode(), data[3 + size :]
    return found


def chunks(data: bytes) -> list[Json]:
    """The events within the chunks of a stream that is whole."""
    found, left = messages(data)
    assert left == b""
    assert {headers[":event-type"] for headers, _ in found} == {"chunk"}
    return [json.loads(b64decode(payload["bytes"])) for _, payload in found]


def events(data: bytes) -> list[Json]:
    """The server-sent events of a stream."""
    return [json.loads(line[6:]) for line in data.decode().split("\n") if line.startswith("data: ")]
