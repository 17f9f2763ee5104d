"""Which models say what they used, and so what they cost: ``x-billed``."""

from __future__ import annotations

from typing import Any

from . import ir
from .errors import SpecError

#: The method of such a model; a field of that name gets a trailing underscore.
RESERVED = frozenset({"cost"})


def read(schema: dict[str, Any], at: str) -> ir.Billed | None:
    """What a schema says of it.

    Raises:
        SpecError: It says something else than places, or names a place that its properties do not have.
    """
    said = schema.get("x-billed")
    if said is None:
        return None
    at += "/x-billed"
    remedy = "Write `x-billed: {usage: usage, model: model}`, or `x-billed: {}` for a usage itself."
    if not isinstance(said, dict) or set(said) - {"usage", "model", "batch"} or ("usage" in said) != ("model" in said):
        raise SpecError("`x-billed` says where the usage and the model of an answer stand.", pointer=at, remedy=remedy)
    for place in (said.get("usage"), said.get("model")):
        if place is not None and str(place).partition(".")[0] not in (schema.get("properties") or {}):
            raise SpecError(f"`x-billed` names {place!r}, which is no property.", pointer=at, remedy=remedy)
    return ir.Billed(said.get("usage", ""), said.get("model", ""), said.get("batch") is True)
