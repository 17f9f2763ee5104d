"""Streams that fail before their first content."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attropic

from .courses import after, course, gone
from .events import ANSWER, Event, wire

START, PING, FIRST = (wire(event) for event in ANSWER[:3])
SENT = wire(*ANSWER)
GIVEN = [event for event in ANSWER if event["type"] != "ping"]


def error(kind: str = "overloaded_error") -> Event:
    return {"type": "error", "error": {"type": kind, "message": "why"}}


#: What ends a stream too early and may pass → the class of the error when it does not.
FAILURES: dict[str, tuple[Callable[[], list[Any]], type[Exception]]] = {
    "error event": (lambda: [wire(error())], attropic.OverloadedError),
    "end": (lambda: [None], attropic.StreamIncompleteError),
    "half an event": (lambda: [FIRST[:20], None], attropic.StreamIncompleteError),
    "lost": (lambda: [gone()], attropic.APIConnectionError),
    "silence": (lambda: [gone("silence", waited=5)], attropic.StreamSilenceTimeoutError),
    "idle": (lambda: [after(6, PING), gone("silence", waited=3)], attropic.StreamIdleTimeoutError),
    "pings": (lambda: [after(5, PING), after(4, PING)], attropic.StreamIdleTimeoutError),
}
BEFORE = {"nothing": [], "a ping": [PING], "the start": [START], "the start and a ping": [START + PING]}


def failing(name: str, before: str = "nothing") -> list[Any]:
    """The outcomes of an attempt that fails in this way, after these bytes."""
    return [*BEFORE[before], *FAILURES[name][0]()]


def limited(**more: Any) -> Any:
    """A course with limits that the failures go beyond."""
    return course(idle=9, silence=5, **more)
