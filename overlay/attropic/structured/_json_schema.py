"""Whether a value of JSON is what a JSON schema says, in the part of the language that answers are asked for in.

Source: JSON Schema, draft 2020-12. Formats, conditions (``if``, ``not``) and references to other documents are not
looked at; of ``oneOf`` one has to fit, as the API is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..tools._errors import Problem
from ..tools._forms._form import Definitions, Form, Json, at, told

_TYPES: Final[dict[str, Callable[[Any], bool]]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())
    ),
}
#: Keyword → the type that it is for, whether a value keeps it, and how a message tells it.
_BOUNDS: Final[dict[str, tuple[str, Callable[[Any, Any], bool], str]]] = {
    "minimum": ("number", lambda value, bound: value >= bound, "at least {}"),
    "maximum": ("number", lambda value, bound: value <= bound, "at most {}"),
    "exclusiveMinimum": ("number", lambda value, bound: value > bound, "more than {}"),
    "exclusiveMaximum": ("number", lambda value, bound: value < bound, "less than {}"),
    "multipleOf": ("number", lambda value, step: _is_multiple(value, step), "a multiple of {}"),
    "minLength": ("string", lambda value, bound: len(value) >= bound, "at least {} characters"),
    "maxLength": ("string", lambda value, bound: len(value) <= bound, "at most {} characters"),
    "pattern": ("string", lambda value, pattern: re.search(pattern, value) is not None, "text that matches {!r}"),
    "minItems": ("array", lambda value, bound: len(value) >= bound, "at least {} items"),
    "maxItems": ("array", lambda value, bound: len(value) <= bound, "at most {} items"),
    "uniqueItems": ("array", lambda value, unique: not unique or _are_unique(value), "items that differ"),
    "minProperties": ("object", lambda value, bound: len(value) >= bound, "at least {} entries"),
    "maxProperties": ("object", lambda value, bound: len(value) <= bound, "at most {} entries"),
}
_NONE: Final = ("", lambda value, bound: True, "")


class JsonSchema(Form):
    """What a JSON schema describes; it is read as it is.

    Args:
        schema: The schema.
    """

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = dict(schema)

    def schema(self, defs: Definitions) -> Json:
        return self._schema

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        problems.extend(self._wrong(self._schema, value, path, frozenset()))
        return value

    def _wrong(self, schema: Any, value: Any, path: str, seen: frozenset[str]) -> Iterator[Problem]:
        """What is wrong with a value.

        Args:
            seen: The references that have led here.
        """
        if not isinstance(schema, Mapping):
            if schema is False:
                yield Problem(path, "is not allowed")
            return
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            yield from self._wrong(self._target(reference), value, path, seen | {reference})
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds and not any(_TYPES[kind](value) for kind in kinds if kind in _TYPES):
            yield Problem(path, f"expected {' or '.join(map(_named, kinds))}, found {told(value)}")
            return
        values = [schema["const"]] if "const" in schema else schema.get("enum", [value])
        if not any(_same(value, known) for known in values):
            yield Problem(path, f"expected {' or '.join(map(repr, values))}, found {told(value)}")
        for keyword, bound in schema.items():
            kind, holds, words = _BOUNDS.get(keyword, _NONE)
            if kind and _TYPES[kind](value) and not holds(value, bound):
                yield Problem(path, f"expected {words.format(bound)}, found {told(value)}")
        yield from self._choices(schema, value, path, seen)
        if isinstance(value, dict):
            yield from self._properties(schema, value, path)
        elif isinstance(value, list):
            first = schema.get("prefixItems", [])
            for number, part in enumerate(value):
                rule = first[number] if number < len(first) else schema.get("items", True)
                yield from self._wrong(rule, part, at(path, number), frozenset())

    def _choices(self, schema: Mapping[str, Any], value: Any, path: str, seen: frozenset[str]) -> Iterator[Problem]:
        for part in schema.get("allOf", ()):
            yield from self._wrong(part, value, path, seen)
        for keyword in ("anyOf", "oneOf"):
            found = [list(self._wrong(part, value, path, seen)) for part in schema.get(keyword, ())]
            if found and all(found):
                # What is wrong deep inside says more than that a value is of another type.
                yield from max(found, key=lambda problems: max(len(problem.path) for problem in problems))

    def _properties(self, schema: Mapping[str, Any], value: dict[str, Any], path: str) -> Iterator[Problem]:
        known = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Problem(at(path, name), "is required")
        for name, part in value.items():
            rule = known[name] if name in known else schema.get("additionalProperties", True)
            yield from self._wrong(rule, part, at(path, name), frozenset())

    def _target(self, reference: str) -> Any:
        """What a reference means; everything, when it leads elsewhere."""
        if not reference.startswith("#"):
            return True
        found: Any = self._schema
        for step in filter(None, reference[1:].split("/")):
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and name.isdigit() and int(name) < len(found):
                found = found[int(name)]
            elif isinstance(found, Mapping):
                found = found.get(name, True)
            else:
                return True
        return found


def _named(kind: str) -> str:
    return kind if kind == "null" else f"an {kind}" if kind[0] in "aio" else f"a {kind}"


def _same(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _is_multiple(value: float, step: float) -> bool:
    quotient = value / step
    return abs(quotient - round(quotient)) < 1e-9


def _are_unique(values: list[Any]) -> bool:
    return not any(_same(value, other) for place, value in enumerate(values) for other in values[:place])
