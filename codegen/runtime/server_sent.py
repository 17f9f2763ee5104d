"""One server-sent event, and what its data is worth as JSON."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from .values import parse_json


class ServerSentEvent:
    """One event.

    Attributes:
        event: Its name, ``message`` by default.
        data: Its lines of data, joined by LF.
        id: The last id that the stream told.
        retry: The last reconnection time that the stream told, in ms.
        raw: Its bytes as they came, with everything since the event before it, comments for example: those of
            all events together are the stream.
    """

    __slots__ = ("data", "event", "id", "raw", "retry")

    def __init__(self, event: str, data: str, id: str, retry: int | None, raw: bytes = b"") -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry
        self.raw = raw

    def json(self) -> Any:
        """The data as a JSON value.

        Raises:
            ValidationError: It is not JSON.
        """
        return parse_json(self.data.encode())

    def is_one_of(self, tags: Collection[str], *, whole: bool = True) -> bool:
        """Whether the event is of one of these types, by its name or by the ``type`` of its data.

        Args:
            tags: The types.
            whole: Whether its blank line came: half an event is of no type.
        """
        named = self.event in tags
        if not named and self.event != "message":
            return False
        try:
            value = self.json()
        except ValueError:
            return named and whole and self.event == "error"  # whatever it says
        return named or (isinstance(value, dict) and value.get("type") in tags)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


def values_of(name: str | None, text: str, *, whole: bool = True) -> Sequence[Any]:
    """The JSON value of an event; nothing for pings and for empty data.

    Args:
        name: Its name.
        text: Its data.
        whole: Whether its blank line came: half an event is no error that the server tells.
    """
    if name == "error" and (whole or _is_object(text)):
        return (_error(text),)
    if name == "ping" or not text.strip():
        return ()
    value = parse_json(text.encode())
    return () if isinstance(value, dict) and value.get("type") == "ping" else (value,)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def _error(text: str) -> dict[str, Any]:
    """The ``error`` event that an event of this name is, whatever its data looks like."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        return {"type": "error", "error": {"message": text}}
    if value.get("type") == "error" or "error" in value:
        return {**value, "type": "error"}
    return {"type": "error", "error": value}
