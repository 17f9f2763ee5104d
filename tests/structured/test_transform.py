"""The schema that the API is given: the rules of the official package, and a report of what it does not keep."""

from __future__ import annotations

import copy
import enum
import json
import random
from typing import Annotated, Any, Literal, Optional

import anthropic
import jsonschema
import pytest
from pydantic import BaseModel, Field, RootModel

from attropic import AnthropicError, ConfigurationError
from attropic.structured import Moved, OutputFormat, transform_schema
from tests.tools.define.forms import FORMS, Person

TEXT = {"type": "string"}
SCHEMAS: dict[str, dict[str, Any]] = {
    "bounds of a number": {"type": "integer", "minimum": 1, "maximum": 10, "description": "A number"},
    "bounds without words": {"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.5},
    "known format": {"type": "string", "format": "date-time"},
    "unknown format": {"type": "string", "format": "phone", "minLength": 2},
    "empty format": {"type": "string", "format": "", "pattern": "^a$"},
    "title and words": {"type": "boolean", "title": "T", "description": "D", "default": False},
    "null words": {"type": "null", "title": None, "description": None},
    "object": {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer", "minimum": 3}}, "required": ["a"]},
    "object that is open": {"type": "object", "additionalProperties": True, "minProperties": 1},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "object without properties": {"type": "object"},
    "array": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
    "array of many": {"type": "array", "items": TEXT, "minItems": 2, "maxItems": 9, "uniqueItems": True},
    "empty array": {"type": "array", "minItems": 0},
    "tuple": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "minItems": 2, "maxItems": 2},
    "enum": {"type": "string", "enum": ["a", "b"], "description": "D"},
    "mixed enum": {"enum": ["a", 1, None, True, 1.5]},
    "enum of objects": {"type": "object", "enum": [{"a": 1}]},
    "empty enum": {"type": "string", "enum": []},
    "const": {"const": "a", "type": "string"},
    "const that is null": {"const": None},
    "const that is a list": {"type": "array", "const": [1]},
    "enum and const": {"enum": [1, 2], "const": 1, "minimum": 0},
    "anyOf": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "default": None, "title": "T"},
    "oneOf": {"oneOf": [TEXT, {"type": "object", "properties": {"a": {"type": "number", "maximum": 2}}}]},
    "allOf": {"allOf": [{"$ref": "#/$defs/A"}], "description": "D", "$defs": {"A": TEXT}},
    "anyOf and oneOf": {"anyOf": [TEXT], "oneOf": [TEXT], "allOf": [TEXT]},
    "anyOf beside an object": {"type": "object", "properties": {"a": TEXT}, "anyOf": [TEXT], "required": ["a"]},
    "discriminator": {
        "oneOf": [{"$ref": "#/$defs/A"}],
        "discriminator": {"propertyName": "kind"},
        "$defs": {"A": {"type": "object", "properties": {"kind": {"const": "a", "type": "string"}}}},
    },
    "reference": {"$ref": "#/$defs/A", "description": "gone", "$defs": {"A": {"type": "integer", "minimum": 2}}},
    "definitions inside": {"type": "array", "items": {"$ref": "#/$defs/A", "$defs": {"A": TEXT}}},
    "unknown keywords": {"type": "string", "x-order": 1, "examples": ["a"], "$comment": "c", "deprecated": True},
}


class Level(enum.Enum):
    LOW = 1
    HIGH = "high"


class Part(BaseModel):
    """A part."""

    name: Annotated[str, Field(min_length=1, description="What it is called.")]
    level: Level = Level.LOW
    kind: Literal["part"] = "part"


class Whole(BaseModel):
    parts: Annotated[list[Part], Field(min_length=2)]
    first: Part
    other: "Optional[Whole]" = None  # noqa: UP037, UP045
    score: float = Field(0, ge=0, le=1)
    places: dict[str, int] = {}


class Names(RootModel[list[str]]):
    """Names."""


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_schemas_become_those_of_the_official_package(schema: dict[str, Any]) -> None:
    """Each schema becomes what the official function makes of it, key by key in the same order, and stays as it was."""
    before = copy.deepcopy(schema)

    found = transform_schema(schema)

    assert json.dumps(found) == json.dumps(anthropic.transform_schema(copy.deepcopy(schema)))
    assert schema == before


@pytest.mark.parametrize("model", [Part, Whole, Names, Person], ids=lambda kind: kind.__name__)
def test_models_become_those_of_the_official_package(model: type[BaseModel]) -> None:
    """A pydantic model gives the very schema of the official function."""
    assert json.dumps(transform_schema(model)) == json.dumps(anthropic.transform_schema(model))


def test_random_schemas_become_those_of_the_official_package() -> None:
    """2,000 schemas put together by chance: the same schema, or an error on both sides."""
    chance = random.Random(7)
    refused = 0
    for _ in range(2000):
        schema = _random(chance, 3)
        try:
            expected = anthropic.transform_schema(copy.deepcopy(schema))
        except (ValueError, AssertionError, TypeError, AttributeError):
            refused += 1
            with pytest.raises(ConfigurationError):
                transform_schema(schema)
            continue
        assert transform_schema(schema) == expected, schema
    assert 100 < refused < 1500


