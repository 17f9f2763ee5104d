"""JSON that arrives in fragments: each fragment is read once, and what is there can be seen at any time.

Source: RFC 8259. Objects and arrays are visible from their opening bracket on and grow in place, so that looking
costs nothing. A string is visible when it is complete, a number as far as what came is one.
"""

from __future__ import annotations

import re
from typing import Any, Final

from attropic_api._runtime.values import UNREADABLE, scan

#: White space, and then a string without escapes, a mark, the beginning of a string, a scalar, or nothing.
_TOKEN: Final = re.compile(r'[ \t\n\r]*(?:"([^"\\\x00-\x1f]*)"|([{}\[\]:,])|(")|([-+.0-9A-Za-z]+)|\Z)')
#: What goes on inside of a string until something happens.
_INSIDE: Final = re.compile(r'(?:[^"\\\x00-\x1f]|\\[^\x00-\x1f])*')
#: The beginning of a string as far as it can be read: no escape that is cut off or wrong, no first half of a pair.
_READABLE: Final = re.compile(
    r'(?:[^"\\\x00-\x1f]+|\\["\\/bfnrt]|\\u(?![dD][89abAB])[0-9a-fA-F]{4}'
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?=[^\\]|\\[^u])|(?=\\u(?![dD][c-fC-F])[0-9a-fA-F]{4})))*"
)
_MISSING: Final[Any] = object()
_CLOSES: Final[dict[str, type]] = {"}": dict, "]": list}
_VALUE, _FIRST_KEY, _KEY, _COLON, _FIRST_ITEM, _NEXT, _END = range(7)
_VALUES, _KEYS = (_VALUE, _FIRST_ITEM), (_KEY, _FIRST_KEY)
_TEXTS: Final = _VALUES + _KEYS
_PLAIN, _MARK, _OPENING, _WORD = 1, 2, 3, 4


