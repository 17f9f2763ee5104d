"""What no message and no repr may show."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from attropic_api._runtime.secret import SHOWN, reveal

from .._core.credentials import NAMES, hidden
from ..localserver import Request

_KEYS: Final = re.compile(r".*(authorization|token|secret|api[-_]?key|password|cookie)", re.IGNORECASE)


def without_secrets(value: Any) -> Any:
    """A value of JSON with a placeholder in place of what is secret by the name of its key."""
    if isinstance(value, dict):
        return {key: _shown(key, part) for key, part in value.items()}
    return [without_secrets(part) for part in value] if isinstance(value, list) else value


def _shown(key: str, value: Any) -> Any:
    if isinstance(value, str) and value and _KEYS.fullmatch(key):
        return SHOWN
    return without_secrets(value)


def without_credentials(text: str, requests: Iterable[Request]) -> str:
    """The text with a placeholder in place of the credentials of these requests, wherever they stand."""
    found = {reveal(value) for request in requests for name, value in request.headers.items() if name in NAMES}
    found |= {value.removeprefix("Bearer ") for value in found}
    for secret in sorted(found, key=len, reverse=True):
        if len(secret) > 5:  # a word as short as that is none
            text = text.replace(secret, SHOWN)
    return text


def concealed(request: Request) -> Request:
    """A request whose credentials can be compared, and show themselves nowhere."""
    return replace(request, headers=hidden(request.headers))
