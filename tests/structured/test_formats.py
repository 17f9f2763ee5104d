"""Formats read texts: into every form of a type, or as JSON that a schema describes."""

from __future__ import annotations

import json
import pickle
from typing import Annotated, Any

import attrs
import pytest
from pydantic import BaseModel, ConfigDict, Field, field_validator

import attropic
from attropic.structured import OutputFormat, OutputValidationError
from tests.tools.define.forms import FORMS, Node, Person

from .asking import APPLES, APPLES_TEXT, Order

ASKED = [form for form in FORMS if form[0] not in ("Any", "bare list", "bare deque")]
NAMES = [form[0] for form in ASKED]


@pytest.mark.parametrize(("name", "kind", "given", "meant", "refused"), ASKED, ids=NAMES)
def test_every_form_of_a_type_is_read(name: str, kind: Any, given: Any, meant: Any, refused: Any) -> None:
    """A text becomes the value of Python, of its type; another text is refused with what is wrong and where."""
    format = OutputFormat.of(kind)

    found = format.read(json.dumps(given))

    assert found == meant
    assert type(found) is type(meant)
    with pytest.raises(OutputValidationError) as caught:
        format.read(json.dumps(refused))
    assert caught.value.problems
    assert caught.value.text == json.dumps(refused)


class Strict(BaseModel):
    model_config = ConfigDict(strict=True)
    pair: tuple[int, str]
    when: "__import__('datetime').date"  # noqa: UP037


class Checked(BaseModel):
    names: list[Annotated[str, Field(min_length=2)]]

    @field_validator("names")
    @classmethod
    def few(cls, names: list[str]) -> list[str]:
        if len(names) > 2:
            raise ValueError("too many")
        return names


def test_pydantic_reads_json_as_json() -> None:
    """A strict model takes a list for a tuple and text for a date, because they are JSON; also inside of others."""
    value = {"pair": [1, "a"], "when": "2026-01-31"}

    assert OutputFormat.of(Strict).read(json.dumps(value)).pair == (1, "a")
    assert OutputFormat.of(list[Strict]).read(json.dumps([value]))[0].when.day == 31


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ('{"names": ["a", "bb"]}', "names.0", "at least 2"),
        ('{"names": ["aa", "bb", "cc"]}', "names", "too many"),
        ("{}", "names", "required"),
        ('{"names": ["aa"', "", "Invalid JSON"),
    ],
)
def test_errors_of_pydantic_are_problems_with_places(text: str, path: str, words: str) -> None:
    """What pydantic finds becomes a problem with the path of the value."""
    with pytest.raises(OutputValidationError) as caught:
        OutputFormat.of(Checked).read(text)

    (problem,) = caught.value.problems
    assert problem.path == path
    assert words in problem.message


@pytest.mark.parametrize(
    "text",
    ["", "no", '{"item": "a"', '{"item": NaN, "price": 1}', "[" * 100_000],
    ids=["empty", *["prose", "open", "nan", "deep"]],
)
def test_what_is_no_json_is_refused(text: str) -> None:
    """Prose, halves, values that JSON does not have and endless nesting are one problem each."""
    with pytest.raises(OutputValidationError) as caught:
        OutputFormat.of(Order).read(text)

    assert [problem.path for problem in caught.value.problems] == [""]
    assert "expected JSON" in str(caught.value) or isinstance(caught.value.__cause__, RecursionError)


@attrs.define
class Failing:
    name: str

    def __attrs_post_init__(self) -> None:
        raise LookupError(f"no {self.name}")


def test_what_a_class_itself_raises_is_the_cause() -> None:
    """An exception of a class of the caller becomes the same error, which keeps it."""
    with pytest.raises(OutputValidationError, match="LookupError: no Rome") as caught:
        OutputFormat.of(Failing).read('{"name": "Rome"}')

    assert isinstance(caught.value.__cause__, LookupError)


def test_the_text_of_an_error_is_short() -> None:
    """Of many problems, and of long ones, the text of the error tells a few; the error has all, and keeps them."""
    value = [{"value": "x" * 1000, "label": 1} for _ in range(50)]

    with pytest.raises(OutputValidationError) as caught:
        OutputFormat.of(list[Node]).read(json.dumps(value))

    assert len(caught.value.problems) == 100
    assert "and 95 more" in str(caught.value)
    assert len(str(caught.value)) < 2000
    same = pickle.loads(pickle.dumps(caught.value))
    assert (str(same), same.problems, same.text) == (str(caught.value), caught.value.problems, caught.value.text)


def test_names_of_formats() -> None:
    """A format is called as its type, in errors too."""
    assert [OutputFormat.of(kind).name for kind in (Order, list[int], Order | int)] == [
        "Order",
        "list[int]",
        "Order | int",
    ]
    with pytest.raises(OutputValidationError, match="Order"):
        OutputFormat.of(Order).read("{}")


def test_a_format_is_a_format() -> None:
    """A format stands for itself, and is the format of a request that is made by hand."""
    format = OutputFormat.of(Order)

    assert OutputFormat.of(format) is format
    assert format.to_dict() == {"type": "json_schema", "schema": format.schema}
    assert OutputFormat.of(format.to_dict()).read(APPLES_TEXT) == json.loads(APPLES_TEXT)
    assert format.read(APPLES_TEXT) == APPLES


