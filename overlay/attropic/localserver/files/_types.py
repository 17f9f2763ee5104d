"""MIME types of files: as the client says, else as the first bytes or the name tell."""

from __future__ import annotations

import re
from mimetypes import MimeTypes
from typing import Final

from .._wire import ApiError

_LONGEST: Final = 255
_UNKNOWN: Final = "application/octet-stream"
#: Source: RFC 6838, section 4.2.
_TYPE: Final = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
_MAGIC: Final = {
    rb"%PDF-": "application/pdf",
    rb"\x89PNG\r\n\x1a\n": "image/png",
    rb"\xff\xd8\xff": "image/jpeg",
    rb"GIF8[79]a": "image/gif",
    rb"(?s:RIFF.{4}WEBP)": "image/webp",
}
#: The table of Python, without that of the system: everywhere the same.
_TABLE: Final = MimeTypes(filenames=())
_TABLE.add_type("text/markdown", ".md")
_TABLE.add_type("image/webp", ".webp")
_TABLE.add_type("application/x-jsonlines", ".jsonl")


def media_type(given: str, filename: str | None, begin: bytes) -> str:
    """The MIME type of a file, without parameters.

    Args:
        given: What the client says; may be empty.
        filename: May be None.
        begin: The first bytes.

    Raises:
        ApiError: 400, what the client says is no MIME type.
    """
    kind = given.partition(";")[0].strip().lower()
    if kind:
        if len(kind) > _LONGEST or not _TYPE.fullmatch(kind):
            raise ApiError(400, f"file: The content-type should be a MIME type like 'text/plain', not {kind[:80]!r}")
        return kind
    for pattern, found in _MAGIC.items():
        if re.match(pattern, begin):
            return found
    return _TABLE.guess_type(filename or "")[0] or _UNKNOWN


def check_accepted(kind: str, accepted: frozenset[str] | None) -> None:
    """Refuse a MIME type that is not accepted.

    Raises:
        ApiError: 400, it is not; the message says which are.
    """
    if accepted is not None and accepted.isdisjoint((kind, f"{kind.partition('/')[0]}/*", "*/*")):
        raise ApiError(400, f"file: Files of type {kind} are not accepted; accepted: {', '.join(sorted(accepted))}")


def unnamed(kind: str) -> str:
    """The name of a file that came without one."""
    return f"unnamed{_TABLE.guess_extension(kind) or ''}"
