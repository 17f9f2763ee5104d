"""Multipart bodies, read as they arrive (RFC 7578). The parser is that of `python-multipart`.

The bytes of all parts go into one temporary file, which is on disk as soon as it is large: a body of many parts takes
neither more memory nor more open files than one of a single part.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from tempfile import SpooledTemporaryFile
from typing import IO, Any, Final

from ._settings import MEGABYTE
from ._wire import ApiError

_IN_MEMORY: Final = MEGABYTE
_CHUNK: Final = 256 * 1024
_MOST_PARTS: Final = 1000
#: Bytes of the headers of one part, and of a field of text.
_MOST_HEADERS: Final = 16 * 1024
_MOST_TEXT: Final = 64 * 1024
#: Source: RFC 2046, section 5.1.1.
_BOUNDARY: Final = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")
#: Encodings that leave the bytes as they are (RFC 7578, section 4.7, knows no others).
_PLAIN: Final = ("", "7bit", "8bit", "binary")


@dataclass
class Part:
    """One part of a multipart body.

    Attributes:
        name: That of the field.
        filename: That of the file, or None for a field of text.
        media_type: As the client says; empty when it does not.
        file: Where the bytes are.
        start: Where they begin in it.
        size: How many there are.
    """

    name: str
    filename: str | None
    media_type: str
    file: IO[bytes]
    start: int = 0
    size: int = 0

    def pieces(self) -> Iterator[bytes]:
        """The bytes, in pieces."""
        for start in range(0, self.size, _CHUNK):
            self.file.seek(self.start + start)
            yield self.file.read(min(_CHUNK, self.size - start))

    def text(self) -> str:
        """The bytes as text.

        Raises:
            ApiError: 400, they are not UTF-8, or too many.
        """
        if self.size > _MOST_TEXT:
            raise ApiError(400, f"{self.name}: Input should have at most {_MOST_TEXT} bytes")
        try:
            return b"".join(self.pieces()).decode()
        except UnicodeDecodeError:
            raise ApiError(400, f"{self.name}: Input should be a valid string") from None


class FormReader:
    """Takes the bytes of a multipart body, and keeps its parts on disk where they are large.

    Args:
        content_type: The header, with the boundary.
        most: The bytes that all parts may have.

    Raises:
        ApiError: 400, the header has no boundary that is one.
    """

    def __init__(self, content_type: str, most: int) -> None:
        from python_multipart.multipart import MultipartParser

        logging.getLogger("python_multipart").addHandler(logging.NullHandler())  # the client is told, not the terminal
        head = Message()
        head["content-type"] = content_type
        boundary = head.get_param("boundary")
        if not isinstance(boundary, str) or not _BOUNDARY.fullmatch(boundary):
            raise ApiError(400, "content-type: A multipart body needs a boundary of 1 to 70 characters")
        self.parts: list[Part] = []
        self._file: Any = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by `close`
        self._size = 0
        self._most = most
        self._headers = Message()
        self._name, self._value = b"", b""
        self._header_bytes = 0
        self._ended = False
        callbacks: Any = {
            "on_part_begin": self._begin,
            "on_header_field": self._header_name,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_headers_finished": self._headers_end,
            "on_part_data": self._data,
            "on_end": self._end,
        }
        self._parser = MultipartParser(boundary.encode(), callbacks)

    def feed(self, data: bytes) -> None:
        """Take bytes.

        Raises:
            ApiError: 400, it is no multipart body; 413, it is too large.
        """
        from python_multipart.exceptions import FormParserError

        try:
            self._parser.write(data)
        except FormParserError as error:
            raise ApiError(400, f"The multipart body cannot be read: {error}") from None

    def finish(self) -> list[Part]:
        """The parts, when all bytes came.

        Raises:
            ApiError: 400, it ended too early.
        """
        if not self._ended:
            raise ApiError(400, "The multipart body ended before its last boundary")
        return self.parts

    def close(self) -> None:
        """Forget the parts."""
        self._file.close()
        self.parts = []

    def _begin(self) -> None:
        if len(self.parts) >= _MOST_PARTS:
            raise ApiError(400, f"A multipart body may have at most {_MOST_PARTS} parts")
        self._headers = Message()
        self._header_bytes = 0

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self._name += self._header(data[start:end])

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += self._header(data[start:end])

    def _header(self, data: bytes) -> bytes:
        self._header_bytes += len(data)
        if self._header_bytes > _MOST_HEADERS:
            raise ApiError(400, f"A part of the multipart body may have at most {_MOST_HEADERS} bytes of headers")
        return data

    def _header_end(self) -> None:
        self._headers[self._name.decode("latin-1")] = self._value.decode("utf-8", "replace")
        self._name, self._value = b"", b""

    def _headers_end(self) -> None:
        name = self._headers.get_param("name", header="content-disposition")
        if self._headers.get_content_disposition() != "form-data" or not isinstance(name, str):
            raise ApiError(400, "A part of the multipart body has no name: send content-disposition: form-data; name=…")
        encoding = str(self._headers.get("content-transfer-encoding", "")).strip().lower()
        if encoding not in _PLAIN:
            raise ApiError(400, f"{name}: A content-transfer-encoding is not supported; send the bytes as they are")
        filename = self._headers.get_filename()
        media_type = str(self._headers.get("content-type", "")).strip()
        self.parts.append(Part(name, filename, media_type, self._file, self._size))

    def _data(self, data: bytes, start: int, end: int) -> None:
        self._size += end - start
        if self._size > self._most:
            raise ApiError(413, f"The files are larger than {self._most} bytes in all, the most that is accepted")
        self._file.write(data[start:end])
        self.parts[-1].size += end - start

    def _end(self) -> None:
        self._ended = True
