"""Each type form: its schema, its values, and what is refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from pydantic import TypeAdapter

from attropic.tools import InvalidValueError, ToolDefinitionError, schema_of, structure, tool, unstructure

from .forms import FORMS, Node, Person, Place

NAMES = [name for name, *_ in FORMS]
#: Forms whose schema says more, or something else, than that of pydantic, and why; it does not know `Param` either.
TOLD_BETTER = {
    "bytes": "base64 is named",
    "dict with int keys": "the keys have no schema in pydantic either way",
    "named tuple": "defaults of items are not told",
    "Decimal": "the pattern of the text is another one",
    "attrs": "pydantic does not know attrs",
    "attrs with a private field": "pydantic does not know attrs",
    "union of records": "pydantic does not know attrs",
    "deque": "the same",
}
#: Annotations, which validate nothing.
NOTES = ("title", "description", "examples", "default", "format")


@pytest.mark.parametrize(("name", "kind", "given", "meant", "refused"), FORMS, ids=NAMES)
def test_a_form_has_a_valid_schema_that_says_what_it_takes(
    name: str, kind: Any, given: Any, meant: Any, refused: Any
) -> None:
    """The schema is one of draft 2020-12; it allows the value, and JSON can write it."""
    schema = schema_of(kind)

    jsonschema.Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema
    if name not in ("int of text",):  # leniency beyond the schema
        jsonschema.Draft202012Validator(schema).validate(given)


@pytest.mark.parametrize(("name", "kind", "given", "meant", "refused"), FORMS, ids=NAMES)
def test_a_form_reads_and_writes_its_values(name: str, kind: Any, given: Any, meant: Any, refused: Any) -> None:
    """A value of JSON becomes the value of Python, of its type, and what is written of it reads the same."""
    found = structure(kind, given)

    assert found == meant
    assert type(found) is type(meant)
    assert structure(kind, json.loads(json.dumps(unstructure(found)))) == meant


@pytest.mark.parametrize(
    ("name", "kind", "given", "meant", "refused"), [form for form in FORMS if form[4] is not ...], ids=lambda v: None
)
def test_a_form_refuses_other_values(name: str, kind: Any, given: Any, meant: Any, refused: Any) -> None:
    """A value of another type is refused, with a reason for each place."""
    with pytest.raises(InvalidValueError) as caught:
        structure(kind, refused)

    assert caught.value.problems
    assert all(problem.message for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("name", "kind"),
    [(name, kind) for name, kind, *_ in FORMS if name not in TOLD_BETTER and "Param(" not in repr(kind)],
    ids=lambda v: None,
)
def test_a_schema_is_that_of_the_official_package(name: str, kind: Any) -> None:
    """The schema, without notes and with references put in place, is the one that pydantic gives for the type."""
    ours, theirs = schema_of(kind), TypeAdapter(kind).json_schema()

    assert plain(ours, ours) == plain(theirs, theirs)


def plain(schema: Any, root: Any, depth: int = 0) -> Any:
    """A schema without notes, its references put in place to some depth."""
    if isinstance(schema, list):
        return [plain(part, root, depth) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return "deep" if depth > 2 else plain(root["$defs"][schema["$ref"].rpartition("/")[2]], root, depth + 1)
    found = {
        key: {name: plain(rule, root, depth) for name, rule in part.items()}
        if key == "properties"
        else plain(part, root, depth)
        for key, part in schema.items()
        if key not in (*NOTES, "$defs")
    }
    if "const" in found:  # the same as one choice
        found.pop("type", None)
    if "enum" in found:
        found.pop("type", None)
    return found


def test_a_type_is_described_once() -> None:
    """A type that appears several times, or in itself, stands once under $defs and is referred to."""

    @dataclasses.dataclass
    class Two:
        first: Node
        second: Node

    schema = schema_of(Two)

    assert schema["properties"]["first"] == schema["properties"]["second"] == {"$ref": "#/$defs/Node"}
    assert list(schema["$defs"]) == ["Node"]
    assert schema["$defs"]["Node"]["properties"]["children"]["items"] == {"$ref": "#/$defs/Node"}


def test_two_types_of_one_name_are_told_apart() -> None:
    """Types that share a name get names of their own."""

    def make(kind: Any) -> Any:
        return dataclasses.make_dataclass("Same", [("value", kind)])

    schema = schema_of(tuple[make(int), make(str), make(int)])

    assert [rule["properties"]["value"]["type"] for rule in schema["$defs"].values()] == [
        "integer",
        "string",
        "integer",
    ]
    assert len({rule["$ref"] for rule in schema["prefixItems"]}) == 3


def test_models_of_pydantic_share_the_definitions() -> None:
    """A model of pydantic within other types refers to what stands beside them."""

    @dataclasses.dataclass
    class Team:
        lead: Person
        all: list[Person]

    schema = schema_of(Team)

    assert schema["$defs"]["Person"]["properties"]["boss"]["anyOf"][0] == {"$ref": "#/$defs/Person"}
    jsonschema.Draft202012Validator(schema).validate({"lead": {"name": "A", "boss": {"name": "B"}}, "all": []})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate({"lead": {"name": "A", "boss": {"name": ""}}, "all": []})


def test_fields_are_described_by_the_docstring() -> None:
    """What a docstring says about a class and its fields stands in the schema."""
    node = schema_of(Node)["$defs"]["Node"]

    assert node["description"] == "A node of a tree."
    assert node["properties"]["value"]["description"] == "What it holds."
    assert schema_of(Place)["properties"]["city"]["description"] == "Its city."


def test_everything_that_is_wrong_is_told() -> None:
    """All problems are told at once, each with its place."""
    with pytest.raises(InvalidValueError) as caught:
        structure(Node, {"children": [{"value": "x"}, 3], "label": 1})

    assert [str(problem).partition(":")[0] for problem in caught.value.problems] == [
        "value",
        "children.0.value",
        "children.1",
        "label",
    ]


def test_what_a_class_refuses_is_told() -> None:
    """A ValueError of the class itself is a problem at its place."""

    @dataclasses.dataclass
    class Even:
        number: int

        def __post_init__(self) -> None:
            if self.number % 2:
                raise ValueError("number must be even")

    with pytest.raises(InvalidValueError, match=r"0: number must be even"):
        structure(list[Even], [{"number": 1}])


@pytest.mark.parametrize("kind", [type("Odd", (), {}), list[type("Odd", (), {})], complex, "Nowhere"])
def test_a_type_without_a_form_is_refused(kind: Any) -> None:
    """A type that JSON cannot have is refused when it is declared, with a remedy."""
    with pytest.raises(ToolDefinitionError, match=r"use a dataclass|only a name"):
        schema_of(kind)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (dt.timedelta(), "PT0S"),
        (dt.timedelta(days=-1), "-P1D"),
        (dt.timedelta(seconds=1, microseconds=500_000), "PT1.5S"),
        (dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc), "2026-01-01T00:00:00Z"),
        (Decimal("1.10"), "1.10"),
        ({1: {2}}, {"1": [2]}),
    ],
    ids=str,
)
def test_values_are_written_as_json(value: Any, written: Any) -> None:
    """Values of Python are written as JSON has them."""
    assert unstructure(value) == written


def test_what_json_cannot_write_is_refused() -> None:
    """A value without JSON is refused with its type."""
    with pytest.raises(TypeError, match="complex"):
        unstructure({"a": [1j]})


def test_a_tool_round_trips_each_form() -> None:
    """A value given to a tool reaches its function as the value of Python."""
    for name, kind, given, meant, _ in FORMS:

        def function(value: Any) -> Any:
            return value

        function.__annotations__["value"] = kind
        assert tool(function).call({"value": given}) == meant, name


def test_a_recursive_class_may_stand_in_a_function() -> None:
    """A class that is not global finds itself in its own annotations."""

    @dataclasses.dataclass
    class Folder:
        inside: list[Folder]

    assert structure(Folder, {"inside": [{"inside": []}]}) == Folder([Folder([])])
