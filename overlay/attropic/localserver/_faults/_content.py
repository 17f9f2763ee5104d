"""Faults in a body of JSON."""

from __future__ import annotations

import json
from typing import Any, Final

from .._wire import dumps
from ._events import LINE_SEPARATORS, UNKNOWN_BLOCK, UNKNOWN_VALUE
from ._fault import Fault

#: Keys whose values are one of a few that are known, the most telling first.
_STATES: Final = ("stop_reason", "processing_status", "status", "state", "role")
_TEXTS: Final = ("text", "display_name", "name", "title", "filename")


def rewritten(fault: Fault, body: bytes, good: bool) -> bytes:
    """A body with what is wrong in its JSON.

    Args:
        fault: What goes wrong.
        body: As it would be.
        good: Whether it is that of a success: what is new stands in those only.

    Raises:
        ValueError: The body has no place for a fault; the message names it.
    """
    wanted = fault.unknown_block or fault.unknown_enum or fault.line_separator
    if good and wanted:
        value = _read(body)
        if fault.unknown_block:
            _content_of(value).append(UNKNOWN_BLOCK)
        if fault.unknown_enum:
            parent, key = _found(value, _STATES, "unknown-enum: the answer has no state that could be unknown")
            parent[key] = UNKNOWN_VALUE
        if fault.line_separator:
            parent, key = _found(value, _TEXTS, "line-separator: the answer has no text")
            parent[key] += LINE_SEPARATORS
        body = dumps(value)
    if fault.malformed_json is None:
        return body
    text = json.dumps(_read(body))
    return text[: len(text) // 2].encode()


def _read(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        raise ValueError("the answer is no JSON, and this fault needs some") from None


def _content_of(value: Any) -> list[Any]:
    content = value.get("content") if isinstance(value, dict) else None
    if not isinstance(content, list):
        raise ValueError("unknown-block: the answer is no message")
    return content


def _found(value: Any, names: tuple[str, ...], missing: str) -> tuple[Any, str]:
    """The object nearest to the root that has one of the keys, with text in it, and the key.

    Raises:
        ValueError: There is none.
    """
    level = [value]
    while level:
        for name in names:
            for one in level:
                if isinstance(one, dict) and isinstance(one.get(name), str):
                    return one, name
        level = [part for one in level for part in _parts(one)]
    raise ValueError(missing)


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
