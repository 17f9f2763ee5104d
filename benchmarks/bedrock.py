"""Event streams of Bedrock over a scripted transport: bare httpx and json, attropic, the official package, in turns.

The floor reads lengths with struct, base64 and JSON, and checks nothing.
"""

from __future__ import annotations

import json
import struct
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from typing import Any
from zlib import crc32

import anthropic
import httpx
import httpx2

from attropic.clouds.bedrock import AnthropicBedrock

from .streams import EVENTS, _chunks, _events, _least, _raw, _texts
from .table import Row
from .transcript import Event, text_stream

_MEDIA = "application/vnd.amazon.eventstream"
_HEADERS = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}


def frames(events: Iterator[Event]) -> bytes:
    """The events as Bedrock sends them."""
    head = b"".join(
        bytes([len(name)]) + name.encode() + struct.pack("!BH", 7, len(value)) + value.encode()
        for name, value in _HEADERS.items()
    )
    found = []
    for event in events:
        inner = b64encode(json.dumps(event, separators=(",", ":")).encode()).decode()
        payload = json.dumps({"bytes": inner, "p": "abcdefghijklm"}, separators=(",", ":")).encode()
        lengths = struct.pack("!II", 16 + len(head) + len(payload), len(head))
        whole = lengths + struct.pack("!I", crc32(lengths)) + head + payload
        found.append(whole + struct.pack("!I", crc32(whole)))
    return b"".join(found)


def _transport(library: Any, stream: Callable[[], Iterator[bytes]]) -> Any:
    class Body(library.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            return stream()

        def close(self) -> None:
            pass

    return library.MockTransport(lambda request: library.Response(200, headers={"content-type": _MEDIA}, stream=Body()))


def _floor(client: Any) -> Callable[[], None]:
    def run() -> None:
        texts: list[str] = []
        with client.stream("POST", "http://localhost/model/m/invoke-with-response-stream", json={}) as response:
            rest = b""
            for chunk in response.iter_bytes():
                rest, at = rest + chunk, 0
                while len(rest) - at >= 12:
                    size, head = struct.unpack_from("!II", rest, at)
                    if len(rest) - at < size:
                        break
                    value = json.loads(b64decode(json.loads(rest[at + 12 + head : at + size - 4])["bytes"]))
                    at += size
                    delta = value.get("delta") or {}
                    if "text" in delta:
                        texts.append(delta["text"])
                rest = rest[at:]
        "".join(texts)

    return run


def measure() -> list[Row]:
    """Per event, in µs."""
    stream = _chunks(frames(text_stream(EVENTS)))
    options: dict[str, Any] = {"api_key": "k", "aws_region": "eu-west-1"}
    bare = httpx.Client(transport=_transport(httpx, stream))
    ours = AnthropicBedrock(**options, http_client=httpx.Client(transport=_transport(httpx, stream)))
    peer: Any = anthropic
    official = peer.AnthropicBedrock(**options, http_client=httpx2.Client(transport=_transport(httpx2, stream)))
    ways = {"events": _events, "text alone": _texts, "raw events, typed": _raw}
    runs: list[Callable[[], object] | None] = [_floor(bare)]
    for way in ways.values():
        runs += [way(ours), way(official)]
    floor, *rest = (seconds / EVENTS * 1e6 for seconds in _least(runs, 2))
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return [
        Row(f"Bedrock, {name}, per event", "µs", floor, our, their, "official ≥ 5×" if name == "events" else "")
        for name, (our, their) in zip(ways, pairs, strict=True)
    ]
