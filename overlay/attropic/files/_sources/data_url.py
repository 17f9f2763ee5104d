"""Data URLs (RFC 2397): ``data:image/png;base64,…``, ``data:text/plain;charset=utf-8,…``."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

from .._errors import FileContentError
from .base64_text import Base64Source
from .memory import MemorySource
from .source import Source

_HEAD: Final = re.compile(
    r"data:(?P<type>[^;,\s]*)(?P<parameters>(?:;[^;,]*)*?)(?P<base64>;\s*base64)?\s*,", re.IGNORECASE
)

#: So much of a data URL may stand before its content.
LONGEST_HEAD: Final = 4096


def from_data_url(url: str) -> Source:
    """The source of a data URL; its media type is ``text/plain`` where the URL names none, as the standard says.

    Raises:
        FileContentError: It is not a data URL.
    """
    head = _HEAD.match(url, 0, LONGEST_HEAD)
    if head is None:
        start = url[:12] if re.match(r"[a-z][a-z0-9+.-]*:", url[:12], re.IGNORECASE) else "other text"
        raise FileContentError(
            f"a data URL has the form data:image/png;base64,…; this one begins with {start.partition(':')[0]!r}"
        )
    rest = url[head.end() :]
    source: Source
    if head["base64"]:
        source = Base64Source(rest if "%" not in rest else unquote_to_bytes(rest))
    else:
        source = MemorySource(unquote_to_bytes(rest))
    source.kind = "data URL"
    source.media_type = head["type"].lower() or "text/plain"
    return source
