"""An event stream of Bedrock as it is written down: its messages with the time when each one was whole."""

from __future__ import annotations

import json
import struct
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from typing import Any, Final
from zlib import crc32

from .._wire import Json, dumps
from ..clouds._frames import MEDIA_TYPE as MEDIA_TYPE
from ..clouds._frames import message
from . import _events
from ._secrets import Secrets

#: Bytes before the headers, and after the payload.
_HEAD: Final = 12
_TAIL: Final = 4


def written(pieces: Iterable[tuple[float, bytes]], secrets: Secrets) -> list[Json]:
    """The messages of a stream: ``at``, ``headers``, the JSON of the payload, and in place of its bytes the ``event``.

    Args:
        pieces: The bytes as they came, with their times.
        secrets: Takes secrets out.

    Raises:
        ValueError: It is no such stream, or ended within a message.
    """
    found: list[Json] = []
    events: list[Json | None] = []
    for at, data in _messages(pieces):
        head = struct.unpack("!I", data[4:8])[0]
        payload: Any = json.loads(data[_HEAD + head : -_TAIL])
        if not isinstance(payload, dict):
            raise ValueError("a payload is no object")
        event: Any = json.loads(b64decode(str(payload.pop("bytes")))) if "bytes" in payload else None
        headers = dict(_headers(data[_HEAD : _HEAD + head]))
        found.append({"at": round(at, 3), "headers": headers, "payload": secrets.json(payload)})
        events.append(event)
    for one, value in zip(found, _events.clean(events, secrets), strict=True):
        if value is not None:
            one["event"] = value
    return found


def message_of(written: Json) -> bytes:
    """The message that was written down."""
    payload: Json = dict(written.get("payload") or {})
    if "event" in written:
        payload = {"bytes": b64encode(dumps(written["event"])).decode(), **payload}
    return message(written["headers"], dumps(payload))


def _messages(pieces: Iterable[tuple[float, bytes]]) -> Iterator[tuple[float, bytes]]:
    left = b""
    for at, data in pieces:
        left += data
        while len(left) >= _HEAD + _TAIL:
            size = struct.unpack("!I", left[:4])[0]
            if size < _HEAD + _TAIL:
                raise ValueError("a message is too short")
            if len(left) < size:
                break
            one, left = left[:size], left[size:]
            if crc32(one[:-_TAIL]) != struct.unpack("!I", one[-_TAIL:])[0]:
                raise ValueError("a checksum is wrong")
            yield at, one
    if left:
        raise ValueError("the stream ended within a message")


def _headers(data: bytes) -> Iterator[tuple[str, str]]:
    """The headers, all of which are text (type 7)."""
    while data:
        name, data = data[1 : 1 + data[0]], data[1 + data[0] :]
        kind, size = struct.unpack("!BH", data[:3])
        if kind != 7:
            raise ValueError("a header is no text")
        yield name.decode(), data[3 : 3 + size].decode()
        data = data[3 + size :]
