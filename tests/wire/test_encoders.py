"""What a model writes line by line is what it writes when each property is looked at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any

import pytest

from attropic_api import models
from attropic_api._runtime.model import BaseModel
from attropic_api._runtime.omit import not_given, omit
from attropic_api._runtime.values import encode
from attropic_api.models import DirectCaller, Message, TextBlock, ToolUseBlock, Usage

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [
        {"type": "text", "text": 'A "text" \\ with\n\u0001 and é', "citations": None},
        {"type": "tool_use", "id": "t", "name": "n", "input": {"a": [1, 2.5, True, None, {}, []]}, "later": {"x": 1}},
        {"type": "of tomorrow", "a": {"b": [None]}},
    ],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2, "of_tomorrow": 3},
}
CALLER = DirectCaller()
INDENTS = [None, 0, 1, 2, 4]


class Colour(str, Enum):
    """A choice that is text."""

    RED = "red"


class Wider(Usage):
    """A class of one's own with the properties of a generated one."""


class Own(BaseModel):
    """A class of one's own."""

    place: str
    rank: int | None = None


def own(**values: Any) -> Own:
    """One of what is given."""
    return Own.from_dict(values)


VALUES = [
    None,
    "text",
    1,
    2.5,
    True,
    omit,
    not_given,
    Colour.RED,
    datetime(2026, 1, 31, 12, tzinfo=timezone.utc),
    date(2026, 1, 31),
    [1, omit, "a", own(place="x")],
    {"a": omit, "b": {"c": Colour.RED}, 1: 2},
    ("a", 1),
    own(place="x"),
    TextBlock(text="a"),
]
ODD_KEYS: Any = {"one": own(place="x"), 2: [Colour.RED], None: 1, True: 2}


def _models() -> Iterator[type[BaseModel]]:
    for name in models.__all__:
        kind = getattr(models, name)
        if isinstance(kind, type) and issubclass(kind, BaseModel) and "_encoded" in kind.__dict__:
            yield kind


def _made(kind: type[BaseModel], values: list[Any], state: dict[str, Any] | None) -> Any:
    made = kind.__new__(kind)
    for at, (_, name, _) in enumerate(kind._wire):
        setattr(made, name, values[at % len(values)])
    made._state = state
    return made


def _expected(made: Any, state: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What is to be written: what attributes do not hold, and then what they hold in the place of it."""
    found = {key: encode(value) for key, value in state.items() if value is not omit}
    for key, name, required in made._wire:
        value = getattr(made, name)
        if value is None:
            if required and state.get(key) is not omit:
                found[key] = None
        elif value is not omit and value is not not_given:
            found[key] = encode(value)
    return iter(found.items())


@pytest.mark.parametrize("first", range(len(VALUES)))
def test_every_generated_class_writes_what_its_properties_hold(first: int) -> None:
    """Whatever the attributes of a generated model hold, the line-by-line writer gives the keys and values, in order,
    that looking at each property gives, also when the server left properties out or sent unknown ones."""
    kinds = list(_models())
    assert len(kinds) > 300
    for kind in kinds:
        keys = [key for key, _, _ in kind._wire]
        lacking = dict.fromkeys(keys[::2], omit)
        for state in (None, lacking, {**dict.fromkeys(keys[:2]), "other": own(place="x"), **lacking}):
            made = _made(kind, VALUES[first:] + VALUES[:first], state)
            assert list(made.to_dict().items()) == list(_expected(made, state or {})), kind.__name__


def test_usual_values_are_written_without_being_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model as the server sends it does not go the long way."""

    def fail(*_: Any) -> Any:
        raise AssertionError("it was looked at")

    for kind in (BaseModel, TextBlock):
        monkeypatch.setattr(kind, "_looked_at", fail, raising=True)
    block = {"type": "text", "text": "a", "citations": None}
    assert TextBlock.from_dict(block).to_dict() == {"citations": None, "text": "a", "type": "text"}


@pytest.mark.parametrize("indent", INDENTS)
@pytest.mark.parametrize(
    "model",
    [
        Message.from_dict(MESSAGE),
        own(place="ä", rank=None),
        own(place="x", more={"when": datetime(2026, 1, 31, tzinfo=timezone.utc), "at": (1, 2), "no": omit}),
        ToolUseBlock(id="t", name="n", input=ODD_KEYS, caller=CALLER),
        ToolUseBlock(id="t", name=Colour.RED, input={"n": float("nan"), "i": float("-inf"), "e": {}}, caller=CALLER),
        TextBlock(text="\ud800", citations=[]),
        Wider(input_tokens=1 << 70, output_tokens=-1),
    ],
    ids=["answer", "own", "odd values", "odd keys", "odd numbers", "half a character", "subclass"],
)
def test_json_text_is_that_of_the_plain_values(model: BaseModel, indent: int | None) -> None:
    """``to_json`` gives to the byte what ``json.dumps`` writes of ``to_dict``, at every indent."""
    assert model.to_json(indent=indent) == json.dumps(model.to_dict(), indent=indent, ensure_ascii=False)


def test_what_has_no_json_form_is_refused_as_before() -> None:
    """The error of a value that cannot be written names its type, with an indent and without."""
    block = ToolUseBlock(id="t", name="n", input={"a": object()}, caller=CALLER)
    for indent in INDENTS:
        with pytest.raises(TypeError, match="a value of type object cannot be sent as JSON"):
            block.to_json(indent=indent)


def test_a_subclass_with_more_properties_writes_them() -> None:
    """A class that says its own properties does not write those of the generated class that it derives from."""

    class More(TextBlock):
        _wire = (*TextBlock._wire, ("extra", "extra", False))
        extra: str | None = None

    made = More(text="a", citations=None)
    made.extra = "b"
    assert made.to_dict() == {"citations": None, "text": "a", "type": "text", "extra": "b"}
