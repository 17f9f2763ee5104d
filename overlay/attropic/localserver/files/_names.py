"""Names of files: which ones the API accepts, and how they travel in a header. A name is data, never a path."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from .._wire import ApiError

_LONGEST: Final = 255
#: Source: https://docs.claude.com/en/docs/build-with-claude/files (invalid filename).
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f]')


def checked_name(name: str) -> str:
    """The name, when it is one.

    Raises:
        ApiError: 400, it is empty, too long, made of dots, or has a character that no name has.
    """
    if not 1 <= len(name) <= _LONGEST:
        raise ApiError(400, f"file: The filename should have 1 to {_LONGEST} characters, it has {len(name)}")
    found = _FORBIDDEN.search(name)
    if found:
        raise ApiError(
            400, f'file: The filename may not contain {found[0]!r}: no < > : " | ? * \\ / and no control characters'
        )
    if name in (".", ".."):
        raise ApiError(400, f"file: {name!r} is not a filename")
    return name


def disposition(name: str) -> str:
    """``content-disposition`` of a download (RFC 6266): the name in ASCII, and as it is where that differs."""
    plain = re.sub(r'[^ -~]|["\\]', "_", name)
    exact = "" if plain == name else f"; filename*=UTF-8''{quote(name, safe='')}"
    return f'attachment; filename="{plain}"{exact}'
