"""What a zip archive holds, by the names of its entries and the types it says itself. Nothing of it is unpacked but
the head of its table of types."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import SEEK_END
from struct import Struct
from typing import BinaryIO, Final

from .table import ENTRIES, PARTS

STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_LOCAL: Final = Struct("<4s5H3I2H")
_CENTRAL: Final = Struct("<4s6H3I5H2I")
_END: Final = Struct("<4s4H2IH")
#: How much of the directory at the end of an archive is looked at.
_DIRECTORY: Final = 1 << 18
_SELF_SAID: Final = re.compile(rb"application/(?:epub\+zip|vnd\.oasis\.opendocument\.[a-z-]+)")
_TYPES: Final = "[Content_Types].xml"


def archive_type(head: bytes, open: Callable[[], BinaryIO] | None) -> str:
    """The type of a file that begins as a zip archive.

    Args:
        head: Its first bytes.
        open: Opens it again, for the directory at its end; None when that cannot be read without losing it.
    """
    names, said = _local(head)
    if said is not None:
        return said
    if open is not None:
        names += _directory(open)
    if _TYPES in names or "_rels/.rels" in names:
        for name in names:
            if name in ENTRIES:
                return ENTRIES[name]
    if "META-INF/MANIFEST.MF" in names[:4]:
        return "application/java-archive"
    return "application/zip"


def _local(head: bytes) -> tuple[list[str], str | None]:
    """Names of entries in the first bytes, and the type that the archive says it has."""
    names = []
    place = head.find(STARTS[0])
    while place != -1 and place + _LOCAL.size <= len(head):
        _, _, _, method, _, _, _, packed, _, length, extra = _LOCAL.unpack_from(head, place)
        start = place + _LOCAL.size
        name = head[start : start + length].decode("utf-8", errors="replace")
        names.append(name)
        content = start + length + extra
        if name == "mimetype" and place == 0 and method == 0:
            found = _SELF_SAID.match(head, content)
            if found is not None and found.end() - content == (packed or found.end() - content):
                return names, found[0].decode()
        if name == _TYPES and method in {0, 8}:
            table = _inflated(head[content:]) if method else head[content : content + packed]
            for part, media_type in PARTS.items():
                if part in table:
                    return names, media_type
        place = head.find(STARTS[0], start + length)
    return names, None


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj(-15).decompress(packed, 1 << 16)
    except zlib.error:
        return b""


def _directory(open: Callable[[], BinaryIO]) -> list[str]:
    """Names of entries in the directory at the end of an archive; none where it is broken."""
    with open() as file:
        if not file.seekable():
            return []
        size = file.seek(0, SEEK_END)
        file.seek(max(size - (1 << 16) - _END.size, 0))
        tail = file.read()
        place = tail.rfind(b"PK\x05\x06")
        if place == -1 or len(tail) - place < _END.size:
            return []
        *_, length, start, _ = _END.unpack_from(tail, place)
        if start >= size:
            return []
        file.seek(start)
        directory = file.read(min(length, _DIRECTORY))
    names, place = [], 0
    while place + _CENTRAL.size <= len(directory) and directory.startswith(b"PK\x01\x02", place):
        fields = _CENTRAL.unpack_from(directory, place)
        length, extra, comment = fields[10:13]
        start = place + _CENTRAL.size
        names.append(directory[start : start + length].decode("utf-8", errors="replace"))
        place = start + length + extra + comment
    return names
