"""Unions: tags of every kind, no tags, unions of unions, defaults."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Course = Callable[[str], Any]
CAT, DOG = {"type": "cat", "name": "Tom"}, {"type": "dog", "name": "Rex", "bark": ["wuff"]}
UNKNOWN = {"type": "dragon", "fire": [1, None]}


@pytest.mark.parametrize(
    ("union", "value", "member"),
    [
        ("Mapped", CAT, "Cat"),
        ("Mapped", DOG, "Dog"),
        ("Mapped", {"type": "parrot", "wings": 2}, "Bird"),
        ("Unmapped", {"kind": "Alpha", "a": 1}, "Alpha"),
        ("Unmapped", {"kind": "Beta", "b": 1}, "Beta"),
        ("BareTag", {"kind": "a", "a": 1}, "NoTagA"),
        ("BareTag", {"kind": "b", "b": "x"}, "NoTagB"),
        ("Untagged", {"radius": 1.5}, "Circle"),
        ("Untagged", {"side": 2}, "Square"),
        ("Untagged", {"name": "n"}, "Named"),
        ("Untagged", {"radius": "wide"}, "Named"),
        ("Untagged", {"side": 2, "radius": 1, "name": "n"}, "Circle"),
        ("Outer", CAT, "Cat"),
        ("Outer", {"type": "fish", "fins": 2}, "Fish"),
        ("Fallback", {"type": "custom", "name": "n"}, "Custom"),
        ("Fallback", {"name": "without a tag"}, "Custom"),
        ("Fallback", {"type": None, "name": "null tag"}, "Custom"),
        ("Fallback", {"type": "fish"}, "Fish"),
        ("OptionalTags", {"kind": "bank", "number": "1", "bank": "b"}, "Bank"),
        ("OptionalTags", {"number": "1", "cvc": "2"}, "Card"),
        ("OptionalTags", {"number": "1", "bank": "b"}, "Bank"),
        ("BothWords", {"b": "1", "y": 2}, "BothWordsOption2Option2"),
        ("ScalarOrObject", {"radius": 3}, "Circle"),
        ("Versions", {"version": 1, "one": "x"}, "V1"),
        ("Versions", {"version": 2, "two": "x"}, "V2"),
        ("Flags", {"enabled": True, "since": 1}, "On"),
        ("Flags", {"enabled": False, "reason": "r"}, "Off"),
        ("ModelOrMap", {"radius": 1}, "Circle"),
        ("OneOrMany", CAT, "Cat"),
        ("SingleMember", CAT, "Cat"),
    ],
)
def test_a_member_is_read_as_its_class(course: Course, union: str, value: Any, member: str) -> None:
    """Each member of a union gives its own class, whatever tells the members apart, and survives a round trip."""
    unions = course("unions")
    read = unions.decode(union, value)
    assert type(read) is unions.type(member)
    assert unions.encode(read) == value


@pytest.mark.parametrize(
    "union", ["Mapped", "Outer", "Fallback", "Unmapped", "Versions", "Flags", "Untagged", "Inline"]
)
def test_an_unknown_member_passes_through(course: Course, union: str) -> None:
    """An object that no member explains is an UnknownVariant that is written back equal, as JSON text too."""
    unions = course("unions")
    value = {**UNKNOWN, "kind": "dragon", "version": 99, "enabled": "perhaps"}
    read = unions.decode(union, value)
    expected = "Named" if union == "Untagged" else "UnknownVariant"  # every object fits a model without required keys
    assert type(read).__name__ == expected
    assert json.dumps(unions.encode(read), sort_keys=True) == json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    ("union", "value", "place"),
    [
        ("Mapped", {"type": "cat"}, "$.name"),
        ("Mapped", {"type": "dog", "name": "n", "bark": ["a", 1]}, "$.bark[1]"),
        ("Mapped", {"name": "no tag"}, "$.type"),
        ("Mapped", {"type": ["cat"], "name": "n"}, "$.type"),
        ("Outer", {"type": "fish", "fins": "x"}, "$.fins"),
        ("Versions", {"version": 2, "two": 2}, "$.two"),
        ("Mapped", "cat", "$"),
        ("Outer", 5, "$"),
    ],
)
def test_a_malformed_known_member_is_an_error(course: Course, union: str, value: Any, place: str) -> None:
    """A known tag with a wrong body is never taken for an unknown member: the error names the place."""
    unions = course("unions")
    with pytest.raises(unions.errors.ValidationError) as caught:
        unions.decode(union, value)
    assert caught.value.json_path == place


def test_scalars_arrays_and_objects_are_told_apart_by_json_type(course: Course) -> None:
    """A union of string, integer, boolean, object and array gives each value its own type, bool never as int."""
    unions = course("unions")
    for value in ("text", 3, True, [{"radius": 1.0}], {"radius": 1}):
        again = unions.again("ScalarOrObject", value)
        assert again == value
        assert type(again) is type(value)
    with pytest.raises(unions.errors.ValidationError):
        unions.decode("ScalarOrObject", None)


def test_inline_members_become_classes_named_by_their_tag(course: Course) -> None:
    """Members written in place are models of their own, called after the union and their tag."""
    unions = course("unions")
    assert type(unions.decode("Inline", {"type": "x-ray", "x": 1})).__name__.startswith("InlineXRay")
    assert type(unions.decode("Inline", {"type": "2d", "y": 1})).__name__.startswith("Inline2D")
    assert unions.decode("Inline", {"z": 3}).z == 3


def test_null_arrays_and_maps_of_unions(course: Course) -> None:
    """Unions inside arrays, maps, and beside null keep members, unknown ones included."""
    unions = course("unions")
    value = {
        "list": [CAT, DOG, UNKNOWN],
        "map": {"a": CAT, "b": UNKNOWN},
        "maybe": None,
        "many": [CAT],
        "outer": "text",
    }
    read = unions.decode("AllUnions", value)
    assert read.to_dict() == value
    assert [type(part).__name__ for part in read.list_][2] == "UnknownVariant"
    assert type(read.map["a"]) is unions.type("Cat")


def test_a_union_with_an_object_default_keeps_all_members(course: Course) -> None:
    """An object as default of a union, which openapi-python-client drops with its property, is only documentation."""
    unions = course("unions")
    assert unions.decode("AllUnions", {}).default is None
    assert type(unions.decode("AllUnions", {"default": DOG}).default) is unions.type("Dog")


def test_properties_beside_a_union_belong_to_every_member(course: Course) -> None:
    """Properties written beside oneOf are fields of each member, required ones included."""
    unions = course("unions")
    one, two = ({"id": "i", "a": "x"}, {"id": "i", "b": "y"})
    read = unions.decode("SharedProperties", one), unions.decode("SharedProperties", two)
    assert [part.id for part in read] == ["i", "i"]
    assert type(read[0]) is not type(read[1])
    assert [part.to_dict() for part in read] == [one, two]


def test_a_choice_of_required_keys_is_no_union(course: Course) -> None:
    """anyOf that only says which keys are required is left to the server: the type is one model."""
    unions = course("unions")
    assert unions.schemas["RequiredChoice"][0] == "model"
    assert unions.again("RequiredChoice", {"b": "x"}) == {"b": "x"}


def test_a_discriminator_on_a_base_reads_as_the_base(course: Course) -> None:
    """The inheritance pattern of 3.0 gives the base class; what a subtype adds is kept, and the subtype is a type."""
    unions = course("unions")
    value = {"petType": "Hamster", "wheel": True}
    read = unions.decode("AllUnions", {"pet": value}).pet
    assert type(read) is unions.type("Pet")
    assert read.to_dict() == value
    assert unions.type("Hamster").from_dict(value).wheel is True
