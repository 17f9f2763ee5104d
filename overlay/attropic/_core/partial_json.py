"""JSON that arrives in fragments: each fragment is read once, and what is complete can be seen at any time.

Source: RFC 8259. A value is visible when it is complete; objects and arrays are visible from their opening
bracket on and grow in place, so that looking costs nothing.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

_SPACE: Final = re.compile(r"[ \t\n\r]*")
#: What goes on inside a string until something happens.
_PLAIN: Final = re.compile(r'[^"\\]*')
_SCALAR: Final = re.compile(r"[-+.0-9A-Za-z]*")
_MISSING: Final[Any] = object()
_CLOSES: Final[dict[str, type]] = {"}": dict, "]": list}
_VALUE, _FIRST_KEY, _KEY, _COLON, _FIRST_ITEM, _NEXT, _END = range(7)


class PartialJson:
    """A JSON text that grows.

    Attributes:
        complete: Whether the value is whole.
    """

    __slots__ = ("_escaped", "_key", "_length", "_pieces", "_root", "_scalar", "_stack", "_state", "complete")

    def __init__(self) -> None:
        self._root: Any = _MISSING
        #: The objects and arrays that are open, each with the key that its value will have.
        self._stack: list[Any] = []
        self._key: list[str] = []
        self._state = _VALUE
        #: Pieces of the string that is open, or None; whether its last character is a backslash.
        self._pieces: list[str] | None = None
        self._escaped = False
        self._scalar = ""
        self._length = 0
        self.complete = False

    @property
    def value(self) -> Any:
        """What is complete so far; None before anything is. Objects and arrays go on growing."""
        return None if self._root is _MISSING else self._root

    def feed(self, text: str) -> None:
        """Take the next fragment.

        Raises:
            ValueError: The text is not JSON; the message says where.
        """
        at = 0
        while at < len(text):
            if self._pieces is not None:
                at = self._string(text, at)
            elif self._scalar:
                at = self._more_scalar(text, at)
            else:
                at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
                if at < len(text):
                    at = self._token(text, at)
        self._length += len(text)

    def close(self) -> Any:
        """The whole value, at the end of the text.

        Raises:
            ValueError: The text ends too early.
        """
        if self._scalar:
            self._end_scalar(0)
        if not self.complete:
            raise self._bad("the text ends too early", 0)
        return self._root

    def _token(self, text: str, at: int) -> int:
        c, state = text[at], self._state
        if state in (_FIRST_KEY, _KEY) and c == '"':
            self._pieces = []
            return at + 1
        if state in (_VALUE, _FIRST_ITEM) and c not in "]},:":
            return self._open(c, at)
        if state == _COLON and c == ":":
            self._state = _VALUE
        elif state == _NEXT and c == ",":
            self._state = _KEY if isinstance(self._stack[-1], dict) else _VALUE
        elif c in "]}" and state in (_NEXT, _FIRST_KEY, _FIRST_ITEM) and isinstance(self._stack[-1], _CLOSES[c]):
            self._leave()
        else:
            raise self._bad(f"unexpected {c!r}", at)
        return at + 1

    def _open(self, c: str, at: int) -> int:
        if c == '"':
            self._pieces = []
        elif c == "{":
            self._enter({}, _FIRST_KEY)
        elif c == "[":
            self._enter([], _FIRST_ITEM)
        elif c.isalnum() or c == "-":
            self._scalar = c
        else:
            raise self._bad(f"unexpected {c!r}", at)
        return at + 1

    def _string(self, text: str, at: int) -> int:
        """Read on in the string that is open."""
        assert self._pieces is not None
        if self._escaped:
            self._pieces.append(text[at])
            self._escaped = False
            return at + 1
        end = _PLAIN.match(text, at).end()  # type: ignore[union-attr]
        if end > at:
            self._pieces.append(text[at:end])
        if end == len(text):
            return end
        if text[end] == "\\":
            self._pieces.append("\\")
            self._escaped = True
            return end + 1
        raw, self._pieces = "".join(self._pieces), None
        found = self._decode(f'"{raw}"', end)
        if self._state in (_FIRST_KEY, _KEY):
            self._key.append(found)
            self._state = _COLON
        else:
            self._put(found)
        return end + 1

    def _more_scalar(self, text: str, at: int) -> int:
        end = _SCALAR.match(text, at).end()  # type: ignore[union-attr]
        self._scalar += text[at:end]
        if end < len(text):
            self._end_scalar(end)
        return end

    def _end_scalar(self, at: int) -> None:
        raw, self._scalar = self._scalar, ""
        self._put(self._decode(raw, at))

    def _decode(self, raw: str, at: int) -> Any:
        try:
            return json.loads(raw, parse_constant=_refuse)
        except ValueError:
            raise self._bad(f"{raw[:20]!r} is no value", at) from None

    def _enter(self, made: dict[str, Any] | list[Any], state: int) -> None:
        self._put(made)
        self._stack.append(made)
        self._state = state
        self.complete = False

    def _put(self, value: Any) -> None:
        """Put a value where it belongs."""
        if not self._stack:
            self._root = value
            self._state, self.complete = _END, True
            return
        holder = self._stack[-1]
        if isinstance(holder, dict):
            holder[self._key.pop()] = value
        else:
            holder.append(value)
        self._state = _NEXT

    def _leave(self) -> None:
        self._stack.pop()
        self._state, self.complete = (_NEXT, False) if self._stack else (_END, True)

    def _bad(self, what: str, at: int) -> ValueError:
        return ValueError(f"{what} at character {self._length + at}")


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
