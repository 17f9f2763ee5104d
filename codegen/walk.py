"""Where a JSON Schema holds other schemas (draft 2020-12, sections 10 and 11)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Schema = dict[str, Any]

_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLES = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
)


def children(schema: Schema) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each direct sub-schema with its path below ``schema``."""
    for key in _MAPS:
        if isinstance(schema.get(key), dict):
            for name, child in schema[key].items():
                yield (key, name), child
    for key in _LISTS:
        if isinstance(schema.get(key), list):
            for index, child in enumerate(schema[key]):
                yield (key, index), child
    for key in _SINGLES:
        if isinstance(schema.get(key), dict):
            yield (key,), schema[key]


def rewrite(schema: Any, change: Callable[[Schema, tuple[Any, ...]], Schema], path: tuple[Any, ...] = ()) -> Any:
    """A copy in which ``change(schema, path)`` was applied to every schema, outermost first."""
    if not isinstance(schema, dict):
        return schema
    schema = change(dict(schema), path)
    for key in _MAPS:
        if isinstance(schema.get(key), dict):
            schema[key] = {name: rewrite(child, change, (*path, key, name)) for name, child in schema[key].items()}
    for key in _LISTS:
        if isinstance(schema.get(key), list):
            schema[key] = [rewrite(child, change, (*path, key, index)) for index, child in enumerate(schema[key])]
    for key in _SINGLES:
        if isinstance(schema.get(key), dict):
            schema[key] = rewrite(schema[key], change, (*path, key))
    return schema


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def operations(document: Schema, group: str = "paths") -> Iterator[tuple[str, str, Schema]]:
    """Every operation of ``paths`` (or ``webhooks``) as path, verb and operation object."""
    for path, item in (document.get(group) or {}).items():
        if isinstance(item, dict):
            for verb in METHODS:
                if isinstance(item.get(verb), dict):
                    yield path, verb, item[verb]


def contents(operation: Schema) -> Iterator[tuple[tuple[Any, ...], Schema]]:
    """Every object of an operation that has a ``schema`` key, with its path below the operation."""
    for index, parameter in enumerate(operation.get("parameters") or ()):
        if "schema" in parameter:
            yield ("parameters", index), parameter
        for media, content in (parameter.get("content") or {}).items():
            yield ("parameters", index, "content", media), content
    for media, content in ((operation.get("requestBody") or {}).get("content") or {}).items():
        yield ("requestBody", "content", media), content
    for status, response in (operation.get("responses") or {}).items():
        for media, content in (response.get("content") or {}).items():
            yield ("responses", status, "content", media), content
