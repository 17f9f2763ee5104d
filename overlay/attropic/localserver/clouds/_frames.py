"""Event streams of Bedrock. Source: https://smithy.io/2.0/aws/amazon-eventstream.html"""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from zlib import crc32

from .._wire import Break, Json, Piece, dumps

MEDIA_TYPE: Final = "application/vnd.amazon.eventstream"
#: The type of a header whose value is text.
_TEXT: Final = 7
_JSON: Final = {":content-type": "application/json"}
_EVENT: Final = {":event-type": "chunk", **_JSON, ":message-type": "event"}
#: Type of an error of the API → type of the message that ends a stream here.
_EXCEPTIONS: Final = {
    "api_error": "internalServerException",
    "invalid_request_error": "validationException",
    "overloaded_error": "serviceUnavailableException",
    "rate_limit_error": "throttlingException",
    "timeout_error": "modelTimeoutException",
}
#: What counts of tokens are called in the measurements that the last event holds.
_METRICS: Final = {
    "input_tokens": "inputTokenCount",
    "output_tokens": "outputTokenCount",
    "cache_read_input_tokens": "cacheReadInputTokenCount",
    "cache_creation_input_tokens": "cacheWriteInputTokenCount",
}


def frames(stream: Iterable[Piece]) -> Iterator[Piece]:
    """Server-sent events as messages of AWS, one by one, with the waits between them.

    A stream that breaks within an event breaks within a message. An event that is not JSON travels as it is.

    Args:
        stream: The bytes of server-sent events, in any pieces.
    """
    left, counts = b"", dict[str, int]()
    for piece in stream:
        if isinstance(piece, bytes):
            *whole, left = (left + piece).split(b"\n\n")
            for event in whole:
                yield from _translated(event, counts)
        else:
            if isinstance(piece, Break) and left:
                half = message(_EVENT, _chunk(left))
                yield half[: len(half) // 2]
            yield piece
    yield from _translated(left, counts)


def message(headers: Mapping[str, str], payload: bytes) -> bytes:
    """One message: its lengths and their checksum, headers, payload, and the checksum of all of it."""
    head = b"".join(_header(name.encode(), value.encode()) for name, value in headers.items())
    lengths = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    checked = lengths + struct.pack("!I", crc32(lengths)) + head + payload
    return checked + struct.pack("!I", crc32(checked))


def _header(name: bytes, value: bytes) -> bytes:
    return bytes([len(name)]) + name + struct.pack("!BH", _TEXT, len(value)) + value


def _translated(event: bytes, counts: dict[str, int]) -> Iterator[bytes]:
    """The message of an event, if it has one: Bedrock sends no pings."""
    data = b"\n".join(line[5:].strip() for line in event.split(b"\n") if line.startswith(b"data:"))
    try:
        value: Any = json.loads(data)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        if data:
            yield message(_EVENT, _chunk(data))
        return
    kind = value.get("type")
    if kind == "error":
        yield _exception(value.get("error") or {})
        return
    counts |= value.get("usage") or (value.get("message") or {}).get("usage") or {}
    if kind == "message_stop":
        metrics: Json = {called: counts.get(name) or 0 for name, called in _METRICS.items()}
        data = dumps({**value, "amazon-bedrock-invocationMetrics": {**metrics, "invocationLatency": 0}})
    if kind != "ping":
        yield message(_EVENT, _chunk(data))


def _chunk(data: bytes) -> bytes:
    return dumps({"bytes": b64encode(data).decode()})


def _exception(error: Json) -> bytes:
    kind = _EXCEPTIONS.get(error.get("type", ""), "modelStreamErrorException")
    return message(
        {":exception-type": kind, **_JSON, ":message-type": "exception"}, dumps({"message": error.get("message", "")})
    )
