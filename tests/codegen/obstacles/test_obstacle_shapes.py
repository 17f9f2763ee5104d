"""Recursion, maps, arrays, tuples, enums, constants, null, allOf, defaults."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

Course = Callable[[str], Any]
NODE = {"value": "a", "next": {"value": "b", "next": {"value": "c"}}}

ROUND_TRIPS: list[tuple[str, Any]] = [
    ("Node", NODE),
    ("Even", {"odds": [{"even": {"odds": []}}, {}]}),
    ("Tree", [[], [[], [[]]]]),
    ("Directory", {"a": {}, "b": {"c": {}}}),
    ("Json", {"a": [1, 2.5, "x", None, True, {"b": []}]}),
    ("Json", None),
    ("Expression", {"op": "sum", "terms": [1, {"op": "neg", "term": 2.5}]}),
    ("Expression", 7),
    ("Empty", {}),
    ("Empty", {"new": 1}),
    ("Closed", {}),
    ("Closed", {"new": 1}),
    ("Free", {"a": {"b": [None]}}),
    ("Anything", [1, None]),
    ("True schema", "x"),
    ("StringMap", {"": "empty", "a b": "c"}),
    ("Counted", {"total": 3, "a": 1, "b": 2}),
    ("ExtraUnion", {"name": "n", "s": "text", "l": [NODE], "o": NODE}),
    ("Patterned", {"id": "i", "x-a": 1, "other": "any type"}),
    ("PatternedClosed", {"x-a": 1, "y-a": "s"}),
    ("NoType", {"a": 1}),
    ("ReadWrite", {"id": "i", "secret": "s"}),
    ("NestedArrays", [[[1], []], []]),
    ("ArraysOfUnionsOfArrays", [["a"], [1, 2], "s", []]),
    ("ArrayOfAny", [1, "a", None, {}]),
    ("InlineItems", [{"x": 1, "y": [{"z": "z"}, {}]}]),
    ("Tuple", ["a", 1, NODE]),
    ("OpenTuple", ["a", True, False]),
    ("Nullables", ["a", None]),
    ("MaybeString", None),
    ("MaybeNode", NODE),
    ("MaybeNode", None),
    ("TypeList", ["a"]),
    ("TypeList", 3),
    ("TypeList", None),
    ("OnlyNull", None),
    ("ColorAgain", "blue"),
    ("Bounds", {"n": "not bounded", "s": "z", "i": -1, "big": 2**63}),
    ("Derived", {"id": "i", "extra": 1}),
    ("DerivedTwice", {"id": "i", "extra": 1, "more": "m", "kind": "k"}),
    ("Wrapped", {"id": "i"}),
    ("NarrowedTag", {"id": "i", "kind": "narrowed"}),
    ("FromSiblings", {"id": "i", "own": True}),
    ("BoundedString", "abc"),
    ("AllOfUnion", {"id": "i", "cat": "c"}),
    ("AllOfUnion", {"id": "i", "dog": 1}),
    ("ClosedDerived", {"id": "i", "own": "o"}),
    ("WithDefs", {"inner": {"a": "x"}, "again": "id"}),
    ("foo_bar", {"a": "x"}),
    ("Foo", {"bar": {"b": "x"}}),
    ("Defaults", {}),
]


@pytest.mark.parametrize(("key", "value"), ROUND_TRIPS)
def test_a_value_of_the_shape_survives(course: Course, key: str, value: Any) -> None:
    """A hand-written value of every shape is read, and written as it was, types included."""
    again = course("shapes").again(key, value)
    assert again == value
    assert json.dumps(again, sort_keys=True) == json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    ("key", "value", "place"),
    [
        ("Node", {"value": "a", "next": {"value": "b", "next": {}}}, "$.next.next.value"),
        ("Even", {"odds": [{}, {"even": {"odds": [1]}}]}, "$.odds[1].even.odds[0]"),
        ("Tree", [[], [[], 5]], "$[1][1]"),
        ("Directory", {"a": {"b c": 1}}, "$.a['b c']"),
        ("Expression", {"op": "sum", "terms": [{"op": "neg", "term": "x"}]}, "$.terms[0].term"),
        ("Counted", {"total": 1, "a": "x"}, "$.a"),
        ("NestedArrays", [[[1], ["x"]]], "$[0][1][0]"),
        ("InlineItems", [{"x": 1, "y": [{"z": 1}]}], "$[0].y[0].z"),
        ("Tuple", ["a", 1, {"value": 1}], "$[2].value"),
        ("NoType", {}, "$.a"),
        ("DerivedTwice", {"id": "i", "extra": 1}, "$.more"),
        ("FromSiblings", {"own": True}, "$.id"),
        ("Moments", {"at": "yesterday"}, "$.at"),
        ("StringMap", {"a": None}, "$.a"),
        ("MaybeNode", {"value": None}, "$.value"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(course: Course, key: str, value: Any, place: str) -> None:
    """What a shape does not allow raises ValidationError with the JSON path, at any depth of recursion."""
    shapes = course("shapes")
    with pytest.raises(shapes.errors.ValidationError) as caught:
        shapes.decode(key, value)
    if key != "Tuple":  # one of several types: the place of the whole is named
        assert caught.value.json_path == place
    else:
        assert caught.value.json_path.startswith("$[2]")


def test_enums_of_every_kind_are_open(course: Course) -> None:
    """Constants and enums of string, integer, boolean, number, null and mixed types keep known and unknown values."""
    shapes = course("shapes")
    known = {
        "one": 1, "yes": True, "nothing": None, "half": 0.5, "word": "word", "constants": "c", "open": "a",
        "numbers": 2, "floats": 1.5, "mixed": 1, "ambiguous": True, "nullable": None, "objects": [1], "single": "only",
        "odd": "quote\"", "either": "a",
    }  # fmt: skip
    unknown = {**known, "one": 2, "word": "new", "constants": "z", "numbers": 9, "mixed": "new", "single": "other"}
    unknown |= {"odd": "new", "either": 1, "ambiguous": 0, "floats": 7.5, "half": 3}
    for value in (known, unknown, {**known, "mixed": True}, {**known, "mixed": None}, {**known, "ambiguous": 1}):
        again = shapes.again("Enums", value)
        assert again == value
        assert {key: type(part) for key, part in again.items()} == {key: type(part) for key, part in value.items()}


def test_values_of_a_boolean_and_integer_enum_stay_apart(course: Course) -> None:
    """1 and true, equal to Python, are two values of an enum: both are in the type."""
    hints = get_type_hints(course("shapes").load("params.types").EnumsParam, include_extras=True)
    assert repr(hints["ambiguous"]).count("1") == 1
    assert "True" in repr(hints["ambiguous"])
    assert "False" in repr(hints["ambiguous"])


def test_either_of_scalar_enum_and_object_gives_the_object(course: Course) -> None:
    """A union of a mixed enum and an object reads each by its JSON type."""
    shapes = course("shapes")
    read = shapes.decode("Enums", {"one": 1, "mixed": "a", "either": NODE})
    assert type(read.either) is shapes.type("Node")


def test_dates_become_datetimes_inside_arrays_and_unions(course: Course) -> None:
    """date-time and date are parsed wherever they stand and written back verbatim."""
    shapes = course("shapes")
    value = {
        "at": "2024-01-01T00:00:00Z",
        "day": "2024-02-29",
        "times": ["2024-01-01T00:00:00.5+05:30"],
        "maybe": None,
        "either": 5,
    }
    read = shapes.decode("Moments", value)
    assert isinstance(read.at, datetime.datetime)
    assert read.times[0].utcoffset() == datetime.timedelta(hours=5, minutes=30)
    assert read.day == datetime.date(2024, 2, 29)
    assert read.to_dict() == value


def test_allof_joins_fields_and_required_keys(course: Course) -> None:
    """allOf, `$ref` with siblings and a chain of both give one model with all fields, required where any says so."""
    shapes = course("shapes")
    wire = {key: needed for key, _, needed in shapes.type("DerivedTwice")._wire}
    assert wire == {"id": True, "kind": False, "extra": True, "more": True}
    assert {key for key, _, _ in shapes.type("FromSiblings")._wire} == {"id", "kind", "own"}


def test_allof_with_a_union_inside_is_distributed(course: Course) -> None:
    """A base joined with a union of objects is a union of models that each have the base's fields."""
    shapes = course("shapes")
    cat = shapes.decode("UnionHolder", {"value": {"id": "i", "cat": "c"}}).value
    dog = shapes.decode("UnionHolder", {"value": {"id": "i", "dog": 2}}).value
    assert type(cat) is not type(dog)
    assert (cat.id, cat.cat, dog.id, dog.dog) == ("i", "c", "i", 2)


def test_a_lifted_schema_gets_a_free_name(course: Course) -> None:
    """An inline object whose name a component has already (Foo.bar beside foo_bar) is numbered, not merged."""
    shapes = course("shapes")
    assert type(shapes.decode("Foo", {"bar": {"b": "x"}}).bar) is not shapes.type("foo_bar")


def test_object_defaults_are_documented_and_never_sent(course: Course) -> None:
    """A default of any type belongs to the server: an absent field reads None and is not written."""
    shapes = course("shapes")
    read = shapes.decode("Defaults", {})
    assert (read.options, read.caller, read.items, read.text) == (None, None, None, None)
    assert read.to_dict() == {}


def test_recursive_aliases_resolve_at_run_time(course: Course) -> None:
    """Types that name themselves can be asked for by name, as models and as arguments."""
    shapes = course("shapes")
    for key in ("Tree", "Directory", "Json", "Expression"):
        assert shapes.type(key) is not None
        assert hasattr(shapes.load("params"), shapes.schemas[key][3])
