"""Streams that were cut in the middle, and what another call gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from attropic import ResumePolicy
from attropic._core.partial import PROMPT

from .courses import BODY, Ride, after, course, gone, ride
from .events import ANSWER, END, Event, block, change, delta, start, stop, wire

ONCE = ResumePolicy()
#: Thinking that is complete, and the beginning of a text.
CUT = ANSWER[:9]
KEPT = [
    {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
    {"type": "text", "text": "Grüße, "},
]
#: What another call gives.
MORE: list[Event] = [
    start(id="msg_2"),
    {"type": "ping"},
    block(0, "text", text=""),
    delta(0, "text_delta", text="世界"),
    stop(0),
    change({"output_tokens": 9}),
    END,
]
FAILURES: dict[str, Callable[[], list[Any]]] = {
    "error event": lambda: [wire({"type": "error", "error": {"type": "overloaded_error", "message": "why"}})],
    "end": lambda: [None],
    "half an event": lambda: [wire(ANSWER[9])[:30], None],
    "lost": lambda: [gone()],
    "silence": lambda: [gone("silence", waited=5)],
    "idle": lambda: [after(9, wire({"type": "ping"}))],
}


def resumed(*outcomes: Any, resume: ResumePolicy | None = ONCE, **more: Any) -> tuple[Any, Ride]:
    """A course that was stepped to its end, and what came out of it."""
    made = course(resume=resume, idle=9, silence=5, **more)
    return made, ride(made, *outcomes)


def messages(ridden: Ride, number: int = 0) -> list[Any]:
    """The messages that a call sent."""
    found: list[Any] = json.loads(ridden.sent[number].json)["messages"]
    return found


def turns(content: list[Any], prompt: str = PROMPT) -> list[Any]:
    """The conversation that goes on with this content."""
    ask = {"role": "user", "content": [{"type": "text", "text": prompt}]}
    return [*BODY["messages"], {"role": "assistant", "content": content}, ask]


def contents(made: Any) -> list[Any]:
    """The text of each block of the message so far."""
    return [getattr(part, "thinking", None) or getattr(part, "text", None) for part in made.snapshot.message().content]
