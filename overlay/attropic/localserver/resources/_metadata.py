"""The limits of metadata, which the contract tells in words only."""

from __future__ import annotations

from typing import Final

from .._wire import ApiError, Json

_MOST_PAIRS: Final = 16
_LONGEST_KEY: Final = 64
_LONGEST_VALUE: Final = 512


def check_metadata(one: Json) -> None:
    """Refuse an object with too much metadata.

    Raises:
        ApiError: 400, there are too many pairs, or a key or a value is too long; the message names the field.
    """
    metadata = one.get("metadata")
    if not isinstance(metadata, dict):
        return
    if len(metadata) > _MOST_PAIRS:
        raise ApiError(400, f"metadata: Dictionary should have at most {_MOST_PAIRS} items")
    for key, value in metadata.items():
        if not 0 < len(key) <= _LONGEST_KEY:
            raise ApiError(400, f"metadata: Keys should have 1 to {_LONGEST_KEY} characters")
        if isinstance(value, str) and len(value) > _LONGEST_VALUE:
            raise ApiError(400, f"metadata.{key}: String should have at most {_LONGEST_VALUE} characters")
