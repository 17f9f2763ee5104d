"""OpenAPI 3.0, and descriptions in several files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Course = Callable[[str], Any]


def test_nullable_of_3_0_is_null(course: Course) -> None:
    """`nullable` beside type, enum, allOf, oneOf, anyOf and items allows null there, and only there."""
    legacy = course("legacy")
    nulls = dict.fromkeys(["name", "color", "other", "either", "several", "map", "list", "anything"])
    assert legacy.again("Legacy", nulls) == nulls
    inside = {"name": None, "map": {"a": None}, "list": [None, "x"]}
    assert legacy.again("Legacy", inside) == inside
    with pytest.raises(legacy.errors.ValidationError) as caught:
        legacy.decode("Legacy", {"name": "n", "other": {"a": None}})
    assert caught.value.json_path == "$.other.a"
    assert legacy.decode("MaybeOther", None) is None


def test_unions_and_bounds_of_3_0(course: Course) -> None:
    """A nullable union still gives its members; boolean exclusive bounds are numbers after the upgrade."""
    legacy = course("legacy")
    read = legacy.decode("Legacy", {"name": "n", "either": {"b": "x"}, "several": 3, "count": 5})
    assert type(read.either) is legacy.type("Third")
    count = legacy.document["components"]["schemas"]["Legacy"]["properties"]["count"]
    assert count == {"type": "integer", "exclusiveMinimum": 0, "maximum": 10}


def test_references_between_files_give_one_type_each(course: Course) -> None:
    """A schema reached through three files, back and forth, is one type, named as the root names it."""
    multi = course("multi")
    value = {"id": "a", "kind": "cat", "owner": {"pets": [{"id": "b", "kind": "dog"}]}, "named": {"name": "n"}}
    pet = multi.decode("Pet", value)
    assert type(pet.owner.pets[0]) is multi.type("Pet")
    assert type(pet.named) is multi.type("Named")
    assert pet.to_dict() == value


def test_references_into_properties(course: Course) -> None:
    """A reference to a property of another schema, at any depth, has the type of that property."""
    multi = course("multi")
    assert multi.again("Local", {"name": "n"}) == {"name": "n"}
    assert multi.decode("Deep", {"n": 1}).n == 1
    with pytest.raises(multi.errors.ValidationError):
        multi.decode("Local", {"name": 1})


def test_operations_in_other_files(course: Course) -> None:
    """Path items, parameters, bodies and responses of other files make the same operations."""
    multi = course("multi")
    assert multi.request("pets.retrieve", {"id": "x"}).target == "/pets/x"
    assert type(multi.operation("pets.retrieve").parse(404, b'{"name":"n"}')) is multi.type("Named")
    assert multi.request("owners.create", {"name": "n"}).json == {"name": "n"}
