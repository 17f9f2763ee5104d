"""How many pages a PDF has, from its tables of objects: neither its pages nor the whole file are read."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO, Final

from ._pdf_streams import MOST, unpacked
from ._pdf_syntax import PdfSyntaxError, Reference, skip, value

_START: Final = re.compile(rb"startxref[\0\t\n\f\r ]+(\d{1,12})")
_OBJECT: Final = re.compile(rb"[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj")
_STREAM: Final = re.compile(rb"[\0\t\n\f\r ]*stream(\r\n|\n)")
_SECTION: Final = re.compile(rb"[\0\t\n\f\r ]*(\d{1,10})[ ]+(\d{1,10})[ ]*(\r\n|\n|\r)")
_ROW: Final = re.compile(rb"(\d{10})[ ](\d{5})[ ]([nf])")
_ROW_SIZE: Final = 20
#: Where the mark of a PDF and the place of its table are looked for, from the start and from the end.
_NEAR_START, _NEAR_END = 1024, 2048
#: How much is read at first for one value; doubled while it is cut off.
_WINDOW: Final = 4096
#: The most bytes of one value: a tree of pages in one level takes some for each.
_MOST_VALUE: Final = 4 << 20
#: The most tables that follow each other, sections of all of them, and references that lead to each other.
_MOST_TABLES, _MOST_SECTIONS, _MOST_STEPS = 512, 50_000, 16


def pdf_pages(stream: BinaryIO) -> int | None:
    """Count the pages of a PDF.

    Args:
        stream: The PDF; it must be able to seek.

    Returns:
        What its root of pages says, or None where that cannot be told: a file that is damaged, cut off, no PDF, or
        encrypted together with its tables.
    """
    try:
        count = _Pdf(stream).pages()
    except PdfSyntaxError:
        return None
    return count if isinstance(count, int) and count >= 0 else None


class _Pdf:
    """A PDF, of which the objects are read that somebody asks for."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._size = stream.seek(0, io.SEEK_END)
        self._base = self._read(0, _NEAR_START).find(b"%PDF-")  # places count from there
        if self._base < 0:
            raise PdfSyntaxError
        #: Each tells where an object is, or None when it does not have it. Those of the newest table come first.
        self._sections: list[Callable[[int], tuple[int, int, int] | None]] = []
        self._streams: dict[int, tuple[dict[str, Any], bytes]] = {}
        self.trailer: dict[str, Any] = {}
        self._follow_tables()

    def pages(self) -> Any:
        """The count of the root of pages."""
        root = self._resolve(self.trailer.get("/Root"))
        tree = self._resolve(root.get("/Pages")) if isinstance(root, dict) else None
        return self._resolve(tree.get("/Count")) if isinstance(tree, dict) else None

    # -- bytes ---------------------------------------------------------------------------------

    def _read(self, offset: int, count: int) -> bytes:
        if not 0 <= offset <= self._size:
            raise PdfSyntaxError
        self._stream.seek(offset)
        return self._stream.read(count)

    def _value(self, offset: int) -> tuple[Any, int]:
        """The value at a place of the file, and where it ends."""
        window = _WINDOW
        while True:
            data = self._read(offset, window)
            try:
                found, end = value(data, 0)
                return found, offset + end
            except PdfSyntaxError:
                if len(data) < window or window >= _MOST_VALUE:
                    raise
                window *= 4

    def _object(self, offset: int) -> tuple[Any, int]:
        """The object at a place of the file, and where it ends."""
        match = _OBJECT.match(self._read(offset, 64))
        if match is None:
            raise PdfSyntaxError
        return self._value(offset + match.end())

    def _stream_at(self, offset: int) -> tuple[dict[str, Any], bytes]:
        """The dictionary and the plain bytes of the stream at a place of the file."""
        head, end = self._object(offset)
        match = _STREAM.match(self._read(end, 64))
        length = self._resolve(head.get("/Length")) if isinstance(head, dict) else None
        if match is None or not isinstance(length, int) or not 0 <= length <= MOST:
            raise PdfSyntaxError
        return head, unpacked(head, self._read(end + match.end(), length))

    # -- tables --------------------------------------------------------------------------------

    def _follow_tables(self) -> None:
        """Read the newest table and those before it (7.5.6)."""
        tail = self._read(max(0, self._size - _NEAR_END), _NEAR_END)
        places = [int(match[1]) for match in _START.finditer(tail)]
        waiting, seen = places[-1:], set[int]()
        while waiting:
            place = waiting.pop()
            if place in seen or len(seen) >= _MOST_TABLES:
                raise PdfSyntaxError
            seen.add(place)
            trailer = self._table(place + self._base)
            self.trailer = self.trailer or trailer
            # a table for old readers says where the one for new readers is, which goes before its own older ones
            waiting = [*waiting, *(trailer[key] for key in ("/Prev", "/XRefStm") if isinstance(trailer.get(key), int))]
        if not self.trailer:
            raise PdfSyntaxError

    def _table(self, offset: int) -> dict[str, Any]:
        start = self._read(offset, 64)
        at = skip(start, 0)
        if start.startswith(b"xref", at):
            return self._classic(offset + at + 4)
        head, data = self._stream_at(offset)
        widths, index = _integers(head.get("/W")), _integers(head.get("/Index", [0, head.get("/Size")]))
        if len(widths) != 3 or sum(widths) < 1:
            raise PdfSyntaxError
        self._sections.append(partial(_row, index, widths, data))
        return head

    def _classic(self, offset: int) -> dict[str, Any]:
        """A table of lines of 20 bytes (7.5.4); only where its sections begin is kept."""
        while (match := _SECTION.match(self._read(offset, 64))) is not None:
            if len(self._sections) >= _MOST_SECTIONS:
                raise PdfSyntaxError
            first, count = int(match[1]), int(match[2])
            self._sections.append(partial(self._line, first, count, offset + match.end()))
            offset += match.end() + count * _ROW_SIZE
        start = self._read(offset, 64)
        at = skip(start, 0)
        if not start.startswith(b"trailer", at):
            raise PdfSyntaxError
        trailer, _ = self._value(offset + at + 7)
        if not isinstance(trailer, dict):
            raise PdfSyntaxError
        return trailer

    # -- objects -------------------------------------------------------------------------------

    def _resolve(self, found: Any) -> Any:
        """The value that a reference leads to."""
        for _ in range(_MOST_STEPS):
            if not isinstance(found, Reference):
                return found
            kind, place, index = self._entry(found.number)
            found = self._object(place + self._base)[0] if kind == 1 else self._packed(place, index)
        raise PdfSyntaxError

    def _entry(self, number: int) -> tuple[int, int, int]:
        """Where an object is: (1, its place, 0) or (2, the stream that holds it, its index there)."""
        for section in self._sections:
            entry = section(number)
            if entry is not None:
                if entry[0] not in (1, 2):
                    raise PdfSyntaxError
                return entry
        raise PdfSyntaxError

    def _line(self, first: int, count: int, offset: int, number: int) -> tuple[int, int, int] | None:
        if not first <= number < first + count:
            return None
        match = _ROW.match(self._read(offset + (number - first) * _ROW_SIZE, _ROW_SIZE))
        if match is None:
            raise PdfSyntaxError
        return (1, int(match[1]), 0) if match[3] == b"n" else None

    def _packed(self, number: int, index: int) -> Any:
        """An object inside of a stream of objects (7.5.7)."""
        if number not in self._streams:
            self._streams[number] = ({}, b"")  # so that a stream that holds its own length is found out
            kind, place, _ = self._entry(number)
            if kind != 1:
                raise PdfSyntaxError
            self._streams[number] = self._stream_at(place + self._base)
        head, data = self._streams[number]
        first = head.get("/First")
        numbers = data[:first].split() if isinstance(first, int) else []
        if not isinstance(first, int) or not 2 * index + 1 < len(numbers) or not numbers[2 * index + 1].isdigit():
            raise PdfSyntaxError
        # a number at the very end of the data is whole
        return value(data + b" ", first + int(numbers[2 * index + 1]))[0]


def _integers(values: Any) -> list[int]:
    if not isinstance(values, list) or not all(isinstance(item, int) and 0 <= item < 1 << 40 for item in values):
        raise PdfSyntaxError
    return values


def _row(index: list[int], widths: list[int], data: bytes, number: int) -> tuple[int, int, int] | None:
    """A line of a table that is a stream (7.5.8)."""
    before = 0
    for first, count in zip(index[::2], index[1::2], strict=False):
        if first <= number < first + count:
            size = sum(widths)
            row = data[(before + number - first) * size :][:size]
            if len(row) < size:
                raise PdfSyntaxError
            kind, place = widths[0], widths[0] + widths[1]
            parts = [int.from_bytes(part, "big") for part in (row[:kind], row[kind:place], row[place:])]
            return parts[0] if kind else 1, parts[1], parts[2]
        before += count
    return None
