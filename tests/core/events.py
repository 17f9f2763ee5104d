"""Events of a streamed message, and the message that they make."""

from __future__ import annotations

import json
from typing import Any

from attropic._core.accumulate import Accumulator

Event = dict[str, Any]


def start(**more: Any) -> Event:
    """The first event; the usage may be changed."""
    usage = more.pop("usage", {"input_tokens": 10, "output_tokens": 1, "cache_read_input_tokens": 5})
    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [], **more}
    return {
        "type": "message_start",
        "message": {**message, "stop_reason": None, "stop_sequence": None, "usage": usage},
    }


def block(index: int, kind: str, **more: Any) -> Event:
    return {"type": "content_block_start", "index": index, "content_block": {"type": kind, **more}}


def delta(index: int, kind: str, **more: Any) -> Event:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **more}}


def stop(index: int) -> Event:
    return {"type": "content_block_stop", "index": index}


def change(usage: Any = None, delta: Any = None, **more: Any) -> Event:
    """A ``message_delta``."""
    changes = {"stop_reason": "end_turn", "stop_sequence": None} if delta is None else delta
    return {"type": "message_delta", "delta": changes, "usage": usage or {"output_tokens": 7}, **more}


END: Event = {"type": "message_stop"}
#: A whole answer with a block of every common kind.
ANSWER: list[Event] = [
    start(),
    {"type": "ping"},
    block(0, "thinking", thinking="", signature=""),
    delta(0, "thinking_delta", thinking="Let me "),
    delta(0, "thinking_delta", thinking="see."),
    delta(0, "signature_delta", signature="c2ln"),
    stop(0),
    block(1, "text", text="", citations=None),
    delta(1, "text_delta", text="Grüße, "),
    delta(1, "text_delta", text="世界 🙂"),
    stop(1),
    block(2, "tool_use", id="toolu_1", name="look", input={}),
    delta(2, "input_json_delta", partial_json='{"city": "Köl'),
    delta(2, "input_json_delta", partial_json='n", "days": 3}'),
    stop(2),
    change({"output_tokens": 42}, {"stop_reason": "tool_use", "stop_sequence": None}),
    END,
]
CONTENT: list[dict[str, Any]] = [
    {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
    {"type": "text", "text": "Grüße, 世界 🙂", "citations": None},
    {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"city": "Köln", "days": 3}},
]


def accumulated(*events: Event, strings: bool = False) -> Accumulator:
    """What took these events."""
    accumulator = Accumulator(strings=strings)
    for event in events:
        accumulator.add(event)
    return accumulator


def message(*events: Event) -> dict[str, Any]:
    """What these events make."""
    return accumulated(*events).message()


def one(first: Event, *deltas: Event) -> dict[str, Any]:
    """The only block of a message of these events."""
    (found,) = message(start(), first, *deltas, stop(0), END)["content"]
    return found  # type: ignore[no-any-return]


def wire(*events: Event, end: str = "\n") -> bytes:
    """The events as they are sent."""
    lines = [f"event: {event['type']}{end}data: {json.dumps(event, ensure_ascii=False)}{end}{end}" for event in events]
    return "".join(lines).encode()
