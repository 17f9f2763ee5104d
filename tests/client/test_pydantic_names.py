"""What code written for pydantic models does with ours: dumps, construction, fields, and pydantic itself."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pydantic
import pytest
from typing_extensions import TypeAliasType

from attropic import BaseModel, UnknownVariant
from attropic.types import (
    ContentBlock,
    Message,
    MessageBatch,
    MessageParam,
    ModelInfo,
    TextBlock,
    ToolParam,
    ToolUseBlock,
    Usage,
)
from attropic_api import ValidationError

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hello.", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}
MODEL = {"id": "m", "type": "model", "display_name": "M", "created_at": "2026-01-02T03:04:05Z", "tomorrow": {"a": None}}
UNKNOWN = {"type": "tomorrow", "x": {"y": None}}


def message(**changes: Any) -> Message:
    return Message.from_dict({**MESSAGE, **changes})


class Holder(pydantic.BaseModel):
    """A model of pydantic that holds some of ours."""

    message: Message
    blocks: list[ContentBlock] = []
    history: list[MessageParam] = []


def test_a_dump_has_every_property() -> None:
    """``model_dump`` says None for what is absent, as pydantic; ``exclude_unset`` leaves the wire form."""
    dumped = message(added=1).model_dump()
    assert dumped["container"] is None
    assert dumped["usage"]["cache_read_input_tokens"] is None
    assert dumped["added"] == 1
    assert message().model_dump(exclude_unset=True) == message().to_dict()
    assert dumped["content"] == MESSAGE["content"]


@pytest.mark.parametrize("option", ["exclude_none", "exclude_defaults"])
def test_none_is_left_out_at_every_depth(option: str) -> None:
    """No property of this and of nested models is None any more; plain values keep theirs unless nulls are excluded."""
    dumped = message(content=[*MESSAGE["content"], UNKNOWN]).model_dump(**{option: True})
    assert dumped["usage"] == {"input_tokens": 1, "output_tokens": 2}
    assert "stop_sequence" not in dumped
    assert dumped["content"][0] == {"type": "text", "text": "Hello."}
    assert dumped["content"][1] == {"type": "tomorrow", "x": {} if option == "exclude_none" else {"y": None}}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"include": {"id", "type"}}, {"id": "msg_1", "type": "message"}),
        ({"include": {"usage": {"input_tokens"}}}, {"usage": {"input_tokens": 1}}),
        ({"include": {"id": True, "content": {0: {"text"}}}}, {"id": "msg_1", "content": [{"text": "Hello."}]}),
        (
            {"include": {"content"}, "exclude": {"content": {"__all__": {"citations"}}}},
            {"content": [{"text": "Hello.", "type": "text"}]},
        ),
        ({"include": {"content": ...}, "exclude": {"content": {0}}}, {"content": []}),
    ],
)
def test_a_dump_selects_keys(options: dict[str, Any], expected: dict[str, Any]) -> None:
    """``include`` and ``exclude`` are sets of names, or mappings that go deeper."""
    assert message().model_dump(**options) == expected


def test_the_rest_of_an_exclusion_stays() -> None:
    """What is not excluded is there, in the order of the class."""
    assert list(message().model_dump(exclude={"content", "usage"}))[:3] == ["id", "type", "role"]


def test_moments_are_values_or_text() -> None:
    """In the mode ``python`` a moment is a datetime, in the mode ``json`` the text that came."""
    one = ModelInfo.from_dict(MODEL)
    assert one.model_dump()["created_at"] == one.to_dict(mode="python")["created_at"] == one.created_at
    assert isinstance(one.model_dump()["created_at"], datetime)
    assert one.model_dump(mode="json")["created_at"] == one.to_dict()["created_at"] == MODEL["created_at"]
    assert json.loads(one.model_dump_json(exclude_unset=True)) == MODEL


def test_to_dict_takes_the_official_options() -> None:
    """``to_dict`` and ``to_json`` have the official arguments, and without them give what is on the wire."""
    one = message()
    assert one.to_dict(exclude_unset=False)["container"] is None
    assert "stop_sequence" not in one.to_dict(exclude_none=True)
    assert one.to_dict(use_api_names=False, warnings=False) == one.to_dict() == MESSAGE
    assert "stop_sequence" not in json.loads(one.to_json(indent=None, exclude_none=True))
    assert json.loads(one.to_json(exclude_unset=False))["container"] is None


def test_a_broken_block_can_be_dumped() -> None:
    """The text of an input that is no JSON stands in the dump, as in ``to_dict``."""
    from attropic_api._runtime.block import Cut

    block = ToolUseBlock(id="t", name="n", input={})
    block._cut = Cut('{"a', lambda: ValueError("cut off"))
    assert block.model_dump()["input"] == block.to_dict()["input"] == '{"a'


def test_a_value_may_be_validated_from_a_mapping_or_a_model() -> None:
    """``model_validate`` reads a mapping and gives a model back as it is; JSON text is read, too."""
    one = message()
    assert Message.model_validate(MESSAGE) == one
    assert Message.model_validate(one) is one
    assert Message.model_validate_json(json.dumps(MESSAGE)) == one
    assert Message.model_validate_json(json.dumps(MESSAGE).encode()) == one
    with pytest.raises(ValidationError):
        Message.model_validate_json("{")


def test_the_names_of_version_1_are_there() -> None:
    """``dict``, ``json``, ``copy``, ``parse_obj``, ``parse_raw`` and ``construct`` do what the new names do."""
    one: Any = message()
    kind: Any = Message
    assert one.dict() == one.model_dump()
    assert one.json(indent=1) == one.model_dump_json(indent=1)
    assert one.copy(update={"id": "x"}) == one.model_copy(update={"id": "x"})
    assert kind.parse_obj(MESSAGE) == kind.parse_raw(json.dumps(MESSAGE)) == kind.construct(**MESSAGE) == one


def test_json_becomes_typed_in_a_model_made_by_hand() -> None:
    """A class takes JSON objects for nested models, alone and in lists, and leaves models as they are."""
    block = TextBlock(text="a", citations=None)
    values: Any = {**MESSAGE, "content": [block, *MESSAGE["content"], UNKNOWN]}
    one = Message(**values)
    assert one.content[0] is block
    assert one.content[1] == TextBlock(text="Hello.", citations=None)
    assert one.content[2] == UnknownVariant.from_dict(UNKNOWN)
    assert one.usage == Usage(input_tokens=1, output_tokens=2)
    with pytest.raises(ValidationError, match=r"^\$\.usage\.input_tokens: expected an integer"):
        Message(**{**MESSAGE, "usage": {"input_tokens": "many"}})


def test_construct_never_fails() -> None:
    """``model_construct`` makes a model of whatever is given; what is missing is absent, and JSON becomes typed."""
    bare = Message.model_construct(id="x", content=[{"type": "text", "text": "a"}, 7], added=[1])
    assert (bare.id, bare.role, bare.content) == ("x", None, [{"type": "text", "text": "a"}, 7])
    assert bare.to_dict() == {"added": [1], "id": "x", "content": [{"type": "text", "text": "a"}, 7]}
    assert Message.model_construct(**MESSAGE) == message()
    dated = MessageBatch.model_construct(created_at="2026-01-02T00:00:00Z", ended_at=None)
    assert dated.created_at.day == 2
    assert dated.to_dict() == {"created_at": "2026-01-02T00:00:00Z", "ended_at": None}


def test_fields_can_be_listed() -> None:
    """``model_fields`` has the attributes and their types, ``model_fields_set`` those that are set."""
    assert list(Usage.model_fields) == [name for name, _ in Usage(input_tokens=1, output_tokens=2)]
    assert Message.model_fields["id"] is str
    assert message().model_fields_set == {name for name, value in message() if value is not None} | {"stop_sequence"}
    assert dict(message())["content"] is not None
    assert dict(UnknownVariant.from_dict(UNKNOWN)) == UNKNOWN  # type: ignore[call-overload]


def test_a_model_is_a_field_of_a_pydantic_model() -> None:
    """Pydantic takes instances and JSON objects, unions of blocks and arguments, and writes them again."""
    history = [{"role": "user", "content": "Hi."}, {"role": "assistant", "content": [TextBlock(text="a")]}]
    block: Any = MESSAGE["content"][0]
    one = Holder.model_validate({"message": MESSAGE, "blocks": [block, UNKNOWN], "history": history})
    assert one.message == message()
    assert one.blocks == [TextBlock.from_dict(block), UnknownVariant.from_dict(UNKNOWN)]
    assert Holder(message=message()).message == message()
    assert json.loads(one.model_dump_json(exclude_unset=True))["message"] == MESSAGE
    assert one.model_dump()["message"]["usage"]["input_tokens"] == 1
    assert one.model_dump(exclude_none=True)["blocks"][0] == {"type": "text", "text": "Hello."}
    assert pydantic.TypeAdapter(ToolParam).validate_python({"name": "n", "input_schema": {"type": "object"}})


def test_pydantic_says_what_does_not_fit() -> None:
    """An object of another type is an error of pydantic, with the place in ours."""
    with pytest.raises(pydantic.ValidationError, match=r"\$\.content\[0\]\.text: expected"):
        Holder.model_validate({"message": {**MESSAGE, "content": [{"type": "text"}]}})
    assert Holder.model_json_schema()["$defs" if "$defs" in Holder.model_json_schema() else "properties"]


Names = TypeAliasType("Names", list[str])


class Named(BaseModel):
    """A class of a user, with a named alias."""

    names: Names


class Sized(BaseModel):
    """A class of a user."""

    name: str
    size: int | None = None
    tags: list[str] = []
    block: TextBlock | None = None
    day: date | None = None


def test_a_class_of_a_user_is_read_and_written() -> None:
    """A class that derives from ``BaseModel`` has what it annotates; the rest is kept, and nothing is shared."""
    one = Sized.from_dict({"name": "a", "block": MESSAGE["content"][0], "day": "2026-01-02", "more": 1})
    assert (one.name, one.size, one.tags, one.day, one.more) == ("a", None, [], date(2026, 1, 2), 1)  # type: ignore[attr-defined]
    assert isinstance(one.block, TextBlock)
    assert one.to_dict() == {
        "more": 1,
        "name": "a",
        "tags": [],
        "block": MESSAGE["content"][0],
        "day": "2026-01-02",
    }
    one.tags.append("x")
    assert Sized.from_dict({"name": "a"}).tags == []
    assert repr(Sized.from_dict({"name": "a"})).startswith("Sized(name='a', size=None")


def test_a_class_of_a_user_is_made_by_keywords() -> None:
    """It takes its properties as keywords, needs those without a value, and can be derived from."""

    class Larger(Sized):
        weight: float = 1.5

    made: Any = Larger
    one = made(name="a", weight=2, block={"type": "text", "text": "t"}, other=[1])
    assert (one.name, one.weight, one.block.text, one.other) == ("a", 2, "t", [1])
    assert Larger.from_dict({"name": "a"}).weight == 1.5
    with pytest.raises(TypeError, match="'name'"):
        made()


def test_an_alias_is_read_as_what_it_stands_for() -> None:
    """A property whose type is a named alias is read as the type itself."""
    assert Named.from_dict({"names": ["a"]}).names == ["a"]
    with pytest.raises(ValidationError, match=r"^\$\.names\[0\]: expected a string"):
        Named.from_dict({"names": [1]})


@pytest.mark.parametrize(
    ("value", "place"),
    [({}, r"^\$\.name: expected a value"), ({"name": "a", "size": "b"}, r"^\$\.size: expected an integer")],
)
def test_a_class_of_a_user_says_what_does_not_fit(value: Any, place: str) -> None:
    """A missing or wrong property is an error with its place."""
    with pytest.raises(ValidationError, match=place):
        Sized.from_dict(value)


def test_the_base_itself_is_not_read() -> None:
    """``BaseModel`` says nothing of what it holds."""
    with pytest.raises(TypeError, match="BaseModel is a base class"):
        BaseModel.from_dict({})
