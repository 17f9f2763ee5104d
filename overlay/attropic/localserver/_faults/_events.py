"""Faults in a stream of events: each one a step that takes events and gives events."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from .._wire import ERRORS, ApiError, Json, Piece, error_body, let_go, sse
from ._fault import Fault

Event = Json | float
Step = Callable[[Iterable[Event]], Iterator[Event]]

_USUAL: Final = dict(reversed(ERRORS.values()))
#: Faults that only a stream can have.
_ONLY: Final = ("error_event", "ping", "unknown_event", "unknown_delta", "duplicate_stop", "missing_stop")
_AFTER: Final = 3
UNKNOWN_BLOCK: Final[Json] = {"type": "block_of_tomorrow", "level": 3, "parts": [{"type": "part", "text": "new"}]}
UNKNOWN_VALUE: Final = "value_of_tomorrow"
LINE_SEPARATORS: Final = "\u2028\u2029"


def refuse(fault: Fault) -> None:
    """Refuse the faults that only a stream of events can have.

    Raises:
        ValueError: One of them is asked for; the message names it.
    """
    for name in _ONLY:
        if getattr(fault, name):
            raise ValueError(f"{name.replace('_', '-')}: needs a stream of events (`stream: true`), and this is none")


def written(fault: Fault, events: Iterable[Event], number: int) -> Iterator[Piece]:
    """The events with a fault, as they are sent."""
    stream = events
    for step in _steps(fault, number):
        stream = step(stream)
    count = 0
    try:
        for event in stream:
            if isinstance(event, dict):
                count += 1
                yield _broken(event) if count == fault.malformed_json else sse(event)
            else:
                yield event
    finally:
        let_go(events)


def _steps(fault: Fault, number: int) -> Iterator[Step]:
    if fault.line_separator:
        yield _line_separators
    if fault.unknown_delta:
        yield _unknown_delta
    if fault.unknown_block:
        yield _unknown_block
    if fault.unknown_enum:
        yield _unknown_enum
    if fault.duplicate_stop or fault.missing_stop:
        yield lambda events: _stops(events, 2 if fault.duplicate_stop else 0)
    if fault.unknown_event:
        yield lambda events: _after_first(events, [{"type": "event_of_tomorrow", "index": 0, "detail": {"level": 3}}])
    if fault.ping is not None:
        yield lambda events: _after_first(events, _pings(fault.ping or 0.0, fault.ping_count))
    if fault.error_event:
        yield lambda events: _ended(events, fault, number)


def _is(event: Event, name: str) -> bool:
    return isinstance(event, dict) and event.get("type") == name


def _after_first(events: Iterable[Event], more: Iterable[Event]) -> Iterator[Event]:
    first = True
    for event in events:
        yield event
        if first and isinstance(event, dict):
            first = False
            yield from more


def _stops(events: Iterable[Event], times: int) -> Iterator[Event]:
    for event in events:
        yield from [event] * (times if _is(event, "message_stop") else 1)


def _pings(seconds: float, count: int | None) -> Iterator[Event]:
    while count is None or count > 0:
        yield seconds
        yield {"type": "ping"}
        count = None if count is None else count - 1


def _ended(events: Iterable[Event], fault: Fault, number: int) -> Iterator[Event]:
    """The first events, and an error in place of the others; where there are none, after the last one."""
    left = _AFTER if fault.after is None else fault.after
    for event in events:
        if isinstance(event, dict):
            if left == 0:
                break
            left -= 1
        yield event
    message = fault.message or _USUAL.get(fault.error_event, "Something went wrong")
    yield error_body(ApiError(500, message, type=fault.error_event), number)


def _line_separators(events: Iterable[Event]) -> Iterator[Event]:
    done = False
    for event in events:
        if not done and isinstance(event, dict):
            delta: Any = event.get("delta")
            if isinstance(delta, dict) and delta.get("type") == "text_delta":
                done = True
                event = {**event, "delta": {**delta, "text": delta["text"] + LINE_SEPARATORS}}
        yield event


def _unknown_delta(events: Iterable[Event]) -> Iterator[Event]:
    done = False
    for event in events:
        yield event
        if not done and isinstance(event, dict) and _is(event, "content_block_start"):
            done = True
            delta = {"type": "delta_of_tomorrow", "piece": "new"}
            yield {"type": "content_block_delta", "index": event.get("index", 0), "delta": delta}


def _unknown_block(events: Iterable[Event]) -> Iterator[Event]:
    blocks = 0
    for event in events:
        if _is(event, "content_block_start"):
            blocks += 1
        elif _is(event, "message_delta"):
            yield {"type": "content_block_start", "index": blocks, "content_block": UNKNOWN_BLOCK}
            yield {"type": "content_block_stop", "index": blocks}
        yield event


def _unknown_enum(events: Iterable[Event]) -> Iterator[Event]:
    for event in events:
        if isinstance(event, dict) and _is(event, "message_delta"):
            event = {**event, "delta": {**event["delta"], "stop_reason": UNKNOWN_VALUE}}
        yield event


def _broken(event: Json) -> bytes:
    """An event whose JSON ends in its middle."""
    text = json.dumps(event)
    return f"event: {event.get('type', 'message')}\ndata: {text[: len(text) // 2]}\n\n".encode()
