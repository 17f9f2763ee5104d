"""Values of PDF: dictionaries, arrays, numbers, names and references, read from bytes (ISO 32000-1, 7.3)."""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

#: White space, comments: what may stand between values.
_GAP: Final = re.compile(rb"(?:[\0\t\n\f\r ]+|%[^\r\n]*)*")
_REFERENCE: Final = re.compile(rb"(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>\[\]{}/%])")
_NAME: Final = re.compile(rb"/([^\0\t\n\f\r ()<>\[\]{}/%]*)")
_WORD: Final = re.compile(rb"[^\0\t\n\f\r ()<>\[\]{}/%]+")
_NUMBER: Final = re.compile(rb"[+-]?\d{1,18}\Z")
_HEX: Final = re.compile(rb"<[^<>]*>")
#: In a text: an escape, or a parenthesis.
_TEXT: Final = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_DEEPEST: Final = 40


class PdfSyntaxError(Exception):
    """These bytes are no value of PDF, or the value is cut off."""


class Reference(NamedTuple):
    """An object that stands elsewhere."""

    number: int
    generation: int


def skip(data: bytes, at: int) -> int:
    """The place of the next value."""
    match = _GAP.match(data, at)
    return match.end() if match else at


def value(data: bytes, at: int, depth: int = 0) -> tuple[Any, int]:
    """Read one value.

    Args:
        data: The bytes.
        at: Where the value begins; space before it is skipped.
        depth: In how many arrays and dictionaries it stands.

    Returns:
        The value and where it ends. Names are text that begins with ``/``, texts are None (nobody needs them), other
        words are bytes.

    Raises:
        PdfSyntaxError: There is none, or it is cut off.
    """
    if depth > _DEEPEST:
        raise PdfSyntaxError
    at = skip(data, at)
    first = data[at : at + 1]
    if data.startswith(b"<<", at):
        return _dictionary(data, at + 2, depth + 1)
    if first == b"[":
        return _array(data, at + 1, depth + 1)
    if first == b"(":
        return None, _text_end(data, at + 1)
    if first == b"<":
        return None, _end(_HEX, data, at)
    if first == b"/":
        match = _NAME.match(data, at)
        end = match.end() if match else at
        name = _ESCAPED.sub(lambda found: bytes((int(found[1], 16),)), data[at:end])
        return name.decode("latin-1"), end
    reference = _REFERENCE.match(data, at)
    if reference:
        return Reference(int(reference[1]), int(reference[2])), reference.end()
    end = _end(_WORD, data, at)
    word = data[at:end]
    if end == len(data):  # the word may go on
        raise PdfSyntaxError
    return (int(word) if _NUMBER.match(word) else word), end


def _dictionary(data: bytes, at: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    while True:
        at = skip(data, at)
        if data.startswith(b">>", at):
            return found, at + 2
        key, at = value(data, at, depth)
        if not isinstance(key, str):
            raise PdfSyntaxError
        found[key], at = value(data, at, depth)


def _array(data: bytes, at: int, depth: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    while True:
        at = skip(data, at)
        if data[at : at + 1] == b"]":
            return found, at + 1
        item, at = value(data, at, depth)
        found.append(item)


def _text_end(data: bytes, at: int) -> int:
    """Where a text in parentheses ends: they nest."""
    depth = 1
    for match in _TEXT.finditer(data, at):
        depth += {b"(": 1, b")": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    raise PdfSyntaxError


def _end(pattern: re.Pattern[bytes], data: bytes, at: int) -> int:
    match = pattern.match(data, at)
    if match is None:
        raise PdfSyntaxError
    return match.end()