@pytest.mark.parametrize("kind", [print, "Order", 3, object(), set(), Ellipsis], ids=lambda kind: type(kind).__name__)
def test_what_is_no_type_is_refused(kind: Any) -> None:
    """Something else than a type is a ``ConfigurationError`` that names the argument; it is a ``TypeError`` too."""
    with pytest.raises(attropic.ConfigurationError, match="`output_format`") as caught:
        OutputFormat.of(kind)

    assert isinstance(caught.value, TypeError)


def test_annotations_that_cannot_be_hashed() -> None:
    """What stands in ``Annotated`` may be of any kind."""
    kind = Annotated[list[int], Field(min_length=1), []]

    assert OutputFormat.of(kind).read("[1]") == [1]


CITY = {
    "type": "object",
    "title": "City",
    "properties": {
        "name": {"type": "string", "minLength": 2, "pattern": "^[A-Z]"},
        "people": {"type": "integer", "minimum": 0, "multipleOf": 10},
        "kind": {"enum": ["town", 1, None]},
        "twin": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
        "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}, "maxItems": 2, "uniqueItems": True},
        "at": {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "maxItems": 2},
        "size": {"type": ["number", "string"], "exclusiveMaximum": 100},
        "one": {"oneOf": [{"const": True}, {"type": "object", "required": ["deep"]}]},
        "shut": {"type": "object", "additionalProperties": False},
        "both": {"allOf": [{"type": "number", "minimum": 1}, {"type": "number", "maximum": 2}]},
    },
    "required": ["name"],
    "additionalProperties": {"type": "boolean"},
    "maxProperties": 3,
    "$defs": {"tag": {"type": "string", "maxLength": 3}},
}


@pytest.mark.parametrize(
    "value",
    [
        {"name": "Rome"},
        {"name": "Rome", "people": 30.0, "kind": None},
        {"name": "Rome", "twin": {"name": "Paris", "twin": None}, "capital": True},
        {"name": "Rome", "tags": ["a", "b"], "at": [1, 2.5]},
        {"name": "Rome", "size": "big", "one": True},
        {"name": "Rome", "size": 99, "one": {"deep": 1}},
        {"name": "Rome", "both": 1.5},
    ],
    ids=str,
)
def test_json_of_a_schema_is_given_as_it_is(value: Any) -> None:
    """Of a plain JSON schema the value is the JSON."""
    assert OutputFormat.of(CITY).read(json.dumps(value)) == value


@pytest.mark.parametrize(
    ("value", "path", "words"),
    [
        ([], "", "an object"),
        ({}, "name", "required"),
        ({"name": "R"}, "name", "at least 2"),
        ({"name": "rome"}, "name", "matches"),
        ({"name": "Rome", "people": -10}, "people", "at least 0"),
        ({"name": "Rome", "people": 15}, "people", "multiple"),
        ({"name": "Rome", "people": True}, "people", "an integer"),
        ({"name": "Rome", "people": 1.5}, "people", "an integer"),
        ({"name": "Rome", "kind": True}, "kind", "'town' or 1 or None"),
        ({"name": "Rome", "twin": {"name": 1}}, "twin.name", "a string"),
        ({"name": "Rome", "tags": ["a", "long"]}, "tags.1", "at most 3"),
        ({"name": "Rome", "tags": ["a", "b", "c"]}, "tags", "at most 2"),
        ({"name": "Rome", "tags": ["a", "a"]}, "tags", "differ"),
        ({"name": "Rome", "at": [1, 2, 3]}, "at", "at most 2"),
        ({"name": "Rome", "shut": {"a": 1}}, "shut.a", "not allowed"),
        ({"name": "Rome", "at": [1, "x"]}, "at.1", "a number"),
        ({"name": "Rome", "size": 100}, "size", "less than 100"),
        ({"name": "Rome", "size": None}, "size", "a number or a string"),
        ({"name": "Rome", "one": {"other": 1}}, "one.deep", "required"),
        ({"name": "Rome", "both": 3}, "both", "at most 2"),
        ({"name": "Rome", "other": 1}, "other", "a boolean"),
        ({"name": "Rome", "a": True, "b": True, "c": True}, "", "at most 3"),
    ],
    ids=str,
)
def test_json_that_a_schema_does_not_describe_is_refused(value: Any, path: str, words: str) -> None:
    """What is wrong is told with its place, what the API was only told in words included."""
    with pytest.raises(OutputValidationError) as caught:
        OutputFormat.of(CITY).read(json.dumps(value))

    (problem,) = caught.value.problems
    assert problem.path == path
    assert words in problem.message


@pytest.mark.parametrize("reference", ["#", "#/$defs/a", "https://example.com/x", "#/$defs/missing", "#/properties/0"])
def test_references_that_lead_nowhere_end(reference: str) -> None:
    """References in circles, to other documents and to nothing allow everything."""
    schema = {"$ref": reference, "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}

    assert OutputFormat.of(schema).read("1") == 1


def test_a_model_that_contains_itself() -> None:
    """A pydantic model that refers to itself is asked for and read."""
    boss = OutputFormat.of(Person).read('{"name": "A", "boss": {"name": "B"}}').boss

    assert boss == Person(name="B")


def test_names_that_only_type_checkers_know() -> None:
    """A class whose annotations name something that is not there when the program runs is refused with the name."""
    kind = attrs.make_class("Half", {"item": attrs.field(type="Missing")})

    with pytest.raises(attropic.ConfigurationError, match=r"Half cannot be described: name 'Missing'"):
        OutputFormat.of(kind)
