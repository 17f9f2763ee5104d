"""Types by their first bytes: the signatures of ``filetype``, and the few rules that it lacks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO, Final

from .archive import STARTS, archive_type
from .table import ALIASES, BRANDS, OLE

#: An MPEG audio frame of layer III with bit rate and sampling rate that exist.
_MPEG_AUDIO: Final = re.compile(rb"\xff[\xfa\xfb\xf2\xf3\xe2\xe3][\x10-\xef]", re.S)
#: A PDF may begin after other bytes: readers look for it in the first 1024 (ISO 32000-1, annex H.3.4.1).
_PDF_WITHIN: Final = 1024


def signature_type(head: bytes, open: Callable[[], BinaryIO] | None) -> str | None:
    """The type of binary content; None when nothing knows it."""
    if head.startswith(STARTS):
        return archive_type(head, open)
    if head[4:8] == b"ftyp":
        return _boxes(head)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return OLE
    if head.startswith((b"PAR1", b"PARE")):
        return "application/vnd.apache.parquet"
    found = library_type(head)
    if found == "audio/mpeg" and not head.startswith(b"ID3") and not _MPEG_AUDIO.match(head):
        return None
    if found is not None:
        return found
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "application/pdf"
    if head.startswith((b"MM\x00\x2b", b"II\x2b\x00")):
        return "image/tiff"  # with offsets of 64 bits
    return "audio/mpeg" if _MPEG_AUDIO.match(head) else None


def library_type(head: bytes) -> str | None:
    """What the library finds, under the registered name."""
    import filetype  # type: ignore[import-untyped]

    found = filetype.guess_mime(head)
    return ALIASES.get(found, found) if found else None


def _boxes(head: bytes) -> str | None:
    """An ISO media file by its brands: the first that says more than that it is one."""
    length = min(int.from_bytes(head[:4], "big"), 256, len(head))
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, length, 4))]
    types = [BRANDS[brand] for brand in brands if brand in BRANDS]
    if not types:
        return library_type(head) or "video/mp4"
    special = [found for found in types if found not in {"image/heif", "video/mp4"}]
    return special[0] if types[0] == "image/heif" and special else types[0]
