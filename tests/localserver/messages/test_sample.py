"""Values made for schemas satisfy them."""

from __future__ import annotations

import base64
from typing import Any

import jsonschema
import pytest

from attropic.localserver._contract import contract
from attropic.localserver._sample import NoExample, example

Schema = dict[str, Any]

TREE: Schema = {
    "type": "object",
    "properties": {"value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["value", "children"],
}
EITHER: Schema = {
    "$ref": "#/$defs/Node",
    "$defs": {
        "Node": {"anyOf": [{"$ref": "#/$defs/Pair"}, {"type": "string"}]},
        "Pair": {
            "type": "object",
            "properties": {"left": {"$ref": "#/$defs/Node"}, "right": {"$ref": "#/$defs/Node"}},
            "required": ["left", "right"],
        },
    },
}
TAGGED: Schema = {
    "oneOf": [
        {"type": "object", "properties": {"kind": {"const": "a"}, "n": {"type": "number"}}, "required": ["kind", "n"]},
        {"type": "object", "properties": {"kind": {"const": "b"}}, "required": ["kind"]},
    ],
    "discriminator": {"propertyName": "kind"},
}
SCHEMAS: dict[str, Any] = {
    "anything": {},
    "true": True,
    "const": {"const": {"a": [1, None]}},
    "enum": {"type": "string", "enum": ["x", "y"], "minLength": 1},
    "enum that partly fits": {"enum": ["a", 7, "bcd"], "type": "string", "minLength": 2},
    "good default": {"type": "integer", "default": 7, "minimum": 3},
    "bad default": {"type": "object", "required": ["a"], "default": {}, "properties": {"a": {"type": "string"}}},
    "null": {"type": "null"},
    "several types": {"type": ["boolean", "null"]},
    "integer bounds": {"type": "integer", "minimum": 3.5, "maximum": 4},
    "exclusive integer": {"type": "integer", "exclusiveMinimum": 7, "exclusiveMaximum": 9},
    "exclusive number": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.25},
    "below zero": {"type": "integer", "exclusiveMaximum": -5},
    "only a maximum": {"type": "number", "maximum": -0.5},
    "multiple": {"type": "integer", "multipleOf": 7, "minimum": 50},
    "multiple of a fraction": {"type": "number", "multipleOf": 0.01, "minimum": 0.015},
    "whole multiple of a fraction": {"type": "integer", "multipleOf": 1.5, "minimum": 1},
    "negative multiple": {"type": "integer", "multipleOf": 4, "maximum": -3},
    "long text": {"type": "string", "minLength": 30},
    "short text": {"type": "string", "maxLength": 3},
    "no text": {"type": "string", "maxLength": 0},
    "pattern": {"type": "string", "pattern": "^[A-Z]{2}-\\d{4}(?:-x)?$"},
    "pattern and length": {"type": "string", "pattern": "^[a-z]+$", "minLength": 12, "maxLength": 14},
    "pattern with branches": {"pattern": "^(?:cat|dog)s?$", "minLength": 4},
    "pattern with a reference": {"type": "string", "pattern": "^(a|b)\\1$"},
    "password": {"type": "string", "pattern": "^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$"},
    "negated set": {"type": "string", "pattern": "^[^a-z\\s]{3}$"},
    "not this letter": {"type": "string", "pattern": "^[^a]$", "maxLength": 1},
    "part of a text": {"type": "string", "pattern": "@", "minLength": 5},
    "two patterns": {"allOf": [{"type": "string", "pattern": "^a"}, {"pattern": "^[a-z]{3}$"}]},
    "items": {"type": "array", "items": {"type": "string"}, "minItems": 2},
    "unique items": {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
    "unique booleans": {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "uniqueItems": True},
    "unique texts": {"type": "array", "items": {"type": "string"}, "minItems": 5, "uniqueItems": True},
    "unique short texts": {
        "type": "array", "items": {"type": "string", "maxLength": 2}, "minItems": 9, "uniqueItems": True,
    },
    "unique objects": {
        "type": "array", "minItems": 3, "uniqueItems": True,
        "items": {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]},
    },
    "unique objects of no shape": {"type": "array", "items": {"type": "object"}, "minItems": 3, "uniqueItems": True},
    "unique anything": {"type": "array", "minItems": 3, "uniqueItems": True},
    "unique mixed": {
        "type": "array", "minItems": 4, "uniqueItems": True,
        "items": {"anyOf": [{"type": "null"}, {"type": "integer"}]},
    },
    "unique patterns": {
        "type": "array", "items": {"type": "string", "pattern": "^[a-c]\\d$"}, "minItems": 6, "uniqueItems": True,
    },
    "tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"const": 2}], "items": False, "minItems": 2},
    "contains": {"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 5}, "minContains": 2},
    "bare array": {"minItems": 1},
    "required without a schema": {"type": "object", "required": ["x"]},
    "pattern properties": {
        "type": "object", "patternProperties": {"^n_": {"type": "integer"}}, "required": ["n_a"], "minProperties": 2,
        "additionalProperties": False,
    },
    "many properties": {"type": "object", "minProperties": 3, "additionalProperties": {"type": "number"}},
    "optional properties needed": {
        "type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "null"}}, "minProperties": 2,
        "additionalProperties": False,
    },
    "names": {"type": "object", "propertyNames": {"pattern": "^[a-z]{3}$"}, "minProperties": 2},
    "dependent": {
        "type": "object", "required": ["a"], "dependentRequired": {"a": ["b"]}, "properties": {"b": {"const": 1}},
    },
    "closed object": {"type": "object", "additionalProperties": False},
    "all of": {
        "allOf": [
            {"type": "object", "properties": {"a": {"minimum": 3}}, "required": ["a"]},
            {"properties": {"a": {"type": "integer", "multipleOf": 2}}},
        ]
    },
    "all of types": {"allOf": [{"type": ["string", "number"]}, {"type": ["integer", "null"]}]},
    "any of beside": {"type": "object", "required": ["a"], "anyOf": [{"required": ["b"]}, {"required": ["c"]}]},
    "any of twice": {"allOf": [{"anyOf": [{"minimum": 3}, {"minimum": 5}]}, {"anyOf": [{"type": "integer"}]}]},
    "any of where the first fails": {"anyOf": [False, {"minLength": 2, "maxLength": 1}, {"const": 3}]},
    "one of": {"oneOf": [{"type": "integer"}, {"type": "integer", "minimum": 0}]},
    "one of with a tag": TAGGED,
    "not": {"type": "integer", "not": {"enum": [0, 1]}},
    "if": {"type": "object", "properties": {"a": {"const": 1}}, "if": {"required": ["a"]}, "then": {"required": ["b"]}},
    "tree": TREE,
    "a tree of a choice": EITHER,
    "reference with siblings": {"$ref": "#/$defs/N", "maximum": 9, "$defs": {"N": {"type": "integer", "minimum": 9}}},
    "escaped reference": {"$ref": "#/$defs/a~1b%20c", "$defs": {"a/b c": {"const": "found"}}},
    "definitions": {"$ref": "#/definitions/X", "definitions": {"X": {"type": "array", "minItems": 1}}},
}  # fmt: skip
FORMATS = ("date-time", "date", "email", "ipv4", "ipv6", "regex", "uuid", "duration")


@pytest.mark.parametrize("name", SCHEMAS)
def test_an_example_satisfies_its_schema(name: str) -> None:
    """A value made for a schema is one that jsonschema accepts."""
    schema = SCHEMAS[name]
    jsonschema.Draft202012Validator(schema).validate(example(schema, schema if isinstance(schema, dict) else {}))


@pytest.mark.parametrize("form", FORMATS)
def test_formats_are_kept_and_vary(form: str) -> None:
    """Twenty different texts of a format are all of it."""
    schema = {"type": "array", "items": {"type": "string", "format": form}, "minItems": 20, "uniqueItems": True}
    checker = jsonschema.FormatChecker()
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(example(schema, schema))


def test_every_schema_of_the_contract_has_an_example() -> None:
    """Each schema of the contract, alone, gives a value that it accepts."""
    document = contract().document
    validator = jsonschema.Draft202012Validator(document)
    wrong = []
    for name in contract().schemas:
        schema = {"$ref": f"#/components/schemas/{name}"}
        if not validator.evolve(schema=schema).is_valid(example(schema, document)):
            wrong.append(name)
    assert wrong == []
    assert len(contract().schemas) > 500


def _doubling(levels: int) -> Schema:
    """A schema whose smallest value has two of the smaller one, and so on."""
    rules = {f"L{level}": _pair(f"#/$defs/L{level + 1}") for level in range(levels)}
    return {"$ref": "#/$defs/L0", "$defs": {**rules, f"L{levels}": {"type": "null"}}}


def _pair(ref: str) -> Schema:
    return {"type": "object", "properties": {"a": {"$ref": ref}, "b": {"$ref": ref}}, "required": ["a", "b"]}


HUGE = [
    {"type": "string", "minLength": 10**12},
    {"type": "string", "pattern": "^a{1000000000}$"},
    {"type": "string", "pattern": "^((a{1000}){1000}){1000}$"},
    {"type": "array", "minItems": 10**12},
    {"type": "object", "minProperties": 10**12},
    _doubling(40),
]


@pytest.mark.parametrize("schema", HUGE)
def test_huge_values_are_not_made(schema: Schema) -> None:
    """A schema that only a huge value satisfies ends with an error, and soon."""
    with pytest.raises(NoExample):
        example(schema, schema)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "string", "minLength": 3, "maxLength": 2},
        {"type": "integer", "minimum": 2, "maximum": 1},
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2},
        {"enum": []},
        {"enum": [1, 2], "minimum": 3},
        {"allOf": [{"const": 1}, {"const": 2}]},
        {"allOf": [{"type": "string"}, {"type": "null"}]},
        {"type": "string", "pattern": "a^"},
        {"type": "array", "items": {"const": 1}, "minItems": 2, "uniqueItems": True},
        {"type": "object", "properties": {"self": {"$ref": "#"}}, "required": ["self"]},
        {"allOf": [{"$ref": "#"}]},
        {"not": {}},
        {"type": "object", "minProperties": 1, "additionalProperties": False},
    ],
)
def test_what_allows_nothing_is_refused(schema: Any) -> None:
    """A schema without a value ends with an error in place of a wrong value or an endless search."""
    with pytest.raises(NoExample):
        example(schema, schema if isinstance(schema, dict) else {})


def test_what_cannot_be_followed_is_anything() -> None:
    """A reference to another host, to an anchor, or a pattern of another language leaves the choice free."""
    schema = {
        "type": "object",
        "properties": {
            "far": {"$ref": "https://a.example/schema"},
            "anchor": {"$ref": "#here"},
            "odd": {"type": "string", "pattern": "\\p{Lu}+", "minLength": 9},
            "data": {"type": "string", "contentEncoding": "base64"},
        },
        "required": ["far", "anchor", "odd", "data"],
    }
    found = example(schema, schema)
    assert len(found["odd"]) == 9
    assert base64.b64decode(found["data"], validate=True)


def test_numbers_go_on_as_far_as_their_bounds() -> None:
    """A set of all numbers within bounds has each of them once."""
    schema = {
        "type": "array",
        "items": {"type": "integer", "minimum": 2, "maximum": 5},
        "minItems": 4,
        "uniqueItems": True,
    }
    assert sorted(example(schema, schema)) == [2, 3, 4, 5]


def test_examples_are_small() -> None:
    """An example has what is required and nothing else."""
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "array"}},
        "required": ["a", "c"],
    }
    assert example(schema, schema) == {"a": "example", "c": []}
