"""Bounds of values: what the server refuses, and no type says."""

from __future__ import annotations

import re
from typing import Any, Final

from ..walk import Schema
from .relation import Difference

_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
#: How often something stands in a pattern: at least, and at most (empty: any number).
_COUNT: Final = re.compile(r"\{(\d+),(\d*)\}")
_EXACT: Final = ("pattern", "multipleOf", "uniqueItems")
#: Formats that have a Python type of their own are compared as types.
_TYPED: Final = ("date-time", "date", "binary")


def compare(old: Schema, new: Schema) -> list[Difference]:
    """The differences between the bounds of two schemas."""
    mine, theirs = _collect(old), _collect(new)
    found = []
    for name in sorted(mine.keys() | theirs.keys()):
        was, now = mine.get(name), theirs.get(name)
        if was == now:
            continue
        keyword = name.rpartition(".")[2]
        text = (
            f"{name} {'is new: ' + str(now) if was is None else 'is gone' if now is None else f'is {now}, was {was}'}"
        )
        values = ("" if was is None else f"{name}: {was}", "" if now is None else f"{name}: {now}")
        if keyword == "format":
            found.append(Difference("format-changed", *values, text, "invisible", "invisible"))
        elif _tighter(keyword, was, now):
            found.append(Difference("bound-tightened", *values, text, "breaking", "invisible"))
        else:
            found.append(Difference("bound-relaxed", *values, text, "additive", "invisible"))
    return found


def _tighter(keyword: str, was: Any, now: Any) -> bool:
    if was is None or now is None:
        return was is None
    if keyword == "pattern" and _only_longer(str(was), str(now)):
        return False
    if keyword in _EXACT:
        return True  # another pattern refuses something that was allowed, as far as anyone can tell
    return bool(now > was) if keyword in _LOWER else bool(now < was)


def _only_longer(was: str, now: str) -> bool:
    """Whether two patterns differ in nothing but how often something may stand, and the new one allows more."""
    if _COUNT.sub("{}", was) != _COUNT.sub("{}", now):
        return False
    counts = zip(_COUNT.findall(was), _COUNT.findall(now), strict=True)
    return all(
        int(low) >= int(new_low) and (not new_high or (bool(high) and int(high) <= int(new_high)))
        for (low, high), (new_low, new_high) in counts
    )


def _collect(schema: Any, prefix: str = "", depth: int = 0) -> dict[str, Any]:
    if not isinstance(schema, dict) or depth > 3:
        return {}
    found: dict[str, Any] = {}
    for keyword in (*_LOWER, *_UPPER, *_EXACT):
        value = schema.get(keyword)
        if value is not None and value is not False and (keyword in _EXACT or _is_number(value)):
            found[prefix + keyword] = value
    if isinstance(schema.get("format"), str) and schema["format"] not in _TYPED:
        found[f"{prefix}format"] = schema["format"]
    for word in ("anyOf", "oneOf"):
        members = [m for m in schema.get(word) or () if m != {"type": "null"}]
        if len(members) == 1:
            found |= _collect(members[0], prefix, depth + 1)
    if "items" in schema:
        found |= _collect(schema["items"], f"{prefix}items.", depth + 1)
    return found


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
