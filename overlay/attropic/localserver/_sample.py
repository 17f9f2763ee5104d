"""Values that a JSON Schema allows. Source: https://json-schema.org/draft/2020-12"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final
from urllib.parse import unquote

from ._sample_merge import NoExample as NoExample
from ._sample_merge import merged
from ._sample_number import BOUNDS, nth_number
from ._sample_text import texts
from ._wire import Json

#: Words of a schema that a value is checked against after it was made.
_UNSURE: Final = frozenset({"not", "dependentSchemas", "propertyNames", "unevaluatedProperties", "unevaluatedItems"})
_HINTS: Final = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", "minProperties"),
    "array": ("items", "prefixItems", "minItems", "uniqueItems", "contains"),
    "number": BOUNDS,
}
#: Words that say nothing more about a value which a schema names.
_SAID: Final = frozenset({"const", "enum", "default", "title", "description", "examples", "deprecated"})
_TRIES: Final = 20
#: Values that are made at most for one example, tries included, and items of an array.
_MOST: Final = 50_000


def kinds(rule: Json) -> Iterator[str]:
    """The types of JSON that a rule allows, without following references."""
    kind = rule.get("type", [])
    yield from [kind] if isinstance(kind, str) else kind
    for option in rule.get("anyOf") or []:
        yield from kinds(option)


def example(schema: Any, root: Json) -> Any:
    """The smallest value that a JSON Schema allows: required properties only.

    Args:
        schema: What the value satisfies.
        root: The document in which references such as ``#/$defs/Point`` point.

    Raises:
        NoExample: No value is found.
    """
    sampler = _Sampler(root)
    for number in range(_TRIES):
        value = sampler.value(schema, number)
        if not sampler.unsure or sampler.fits(schema, value):
            return value
    raise NoExample("no value that satisfies the schema was found")


class _Sampler:
    """Makes values; the number of a value tells it from other ones of the same schema, where there are any."""

    def __init__(self, root: Json) -> None:
        self._root = root
        self._open: list[str] = []
        self._validator: Any = None
        self._made = 0
        self.unsure = False

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a schema allows a value."""
        if self._validator is None:
            from jsonschema import Draft202012Validator, FormatChecker

            self._validator = Draft202012Validator(self._root, format_checker=FormatChecker(formats=()))
        try:
            return bool(self._validator.evolve(schema=schema).is_valid(value))
        except Exception:  # a schema that cannot be followed, to another host or by a broken pattern, says nothing
            return True

    def value(self, schema: Any, number: int) -> Any:
        """A value of a schema."""
        self._made += 1
        if self._made > _MOST:
            raise NoExample("every value would be too large")
        whole, refs = self._flat(schema, self._open)
        self._open += refs
        try:
            return self._of(whole, number)
        finally:
            del self._open[len(self._open) - len(refs) :]

    def _flat(self, schema: Any, above: list[str]) -> tuple[Json, list[str]]:
        """A schema without references and ``allOf``, and what it referred to."""
        if schema is False:
            raise NoExample("a schema that is false allows nothing")
        if not isinstance(schema, dict):
            return {}, []
        parts, refs = list(schema.get("allOf") or ()), []
        if "$ref" in schema:
            refs.append(schema["$ref"])
            if refs[0] in above:  # the smallest value never holds a value of its own kind
                raise NoExample(f"{refs[0]} requires itself")
            parts.append(self._target(refs[0]))
        found: Any = {key: rule for key, rule in schema.items() if key not in ("$ref", "allOf")}
        for part in parts:
            below, more = self._flat(part, [*above, *refs])
            found, refs = merged(below, found), [*refs, *more]
        return found, refs

    def _target(self, ref: str) -> Any:
        target: Any = self._root if ref == "#" or ref.startswith("#/") else {}
        for part in ref.split("/")[1:]:
            name = unquote(part).replace("~1", "/").replace("~0", "~")
            target = target[int(name)] if isinstance(target, list) else target.get(name, {})
        return target

    def _of(self, schema: Json, number: int) -> Any:
        self.unsure |= not _UNSURE.isdisjoint(schema)
        if "const" in schema or "enum" in schema:
            given = [schema["const"]] if "const" in schema else schema["enum"]
            rest = {key: rule for key, rule in schema.items() if key not in _SAID}
            fitting = [one for one in given if not rest or self.fits(rest, one)]
            if not fitting:
                raise NoExample(f"none of {given} satisfies the rest of the schema")
            return fitting[number % len(fitting)]
        if "default" in schema and number == 0 and self.fits(schema, schema["default"]):
            return schema["default"]
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                self.unsure |= key == "oneOf" and "discriminator" not in schema
                rest = {name: rule for name, rule in schema.items() if name not in (key, "default")}
                return self._first([{"allOf": [rest, option]} for option in schema[key]], number)
        if "if" in schema:
            self.unsure = True
            rest = {name: rule for name, rule in schema.items() if name not in ("if", "then", "else")}
            held, failed = [rest, schema["if"], schema.get("then", {})], [rest, schema.get("else", {})]
            return self._first([{"allOf": held}, {"allOf": failed}], number)
        allowed = list(kinds({"type": schema["type"]})) if "type" in schema else [_guessed(schema)]
        if len(allowed) == 1:
            return self._kind(allowed[0], schema, number)
        return self._first([{**schema, "type": kind} for kind in allowed], number)

    def _first(self, options: list[Any], number: int) -> Any:
        """A value of the first option that has one; another number begins with another option."""
        problem = NoExample("a schema allows nothing")
        for turn in range(len(options)):
            try:
                return self.value(options[(number + turn) % len(options)], number // len(options))
            except NoExample as error:
                problem = error
        raise problem

    def _kind(self, kind: str, schema: Json, number: int) -> Any:
        if kind == "object":
            return self._object(schema, number)
        if kind == "array":
            return self._array(schema, number)
        if kind in ("integer", "number"):
            return nth_number(schema, number, kind == "integer")
        if kind == "boolean":
            return bool(number % 2)
        if kind == "null":
            return None
        found = list(islice(texts(schema), number + 1))
        if not found:
            raise NoExample(f"no text has the pattern {schema.get('pattern')!r} and a length within bounds")
        return found[min(number, len(found) - 1)]

    def _array(self, schema: Json, number: int) -> list[Any]:
        contained = max(1, schema.get("minContains", 1)) if "contains" in schema else 0
        least = max(schema.get("minItems") or 0, contained)
        most = schema.get("maxItems", max(least, number))
        if least > most:
            raise NoExample("an array cannot have so many items and so few")
        first, items = schema.get("prefixItems") or [], schema.get("items", {})
        found: list[Any] = []
        for place in range(max(least, min(number, 1, most))):
            rule = first[place] if place < len(first) else items
            if least - place <= contained:
                rule = {"allOf": [rule, schema["contains"]]} if contained else rule
            found.append(self._another(rule, found, number) if schema.get("uniqueItems") else self.value(rule, number))
        return found

    def _another(self, rule: Any, found: list[Any], number: int) -> Any:
        """A value that is not there yet."""
        seen = {json.dumps(one, sort_keys=True) for one in found}
        for more in range(len(found) + _TRIES):
            value = self.value(rule, number + more)
            if json.dumps(value, sort_keys=True) not in seen:
                return value
        raise NoExample("there are not so many different items")

    def _object(self, schema: Json, number: int) -> Json:
        names: list[str] = list(schema.get("required") or ())
        needs: Json = schema.get("dependentRequired") or {}
        for name in names:
            names += [other for other in needs.get(name, ()) if other not in names]
        found: Json = {name: self.value(_rule(schema, name), number) for name in names}
        least = schema.get("minProperties") or 0
        wanted = max(least, 1 if number and not names else 0)
        for name in _names(schema):
            if len(found) >= wanted:
                break
            if name not in found and name not in needs and (rule := _rule(schema, name)) is not False:
                found[name] = self.value(rule, number)
        if not least <= len(found) <= schema.get("maxProperties", len(found)):
            raise NoExample("an object has too few or too many properties")
        return found


def _rule(schema: Json, name: str) -> Any:
    """The schema of a property."""
    rules = [rule for pattern, rule in (schema.get("patternProperties") or {}).items() if re.search(pattern, name)]
    if name in (schema.get("properties") or {}):
        rules.append(schema["properties"][name])
    if not rules:
        return schema.get("additionalProperties", {})
    return rules[0] if len(rules) == 1 else {"allOf": rules}


def _names(schema: Json) -> Iterator[str]:
    """Names that a property may have."""
    yield from schema.get("properties") or {}
    for pattern in schema.get("patternProperties") or {}:
        yield from islice(texts({"pattern": pattern}), _TRIES)
    if schema.get("additionalProperties", {}) is not False:
        yield from islice(texts(schema.get("propertyNames") or {}), _TRIES)


def _guessed(schema: Json) -> str:
    """The type that a schema without one is about."""
    return next((kind for kind, words in _HINTS.items() if any(word in schema for word in words)), "string")
