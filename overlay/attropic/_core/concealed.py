"""Text that nobody chose to show, such as that of an exception, without what looks like a credential. Pure."""

from __future__ import annotations

import re
from typing import Final

from attropic_api._runtime.secret import SHOWN

#: Of a pattern with a group only the group is replaced.
_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{8,}",
        r"(?i:\b(?:bearer|basic)) +([A-Za-z0-9._~+/=-]{8,})",
        r"(?i:\b[a-z0-9_-]*(?:api[_-]?key|secret|token|password|passwd|authorization))['\"]?\s*[=:]\s*"
        r"(?!['\"]?(?i:bearer|basic) )['\"]?([^\s'\",;&]{4,})",
        r"://[^/\s:@]*:([^/\s@]+)@",
    )
)


def concealed(text: str) -> str:
    """The text with a placeholder where a key, token or password seems to stand."""
    for pattern in _PATTERNS:
        text = pattern.sub(_replaced, text)
    return text


def _replaced(match: re.Match[str]) -> str:
    whole = match.group()
    if not match.re.groups:
        return SHOWN
    first, last = (place - match.start() for place in match.span(1))
    return whole[:first] + SHOWN + whole[last:]
