"""Fold ``allOf`` into one schema.

Objects are joined property by property; a part without shape (only bounds or prose) adds its
annotations; a union among the parts is distributed over the rest.
"""

from __future__ import annotations

from typing import Any

from .bundle import PREFIX
from .errors import SpecError
from .walk import Schema

SHAPE = frozenset(
    "$ref type enum const properties patternProperties additionalProperties items prefixItems allOf anyOf oneOf".split()
)
_NOTES = ("title", "description", "default", "deprecated", "x-name", "x-param-name", "readOnly", "writeOnly")


def has_shape(schema: Any) -> bool:
    return isinstance(schema, dict) and any(key in schema for key in SHAPE)


def fold(schema: Schema, components: dict[str, Any], pointer: str, trail: tuple[str, ...] = ()) -> Schema:
    """The same schema without ``allOf`` and without ``$ref`` beside other shape keywords."""
    parts: list[Schema] = []
    own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
    if "$ref" in schema and (has_shape(own) or "allOf" in schema):
        parts.append({"$ref": schema["$ref"]})
    elif "allOf" not in schema:
        return schema
    parts += schema.get("allOf") or []
    shaped = [part for part in parts if has_shape(part)]
    notes = {key: part[key] for part in reversed(parts) if isinstance(part, dict) for key in _NOTES if key in part}
    notes.update({key: own[key] for key in own if key in _NOTES})
    bare = {key: value for key, value in own.items() if key not in _NOTES}
    if has_shape(bare) and set(bare) & SHAPE != {"type"}:
        shaped.append(bare)
    if not shaped:
        return {**bare, **notes}
    if len(shaped) == 1:
        return {**shaped[0], **{k: v for k, v in bare.items() if k not in shaped[0] and k not in SHAPE}, **notes}
    opened = [_open(part, components, pointer, trail) for part in shaped]
    return {**_join(opened, pointer), **notes}


def _open(part: Schema, components: dict[str, Any], pointer: str, trail: tuple[str, ...]) -> Schema:
    while "$ref" in part or "allOf" in part:
        if set(part) & SHAPE == {"$ref"}:
            key = part["$ref"].removeprefix(PREFIX)
            if key in trail:
                raise SpecError("`allOf` leads back to itself.", pointer=pointer, remedy="Break the circle.")
            trail = (*trail, key)
            part = {k: v for k, v in components[key].items() if k not in _NOTES} if components[key] else {}
        else:
            part = fold(part, components, pointer, trail)
    return part


def _join(parts: list[Schema], pointer: str) -> Schema:
    for word in ("oneOf", "anyOf"):
        for index, part in enumerate(parts):
            if has_union := [m for m in part.get(word) or () if has_shape(m)]:
                rest = parts[:index] + [{k: v for k, v in part.items() if k not in (word, "discriminator")}]
                rest = [p for p in rest + parts[index + 1 :] if has_shape(p)]
                members = [{"allOf": [*rest, member]} if rest else member for member in has_union]
                joined: Schema = {word: members}
                if "discriminator" in part:
                    joined["discriminator"] = {"propertyName": part["discriminator"]["propertyName"]}
                return joined
    kinds = {str(part["type"]) for part in parts if "type" in part}
    objects = all(part.get("type", "object") == "object" for part in parts)
    if not objects:
        if len(kinds) == 1 and all(part.get("items") == parts[0].get("items") for part in parts):
            merged: Schema = {}
            for part in parts:
                merged.update(part)
            return merged
        raise SpecError(
            f"`allOf` joins parts that cannot be joined ({', '.join(sorted(kinds))}).",
            pointer=pointer,
            remedy="Say it as one schema, or correct it with an overlay action.",
        )
    joined = {"type": "object", "properties": {}}
    required: list[str] = []
    for part in parts:
        for name, schema in (part.get("properties") or {}).items():
            known = joined["properties"].get(name)
            same = known is None or known == schema or not has_shape(known)
            joined["properties"][name] = schema if same else _narrow(known, schema)
        required += [name for name in part.get("required") or () if name not in required]
        for key, value in part.items():
            if key not in ("type", "properties", "required", *_NOTES):
                if key == "additionalProperties" and joined.get(key) is False:
                    continue
                joined[key] = value
    if required:
        joined["required"] = required
    if joined.get("additionalProperties") is False and len(parts) > 1:
        joined["additionalProperties"] = False
    return joined


def _narrow(first: Schema, second: Schema) -> Schema:
    """Two schemas of one property: the one that says more wins, else both are asked for."""
    if not has_shape(second):
        return {**first, **second}
    for wide, narrow in ((first, second), (second, first)):
        if set(wide) & SHAPE == {"type"} and wide["type"] == narrow.get("type"):
            return {**wide, **narrow}
    return {"allOf": [first, second]}
