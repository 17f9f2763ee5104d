"""Faults in words: from a header or a mapping to the arguments of a `Fault`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, Final

#: What a bare name stands for, where that is not plain truth.
BARE: Final[dict[str, Any]] = {"malformed_json": 1, "error_event": "overloaded_error", "content_type": "text/html"}
_PAIR: Final = re.compile(r'\s*([^=;"\s]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^;"]*))?(;|\Z)')
_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}


def arguments(source: Mapping[str, Any] | str, kinds: Mapping[str, str]) -> dict[str, Any]:
    """The arguments that a header or a mapping gives.

    Args:
        source: See `Fault.parse`.
        kinds: The names there are, and the annotations of their values.

    Raises:
        ValueError: A name or a value cannot be; the message names it, and what is known.
    """
    pairs = _pairs(source) if isinstance(source, str) else [(str(name), value) for name, value in source.items()]
    found: dict[str, Any] = {}
    for name, value in pairs:
        key = name.lower().replace("-", "_")
        if key not in kinds:
            known = ", ".join(sorted(kind.replace("_", "-") for kind in kinds))
            raise ValueError(f"{name}: there is no such fault; known are {known}")
        written = key.replace("_", "-")
        if key in found:
            raise ValueError(f"{written}: is there twice")
        if value is not False:
            found[key] = _value(written, key, value, kinds[key])
    return found


def _pairs(text: str) -> list[tuple[str, str | None]]:
    found: list[tuple[str, str | None]] = []
    at = 0
    while text[at:].strip(" \t;"):
        pair = _PAIR.match(text, at)
        if pair is None:
            raise ValueError(f"{text[at:].strip()[:60]!r}: is not NAME or NAME=VALUE")
        value: str | None = pair[2]
        if value is not None and value.startswith('"'):
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        found.append((pair[1], value if value is None else value.strip()))
        at = pair.end()
    return found


def _value(written: str, key: str, value: Any, kind: str) -> Any:
    """A value as the annotation says; that of a bare name is None."""
    kinds = kind.split(" | ")
    if value is None or value is True:
        if "bool" not in kinds and key not in BARE:
            raise ValueError(f"{written}: needs a value, {written}={'SECONDS' if 'float' in kinds else 'VALUE'}")
        return BARE.get(key, True)
    if "bool" in kinds:
        if str(value).lower() not in _TRUTH:
            raise ValueError(f"{written}: takes no value, and has {value!r}")
        return _TRUTH[str(value).lower()]
    number = _number(value, whole="float" not in kinds) if {"int", "float"} & set(kinds) else None
    if number is not None:
        return number
    if "str" not in kinds or not isinstance(value, str | int | float) or value == "":
        wanted = "text" if "str" in kinds else "a number" if "float" in kinds else "a whole number"
        raise ValueError(f"{written}: must be {wanted}, and is {value!r}")
    return str(value)


def _number(value: Any, whole: bool) -> float | int | None:
    """The number that a value or a text is; None where it is none."""
    try:
        found = int(value) if whole and isinstance(value, str) else float(value)
    except (TypeError, ValueError):
        return None
    if not math.isfinite(found) or (whole and found != int(found)):
        return None
    return int(found) if whole or (isinstance(value, int)) else found
