# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""JSON text: reading and writing it. A faster parser is used when it is installed and worth loading.

What is read and written, and what is refused with which error, is that of ``json``: msgspec reads what both read alike,
and ``json`` has the rest. ``ATTROPIC_JSON=stdlib`` leaves msgspec alone, ``ATTROPIC_JSON=msgspec`` loads it at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from importlib import import_module
from json.encoder import JSONEncoder
from typing import Any, Final

#: Texts of this size, and this many bytes of smaller ones, are worth the 20 ms that loading the parser takes.
_LARGE: Final = 1 << 16
#: Reads one JSON value of a text, from a place on; gives it and where it ends. See ``UNREADABLE``.
scan: Final[Callable[[str, int], tuple[Any, int]]] = getattr(json.JSONDecoder(), "scan_once")  # noqa: B009  # in no stub
#: What ``scan`` raises when it cannot.
UNREADABLE: Final = (StopIteration, ValueError, RecursionError)
_quoted: Final = json.encoder.encode_basestring
_compact: Final = JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)


class Engine:
    """Which parser reads, and whether it is loaded yet.

    Attributes:
        choice: ``auto``, ``stdlib`` or ``msgspec``.
        msgspec: The package, once it is loaded; None without it.
    """

    def __init__(self, choice: str) -> None:
        if choice not in ("auto", "stdlib", "msgspec"):
            raise ValueError(f"ATTROPIC_JSON is {choice!r}; it can be `auto`, `stdlib` or `msgspec`")
        self.choice = choice
        self.msgspec: Any = None
        self._read = 0
        self._settled = choice == "stdlib"
        if choice == "msgspec":
            self._load()

    def weigh(self, size: int) -> bool:
        """Count a text of this size. Whether the fast parser is there."""
        if not self._settled:
            self._read += size
            if self._read >= _LARGE:
                self._load()
        return self.msgspec is not None

    def _load(self) -> None:
        self._settled = True
        try:
            found = import_module("msgspec")
            self._decode = found.json.Decoder().decode
            self.msgspec = found
        except Exception:  # not installed, or not made for this Python
            if self.choice == "msgspec":
                raise

    def decode(self, text: bytes | str) -> Any:
        """The value of a text, by msgspec. Raises some error for all that is not read alike by ``json``."""
        return self._decode(text)


engine: Final = Engine(os.environ.get("ATTROPIC_JSON") or "auto")


def loads(text: bytes | str) -> Any:
    """The JSON value of a text.

    Raises:
        ValueError: It is not JSON.
        RecursionError: Arrays and objects are too deep inside of each other.
    """
    if engine.weigh(len(text)):
        try:
            return engine.decode(text)
        except Exception:  # json says what it is
            pass
    return json.loads(text)


def dumps(value: Any) -> bytes:
    """A JSON value as compact UTF-8.

    Raises:
        TypeError: A value has no JSON form.
        ValueError: It holds NaN, an infinity or half a character, which JSON does not have.
    """
    return _compact.encode(value).encode()


def writer(opened: Callable[[Any], Any]) -> Callable[[Any, int | None], str | None]:
    """What gives the text that ``json.dumps`` writes of a value with an indent, and with all its characters.

    It gives None for what is not to be written, or only after more was done to it than ``opened`` does.

    Args:
        opened: Gives for what JSON does not have what it has.
    """
    line = JSONEncoder(ensure_ascii=False, default=opened)

    def text(value: Any, indent: int | None) -> str | None:
        try:
            value = opened(value)
            return line.encode(value) if indent is None else _lines(value, "\n", " " * indent)
        except Exception:  # whoever does the rest says what it is
            return None

    return text


def _lines(value: Any, margin: str, step: str) -> str:
    """A value of exact types; ``margin`` begins its lines.

    Raises:
        TypeError: There is another type in it.
    """
    kind, inner = value.__class__, margin + step
    if kind is dict:
        parts = [
            f"{_quoted(key)}: {write(part) if (write := _WORDS.get(part.__class__)) else _lines(part, inner, step)}"
            for key, part in value.items()
        ]
        return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}" if parts else "{}"
    if kind is list:
        parts = [
            write(part) if (write := _WORDS.get(part.__class__)) else _lines(part, inner, step)
            for part in value
        ]
        return f"[{inner}{f',{inner}'.join(parts)}{margin}]" if parts else "[]"
    raise TypeError(f"a value of type {kind.__name__} has no JSON form")


def _decimal(value: float) -> str:
    text = repr(value)
    return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(text, text)


#: How values of these types are written.
_WORDS: Final[dict[type, Callable[[Any], str]]] = {
    str: _quoted,
    int: repr,
    float: _decimal,
    bool: {True: "true", False: "false"}.__getitem__,
    type(None): {None: "null"}.__getitem__,
}
