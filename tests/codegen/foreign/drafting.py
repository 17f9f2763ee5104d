"""A small language for descriptions: the tables of an API become OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
_REASON = {"200": "fine", "201": "made", "204": "done"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def many(item: Json | str) -> Json:
    return {"type": "array", "items": of(item)}


def of(value: Json | str) -> Json:
    """``text``, ``whole``, ``moment``, … or the name of a schema; a question mark at the end allows null."""
    if isinstance(value, dict):
        return value
    if value.endswith("?"):
        return {"anyOf": [of(value[:-1]), {"type": "null"}]}
    if value.endswith("*"):
        return many(value[:-1])
    kinds: dict[str, Json] = {
        "text": {"type": "string"},
        "whole": {"type": "integer"},
        "number": {"type": "number"},
        "flag": {"type": "boolean"},
        "moment": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "file": {"type": "string", "format": "binary"},
        "anything": {},
        "texts": {"type": "object", "additionalProperties": {"type": "string"}},
    }
    return kinds.get(value) or ({} if value == "anything" else ref(value))


def record(fields: str, **more: Json) -> Json:
    """``"id:text name:text? berth:Berth"``; a field that ends in ``-`` may be absent."""
    properties: Json = {}
    required = []
    for part in fields.split():
        name, _, kind = part.partition(":")
        properties[name.rstrip("-")] = of(kind)
        if not name.endswith("-"):
            required.append(name)
    properties.update(more)
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def words(*values: str) -> Json:
    return {"type": "string", "enum": list(values)}


def tagged(tag: str, members: dict[str, str]) -> Json:
    """A union of records, told apart by the value of a field."""
    return {
        "oneOf": [ref(name) for name in members.values()],
        "discriminator": {"propertyName": tag, "mapping": {value: ref(n)["$ref"] for value, n in members.items()}},
    }


def constant(value: str) -> Json:
    return {"type": "string", "const": value}


def query(name: str, kind: Json | str = "text", **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": of(kind), **more}


def header(name: str, **more: Any) -> Json:
    return {"name": name, "in": "header", "schema": {"type": "string"}, **more}


def call(
    gives: Json | str | None = None,
    *parameters: Json,
    takes: Json | str | None = None,
    media: str = "application/json",
    status: str = "200",
    answer: str = "application/json",
    **more: Any,
) -> Json:
    """One operation."""
    said: Json = {"description": _REASON.get(status, "an answer")}
    if gives is not None:
        said["content"] = {answer: {"schema": of(gives)}}
    problem = {"description": "no", "content": {"application/json": {"schema": ref("Problem")}}}
    made: Json = {"responses": {status: said, "4XX": problem}, **more}
    if parameters:
        made["parameters"] = list(parameters)
    if takes is not None:
        made["requestBody"] = {"required": True, "content": {media: {"schema": of(takes)}}}
    return made


def document(
    title: str, server: str, paths: dict[str, Json], schemas: Json, security: Json, **more: Any
) -> dict[str, Any]:
    """The whole description; path parameters are declared by what the paths say."""
    for path, item in paths.items():
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        if names:
            item["parameters"] = [{"name": n, "in": "path", "required": True, "schema": of("text")} for n in names]
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "7"},
        "servers": [{"url": server}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": security},
        **more,
    }
