"""Every union of the committed description, member by member; places in errors; null, absence, unknown fields."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from generated_package import Package

from codegen import contract, overlay
from codegen.inputs import SPEC
from codegen.walk import rewrite

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "a", "citations": None}, {"type": "text", "text": "b", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "container": None,
    "usage": {
        "input_tokens": 1, "output_tokens": 2, "cache_creation_input_tokens": None, "cache_read_input_tokens": None,
        "cache_creation": None, "server_tool_use": None, "service_tier": None, "inference_geo": None,
    },
}  # fmt: skip


def _document() -> dict[str, Any]:
    document = contract.read(SPEC)
    overlay.apply_all(document, SPEC / "overlays")
    return document


def _tagged() -> Iterator[tuple[str, str, str, str, str]]:
    """Every tag of every discriminated union that is a component: union, property, tag, key of its schema."""
    for key, schema in _document()["components"]["schemas"].items():
        discriminator = schema.get("discriminator") or {}
        for tag, target in (discriminator.get("mapping") or {}).items():
            yield key, discriminator["propertyName"], tag, target.rsplit("/", 1)[-1], f"{key}-{tag}"


TAGGED = [pytest.param(*case[:4], id=case[4]) for case in _tagged()]
UNIONS = sorted({(param.values[0], param.values[1]) for param in TAGGED})


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(("union", "name", "tag", "member"), TAGGED)
def test_each_tag_gives_its_class(api: Package, union: str, name: str, tag: str, member: str) -> None:
    """A member of a discriminated union is read by its tag as its own class, and written back unchanged."""
    for full in (False, True):
        value = api.sampler.make({"$ref": f"#/components/schemas/{member}"}, full=full, tag={name: tag})
        read = api.decode(union, value)
        if api.schemas[member][0] == "model":
            assert type(read) is api.type(member)
        assert type(read).__name__ != "UnknownVariant"
        assert _text(api.encode(read)) == _text(value)


@pytest.mark.parametrize(("union", "name"), UNIONS)
def test_an_unknown_tag_passes_through(api: Package, union: str, name: str) -> None:
    """What the server adds tomorrow is an UnknownVariant with its tag, written back as the same dict and JSON text."""
    value = {name: "of_tomorrow", "nested": {"a": [1, None, "ü"]}, "n": 1.5}
    original = copy.deepcopy(value)
    read = api.decode(union, value)
    assert type(read).__name__ == "UnknownVariant"
    assert api.encode(read) == original
    assert json.dumps(api.encode(read)) == json.dumps(original)
    assert getattr(read, name) == "of_tomorrow"


@pytest.mark.parametrize(("union", "name", "tag", "member"), TAGGED)
def test_a_known_tag_with_a_missing_key_is_an_error(api: Package, union: str, name: str, tag: str, member: str) -> None:
    """A required key that is missing raises ValidationError there, unless null or a default may stand for it."""
    cls = api.type(member)
    value = api.sampler.make({"$ref": f"#/components/schemas/{member}"}, full=True, tag={name: tag})
    schema = api.sampler.resolve(api.sampler.schemas[member])
    required = [key for key, _, needed in cls._wire if needed and key != name]
    places: list[tuple[Any, ...]] = []
    for key in required:
        broken = {k: v for k, v in value.items() if k != key}
        try:
            read = api.decode(union, broken)
        except api.errors.ValidationError as error:
            places.append(error.path)
        else:
            found = getattr(read, {wire: name for wire, name, _ in cls._wire}[key])
            default = schema["properties"][key].get("default")
            encoded = api.encode(found)
            if isinstance(default, dict):  # its own properties may have defaults
                encoded = {part: encoded[part] for part in default}
            assert encoded == default  # nullable: read as null
            assert not isinstance(default, str) or default in (schema["properties"][key].get("const"), None)
            places.append((key,))
    assert places == [(key,) for key in required]


@pytest.mark.parametrize(("union", "name", "tag", "member"), TAGGED)
def test_a_known_tag_with_a_wrong_type_is_an_error(api: Package, union: str, name: str, tag: str, member: str) -> None:
    """A property of a plain type that holds another type raises ValidationError at that property."""
    schema = api.sampler.resolve(api.sampler.schemas[member])
    wrong = {"string": 5, "integer": "x", "boolean": "x", "array": {}, "object": "x"}
    value = api.sampler.make({"$ref": f"#/components/schemas/{member}"}, full=True, tag={name: tag})
    plain = {k: p["type"] for k, p in (schema.get("properties") or {}).items() if isinstance(p.get("type"), str)}
    for key, kind in plain.items():
        if key != name and kind in wrong:
            with pytest.raises(api.errors.ValidationError) as caught:
                api.decode(union, {**value, key: wrong[kind]})
            assert caught.value.path[0] == key


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"content": [MESSAGE["content"][0], {"type": "text", "text": 5}]}, "$.content[1].text"),
        ({"content": [MESSAGE["content"][0], {"type": "text"}]}, "$.content[1].text"),
        ({"content": {"type": "text"}}, "$.content"),
        ({"content": [None]}, "$.content[0]"),
        ({"content": [{"text": "no tag"}]}, "$.content[0].type"),
        (
            {"content": [{"type": "tool_use", "id": "t", "name": "n", "caller": {"type": "direct"}, "input": []}]},
            "$.content[0].input",
        ),
        ({"usage": {**MESSAGE["usage"], "output_tokens": "2"}}, "$.usage.output_tokens"),
        (
            {"usage": {**MESSAGE["usage"], "cache_creation": {"ephemeral_1h_input_tokens": []}}},
            "$.usage.cache_creation",
        ),
        ({"id": None}, "$.id"),
    ],
)
def test_the_place_of_an_error_is_named(api: Package, change: dict[str, Any], place: str) -> None:
    """A malformed answer is refused with the JSONPath of what is wrong, however deep."""
    with pytest.raises(api.errors.ValidationError) as caught:
        api.decode("Message", {**MESSAGE, **change})
    assert caught.value.json_path.startswith(place)
    assert str(caught.value).startswith(place)


def test_an_error_never_quotes_long_content(api: Package) -> None:
    """Messages of errors name types, not the text of users."""
    with pytest.raises(api.errors.ValidationError) as caught:
        api.decode("Message", {**MESSAGE, "usage": "secret " * 10})
    assert "secret" not in str(caught.value)


def test_null_and_absence_are_told_apart(api: Package) -> None:
    """A null that came is written, and a key that did not come is not."""
    with_null = {**MESSAGE, "stop_sequence": None}
    without = {key: value for key, value in MESSAGE.items() if key != "container"}
    assert api.again("Message", with_null) == with_null
    block = {"type": "text", "text": "a"}
    assert api.again("ContentBlock", {**block, "citations": None}) == {**block, "citations": None}
    param = {"type": "text", "text": "a", "cache_control": None}
    assert api.again("InputContentBlock", param) == param
    assert api.again("InputContentBlock", block) == block
    assert api.decode("Message", without).container is None


def test_unknown_fields_are_kept_at_every_depth(api: Package) -> None:
    """Fields that the description does not know survive in objects, arrays and union members."""
    value = copy.deepcopy(MESSAGE)
    value["new"] = {"a": [1]}
    value["content"][1]["new"] = None
    value["usage"]["new"] = [True]
    read = api.decode("Message", value)
    assert read.to_dict() == value
    assert read.additional_properties == {"new": {"a": [1]}}
    assert read.content[1].additional_properties == {"new": None}


def test_property_level_unions_are_covered_too(api: Package) -> None:
    """Every discriminator inside a component, not only those of components, keeps an unknown member."""
    found: list[tuple[str, tuple[Any, ...]]] = []
    for key, schema in api.sampler.schemas.items():

        def look(node: dict[str, Any], path: tuple[Any, ...], key: str = key) -> dict[str, Any]:
            if node.get("discriminator") and len(path) == 2 and path[0] == "properties":
                found.append((key, path))
            return node

        rewrite(schema, look)
    assert found
    for key, (_, name) in found:
        schema = api.sampler.schemas[key]["properties"][name]
        unknown = {schema["discriminator"]["propertyName"]: "of_tomorrow", "a": 1}
        value = {**api.sampler.make(api.sampler.schemas[key], full=False), name: unknown}
        assert _text(api.again(key, value)) == _text(value), (key, name)
