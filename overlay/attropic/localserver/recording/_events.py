"""An event stream as it is written down: its events with the time when each one was whole, without secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from .._wire import Json
from ._secrets import Secrets

_END: Final = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_DATA: Final = re.compile(r"^data:[ ]?(.*?)\r?$", re.M)


def written(pieces: Iterable[tuple[float, bytes]], secrets: Secrets) -> list[Json]:
    """The events of a stream, each with ``at``, the seconds since its head, and ``text``.

    Args:
        pieces: The bytes as they came, with their times.
        secrets: Takes secrets out; one that arrives in several deltas of a block too.

    Raises:
        UnicodeDecodeError: It is no text.
    """
    events = list(_events(pieces))
    values = clean([_value(text) for _, text in events], secrets)
    found = []
    for (at, text), value in zip(events, values, strict=True):
        text = text if value is None else _with(text, value)
        found.append({"at": round(at, 3), "text": secrets.text(text)})
    return found


def clean(values: list[Json | None], secrets: Secrets) -> list[Json | None]:
    """The events of a stream without secrets, those among them that are objects."""
    for deltas in _runs(values):
        parts = [delta[name] for delta, name in deltas]
        for (delta, name), part in zip(deltas, secrets.split(parts), strict=True):
            delta[name] = part
    return [None if value is None else secrets.json(value) for value in values]


def _events(pieces: Iterable[tuple[float, bytes]]) -> Iterator[tuple[float, str]]:
    """The text cut after each event; what is left at the end comes last."""
    left, last = b"", 0.0
    for at, data in pieces:
        left, last, start = left + data, at, 0
        for end in _END.finditer(left):
            yield at, left[start : end.end()].decode()
            start = end.end()
        left = left[start:]
    if left:
        yield last, left.decode()


def _value(text: str) -> Json | None:
    """The object that an event carries, if it carries one in one line."""
    found = _DATA.findall(text)
    try:
        value: Any = json.loads(found[0]) if len(found) == 1 else None
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _with(text: str, value: Json) -> str:
    """An event with another object in its place; the same one leaves it as it is."""
    line = _DATA.search(text)
    if line is None or json.loads(line[1]) == value:
        return text
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"{text[: line.start(1)]}{data}{text[line.end(1) :]}"


def _runs(values: Iterable[Json | None]) -> Iterable[list[tuple[Json, str]]]:
    """The texts that arrive in pieces: those of one name, in the deltas of one block of one message."""
    runs: dict[tuple[Any, ...], list[tuple[Json, str]]] = {}
    messages = 0
    for value in values:
        kind = value.get("type") if value else None
        messages += kind == "message_start"
        delta: Any = value.get("delta") if value and kind == "content_block_delta" else None
        if value and isinstance(delta, dict):
            for name, text in delta.items():
                if isinstance(text, str) and name not in ("type", "signature"):
                    runs.setdefault((messages, value.get("index"), name), []).append((delta, name))
    return runs.values()
