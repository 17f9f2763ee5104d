"""From an event of the API to the events that a message stream gives for it. No colour, no I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attropic_api._runtime.codec import Tagged
from attropic_api._runtime.template import Template
from attropic_api._runtime.values import Decoder

from .._core.deltas import TEXTS, Make, maker_of, shape_of
from .._core.part import INPUT, Part
from .._core.snapshot import Snapshot
from ._events import (
    CitationEvent,
    CompactionEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

#: Makes the event that follows from a piece of text of a block, if one does.
Grown = Callable[[str, Part], Any]
#: Makes an event without a call of its ``__init__``; there are many.
_new: Final[Callable[[type], Any]] = object.__new__


class Derived:
    """Gives the events that stand for one of the API: itself, typed, and what follows from it.

    Args:
        snapshot: The message so far; it takes an event first.
        decode: Reads an event of the API.
    """

    __slots__ = ("_decode", "_decode_delta", "_plans", "_snapshot")

    def __init__(self, snapshot: Snapshot, decode: Decoder) -> None:
        self._snapshot = snapshot
        self._decode = decode
        #: Template → what makes its events, what makes the ones that follow from them, and the block that grows.
        self._plans: dict[Template, tuple[Make, Grown | None, Any]] = {}
        self._decode_delta = decode.table["content_block_delta"] if isinstance(decode, Tagged) else decode

    def __call__(self, value: Any) -> tuple[Any, ...]:
        """The events that stand for this one, which is JSON."""
        if value.__class__ is tuple:
            template, text = value
            plan = self._plans.get(template)
            if plan is None:
                plan = self._plans[template] = self._plan(template)
            typed, grown, index = plan
            if grown is not None:
                event, more = typed(text), grown(text, self._snapshot.accumulator.parts[index])
                return (event,) if more is None else (event, more)
            value = template.json(text)
        kind = value.get("type") if value.__class__ is dict else None
        if kind == "content_block_delta":
            event = self._decode_delta(value)
            delta = value["delta"]
            make = _OF_DELTA.get(delta.get("type"))
            if make is None:
                return (event,)
            more = make(event.delta, delta, self._snapshot.accumulator.parts[value["index"]], self._snapshot)
            return (event,) if more is None else (event, more)
        if kind == "content_block_stop" and value.get("index") in self._snapshot.accumulator.parts:
            stop = ContentBlockStopEvent.from_dict(value)
            stop.content_block = self._snapshot.block(stop.index)
            return (stop,)
        if kind == "message_stop":
            end = MessageStopEvent.from_dict(value)
            end.message = self._snapshot.message()
            return (end,)
        return (self._decode(value),)

    def _plan(self, template: Template) -> tuple[Make, Grown | None, Any]:
        shape = shape_of(template)
        return maker_of(template, self._decode), _GROWN.get(shape.kind), shape.index


def _text(text: str, part: Part) -> Any:
    pieces = part.pieces.get("text")
    if pieces is None or part.type != "text":
        return None
    made = _new(TextEvent)
    made.text = text
    made._part = part
    made._count = pieces.before + len(pieces.tail)
    return made


def _thinking(text: str, part: Part) -> Any:
    pieces = part.pieces.get("thinking")
    if pieces is None or part.type != "thinking":
        return None
    made = _new(ThinkingEvent)
    made.thinking = text
    made._part = part
    made._count = pieces.before + len(pieces.tail)
    return made


def _input(text: str, part: Part) -> Any:
    if not part.type.endswith("tool_use"):
        return None
    pieces = part.pieces.get(INPUT)
    made = _new(InputJsonEvent)
    made.partial_json = text
    made._part = part
    made._count = 0 if pieces is None else pieces.before + len(pieces.tail)
    return made


#: Delta of one text → what follows from a piece of it.
_GROWN: Final[dict[str, Grown]] = {"text_delta": _text, "thinking_delta": _thinking, "input_json_delta": _input}


def _grown(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    kind = delta["type"]
    return _GROWN[kind](delta[TEXTS[kind][0]], part)


def _citation(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    return None if part.type != "text" else CitationEvent(event.citation, snapshot, part.index, part.count("citations"))


def _signature(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    return None if part.type != "thinking" else SignatureEvent(delta["signature"])


def _compaction(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    if part.type != "compaction":
        return None
    block, _ = part.json()
    return CompactionEvent(block.get("content"), block.get("encrypted_content"))


_OF_DELTA: Final[dict[str, Callable[[Any, Any, Part, Snapshot], Any]]] = {
    "text_delta": _grown,
    "input_json_delta": _grown,
    "citations_delta": _citation,
    "thinking_delta": _grown,
    "signature_delta": _signature,
    "compaction_delta": _compaction,
}
