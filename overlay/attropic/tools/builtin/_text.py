"""Texts as editing tools show and change them. Nothing here touches a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .._errors import ToolError
from ._confined import printable

#: Lines shown before and after a change.
_AROUND: Final = 3
_MOST_PLACES: Final = 20


def decoded(content: bytes, path: str) -> str:
    """The text of a file.

    Raises:
        ToolError: It is no text in UTF-8.
    """
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise ToolError(f"{printable(path)} is no text in UTF-8: byte {error.start} cannot be read.") from None


def encoded(text: str, path: str) -> bytes:
    """A text as it is written to a file.

    Raises:
        ToolError: It has half of a surrogate pair.
    """
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise ToolError(
            f"The text for {printable(path)} cannot be written: character {error.start} is half of a pair."
        ) from None


def lines_of(text: str) -> list[str]:
    """The lines of a text, without what ends them. A line break at the end begins no other line."""
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines


def view(text: str, path: str, limits: Sequence[int] | None, most: int | None) -> str:
    """The lines of a text with their numbers.

    Args:
        text: The text.
        path: Where it stands, for messages.
        limits: The first and the last line to show, counted from 1; -1 is the end. None shows all.
        most: The most characters that are shown; None shows all.

    Raises:
        ToolError: The limits do not fit the text.
    """
    lines = lines_of(text)
    first, last = _range(limits, len(lines), path)
    if not lines:
        return f"{printable(path)} is empty."
    shown = _numbered(lines[first - 1 : last], first)
    if most is not None and len(shown) > most:
        shown = shown[:most]
        reached = first + shown.count("\n")
        shown += f"\n[cut after {most:,} characters, in line {reached} of {len(lines)}; view_range shows the rest]"
    return shown


def _range(limits: Sequence[int] | None, count: int, path: str) -> tuple[int, int]:
    if not limits:
        return 1, count
    if len(limits) != 2:
        raise ToolError(f"view_range={list(limits)} must be two numbers: the first and the last line.")
    first, last = limits
    last = count if last == -1 else last
    if not 1 <= first <= max(count, 1) or last < first - (count == 0):
        raise ToolError(
            f"view_range={list(limits)} does not fit {printable(path)}, which has {count} lines: give the first line, "
            "from 1 on, and the last one, or -1 for the end."
        )
    return first, min(last, count)


def replace_once(text: str, old: str, new: str, path: str) -> tuple[str, int]:
    """The text with the one place where something stands replaced, and the line of that place.

    Where the lines of the text end with ``\\r\\n`` and those of ``old`` do not, they mean the same.

    Raises:
        ToolError: It stands nowhere, or in several places.
    """
    if not old:
        raise ToolError("old_str is empty: give the text to replace, as it stands in the file.")
    if old not in text and "\r\n" in text and "\r" not in old:
        old, new = old.replace("\n", "\r\n"), new.replace("\r\n", "\n").replace("\n", "\r\n")
    places = _places(text, old)
    if not places:
        raise ToolError(f"Nothing was replaced: old_str does not stand in {printable(path)} as it is written.")
    lines = [text.count("\n", 0, place) + 1 for place in places[:_MOST_PLACES]]
    if len(places) > 1:
        more = "" if len(places) <= _MOST_PLACES else f" and {len(places) - _MOST_PLACES} more"
        raise ToolError(
            f"Nothing was replaced: old_str stands {len(places)} times in {printable(path)}, in lines "
            f"{', '.join(map(str, lines))}{more}. Give more of the text around it."
        )
    at = places[0]
    return text[:at] + new + text[at + len(old) :], lines[0]


def _places(text: str, wanted: str) -> list[int]:
    """Where something stands in a text, also where two places overlap."""
    found, at = [], text.find(wanted)
    while at != -1:
        found.append(at)
        at = text.find(wanted, at + 1)
    return found


def insert(text: str, line: int, new: str, path: str) -> str:
    """The text with another one put in after a line, on lines of its own; 0 is before the first line.

    Raises:
        ToolError: There is no such line.
    """
    count = len(lines_of(text))
    if not 0 <= line <= count:
        raise ToolError(
            f"insert_line={line} does not fit {printable(path)}: it must be from 0, before the first line, to {count}."
        )
    ending = "\r\n" if "\r\n" in text else "\n"
    if ending == "\r\n":
        new = new.replace("\r\n", "\n").replace("\n", "\r\n")
    at = 0
    for _ in range(line):
        at = text.find("\n", at) + 1 or len(text)
    before, after = text[:at], text[at:]
    if before and not before.endswith("\n"):
        return before + ending + new  # after a last line that nothing ends
    return before + (new if new.endswith("\n") else new + ending) + after


def excerpt(text: str, line: int, count: int) -> str:
    """The lines around a change, with their numbers.

    Args:
        text: The changed text.
        line: The first line that changed.
        count: How many lines did.
    """
    first = max(1, line - _AROUND)
    return _numbered(lines_of(text)[first - 1 : line + count - 1 + _AROUND], first)


def _numbered(lines: Sequence[str], first: int) -> str:
    return "\n".join(f"{first + index:6}\t{line.removesuffix(chr(13))}" for index, line in enumerate(lines))
