"""Events of which one follows the other and only a string differs: read by looking at the string alone.

A stream says mostly the same: the pieces of a text differ in the piece, which stands last. What stands before and after
it is learned from one event, as JSON; where the next event has it byte by byte, only its string is left to be read.
Nothing is known here of any API.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from .values import UNREADABLE, scan

#: The longest event that is learned from, in characters; how many templates are remembered; and how many events go by
#: at most before one is learned from.
_LONGEST: Final = 4096
_MANY: Final = 64
_MOST_PASSED: Final = 63
#: Two strings to tell the place of the last one by; JSON writes neither of them like that.
_MARKS: Final = ("\uffff1", "\uffff2")


class Template:
    """What events have in common that differ in one string, the last of their values.

    Args:
        head: Their text up to the opening quote of the string.
        tail: Their text after its closing quote.
        value: Their value as JSON, whatever the string is.
        path: The keys that lead to the string.

    Attributes:
        head: Their text up to the opening quote.
        value: Their value as JSON, with an empty string in the place of the one that differs.
        path: The keys that lead to the string.
        memo: What a reader of the events found out about all of them; None at first.
    """

    __slots__ = ("_close", "_joint", "_open", "_size", "_tail", "head", "memo", "path", "value")

    def __init__(self, head: str, tail: str, value: dict[str, Any], path: tuple[str, ...]) -> None:
        self.head = head
        self.value = value
        self.path = path
        self.memo: Any = None
        self._tail = tail
        self._joint = tail + head
        self._size = len(head)
        self._open, self._close = head.encode(), tail.encode()
        self.value = self.json("")

    def json(self, text: str) -> dict[str, Any]:
        """The value of the event with this string."""
        found = holder = dict(self.value)
        *way, last = self.path
        for key in way:
            inner = holder[key] = dict(holder[key])
            holder = inner
        holder[last] = text
        return found

    def read(self, text: str, at: int) -> tuple[list[str], int]:
        """The strings of the events of this template that stand one after the other, and where they end.

        Args:
            text: The text of whole events.
            at: Where an event begins whose text is that of the template up to the string.
        """
        joint, width = self._joint, len(self._joint)
        found: list[str] = []
        add = found.append
        at += self._size
        while True:
            try:
                piece, end = scan(text, at)
            except UNREADABLE:
                return found, at - self._size
            following = end + width
            if text[end:following] != joint:
                break
            add(piece)
            at = following
        if text.startswith(self._tail, end):
            add(piece)
            return found, end + len(self._tail)
        return found, at - self._size

    def only(self, data: bytes) -> str | None:
        """The string of the event that these bytes are; None when they are another one, or not one alone."""
        begin, end = len(self._open), len(data) - len(self._close)
        if not data.startswith(self._open) or data.find(self._close, begin) != end:
            return None
        text = data[begin:end].decode("utf-8", errors="replace")
        try:
            piece, end = scan(text, 0)
        except UNREADABLE:
            return None
        return piece if end == len(text) and piece.__class__ is str else None

    def string(self, text: str) -> str | None:
        """The string of the event with this text; None when it is no event of the template."""
        if not text.startswith(self.head):
            return None
        try:
            piece, end = scan(text, self._size)
        except UNREADABLE:
            return None
        found: str | None = piece if text[end:] == self._tail else None
        return found


#: An event of a template: the template, and its string.
Filled = tuple[Template, str]


def plain(value: Any) -> Any:
    """The JSON value of an event that may be one of a template."""
    return value[0].json(value[1]) if value.__class__ is tuple else value


@lru_cache(maxsize=_MANY)
def _template(head: str, tail: str, start: int, braces: int) -> Template | None:
    path: tuple[str, ...] | None = None
    value: Any = None
    for mark in _MARKS:
        try:
            value, end = scan(f'{head[start:]}"{mark}"{tail[:braces]}', 0)
        except UNREADABLE:
            return None
        if end != len(head) - start + len(mark) + 2 + braces:
            return None
        found = _path(value, mark)
        if found is None or path not in (None, found):
            return None
        path = found
    return None if path is None or path[0] == "type" else Template(head, tail, value, path)


def _path(value: Any, mark: str) -> tuple[str, ...] | None:
    """The keys that lead to the mark, each the last of its object; None where other objects or arrays stand beside."""
    path: list[str] = []
    while value.__class__ is dict and value:
        *others, last = value
        if any(value[key].__class__ in (dict, list) for key in others):
            return None
        path.append(last)
        value = value[last]
    return tuple(path) if value == mark else None


class Learner:
    """Says what the next events may have in common; learns from those that go by.

    Attributes:
        template: That of the event that was learned from last; None before.
    """

    __slots__ = ("_passed", "_pause", "template")

    def __init__(self) -> None:
        self.template: Template | None = None
        #: How many events go by before one is learned from: ever more, as long as none fits. How many did.
        self._pause = 0
        self._passed = 0

    def fitted(self) -> None:
        """Some events were of the template."""
        self._passed = self._pause = 0

    def see(self, event: str, start: int, end: int) -> None:
        """Take an event that is none of the template.

        Args:
            event: Its text.
            start: Where its JSON begins in it; that is an object.
            end: Where its JSON ends.
        """
        if self._passed >= self._pause and len(event) <= _LONGEST:
            template = _learned(event, start, end)
            if template is not None:
                self.template = template
                self._passed, self._pause = 0, min(2 * self._pause + 1, _MOST_PASSED)
        self._passed += 1


def _learned(event: str, start: int, end: int) -> Template | None:
    """The template of an event; None where its last value is no string, or is deep among others."""
    closing = len(event[:end].rstrip("}")) - 1
    if closing == end - 1 or event[closing] != '"':
        return None
    opening = event.rfind('"', start, closing)
    while opening > start and event[opening - 1] == "\\":  # a quote within the string
        opening = event.rfind('"', start, opening)
    return _template(event[:opening], event[closing + 1 :], start, end - closing - 1) if opening > start else None
