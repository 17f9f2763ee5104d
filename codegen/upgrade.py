"""Say in OpenAPI 3.1 (JSON Schema 2020-12) what 3.0 and mixed documents say in their own way."""

from __future__ import annotations

from typing import Any

from .bundle import PREFIX, each_schema
from .walk import Schema, operations, rewrite

NULL = {"type": "null"}


def upgrade(document: dict[str, Any]) -> dict[str, Any]:
    """Change a bundled document in place to 3.1 and return it.

    ``nullable`` becomes a null type, boolean exclusive bounds become numbers, ``itemSchema`` of 3.2
    is kept. Descriptions that claim 3.1 and still say ``nullable`` mean the same by it.
    """
    for _, _, operation in operations(document):
        _as_overridden(operation, document)
    for _, holder, key in each_schema(document):
        holder[key] = rewrite(holder[key], _upgrade)
    document["openapi"] = "3.1.0"
    return document


def _upgrade(schema: Schema, path: tuple[Any, ...]) -> Schema:
    for bound in ("Minimum", "Maximum"):
        exclusive, plain = f"exclusive{bound}", bound.lower()
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and plain in schema:
            schema[exclusive] = schema.pop(plain)
    if schema.get("type") == "file":
        schema["type"], schema["format"] = "string", "binary"
    nullable = schema.pop("nullable", None)
    if schema.get("type") == "null" and any(schema.get(key) for key in ("anyOf", "oneOf", "allOf", "$ref", "enum")):
        del schema["type"]
        nullable = True
    return _with_null(schema) if nullable is True else schema


def _with_null(schema: Schema) -> Schema:
    if None in schema.get("enum", ()) or "null" in _types(schema) or NULL in schema.get("anyOf", ()):
        return schema
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
        if "type" in schema:
            schema["type"] = [*_types(schema), "null"]
        return schema
    if "type" in schema and not any(key in schema for key in ("$ref", "anyOf", "oneOf", "allOf")):
        schema["type"] = [*_types(schema), "null"]
        return schema
    if "anyOf" in schema and not any(
        key in schema for key in ("$ref", "oneOf", "allOf", "discriminator", "type", "properties")
    ):
        schema["anyOf"] = [*schema["anyOf"], dict(NULL)]
        return schema
    outer: Schema = {key: schema.pop(key) for key in ("description", "default", "title", "deprecated") if key in schema}
    return {"anyOf": [schema, dict(NULL)], **outer}


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


def _as_overridden(operation: Schema, document: dict[str, Any]) -> None:
    """Say by the standard what some upstream versions say by an extension: the header is a list."""
    for parameter in operation.get("parameters") or ():
        override = (parameter.get("schema") or {}).get("x-stainless-override-schema")
        if isinstance(override, dict):
            items = override.get("items", {"type": "string"})
            name = str(items.get("$ref", "")).rsplit("/", 1)[-1]
            if name and name in document["components"]["schemas"]:
                items = {"$ref": PREFIX + name}
            parameter["schema"] = {"type": "array", "items": items}
            parameter["style"], parameter["explode"] = "simple", False
