"""One digest for any value that a renderer reads, so that equal digests mean equal input."""

from __future__ import annotations

import hashlib
from typing import Any

import attrs

from . import ir

#: The names of the attributes of each attrs class seen.
_NAMES: dict[type, tuple[str, ...]] = {}


def of(*values: Any) -> bytes:
    """SHA-256 of values, by content and order.

    Raises:
        TypeError: A value holds something whose content cannot be told.
    """
    parts: list[str] = []
    for value in values:
        _write(value, parts.append)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()


def _write(value: Any, put: Any) -> None:
    kind = value.__class__
    if kind is str:
        put(f"s{len(value)}")  # the length, so that no text can pass for several
        put(value)
    elif kind is bool or kind is int or kind is float or value is None:
        put(repr(value))
    elif kind is list or kind is tuple:
        put(f"l{len(value)}" if kind is list else f"t{len(value)}")
        for part in value:
            _write(part, put)
    elif kind is dict:
        put(f"d{len(value)}")
        for key, part in value.items():
            _write(key, put)
            _write(part, put)
    elif kind is set or kind is frozenset:
        _write(sorted(value), put)
    elif value is ir.MISSING:
        put("missing")
    else:
        names = _NAMES.get(kind)
        if names is None:
            if not attrs.has(kind):
                raise TypeError(f"A {kind.__qualname__} has no fingerprint.")
            names = _NAMES[kind] = tuple(part.name for part in attrs.fields(kind))
        put(f"c{kind.__qualname__}")
        for name in names:
            _write(getattr(value, name), put)
