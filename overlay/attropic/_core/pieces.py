"""A text that arrives in pieces."""

from __future__ import annotations

from array import array
from typing import Final

#: So many pieces are put together to one text.
_MANY: Final = 1024


class Pieces:
    """A text in few objects, however many pieces it came in. What it was after each piece can be told.

    Attributes:
        before: The number of the pieces that were put together.
        tail: Those after them; ``settle`` is to be called when there are ``full`` many.
    """

    __slots__ = ("_lengths", "_texts", "before", "tail")

    full: Final = _MANY

    def __init__(self) -> None:
        self.tail: list[str] = []
        self._texts: list[str] = []
        self._lengths = array("I")
        self.before = 0

    def twin(self) -> Pieces:
        """One that goes on from here by itself."""
        made = Pieces()
        made.tail, made._texts = list(self.tail), list(self._texts)
        made._lengths, made.before = self._lengths[:], self.before
        return made

    def __len__(self) -> int:
        return self.before + len(self.tail)

    def add(self, piece: str) -> None:
        """Take the next piece."""
        self.tail.append(piece)
        if len(self.tail) >= _MANY:
            self.settle()

    def settle(self) -> None:
        """Put the last pieces together."""
        self._texts.append("".join(self.tail))
        self._lengths.extend(map(len, self.tail))
        self.before += len(self.tail)
        self.tail.clear()

    def text(self, count: int | None = None) -> str:
        """The text, or what it was after so many pieces."""
        if count is None or count >= self.before:
            tail = self.tail if count is None else self.tail[: count - self.before]
            return "".join((*self._texts, *tail))
        return "".join(self._texts)[: sum(self._lengths[:count])]

    def since(self, count: int) -> list[str]:
        """What came after so many pieces."""
        if count >= self.before:
            return self.tail[count - self.before :]
        return ["".join(self._texts)[sum(self._lengths[:count]) :], *self.tail]
