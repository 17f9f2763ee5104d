"""The output of a command, of which no more is kept than is worth reading."""

from __future__ import annotations

from collections import deque


class KeptOutput:
    """The beginning and the end of an output.

    Args:
        most: The most bytes that are kept.
    """

    def __init__(self, most: int) -> None:
        self._room = most - most // 2
        self._most_tail = most // 2
        self._head = bytearray()
        self._tail: deque[bytes] = deque()
        self._tail_size = 0
        self._left_out = 0

    def add(self, part: bytes) -> None:
        """Take the next part."""
        head, part = part[: self._room], part[self._room :]
        self._head += head
        self._room -= len(head)
        if part:
            self._tail.append(part)
            self._tail_size += len(part)
        while self._tail and self._tail_size - len(self._tail[0]) >= self._most_tail:
            dropped = len(self._tail.popleft())
            self._tail_size -= dropped
            self._left_out += dropped

    def text(self) -> str:
        """What was kept, as text."""
        tail = b"".join(self._tail)
        over = max(0, len(tail) - self._most_tail)
        left_out = self._left_out + over
        head = self._head.decode(errors="replace")
        if not left_out:
            return (self._head + tail).decode(errors="replace")
        return f"{head}\n[{left_out:,} bytes left out]\n{tail[over:].decode(errors='replace')}"
