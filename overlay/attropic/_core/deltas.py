"""Deltas that bring one piece of a text: nearly all events are such, and differ in the piece alone.

Their values come as a template and a string (``attropic_api._runtime.template``). What the template says is worked out
once: which block grows, and what the typed event of a piece is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attropic_api._runtime.template import Template
from attropic_api._runtime.values import Decoder

from .part import INPUT

#: Type of a delta → the key of its text, and where its pieces gather.
TEXTS: Final = {
    "text_delta": ("text", "text"),
    "input_json_delta": ("partial_json", INPUT),
    "thinking_delta": ("thinking", "thinking"),
}
#: Makes the typed event of a piece.
Make = Callable[[str], Any]
#: The index of no block.
NO_BLOCK: Final[Any] = object()
_SAMPLE: Final = "a piece"


class Shape:
    """What the events of a template do.

    Attributes:
        index: The content block that grows; ``NO_BLOCK`` where the events are no deltas of one text.
        kind: The type of the delta.
        key: The key of its text.
        target: Where its pieces gather in the block.
    """

    __slots__ = ("index", "key", "kind", "target")

    def __init__(self, template: Template) -> None:
        self.index: Any = NO_BLOCK
        self.kind, self.key, self.target = "", "", ""
        value = template.value
        delta = value.get("delta")
        if value.keys() != {"type", "index", "delta"} or not isinstance(delta, dict) or len(delta) != 2:
            return
        kind, index = delta.get("type"), value["index"]
        if kind not in TEXTS or index.__class__ is not int:
            return
        key, target = TEXTS[kind]
        if value["type"] == "content_block_delta" and template.path == ("delta", key):
            self.index, self.kind, self.key, self.target = index, kind, key, target


def shape_of(template: Template) -> Shape:
    """What the events of a template do; worked out once."""
    found: Shape | None = template.memo
    if found is None:
        found = template.memo = Shape(template)
    return found


def maker_of(template: Template, decode: Decoder) -> Make:
    """Makes what the decoder gives for an event of a template, from its string.

    Where the typed event is a delta of one text with nothing else in it, it is put together from its two classes,
    after a look whether that comes to the same; else it is decoded.
    """

    def decoded(text: str) -> Any:
        return decode(template.json(text))

    shape = shape_of(template)
    if shape.index is NO_BLOCK:
        return decoded
    try:
        sample = decoded(_SAMPLE)
        make: Make = _MAKERS[shape.key](type(sample), type(sample.delta), shape.index)
        made = make(_SAMPLE)
        same = _state(made) == _state(sample) and _state(made.delta) == _state(sample.delta)
    except Exception:  # whatever it is, the decoder says it when it is asked
        return decoded
    return make if same else decoded


def _state(model: Any) -> Any:
    """All that a model holds."""
    return model.__reduce_ex__(2)[1:]


def _text(event_class: type, delta_class: type, index: int) -> Make:
    new = object.__new__

    def make(text: str) -> Any:
        delta: Any = new(delta_class)
        delta._state = None
        delta.text = text
        delta.type = "text_delta"
        event: Any = new(event_class)
        event._state = None
        event.delta = delta
        event.index = index
        event.type = "content_block_delta"
        return event

    return make


def _input(event_class: type, delta_class: type, index: int) -> Make:
    new = object.__new__

    def make(text: str) -> Any:
        delta: Any = new(delta_class)
        delta._state = None
        delta.partial_json = text
        delta.type = "input_json_delta"
        event: Any = new(event_class)
        event._state = None
        event.delta = delta
        event.index = index
        event.type = "content_block_delta"
        return event

    return make


def _thinking(event_class: type, delta_class: type, index: int) -> Make:
    new = object.__new__

    def make(text: str) -> Any:
        delta: Any = new(delta_class)
        delta._state = None
        delta.thinking = text
        delta.type = "thinking_delta"
        event: Any = new(event_class)
        event._state = None
        event.delta = delta
        event.index = index
        event.type = "content_block_delta"
        return event

    return make


_MAKERS: Final[dict[str, Callable[[type, type, int], Make]]] = {
    "text": _text,
    "partial_json": _input,
    "thinking": _thinking,
}
