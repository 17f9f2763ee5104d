# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Multipart bodies: form fields and files (RFC 7578), names escaped as browsers do (WHATWG, HTML, 4.10.21.8).

Parts are values; nothing of a file is read here.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import IO, Any, Final, Protocol, TypeAlias

from .content import Source, knows_itself
from .content_kinds import source_of
from .conventions import LIST_SUFFIX
from .omit import ABSENT
from .parameters import text
from .values import encode


class NamedFile(Protocol):
    """A file that knows its name, size and type, as ``attropic.files.File``."""

    def to_part(self) -> tuple[str | None, Any, str]: ...


FileContent: TypeAlias = (
    IO[bytes]
    | bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | NamedFile
    | Iterator[bytes]
    | AsyncIterable[bytes]
)
#: A file, or (name, content), (name, content, media type), (name, content, media type, headers).
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
_UNKNOWN: Final = "application/octet-stream"
#: WHATWG names quotes and line ends; other control characters would break the header, too.
_ESCAPED: Final = re.compile(r'["\x00-\x1f\x7f]')
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Part:
    """One file of a form, or a field that stands among files.

    Attributes:
        key: The name of its field.
        name: The name of the file; None for a field.
        source: Where its bytes come from.
        media_type: Its type; None for that which the file itself or its name tells.
        headers: More headers of the part.
    """

    __slots__ = ("_value", "headers", "key", "media_type", "name", "source")

    def __init__(
        self, key: str, value: Any, name: str | None, media_type: str | None = None, headers: Any = None
    ) -> None:
        self.key = key
        self.name = name
        self.source: Source = source_of(value)
        self.media_type = media_type
        self.headers: dict[str, str] = dict(headers or {})
        self._value = value
        for field, told in [("content-type", media_type or ""), *self.headers.items()]:
            if not _TOKEN.fullmatch(field) or not isinstance(told, str) or re.search(r"[\r\n\0]", told):
                raise ValueError(f"`{key}`: the header {field!r} of the file cannot be sent: {told!r}")

    def measure(self) -> None:
        """Ask the file for its size and its type."""
        self.source.measure()
        if self.name is not None and self.media_type is None:
            from mimetypes import guess_type  # it reads tables of the system

            known = self._value.media_type if knows_itself(self._value) else None
            self.media_type = known or guess_type(self.name)[0] or _UNKNOWN

    def head(self) -> bytes:
        """Its headers, with the empty line after."""
        disposition = f'form-data; name="{_escaped(self.key)}"'
        headers = {"Content-Disposition": disposition}
        if self.name is not None:
            headers["Content-Disposition"] += f'; filename="{_escaped(self.name)}"'
            if "content-type" not in {field.lower() for field in self.headers}:
                headers["Content-Type"] = self.media_type or _UNKNOWN
        headers.update(self.headers)
        return (
            "".join(f"{field}: {told}\r\n" for field, told in headers.items()).encode(errors="replace")
            + b"\r\n"
        )


def split(
    values: Mapping[str, Any], files: frozenset[str], lists: frozenset[str] | None = None
) -> tuple[list[tuple[str, str]], list[Part]]:
    """Form fields and files of a body.

    Args:
        values: The body.
        files: The keys whose values are files.
        lists: Those of them that have several. An iterator of any other is one file in chunks. None is all of them.

    Raises:
        TypeError: A file is not bytes, a path, a binary file, chunks of bytes or a tuple of these.
        ValueError: A media type or a header cannot be sent.
    """
    form: list[tuple[str, str]] = []
    parts: list[Part] = []
    for key, value in values.items():
        if isinstance(value, ABSENT) or value is None:
            continue
        if key not in files:
            form += fields(key, encode(value))
        elif isinstance(value, Iterable) and not _is_file(value) and not _is_chunks(value, key, lists):
            parts += [_part(part, key, f"{key}{LIST_SUFFIX}") for part in value]
        else:
            parts.append(_part(value, key, key))
    return form, parts


def alone(form: list[tuple[str, str]]) -> list[Part]:
    """The fields of a form that has no file, as parts: it is multipart all the same."""
    return [Part(key, told.encode(errors="replace"), None) for key, told in form]


def fields(key: str, value: Any) -> list[tuple[str, str]]:
    """Form fields of a JSON value: lists as the API names them, objects as ``key[name]``."""
    if isinstance(value, dict):
        return [pair for name, part in value.items() for pair in fields(f"{key}[{name}]", part)]
    if isinstance(value, list):
        return [pair for part in value for pair in fields(f"{key}{LIST_SUFFIX}", part)]
    return [(key, text(value))]


def joined(form: list[tuple[str, str]], parts: list[Part], boundary: str) -> list[bytes | Source]:
    """The body: bytes, and the files between them."""
    line = f"--{boundary}\r\n".encode()
    found: list[bytes | Source] = []
    held = b""
    for part in [*alone(form), *parts]:
        found += [held + line + part.head(), part.source]
        held = b"\r\n"
    return [*found, held + f"--{boundary}--\r\n".encode()]


def boundary_of(media: str) -> str | None:
    """The boundary in a media type, when it has one that can be used."""
    found = re.search(r'boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))', media)
    return None if found is None else found[1] or found[2]


def _is_file(value: Any) -> bool:
    if isinstance(value, tuple):
        return len(value) >= 2 and (value[0] is None or isinstance(value[0], str)) and _is_named(value[1])
    return _is_content(value)


def _is_content(value: Any) -> bool:
    known = isinstance(value, bytes | bytearray | memoryview | os.PathLike | AsyncIterable)
    return known or callable(getattr(value, "read", None)) or knows_itself(value)


def _is_named(value: Any) -> bool:
    return _is_content(value) or isinstance(value, Iterator)


def _is_chunks(value: Any, key: str, lists: frozenset[str] | None) -> bool:
    return isinstance(value, Iterator) and lists is not None and key not in lists


def _part(value: Any, key: str, wire: str) -> Part:
    if isinstance(value, str) or not (_is_file(value) or isinstance(value, Iterator)):
        raise TypeError(
            f"`{key}` must be a file: bytes, a pathlib.Path, a file opened in binary mode, an iterator of bytes, or a "
            f"tuple (name, content, media type); got {type(value).__name__}"
        )
    name, content, *others = value if isinstance(value, tuple) else (None, value)
    if name is None:
        name = _name_of(content)
    headers = getattr(content, "headers", None) if knows_itself(content) and len(others) < 2 else None
    if headers:
        others = [*(others or [None]), headers]
    return Part(wire, content, name, *others)


def _name_of(content: Any) -> str:
    """The name of a file without the folders that it stands in: they are nobody's business."""
    given = os.fspath(content) if isinstance(content, os.PathLike) else getattr(content, "name", None)
    if isinstance(given, bytes):
        given = os.fsdecode(given)
    return (os.path.basename(given) if isinstance(given, str) else "") or "upload"


def _escaped(name: str) -> str:
    return _ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", name)
