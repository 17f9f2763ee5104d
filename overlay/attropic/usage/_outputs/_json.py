"""A snapshot as JSON, which ``Snapshot.from_dict`` takes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._snapshot import Snapshot


def as_json(snapshot: Snapshot, *, indent: int | None = 2) -> str:
    """All of a snapshot, with a line break at the end."""
    value = snapshot.to_dict()
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a name has half a character of UTF-16
        text = json.dumps(value, indent=indent, allow_nan=False)
    return f"{text}\n"
