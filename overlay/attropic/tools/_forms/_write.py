"""The JSON of a Python value: for defaults, results, and what is sent back."""

from __future__ import annotations

import base64
import dataclasses
import re
import uuid
from collections import deque
from collections.abc import Mapping, Set
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from os import PathLike, fspath
from typing import Any

import attrs

from ._written import duration


def unstructure(value: Any) -> Any:
    """The JSON of a Python value: what `structure` reads back.

    Args:
        value: A value of JSON; a dataclass, attrs class, named tuple or pydantic model; an enumeration; dates, times
            and durations; ids, paths, decimals and bytes (as base64); and collections of such.

    Raises:
        TypeError: There is no JSON for it; the message names its type.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return unstructure(value.value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, Mapping):
        return {_key(key): unstructure(part) for key, part in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return [unstructure(part) for part in value]
    if isinstance(value, list | tuple | Set | deque):
        return [unstructure(part) for part in value]
    return _written(value)


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, uuid.UUID | Decimal):
        return str(value)
    if isinstance(value, re.Pattern):
        return value.pattern
    if isinstance(value, PathLike):
        return fspath(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return base64.b64encode(value).decode()
    return _record(value)


def _record(value: Any) -> Any:
    for name in ("to_param", "to_dict"):  # of this package, and of the official one
        if callable(getattr(value, name, None)):
            return unstructure(getattr(value, name)())
    if hasattr(type(value), "model_dump"):
        return unstructure(value.model_dump(mode="json"))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value)]
    elif attrs.has(type(value)):
        names = [field.name for field in attrs.fields(type(value))]
    else:
        raise TypeError(f"{type(value).__name__} has no JSON: give a dict, a dataclass or text in its place.")
    return {name: unstructure(getattr(value, name)) for name in names}


def _key(key: Any) -> str:
    plain = unstructure(key)
    if isinstance(plain, bool) or plain is None:
        return {True: "true", False: "false", None: "null"}[plain]
    if isinstance(plain, str | int | float):
        return str(plain)
    raise TypeError(f"{type(key).__name__} cannot be a key of a JSON object.")
