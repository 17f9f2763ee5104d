"""JSON values from lines of JSON: feed what arrived, get what is complete. Blank lines are passed over."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from .events import LIMIT, LineDecoder
from .values import UNREADABLE, parse_json, scan

if TYPE_CHECKING:
    from .reading import Reader


class RowDecoder:
    """Bytes → the values of lines. A line may come in any number of pieces.

    A stream whose lines end with LF alone, as nearly every server writes it, is read without cutting the lines apart;
    from its first CR on it is read line by line.

    Args:
        limit: The most bytes of a line.
        reader: Reads lines as typed values, where it can; others stay JSON values.
    """

    __slots__ = ("_begin", "_blank", "_limit", "_lines", "_pieces", "_read", "_reader", "_size")

    def __init__(self, limit: int = LIMIT, reader: Reader | None = None) -> None:
        self._limit = limit
        self._reader = reader
        self._pieces: list[bytes] = []
        self._size = 0
        self._lines: LineDecoder | None = None
        #: How many values came before this piece of the stream, and how many the list held then; of each blank line,
        #: how many values came before it.
        self._read = 0
        self._begin = 0
        self._blank: list[int] = []

    def feed(self, data: bytes | None, found: list[Any]) -> None:
        """Add the values that ``data`` completes to a list, in order; None is the end of the stream.

        Raises:
            ValidationError: A line is not JSON; those before it were added.
            ValueError: A line is longer than the limit.
        """
        self._begin = begin = len(found)
        try:
            if data is None:
                self._end(found)
            elif self._lines is not None or b"\r" in data:
                self._by_line(data, found)
            else:
                self._whole(data, found)
        finally:
            self._read += len(found) - begin

    def line_of(self, index: int) -> int:
        """The number of the line, from 1 on, of the value with this index, from 0 on."""
        return index + 1 + bisect_right(self._blank, index)

    def _end(self, found: list[Any]) -> None:
        rest, self._pieces = self._pieces, []
        if self._lines is None:
            self._slowly([b"".join(rest)], found)
        else:
            self._slowly(self._lines.close(), found)

    def _by_line(self, data: bytes, found: list[Any]) -> None:
        if self._lines is None:
            self._lines = LineDecoder(self._limit)
            data = b"".join((*self._pieces, data))
            self._pieces = []
        self._slowly(self._lines.feed(data), found)

    def _whole(self, data: bytes, found: list[Any]) -> None:
        end = data.rfind(b"\n") + 1
        if not end:
            self._keep(data)
            return
        whole = b"".join((*self._pieces, data[:end])) if self._pieces else data[:end]
        self._pieces, self._size = [], 0
        self._keep(data[end:])
        rows = None if self._reader is None else self._reader.lines(whole)
        if rows is not None:
            found += rows
            return
        try:
            text = whole.decode()
        except UnicodeDecodeError:
            self._slowly(whole.splitlines(), found)
            return
        at, last = 0, len(text)
        while at < last:
            stop = text.find("\n", at)
            try:
                value, to = scan(text, at)
            except UNREADABLE:
                value, to = None, -1
            if to == stop:
                found.append(value)
            else:
                self._slowly([text[at:stop].encode()], found)
            at = stop + 1

    def _slowly(self, lines: list[bytes], found: list[Any]) -> None:
        """Add the values of lines of any kind, without their ends."""
        for line in lines:
            if line.strip():
                found.append(parse_json(line))
            else:
                self._blank.append(self._read + len(found) - self._begin)

    def _keep(self, data: bytes) -> None:
        if data:
            self._pieces.append(data)
            self._size += len(data)
            if self._size > self._limit:
                raise ValueError(f"a line is longer than {self._limit} bytes")
