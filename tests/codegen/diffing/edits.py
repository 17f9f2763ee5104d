"""Edits of the small description that take more than a value at a path."""

from __future__ import annotations

from typing import Any

from small_api import Edit

LIST, BODY = "client.books.list", "client.books.create"
PARAMETERS = "p:/v1/books get parameters"
NEW_BOOK = "s:NewBook properties"


NEW_INDEX: Edit = (
    "s:Index",
    {"type": "object", "required": ["type"], "properties": {"type": {"const": "index"}, "size": {"type": "integer"}}},
)

#: Kind, verdict, what breaks, and the first Python name.
Expected = tuple[str, str, tuple[str, ...], str]
Case = tuple[tuple[Edit, ...], Expected]


def rename_schema(old: str, new: str) -> Edit:
    """Rename a schema and every reference to it."""

    def edit(document: dict[str, Any]) -> None:
        def walk(value: Any) -> Any:
            if isinstance(value, dict):
                return {key: walk(part) for key, part in value.items()}
            if isinstance(value, list):
                return [walk(part) for part in value]
            return f"#/components/schemas/{new}" if value == f"#/components/schemas/{old}" else value

        schemas = document["components"]["schemas"]
        schemas[new] = schemas.pop(old)
        document["paths"] = walk(document["paths"])
        document["components"] = walk(document["components"])

    return edit


def move(old: str, new: str, where: str = "paths") -> Edit:
    def edit(document: dict[str, Any]) -> None:
        document[where][new] = document[where].pop(old)

    return edit


def change_verb(path: str, old: str, new: str) -> Edit:
    def edit(document: dict[str, Any]) -> None:
        document["paths"][path][new] = document["paths"][path].pop(old)

    return edit


def rename_property(place: str, old: str, new: str) -> Edit:
    """Rename a property of a schema."""

    def edit(document: dict[str, Any]) -> None:
        schema = document["components"]["schemas"][place]
        schema["properties"] = {new if k == old else k: v for k, v in schema["properties"].items()}
        schema["required"] = [new if k == old else k for k in schema["required"]]

    return edit


def answer(path: str, verb: str, value: dict[str, Any]) -> Edit:
    return (f"p:{path} {verb} responses 200 content", value)


def ref(name: str) -> dict[str, Any]:
    return {"schema": {"$ref": f"#/components/schemas/{name}"}}
