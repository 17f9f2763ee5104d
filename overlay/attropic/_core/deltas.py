"""Deltas that bring one piece of a text: nearly all events are such, and differ in the piece alone.

Their values come as a template and a string (``attropic_api._runtime.template``). What the template says is worked out
once: which block grows, and what the typed event of a piece is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attropic_api._runtime.template import Template
from attropic_api._runtime.values import Decoder

from .part import RULES

#: Type of a delta that brings one text → the key of the text, and where its pieces gather.
TEXTS: Final = {
    tag: (key, target)
    for tag, rule in RULES.items()
    if len(rule) == 1
    for key, (target, way) in rule.items()
    if way == "text"
}
#: Makes the typed event of a piece.
Make = Callable[[str], Any]
#: The index of no block.
NO_BLOCK: Final[Any] = object()
_SAMPLE: Final = "a piece"
_DELTA: Final = "content_block_delta"


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
        if value["type"] == _DELTA and template.path == ("delta", key):
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
        make = _maker(type(sample), type(sample.delta), shape)
        made = make(_SAMPLE)
        same = _state(made) == _state(sample) and _state(made.delta) == _state(sample.delta)
    except Exception:  # whatever it is, the decoder says it when it is asked
        return decoded
    return make if same else decoded


def _state(model: Any) -> Any:
    """All that a model holds."""
    return model.__reduce_ex__(2)[1:]


def _maker(event_class: type, delta_class: type, shape: Shape) -> Make:
    new, index, kind = object.__new__, shape.index, shape.kind
    put = getattr(delta_class, shape.key).__set__  # of its slot

    def make(text: str) -> Any:
        delta: Any = new(delta_class)
        delta._state = None
        put(delta, text)
        delta.type = kind
        event: Any = new(event_class)
        event._state = None
        event.delta = delta
        event.index = index
        event.type = _DELTA
        return event

    return make
