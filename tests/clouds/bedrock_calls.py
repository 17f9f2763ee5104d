"""Event streams of AWS, and clients of Bedrock whose answers are given."""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from collections.abc import Callable, Iterable
from typing import Any
from zlib import crc32

import httpx

from attropic.clouds.bedrock import AnthropicBedrock, AsyncAnthropicBedrock

MODEL = "us.anthropic.claude-sonnet-4-20250514-v1:0"
PLAIN = "claude-sonnet-4-20250514"
KEYS: dict[str, Any] = {
    "aws_access_key": "AKIDEXAMPLE",
    "aws_secret_key": "the-secret-of-the-key",
    "aws_session_token": "the-token-of-the-session",
}
BEARER: dict[str, Any] = {"api_key": "local-bearer-key"}
MEDIA = "application/vnd.amazon.eventstream"
EVENT = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
ASK: dict[str, Any] = {"model": MODEL, "max_tokens": 100, "messages": [{"role": "user", "content": "hi there"}]}
Handler = Callable[[httpx.Request], httpx.Response]


def frame(headers: bytes, payload: bytes) -> bytes:
    """One message around headers that are written already."""
    lengths = struct.pack("!II", 16 + len(headers) + len(payload), len(headers))
    whole = lengths + struct.pack("!I", crc32(lengths)) + headers + payload
    return whole + struct.pack("!I", crc32(whole))


def text_headers(headers: dict[str, str]) -> bytes:
    """Headers whose values are text."""
    found = b""
    for name, value in headers.items():
        found += bytes([len(name)]) + name.encode() + struct.pack("!BH", 7, len(value.encode())) + value.encode()
    return found


def chunk(value: Any, **more: Any) -> bytes:
    """An event of the API, or any text, as Bedrock sends it."""
    data = value if isinstance(value, str) else json.dumps(value)
    payload = json.dumps({"bytes": b64encode(data.encode()).decode(), **more}, separators=(",", ":"))
    return frame(text_headers(EVENT), payload.encode())


def exception(kind: str, **details: Any) -> bytes:
    """An exception that ends a stream."""
    headers = {":exception-type": kind, ":content-type": "application/json", ":message-type": "exception"}
    return frame(text_headers(headers), json.dumps(details).encode())


def begun(*texts: str) -> list[dict[str, Any]]:
    """The events of a message that is not over."""
    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": PLAIN, "content": []}
    usage = {"input_tokens": 3, "output_tokens": 1}
    return [
        {"type": "message_start", "message": {**message, "stop_reason": None, "stop_sequence": None, "usage": usage}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": t}} for t in texts),
    ]


def ended() -> list[dict[str, Any]]:
    """The events that end it."""
    return [
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {"output_tokens": 2},
        },
        {"type": "message_stop"},
    ]


def streamed(*pieces: bytes) -> Handler:
    """A handler that answers with an event stream."""
    return lambda request: httpx.Response(200, headers={"content-type": MEDIA}, stream=_Pieces(pieces))


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = list(pieces)

    def __iter__(self) -> Any:
        return iter(self._pieces)

    async def __aiter__(self) -> Any:
        for piece in self._pieces:
            yield piece


def client(handler: Handler, *, coloured: bool = False, **options: Any) -> Any:
    """A client of Bedrock whose requests a function answers."""
    if not {"api_key", "aws_access_key", "session", "aws_profile"} & set(options):
        options |= BEARER
    options = {"aws_region": "eu-west-1", **({} if "retry" in options else {"max_retries": 0}), **options}
    transport = httpx.MockTransport(handler)
    if coloured:
        return AsyncAnthropicBedrock(http_client=httpx.AsyncClient(transport=transport), **options)
    return AnthropicBedrock(http_client=httpx.Client(transport=transport), **options)