class PartialJson:
    """A JSON text that grows.

    Args:
        strings: Whether the beginning of a string that is not complete is visible, too.

    Attributes:
        complete: Whether the value is whole.
        failed: Whether the text turned out not to be JSON; what follows is not read.
    """

    __slots__ = (
        "_held", "_key", "_left", "_length", "_pieces", "_read", "_root", "_scalar", "_seen", "_shown", "_stack",
        "_state", "_strings", "complete", "failed",
    )  # fmt: skip

    def __init__(self, *, strings: bool = False) -> None:
        self._strings = strings
        self._root: Any = _MISSING
        #: The objects and arrays that are open.
        self._stack: list[Any] = []
        #: The keys whose values are still to come, one for each open object at most.
        self._key: list[str] = []
        self._state = _VALUE
        #: Pieces of the string that is open, or None; and a backslash at the end of the last fragment.
        self._pieces: list[str] | None = None
        self._held = ""
        #: What was visible of that string, the number of pieces it was read from, and what of them it is not.
        self._seen = self._left = ""
        self._read = 0
        self._scalar = ""
        #: Whether an incomplete value stands where the complete one will.
        self._shown = False
        self._length = 0
        self.complete = False
        self.failed = False

    @property
    def value(self) -> Any:
        """What is there so far; None before anything is. Objects and arrays go on growing."""
        if self._strings and self._pieces is not None and self._state in _VALUES:
            raw = self._left + "".join(self._pieces[self._read :])
            readable = _READABLE.match(raw)[0]  # type: ignore[index]  # it matches everything
            self._seen += scan(f'"{readable}"', 0)[0]
            self._left, self._read = raw[len(readable) :], len(self._pieces)
            self._show(self._seen)
        return None if self._root is _MISSING else self._root

    def copy(self) -> Any:
        """What is there so far, apart: it does not grow. Objects and arrays that are complete are not copied."""
        found = self.value
        copies = [holder.copy() for holder in self._stack]
        for holder, inner, twin in zip(copies, self._stack[1:], copies[1:], strict=False):
            if holder.__class__ is dict:
                holder[next(key for key in reversed(holder) if holder[key] is inner)] = twin
            else:
                holder[-1] = twin
        return copies[0] if copies else found

    def feed(self, text: str) -> None:
        """Take the next fragment.

        Raises:
            ValueError: The text is not JSON; the message says where.
        """
        if self.failed:
            return
        self._length += len(text)
        if self._held:
            text, self._held = self._held + text, ""
        at, end = 0, len(text)
        while at < end:
            if self._pieces is not None:
                at = self._string(text, at)
                continue
            if self._scalar:
                at = self._more_scalar(text, at)
                continue
            token = _TOKEN.match(text, at)
            if token is None:
                left = text[at:].lstrip(" \t\n\r")
                raise self._bad(f"unexpected {left[:1]!r}", len(left))
            at = token.end()
            kind = token.lastindex
            if kind == _MARK:
                self._mark(token[_MARK], end - at)
            elif kind == _PLAIN:
                self._text(token[_PLAIN], end - token.start(_PLAIN) + 1)
            elif kind == _OPENING:
                if self._state not in _TEXTS:
                    raise self._bad("unexpected '\"'", end - at + 1)
                self._pieces, self._read, self._left, self._seen = [], 0, "", ""
            elif kind == _WORD:
                self._word(token[_WORD], end - at)

    def close(self) -> Any:
        """The whole value, at the end of the text.

        Raises:
            ValueError: The text ends too early.
        """
        if self.failed:
            raise ValueError("the text is not JSON")
        if self._scalar:
            self._end_scalar(0)
        if not self.complete:
            raise self._bad("the text ends too early", 0)
        return self._root

    def _mark(self, mark: str, left: int) -> None:
        state = self._state
        if mark == ":" and state == _COLON:
            self._state = _VALUE
        elif mark == "," and state == _NEXT:
            self._state = _KEY if self._stack[-1].__class__ is dict else _VALUE
        elif mark == "{" and state in _VALUES:
            self._enter({}, _FIRST_KEY)
        elif mark == "[" and state in _VALUES:
            self._enter([], _FIRST_ITEM)
        elif state in (_NEXT, _FIRST_KEY, _FIRST_ITEM) and self._stack[-1].__class__ is _CLOSES.get(mark):
            self._stack.pop()
            self._state, self.complete = (_NEXT, False) if self._stack else (_END, True)
        else:
            raise self._bad(f"unexpected {mark!r}", left + 1)

    def _string(self, text: str, at: int) -> int:
        """Read on in the string that is open."""
        assert self._pieces is not None
        end = _INSIDE.match(text, at).end()  # type: ignore[union-attr]
        if end > at:
            self._pieces.append(text[at:end])
        if end == len(text):
            return end
        if text[end] == '"':
            raw, self._pieces = "".join(self._pieces), None
            try:
                found = scan(f'"{raw}"', 0)[0] if "\\" in raw else raw
            except ValueError:
                raise self._bad(f"{raw[:20]!r} is no string", len(text) - end) from None
            self._text(found, len(text) - end)
        elif end + 1 == len(text) and text[end] == "\\":
            self._held = "\\"
        else:
            raise self._bad(f"{text[end]!r} in a string", len(text) - end)
        return end + 1

    def _text(self, found: str, left: int) -> None:
        """A string is complete: a key or a value."""
        state = self._state
        if state in _KEYS:
            self._key.append(found)
            self._state = _COLON
        elif state in _VALUES:
            self._put(found)
        else:
            raise self._bad("unexpected '\"'", left)

    def _word(self, word: str, left: int) -> None:
        """A number, ``true``, ``false`` or ``null`` begins; it is complete when something follows."""
        if self._state not in _VALUES:
            raise self._bad(f"unexpected {word[:20]!r}", left + len(word))
        self._scalar = word
        if left:
            self._end_scalar(left)
        else:
            self._show_scalar()

    def _more_scalar(self, text: str, at: int) -> int:
        token = _TOKEN.match(text, at)
        more = token[_WORD] if token is not None and token.start(_WORD) == at else None
        self._scalar += more or ""
        at += len(more or "")
        if at < len(text):
            self._end_scalar(len(text) - at)
        else:
            self._show_scalar()
        return at

    def _end_scalar(self, left: int) -> None:
        raw, self._scalar = self._scalar, ""
        try:
            value, end = scan(raw, 0)
        except UNREADABLE:
            value, end = None, -1
        if end != len(raw):
            raise self._bad(f"{raw[:20]!r} is no value", left + len(raw))
        self._put(value)

    def _show_scalar(self) -> None:
        """Show a number or word that may still go on."""
        try:
            value, end = scan(self._scalar, 0)
        except UNREADABLE:
            value, end = None, -1
        if end == len(self._scalar):
            self._show(value)
        elif self._shown:
            self._hide()

    def _enter(self, made: dict[str, Any] | list[Any], state: int) -> None:
        self._put(made)
        self._stack.append(made)
        self._state = state
        self.complete = False

    def _put(self, value: Any) -> None:
        """A value is complete, or an object or array begins: put it where it belongs."""
        if not self._stack:
            self._root = value
            self._state, self.complete = _END, True
            return
        holder = self._stack[-1]
        if holder.__class__ is dict:
            holder[self._key.pop()] = value
        elif self._shown:
            holder[-1] = value
        else:
            holder.append(value)
        self._shown = False
        self._state = _NEXT

    def _show(self, value: Any) -> None:
        if not self._stack:
            self._root = value
        elif (holder := self._stack[-1]).__class__ is dict:
            holder[self._key[-1]] = value
        elif self._shown:
            holder[-1] = value
        else:
            holder.append(value)
        self._shown = True

    def _hide(self) -> None:
        self._shown = False
        if not self._stack:
            self._root = _MISSING
        elif (holder := self._stack[-1]).__class__ is dict:
            del holder[self._key[-1]]
        else:
            holder.pop()

    def _bad(self, what: str, left: int) -> ValueError:
        """An error at so many characters before the end of what came."""
        self.failed = True
        return ValueError(f"{what} at character {self._length - left}")
