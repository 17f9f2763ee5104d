"""Bodies of answers that are errors: how they are read, and what is in them."""

from __future__ import annotations

import json
from collections.abc import Mapping


def decode_body(content: bytes) -> object | None:
    """JSON when it is JSON, else text, else None."""
    if not content:
        return None
    try:
        value: object = json.loads(content)
    except ValueError:
        return content.decode("utf-8", errors="replace")
    return value


def excerpt(content: bytes) -> str:
    """The beginning of a body as one line."""
    text = " ".join(content.decode("utf-8", errors="replace").split())
    return text if len(text) <= 500 else f"{text[:500]}… ({len(content)} bytes)"


def inside(body: object, *path: str) -> object | None:
    """The value at a path of keys; None where there is none."""
    for key in path:
        body = body.get(key) if isinstance(body, Mapping) else None
    return body


def text_inside(body: object, *path: str) -> str | None:
    """The text at a path of keys; None where there is none, or something else."""
    found = inside(body, *path)
    return found if isinstance(found, str) else None
