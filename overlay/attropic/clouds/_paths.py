"""Values in the path of an address: encoded, and refused where they would lead elsewhere."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from .._errors import ConfigurationError


def segment(argument: str, value: Any, safe: str = "") -> str:
    """A value as one segment of a path.

    Args:
        argument: What it is called in messages.
        value: The value.
        safe: Characters that stay as they are, beside letters, digits and ``-._~``.

    Raises:
        ConfigurationError: It is empty, no text, or a dot segment; the message names the argument.
    """
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"Expected a non-empty value for `{argument}` but received {value!r}")
    if unquote(value).partition(";")[0] in ("", ".", ".."):  # some servers drop a semicolon and what follows
        raise ConfigurationError(f"`{argument}` must not be {value!r}, which a path takes for a dot-segment.")
    return quote(value, safe=safe)
