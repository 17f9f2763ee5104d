"""Two JSON Schemas as one that allows what both do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ._wire import Json


class NoExample(ValueError):
    """A schema that allows no value, or none that can be found."""


_LARGER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_SMALLER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")


def merged(first: Any, second: Any) -> Any:
    """What both schemas allow.

    Raises:
        NoExample: There is no such thing.
    """
    if first is False or second is False:
        raise NoExample("a schema that is false allows nothing")
    if not isinstance(first, dict) or not first:
        return second
    if not isinstance(second, dict) or not second:
        return first
    both: Json = {**first, **second}
    for key in first.keys() & second.keys():
        if first[key] != second[key]:
            both[key] = _RULES.get(key, _last)(first[key], second[key])
    return both


def _last(first: Any, second: Any) -> Any:
    return second


def _each(first: Json, second: Json) -> Json:
    """Schemas by name."""
    return {**first, **{name: _all(first[name], rule) if name in first else rule for name, rule in second.items()}}


def _all(first: Any, second: Any) -> Any:
    if first is False or second is False:
        return False
    return {"allOf": [first, second]} if isinstance(first, dict) and isinstance(second, dict) else second


def _union(first: list[Any], second: list[Any]) -> list[Any]:
    return [*first, *(one for one in second if one not in first)]


def _common(first: Any, second: Any) -> list[Any]:
    """What two lists of values, or of names of types, have in common."""
    ours, theirs = (one if isinstance(one, list) else [one] for one in (first, second))
    found = [one for one in ours if one in theirs]
    if "integer" in (*ours, *theirs) and "number" in (*ours, *theirs) and "integer" not in found:
        found.append("integer")
    if not found:
        raise NoExample(f"nothing is both {first} and {second}")
    return found


def _products(first: list[Any], second: list[Any]) -> list[Any]:
    return [{"allOf": [one, other]} for one in first for other in second]


def _patterns(first: str, second: str) -> str:
    """One pattern for texts in which both are found."""
    return f"\\A(?=[\\s\\S]*(?:{first}))[\\s\\S]*(?:{second})"


def _same(first: Any, second: Any) -> Any:
    raise NoExample(f"nothing is both {first} and {second}")


_RULES: Final[dict[str, Callable[[Any, Any], Any]]] = {
    **dict.fromkeys(_LARGER, max),
    **dict.fromkeys(_SMALLER, min),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas"), _each),
    **dict.fromkeys(("items", "additionalProperties", "contains"), _all),
    **dict.fromkeys(("anyOf", "oneOf"), _products),
    **dict.fromkeys(("type", "enum"), _common),
    **dict.fromkeys(("required", "allOf"), _union),
    "const": _same,
    "pattern": _patterns,
    "not": lambda first, second: {"anyOf": [first, second]},
}