def _random(chance: random.Random, depth: int) -> dict[str, Any]:
    """A schema: mostly one that can be asked for, with keywords of all types."""

    def inner() -> dict[str, Any]:
        return _random(chance, depth - 1)

    made: dict[str, Any] = {}
    kinds = ["string", "integer", "number", "boolean", "null", *(["object", "array"] if depth else [])]
    if chance.random() < 0.9:
        made["type"] = chance.choice(kinds)
    makers: dict[str, Any] = {
        "enum": lambda: chance.choice([["a", 1], [], [None], [{"a": 1}], [1.5, True]]),
        "const": lambda: chance.choice(["a", None, [1]]),
        "description": lambda: "D",
        "title": lambda: "T",
        "default": lambda: chance.choice([None, 1, "x", {"a": 1}]),
        "format": lambda: chance.choice(["date", "uuid", "binary", ""]),
        "minItems": lambda: chance.choice([0, 1, 2]),
        "maximum": lambda: 5,
        "required": lambda: ["a"],
        "additionalProperties": lambda: chance.choice([True, False]),
        "$ref": lambda: "#/$defs/A",
    }
    for name, make in makers.items():
        if chance.random() < (0.03 if name == "$ref" else 0.15):
            made[name] = make()
    if depth:
        for name in ("anyOf", "oneOf", "allOf"):
            if chance.random() < 0.08:
                made[name] = [inner() for _ in range(chance.randint(1, 2))]
        if made.get("type") == "object" or chance.random() < 0.1:
            made["properties"] = {key: inner() for key in chance.sample("abc/~", chance.randint(0, 3))}
        if made.get("type") == "array" or chance.random() < 0.1:
            made["items"] = inner()
        if chance.random() < 0.1:
            made["$defs"] = {"A": inner()}
    return made


@pytest.mark.parametrize(
    ("schema", "moved"),
    [
        ({"type": "integer", "minimum": 1}, [("", "minimum", 1, "description")]),
        (
            {"type": "object", "properties": {"a/b": {"type": "string", "format": "phone"}}},
            [("/properties/a~1b", "format", "phone", "description")],
        ),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            [("", "additionalProperties", {"type": "integer"}, "dropped")],
        ),
        ({"type": "object", "additionalProperties": False}, []),
        ({"oneOf": [TEXT]}, [("", "oneOf", [TEXT], "anyOf")]),
        ({"anyOf": [TEXT, {"type": "integer", "maximum": 2}]}, [("/anyOf/1", "maximum", 2, "description")]),
        ({"allOf": [TEXT], "anyOf": [TEXT]}, [("", "allOf", [TEXT], "dropped")]),
        ({"anyOf": [TEXT], "type": "string"}, [("", "type", "string", "dropped")]),
        ({"$ref": "#/$defs/A", "title": "T", "$defs": {"A": TEXT}}, [("", "title", "T", "dropped")]),
        ({"type": "array", "items": {"type": "array", "minItems": 3}}, [("/items", "minItems", 3, "description")]),
        ({"$defs": {"A": {"enum": [1], "minimum": 2}}, "$ref": "#"}, [("/$defs/A", "minimum", 2, "description")]),
        ({"type": ["string", "null"], "minLength": 1}, [("", "type", ["string", "null"], "anyOf")]),
        ({"type": "string", "enum": ["a"]}, []),
    ],
    ids=str,
)
def test_a_format_reports_what_moved(schema: dict[str, Any], moved: list[Any]) -> None:
    """``moved`` names each keyword that the API does not keep: where it stood, what it said, and where it went."""
    found = OutputFormat.of(schema).moved

    assert [one for one in found if one[:2] != ("/anyOf/0", "minLength")] == [Moved(*one) for one in moved]


def test_several_types_become_a_choice() -> None:
    """A list of types, which the official function breaks at, is asked for as a choice."""
    schema = {"type": ["string", "null"], "minLength": 1, "description": "D"}

    found = transform_schema(schema)

    string = {"type": "string", "description": "{minLength: 1}"}
    assert found == {"anyOf": [string, {"type": "null"}], "description": "D"}
    with pytest.raises(AssertionError):
        anthropic.transform_schema(schema)


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({}, "its root"),
        ({"type": "object", "properties": {"a": {}}}, "/properties/a"),
        ({"type": "object", "properties": {"a": True}}, "/properties/a"),
        ({"type": "array", "items": {"anyOf": [TEXT, {"description": "D"}]}}, "/items/anyOf/1"),
        ({"type": "text"}, "'text'"),
        ({"type": "object", "properties": [TEXT]}, "/properties"),
        ({"$defs": {"A": {"enum": [[1]]}}, "type": "string"}, "/$defs/A"),
    ],
    ids=str,
)
def test_what_cannot_be_asked_for_is_refused(schema: dict[str, Any], place: str) -> None:
    """A schema that says nothing of some value is refused with its place, as a ``ValueError`` of this package."""
    with pytest.raises(ConfigurationError) as caught:
        transform_schema(schema)

    assert place in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, AnthropicError)


#: Forms of types that say nothing of some value.
VAGUE = ("Any", "bare list", "bare deque")


@pytest.mark.parametrize(("name", "kind"), [(form[0], form[1]) for form in FORMS], ids=[form[0] for form in FORMS])
def test_every_form_of_a_type_can_be_asked_for(name: str, kind: Any) -> None:
    """Each form of a type becomes a valid schema of the supported part, once and for all; vague ones are refused."""
    if name in VAGUE:
        with pytest.raises(ConfigurationError, match=r"output_format"):
            OutputFormat.of(kind)
        return
    found = OutputFormat.of(kind)

    jsonschema.Draft202012Validator.check_schema(found.schema)
    assert transform_schema(kind) == found.schema
    again = transform_schema(kind)
    again["type"] = "changed"
    assert transform_schema(kind) == found.schema


def test_a_type_is_looked_at_once() -> None:
    """The format of a type is made once."""
    assert OutputFormat.of(list[int]) is OutputFormat.of(list[int])
    assert OutputFormat.of(Person) is OutputFormat.of(Person)
