"""Instances of any schema, made from the schema itself.

It reads the description and nothing of the generator, so that what it makes can prove the
generated code. Minimal instances have what is required; maximal ones have everything, nested.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .allof import fold
from .bundle import PREFIX

Schema = dict[str, Any]
_TEXT = {
    "date-time": "2024-05-06T07:08:09.123456Z",
    "date": "2024-05-06",
    "time": "07:08:09Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "email": "a@example.com",
    "byte": "AAECAw==",
}
_DEEP = 5


class Sampler:
    """Makes instances of the schemas of one bundled document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas: dict[str, Any] = document["components"]["schemas"]
        self._costs: dict[str, float] = {}

    def instances(self, key: str) -> Iterator[Any]:
        """Instances of a component: minimal, maximal, and each member of a union; none, if none is finite."""
        schema = self.schemas[key]
        if not self.finite(schema):
            return
        yield self.make(schema, full=False)
        yield self.make(schema, full=True)
        for member, tag in self.members(schema):
            if self.finite(member):
                yield self.make(member, full=False, tag=tag)
                yield self.make(member, full=True, tag=tag)

    def finite(self, schema: Any) -> bool:
        """Whether a schema has an instance at all: one that requires itself has not."""
        return self._cost(schema) != float("inf")

    def members(self, schema: Any) -> Iterator[tuple[Any, dict[str, str]]]:
        """The members of a union, each with the tag that the description's mapping gives it."""
        schema = self.resolve(schema)
        base = {key: schema[key] for key in ("type", "properties", "required") if key in schema}
        for word, other in (("oneOf", "anyOf"), ("anyOf", "oneOf")):
            rest = [base] if "properties" in base else []
            if any(_shaped(member) for member in schema.get(other) or ()):
                rest.append({other: schema[other]})
            for member in schema.get(word) or ():
                if _shaped(member):
                    yield ({"allOf": [*rest, member]} if rest else member), self._tag(schema, member)

    def resolve(self, schema: Any) -> Schema:
        seen = set()
        while isinstance(schema, dict) and "$ref" in schema and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            rest = {key: value for key, value in schema.items() if key not in ("$ref", "description", "default")}
            target = self.schemas[schema["$ref"].removeprefix(PREFIX)]
            schema = {"allOf": [target, rest]} if rest and isinstance(target, dict) else target
        return schema if isinstance(schema, dict) else {}

    def make(self, schema: Any, *, full: bool, depth: int = 0, tag: dict[str, str] | None = None) -> Any:
        """One instance of ``schema``."""
        made = self._make(self.resolve(schema), full, depth)
        if tag and isinstance(made, dict):
            made.update({name: value for name, value in tag.items() if name not in made or made[name] == "text"})
        return made

    def _make(self, schema: Schema, full: bool, depth: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return values[0] if values and (full or None not in schema["enum"]) else None
        if schema.get("allOf"):
            return self._make(self.resolve(fold(schema, self.schemas, "")), full, depth)
        if all(any(_shaped(member) for member in schema.get(word) or ()) for word in ("oneOf", "anyOf")):
            first = {key: value for key, value in schema.items() if key != "anyOf"}
            return self._make({"allOf": [first, {"anyOf": schema["anyOf"]}]}, full, depth)
        for word in ("oneOf", "anyOf"):
            if schema.get(word):
                return self._one(schema, schema[word], full, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            kind = "null" if "null" in kind and (not full or depth > _DEEP) else (rest or ["null"])[0]
        if kind is None:
            objects = ("properties", "additionalProperties", "patternProperties")
            kind = "object" if any(key in schema for key in objects) else None
            kind = "array" if "items" in schema or "prefixItems" in schema else kind
        return self._plain(kind, schema, full, depth)

    def _plain(self, kind: str | None, schema: Schema, full: bool, depth: int) -> Any:
        match kind:
            case "string":
                text = _TEXT.get(schema.get("format", ""), "text")
                return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 100)]
            case "integer" | "number":
                low: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
                value: Any = low + 1 if full or "exclusiveMinimum" in schema else low
                value = min(value, schema.get("maximum", value))
                if kind == "integer":
                    return int(value)
                return value + 0.5 if full and "maximum" not in schema else float(value)
            case "boolean":
                return full
            case "null":
                return None
            case "array":
                return self._array(schema, full, depth)
            case "object":
                return self._object(schema, full, depth)
        return {"anything": [1, "two", None]} if full else "anything"

    def _array(self, schema: Schema, full: bool, depth: int) -> list[Any]:
        fixed = [self.make(part, full=full, depth=depth + 1) for part in schema.get("prefixItems") or ()]
        items = schema.get("items", {})
        least = max(schema.get("minItems", 0), 1 if full and depth <= _DEEP and self.finite(items) else 0)
        while len(fixed) < least and items is not False:
            fixed.append(self.make(items, full=full, depth=depth + 1))
        if full and depth <= _DEEP and not schema.get("prefixItems"):
            fixed += [
                self.make(member, full=False, depth=depth + 1, tag=tag)
                for member, tag in self.members(items)
                if self.finite(member)
            ]
        return fixed[: schema.get("maxItems", len(fixed))]

    def _object(self, schema: Schema, full: bool, depth: int) -> dict[str, Any]:
        properties = schema.get("properties") or {}
        required = schema.get("required") or []
        made = {
            name: self.make(part, full=full, depth=depth + 1)
            for name, part in properties.items()
            if name in required or (full and depth <= _DEEP and self.finite(part))
        }
        made.update({name: "anything" for name in required if name not in properties})
        if full and depth <= _DEEP:
            extra = schema.get("additionalProperties", True)
            if isinstance(extra, dict) and extra:
                made["extra key"] = self.make(extra, full=True, depth=depth + 1)
            elif extra is not False:
                made["extra key"] = {"kept": [True, None]}
        return made

    def _one(self, schema: Schema, members: list[Any], full: bool, depth: int) -> Any:
        shaped = [member for member in members if _shaped(member)]
        rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}
        if not shaped:
            return self._make(rest, full, depth)
        nulls = [member for member in shaped if self.resolve(member).get("type") == "null"]
        if nulls and (not full or depth > _DEEP):
            return None
        rich = [member for member in shaped if member not in nulls]
        chosen = min(rich, key=self._cost) if depth > 1 else rich[0]
        made = self.make(chosen, full=full, depth=depth + 1, tag=self._tag(schema, chosen))
        if isinstance(made, dict) and rest.get("properties"):
            made = {**self._object(rest, full, depth), **made}
        return made

    def _tag(self, schema: Schema, member: Any) -> dict[str, str]:
        discriminator = schema.get("discriminator") or {}
        if not isinstance(member, dict) or "$ref" not in member or "propertyName" not in discriminator:
            return {}
        for value, target in (discriminator.get("mapping") or {}).items():
            if target == member["$ref"]:
                return {discriminator["propertyName"]: value}
        return {discriminator["propertyName"]: member["$ref"].removeprefix(PREFIX)}

    def _cost(self, schema: Any, trail: tuple[str, ...] = ()) -> float:
        """How deep the smallest instance is; infinite while it leads back to itself."""
        if not isinstance(schema, dict):
            return 0
        if "$ref" in schema:
            key = schema["$ref"].removeprefix(PREFIX)
            if key in trail:
                return float("inf")
            if key not in self._costs:
                cost = self._cost(self.schemas[key], (*trail, key))
                if cost == float("inf") and trail:
                    return cost
                self._costs[key] = cost
            return self._costs[key]
        for word in ("oneOf", "anyOf"):
            if schema.get(word):
                return min(self._cost(member, trail) for member in schema[word])
        parts = [self._cost(part, trail) for part in schema.get("allOf") or ()]
        parts += [
            self._cost((schema.get("properties") or {}).get(name), trail) for name in schema.get("required") or ()
        ]
        if schema.get("minItems"):
            parts.append(self._cost(schema.get("items"), trail))
        return 1 + max(parts, default=0)


def _shaped(schema: Any) -> bool:
    if schema in (True, {}):
        return True
    keywords = (
        "$ref",
        "type",
        "const",
        "enum",
        "properties",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
    )
    return isinstance(schema, dict) and any(keyword in schema for keyword in keywords)
