"""What files were before they were changed, as far as it is worth keeping."""

from __future__ import annotations

from collections import deque
from typing import Final

from .._errors import ToolError
from ._confined import printable

#: The oldest changes are forgotten beyond so many bytes and changes.
_MOST_BYTES: Final = 32 * 1024 * 1024
_MOST_CHANGES: Final = 200


class History:
    """What files were before they were changed."""

    def __init__(self) -> None:
        self._changes: deque[tuple[tuple[str, ...], bytes | None]] = deque()
        self._size = 0

    def add(self, names: tuple[str, ...], before: bytes | None) -> None:
        """Remember what a file was.

        Args:
            names: The file.
            before: What it was; None is that it was not there.
        """
        self._changes.append((names, before))
        self._size += len(before or b"")
        while self._size > _MOST_BYTES or len(self._changes) > _MOST_CHANGES:
            self._forget(0)

    def last(self, names: tuple[str, ...], path: str) -> bytes | None:
        """What a file was before its last change; None is that it was not there.

        Raises:
            ToolError: Nothing is remembered of it.
        """
        return self._changes[self._find(names, path)][1]

    def drop(self, names: tuple[str, ...], path: str) -> None:
        """Forget the last change of a file."""
        self._forget(self._find(names, path))

    def _find(self, names: tuple[str, ...], path: str) -> int:
        for index in reversed(range(len(self._changes))):
            if self._changes[index][0] == names:
                return index
        raise ToolError(f"There is no change of {printable(path)} to take back.")

    def _forget(self, index: int) -> None:
        self._size -= len(self._changes[index][1] or b"")
        del self._changes[index]
