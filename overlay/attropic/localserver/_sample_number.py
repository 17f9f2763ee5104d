"""Numbers that a JSON Schema allows."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Final

from ._sample_merge import NoExample
from ._wire import Json

BOUNDS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")


def nth_number(schema: Json, number: int, whole: bool) -> int | float:
    """One of the numbers that a schema allows: at first the lowest that is not negative, or the highest below zero.

    Raises:
        NoExample: There is none.
    """
    exact = {key: Decimal(str(schema[key])) for key in BOUNDS if type(schema.get(key)) in (int, float)}
    step = exact.get("multipleOf", Decimal(1))
    if whole and step != int(step):
        step = Decimal(step.as_integer_ratio()[0])
    lows = [exact[key] for key in ("minimum", "exclusiveMinimum") if key in exact]
    highs = [exact[key] for key in ("maximum", "exclusiveMaximum") if key in exact]
    stepped = whole or "multipleOf" in exact
    if not lows and highs and min(highs) <= 0:
        found = math.floor(min(highs) / step) * step - number * step
        if found == exact.get("exclusiveMaximum"):
            found -= step
    else:
        low = max(lows, default=Decimal(0))
        found = math.ceil(low / step) * step if stepped else low
        if found == exact.get("exclusiveMinimum"):
            found += step
        unbounded = not lows and not highs  # 0, 1, -1, 2, -2, …
        found += step * ((number + 1) // 2 * (1 if number % 2 else -1) if unbounded else number)
    if highs and (found > min(highs) or found == exact.get("exclusiveMaximum")):
        low, high = max(lows, default=min(highs) - 1), min(highs)
        if stepped and number:
            return nth_number(schema, 0, whole)
        if stepped or low >= high:
            raise NoExample("a number cannot be so large and so small")
        found = low + (high - low) / (number + 2)
    return int(found) if found == int(found) else float(found)
