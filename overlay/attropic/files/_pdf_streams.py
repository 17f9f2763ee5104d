"""What streams of a PDF hold: their bytes, unpacked up to a bound (ISO 32000-1, 7.4)."""

from __future__ import annotations

import zlib
from itertools import accumulate
from typing import Any, Final

from ._pdf_syntax import PdfSyntaxError

#: The most bytes that a stream is read from, and unpacked to. A table of a million objects takes five million.
MOST: Final = 16 << 20


def unpacked(head: dict[str, Any], data: bytes) -> bytes:
    """The bytes of a stream.

    Args:
        head: Its dictionary.
        data: As it stands in the file.

    Raises:
        PdfSyntaxError: It is packed in a way that tables of objects are not, damaged, or larger than ``MOST``.
    """
    filters, parameters = _single(head.get("/Filter")), _single(head.get("/DecodeParms"))
    if filters is None:
        return data
    if filters != "/FlateDecode":
        raise PdfSyntaxError
    inflate = zlib.decompressobj()
    try:
        plain = inflate.decompress(data, MOST)
    except zlib.error:
        raise PdfSyntaxError from None
    if inflate.unconsumed_tail or not inflate.eof:
        raise PdfSyntaxError
    return _unpredicted(plain, parameters) if isinstance(parameters, dict) else plain


def _single(value: Any) -> Any:
    """A value that may stand in a list of one."""
    if isinstance(value, list):
        if len(value) > 1:
            raise PdfSyntaxError
        return value[0] if value else None
    return value


def _unpredicted(data: bytes, parameters: dict[str, Any]) -> bytes:
    """Rows of bytes before they were written as differences (7.4.4.4; the predictors of PNG, section 9)."""
    predictor, columns = parameters.get("/Predictor", 1), parameters.get("/Columns", 1)
    if predictor == 1:
        return data
    plain = (parameters.get("/Colors", 1), parameters.get("/BitsPerComponent", 8)) == (1, 8)
    if not (plain and isinstance(predictor, int) and predictor >= 10 and isinstance(columns, int) and columns > 0):
        raise PdfSyntaxError
    kinds, size = data[:: columns + 1], columns + 1
    if len(data) % size or set(kinds) - {0, 1, 2}:  # tables are written with None, Sub or Up
        raise PdfSyntaxError
    if set(kinds) == {2}:
        rows = len(kinds)
        whole = bytearray(rows * columns)
        for column in range(columns):
            whole[column::columns] = bytes(sums & 255 for sums in accumulate(data[column + 1 :: size]))
        return bytes(whole)
    before = bytes(columns)
    done = bytearray()
    for index, kind in enumerate(kinds):
        row = data[index * size + 1 : (index + 1) * size]
        if kind == 1:
            row = bytes(sums & 255 for sums in accumulate(row))
        elif kind == 2:
            row = bytes((new + old) & 255 for new, old in zip(row, before, strict=True))
        done += row
        before = row
    return bytes(done)
