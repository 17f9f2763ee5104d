"""Base64 text (RFC 4648), decoded when it is read."""

from __future__ import annotations

from binascii import a2b_base64
from collections.abc import Iterator
from string import ascii_letters, digits
from typing import BinaryIO, Final

from .._errors import FileContentError
from .chunks import reader_of
from .source import Source

_ALPHABET: Final = (ascii_letters + digits + "+/").encode()
_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")
_SPACE: Final = b" \t\r\n\f\v"


class Base64Source(Source):
    """Base64 text in either alphabet; line breaks are skipped, and padding at the end may be missing."""

    kind = "base64 text"
    blocking = False

    def __init__(self, text: str | bytes) -> None:
        try:
            self._text = text.encode("ascii") if isinstance(text, str) else bytes(text)
        except UnicodeEncodeError as error:
            raise foreign(error.start) from None
        self._size: int | None = None

    @property
    def size(self) -> int:
        if self._size is None:
            self._size = len(self._text.translate(None, _SPACE + b"=")) * 3 // 4
        return self._size

    def head(self, count: int) -> bytes:
        found = b""
        for piece in self.chunks(count):
            found += piece
            if len(found) >= count:
                break
        return found[:count]

    def open(self) -> BinaryIO:
        return reader_of(self.chunks(1 << 16))

    def chunks(self, size: int) -> Iterator[bytes]:
        step = max(size // 3 * 4, 4)
        end = len(self._text.rstrip(b"=" + _SPACE))
        rest = b""
        for start in range(0, end, step):
            given = self._text[start : min(start + step, end)].translate(_URL_SAFE, _SPACE)
            if given.translate(None, _ALPHABET):
                raise self._foreign()
            part = rest + given
            whole = len(part) // 4 * 4
            rest = part[whole:]
            if whole:
                yield a2b_base64(part[:whole])
        if len(rest) == 1:
            raise FileContentError("this base64 text is cut off: a single character is left over at its end")
        if rest:
            yield a2b_base64(rest + b"=" * (4 - len(rest)))

    def _foreign(self) -> FileContentError:
        allowed = _ALPHABET + b"-_" + _SPACE
        return foreign(next(place for place, code in enumerate(self._text) if code not in allowed))


def foreign(place: int) -> FileContentError:
    """A character that base64 does not have."""
    return FileContentError(
        f"this is not base64 text: the character at position {place} is none of A-Z, a-z, 0-9, +, /, - and _; for "
        "bytes use `File.from_bytes`, for a data URL `File.from_data_url`"
    )
