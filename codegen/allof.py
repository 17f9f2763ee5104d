"""Fold ``allOf`` into one schema.

Objects are joined property by property; a part without shape (only bounds or prose) adds its
annotations; a union among the parts is distributed over the rest.
"""

from __future__ import annotations

from typing import Any

from .bundle import PREFIX
from .errors import SpecError
from .walk import Schema

SHAPE = frozenset({
    "$ref", "type", "enum", "const", "properties", "patternProperties", "additionalProperties", "items",
    "prefixItems", "allOf", "anyOf", "oneOf",
})  # fmt: skip
#: On an ``allOf`` of our own making, for a property that two parts describe: when they contradict each
#: other no value would be valid, though the server sends some, so either is accepted.
_EITHER = "x-either"
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
    try:
        return {**_join(opened, pointer), **notes}
    except SpecError:
        if _EITHER not in schema:
            raise
        return {"anyOf": parts, **notes}


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
                rest = [*parts[:index], {k: v for k, v in part.items() if k not in (word, "discriminator")}]
                rest = [p for p in rest + parts[index + 1 :] if has_shape(p)]
                possible = [m for m in has_union if all(_compatible(m, p) for p in rest)]
                if not possible:
                    raise _contradiction(parts, pointer)
                members = [{"allOf": [*rest, member]} if rest else member for member in possible]
                joined: Schema = {word: members}
                if "discriminator" in part:
                    joined["discriminator"] = {"propertyName": part["discriminator"]["propertyName"]}
                return joined
    objects = all(part.get("type", "object") == "object" for part in parts)
    if not objects:
        common = _intersection(parts)
        if common:
            merged: Schema = {}
            for part in parts:
                items = merged.get("items")
                merged.update(part)
                if items is not None and part.get("items", items) != items:
                    merged["items"] = _narrow(items, part["items"])
            return {**merged, "type": common if len(common) > 1 else common[0]}
        raise _contradiction(parts, pointer)
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
    return joined


def _contradiction(parts: list[Schema], pointer: str) -> SpecError:
    kinds = dict.fromkeys(str(part.get("type", "several")) for part in parts)
    return SpecError(
        f"`allOf` joins parts that cannot be joined ({', '.join(kinds)}).",
        pointer=pointer,
        remedy="Say it as one schema, or correct it with an overlay action.",
    )


def _narrow(first: Schema, second: Schema) -> Schema:
    """Two schemas of one property: the one that says more wins, else both are asked for."""
    if not has_shape(second):
        return {**first, **second}
    for wide, narrow in ((first, second), (second, first)):
        if set(wide) & SHAPE == {"type"} and wide["type"] == narrow.get("type"):
            return {**wide, **narrow}
    return {"allOf": [first, second], _EITHER: True}


def _compatible(first: Schema, second: Schema) -> bool:
    """Whether two plain types can hold one value: an integer is a number, a string is neither."""
    kinds = [{"number" if kind == "integer" else kind for kind in _kinds(part)} for part in (first, second)]
    return not kinds[0] or not kinds[1] or bool(kinds[0] & kinds[1])


def _kinds(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


def _intersection(parts: list[Schema]) -> list[str]:
    """The JSON types that every part allows; the narrower name of a number wins."""
    common: list[str] | None = None
    for kinds in (_kinds(part) for part in parts):
        if not kinds:
            continue
        if common is None:
            common = kinds
            continue
        wide = {"number", "integer"}
        common = [
            "integer" if {kind, *kinds} & {"integer"} and kind in wide else kind
            for kind in common
            if kind in kinds or (kind in wide and wide & set(kinds))
        ]
    return common or []
