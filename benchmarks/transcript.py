"""Event streams of any length, and the bytes that they are sent as."""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from collections.abc import Iterable, Iterator
from typing import Any
from zlib import crc32

from .responder import message

#: How many bytes arrive at once.
CHUNK = 16_384
#: How long a piece of a tool's input is, in characters.
PIECE = 14
Event = dict[str, Any]

_FRAME_HEADERS = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}


def text_stream(events: int) -> Iterator[Event]:
    """A text in as many deltas."""
    yield _start()
    yield _block({"type": "text", "text": "", "citations": None})
    for number in range(events):
        yield _delta({"type": "text_delta", "text": f"word{number} "})
    yield from _end("end_turn")


def thinking_stream(events: int) -> Iterator[Event]:
    """Thoughts in as many deltas, and their signature."""
    yield _start()
    yield _block({"type": "thinking", "thinking": "", "signature": ""})
    for number in range(events):
        yield _delta({"type": "thinking_delta", "thinking": f"thought{number} "})
    yield _delta({"type": "signature_delta", "signature": "s" * 200})
    yield from _end("end_turn")


def citation_stream(events: int) -> Iterator[Event]:
    """A text whose every other delta is a citation."""
    yield _start()
    yield _block({"type": "text", "text": "", "citations": []})
    for number in range(events):
        if number % 2:
            place = {"document_index": 0, "document_title": "A document", "file_id": None}
            span = {"start_char_index": number, "end_char_index": number + 9}
            citation = {"type": "char_location", "cited_text": f"passage {number}", **place, **span}
            yield _delta({"type": "citations_delta", "citation": citation})
        else:
            yield _delta({"type": "text_delta", "text": f"word{number} "})
    yield from _end("end_turn")


def tool_stream(deltas: int) -> Iterator[Event]:
    """The input of a tool, a list of small objects, in about as many deltas."""
    items = [{"name": f"thing number {n}", "n": n, "ok": True} for n in range(deltas * PIECE // 51)]
    text = json.dumps({"items": items})
    yield _start()
    yield _block({"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}})
    for at in range(0, len(text), PIECE):
        yield _delta({"type": "input_json_delta", "partial_json": text[at : at + PIECE]})
    yield from _end("tool_use")


def wire(events: Iterable[Event]) -> bytes:
    """The events as they are sent."""
    return b"".join(lines(events))


def lines(events: Iterable[Event]) -> Iterator[bytes]:
    """The events as they are sent, one by one."""
    for event in events:
        yield f"event: {event['type']}\ndata: {json.dumps(event, separators=(',', ':'))}\n\n".encode()


def frames(events: Iterable[Event]) -> bytes:
    """The events as Bedrock sends them."""
    head = b"".join(
        bytes([len(name)]) + name.encode() + struct.pack("!BH", 7, len(value)) + value.encode()
        for name, value in _FRAME_HEADERS.items()
    )
    found = []
    for event in events:
        inner = b64encode(json.dumps(event, separators=(",", ":")).encode()).decode()
        payload = json.dumps({"bytes": inner, "p": "abcdefghijklm"}, separators=(",", ":")).encode()
        lengths = struct.pack("!II", 16 + len(head) + len(payload), len(head))
        whole = lengths + struct.pack("!I", crc32(lengths)) + head + payload
        found.append(whole + struct.pack("!I", crc32(whole)))
    return b"".join(found)


def _start() -> Event:
    return {"type": "message_start", "message": {**message(0), "stop_reason": None}}


def _block(block: Event) -> Event:
    return {"type": "content_block_start", "index": 0, "content_block": block}


def _delta(delta: Event) -> Event:
    return {"type": "content_block_delta", "index": 0, "delta": delta}


def _end(reason: str) -> Iterator[Event]:
    changes = {"stop_reason": reason, "stop_sequence": None, "stop_details": None, "container": None}
    usage = {
        "input_tokens": 12,
        "output_tokens": 7,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "server_tool_use": None,
    }
    yield {"type": "content_block_stop", "index": 0}
    yield {"type": "message_delta", "delta": changes, "usage": usage}
    yield {"type": "message_stop"}
