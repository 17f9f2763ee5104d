"""Event streams of any length."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .responder import message

#: How many bytes arrive at once.
CHUNK = 16_384
#: How long a piece of a tool's input is, in characters.
PIECE = 14
Event = dict[str, Any]


def text_stream(events: int) -> Iterator[Event]:
    """A text in as many deltas."""
    yield _start()
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "", "citations": None}}
    for number in range(events):
        yield _delta({"type": "text_delta", "text": f"word{number} "})
    yield from _end("end_turn")


def thinking_stream(events: int) -> Iterator[Event]:
    """A thought in as many deltas."""
    yield _start()
    yield {
        "type": "content_block_start",
        "index": 0,
        "content_block": {"type": "thinking", "thinking": "", "signature": ""},
    }
    for number in range(events):
        yield _delta({"type": "thinking_delta", "thinking": f"word{number} "})
    yield _delta({"type": "signature_delta", "signature": "EqQBCgIYAhIM"})
    yield from _end("end_turn")


def citation_stream(events: int) -> Iterator[Event]:
    """A text with as many citations."""
    yield _start()
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "", "citations": []}}
    for number in range(events):
        place = {"start_char_index": number, "end_char_index": number + 9}
        source = {"document_index": 0, "document_title": "Report", "file_id": None}
        cited = {"type": "char_location", "cited_text": f"word{number} ", **source, **place}
        yield _delta({"type": "citations_delta", "citation": cited})
    yield from _end("end_turn")


def tool_stream(deltas: int) -> Iterator[Event]:
    """The input of a tool, a list of small objects, in about as many deltas."""
    items = [{"name": f"thing number {n}", "n": n, "ok": True} for n in range(deltas * PIECE // 51)]
    text = json.dumps({"items": items})
    block = {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}
    yield _start()
    yield {"type": "content_block_start", "index": 0, "content_block": block}
    for at in range(0, len(text), PIECE):
        yield _delta({"type": "input_json_delta", "partial_json": text[at : at + PIECE]})
    yield from _end("tool_use")


def wire(events: Iterable[Event]) -> bytes:
    """The events as they are sent."""
    lines = (f"event: {event['type']}\ndata: {json.dumps(event, separators=(',', ':'))}\n\n" for event in events)
    return "".join(lines).encode()


def _start() -> Event:
    return {"type": "message_start", "message": {**message(0), "stop_reason": None}}


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
