"""From an event of the API to the events that a message stream gives for it. No colour, no I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attropic_api._runtime.codec import Tagged
from attropic_api._runtime.values import Decoder

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


class Derived:
    """Gives the events that stand for one of the API: itself, typed, and what follows from it.

    Args:
        snapshot: The message so far; it takes an event first.
        decode: Reads an event of the API.
    """

    __slots__ = ("_decode", "_decode_delta", "_snapshot")

    def __init__(self, snapshot: Snapshot, decode: Decoder) -> None:
        self._snapshot = snapshot
        self._decode = decode
        self._decode_delta = decode.table["content_block_delta"] if isinstance(decode, Tagged) else decode

    def __call__(self, value: Any) -> tuple[Any, ...]:
        """The events that stand for this one, which is JSON."""
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


def _text(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    pieces = part.pieces.get("text")
    if pieces is None or part.type != "text":
        return None
    return TextEvent(delta["text"], part, pieces.before + len(pieces.tail))


def _thinking(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    pieces = part.pieces.get("thinking")
    if pieces is None or part.type != "thinking":
        return None
    return ThinkingEvent(delta["thinking"], part, pieces.before + len(pieces.tail))


def _input(event: Any, delta: Any, part: Part, snapshot: Snapshot) -> Any:
    if not part.type.endswith("tool_use"):
        return None
    return InputJsonEvent(delta["partial_json"], part, len(part.pieces.get(INPUT, ())))


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
    "text_delta": _text,
    "input_json_delta": _input,
    "citations_delta": _citation,
    "thinking_delta": _thinking,
    "signature_delta": _signature,
    "compaction_delta": _compaction,
}
