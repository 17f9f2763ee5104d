# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Lines and server-sent events from bytes: feed what arrived, get what is complete.

Source: WHATWG HTML, section 9.2.6 (interpreting an event stream). Only CR, LF and CRLF end a line.
"""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(rb"\r\n|\n|\r")


class LineDecoder:
    """Bytes → lines without their ends. A line may come in any number of pieces."""

    __slots__ = ("_buffer", "_limit")

    def __init__(self, limit: int = 256 * 1024 * 1024) -> None:
        self._buffer = bytearray()
        self._limit = limit

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that ``data`` completes.

        Raises:
            ValueError: A line is longer than the limit.
        """
        start = max(len(self._buffer) - 1, 0)
        self._buffer += data
        if not _END.search(self._buffer, start):
            if len(self._buffer) > self._limit:
                raise ValueError(f"a line is longer than {self._limit} bytes")
            return []
        held = b"\r" if self._buffer.endswith(b"\r") else b""  # an LF may follow
        *lines, rest = _END.split(bytes(self._buffer[:-1] if held else self._buffer))
        self._buffer = bytearray(rest + held)
        return lines

    def close(self) -> list[bytes]:
        """The lines that stand at the end without a line end."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        lines = _END.split(rest)
        return lines if lines[-1] else lines[:-1]


class ServerSentEvent:
    """One event: its name (``message`` by default), data, last id and reconnection time in ms."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, event: str, data: str, id: str, retry: int | None) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"
        )


class EventDecoder:
    """Bytes → server-sent events."""

    __slots__ = ("_data", "_event", "_first", "_id", "_lines", "_retry")

    def __init__(self) -> None:
        self._lines = LineDecoder()
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._first = True

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """The events that ``data`` completes."""
        return [event for line in self._lines.feed(data) if (event := self._line(line)) is not None]

    def close(self) -> list[ServerSentEvent]:
        """The event that stands at the end without a blank line, if any."""
        events = [event for line in self._lines.close() if (event := self._line(line)) is not None]
        last = self._dispatch()
        return [*events, last] if last is not None else events

    def _line(self, raw: bytes) -> ServerSentEvent | None:
        if self._first:
            self._first = False
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if not raw:
            return self._dispatch()
        line = raw.decode("utf-8", errors="replace")
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        if not self._data:
            self._event = ""
            return None
        event = ServerSentEvent(self._event or "message", "\n".join(self._data), self._id, self._retry)
        self._data, self._event = [], ""
        return event
