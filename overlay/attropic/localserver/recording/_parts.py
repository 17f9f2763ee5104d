"""Multipart bodies as they are written down: what each part is, not the bytes of files."""

from __future__ import annotations

from collections.abc import Callable
from email.message import Message
from hashlib import sha256
from typing import Any, Final

from .._wire import Json
from ._secrets import REMOVED, Secrets, is_secret_name

#: Bytes of a field that are kept as text.
_LONGEST: Final = 1 << 20


class PartReader:
    """Takes the bytes of a multipart body and keeps none of its files, but their sizes and digests.

    Args:
        content_type: The header, with the boundary.

    Raises:
        ValueError: The header has no boundary.
    """

    def __init__(self, content_type: str) -> None:
        from python_multipart.multipart import MultipartParser

        head = Message()
        head["content-type"] = content_type
        boundary = head.get_param("boundary")
        if not isinstance(boundary, str) or not boundary:
            raise ValueError("a multipart body needs a boundary")
        self._parts: list[_Part] = []
        self._name, self._value = b"", b""
        self._whole = False
        callbacks: dict[str, Callable[..., None]] = {
            "on_part_begin": lambda: self._parts.append(_Part()),
            "on_header_field": self._header_name,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_part_data": lambda data, start, end: self._parts[-1].feed(data[start:end]),
            "on_end": self._end,
        }
        self._parser = MultipartParser(boundary.encode(), callbacks)  # type: ignore[arg-type]

    def feed(self, data: bytes) -> None:
        """Take bytes.

        Raises:
            ValueError: It is no multipart body.
        """
        self._parser.write(data)

    def parts(self, secrets: Secrets) -> list[Json] | None:
        """The parts without secrets; None when the body ended too early."""
        return [part.written(secrets) for part in self._parts] if self._whole else None

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        self._parts[-1].headers[self._name.decode("latin-1")] = self._value.decode("utf-8", "replace")
        self._name, self._value = b"", b""

    def _end(self) -> None:
        self._whole = True


class _Part:
    def __init__(self) -> None:
        self.headers = Message()
        self._size = 0
        self._digest = sha256()
        self._text = bytearray()

    def feed(self, data: bytes) -> None:
        self._size += len(data)
        self._digest.update(data)
        if self._size <= _LONGEST and self.headers.get_filename() is None:
            self._text += data

    def written(self, secrets: Secrets) -> Json:
        name = str(self.headers.get_param("name", "", header="content-disposition"))
        filename = self.headers.get_filename()
        if filename is None and len(self._text) == self._size:
            text = self._text.decode("utf-8", "replace")
            return {"name": name, "text": REMOVED if is_secret_name(name) and text else secrets.text(text)}
        more: dict[str, Any] = {"size": self._size, "sha256": self._digest.hexdigest()}
        kind = self.headers.get("content-type")
        return {"name": name, "filename": secrets.text(filename or ""), **({"type": kind} if kind else {}), **more}
