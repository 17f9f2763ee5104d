"""Lines and server-sent events from bytes: feed what arrived, get what is complete.

Source: WHATWG HTML, section 9.2.6 (interpreting an event stream). Only CR, LF and CRLF end a line. One rule is
ours: an event that the stream ends in the middle of its blank line is given, not dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from .server_sent import ServerSentEvent as ServerSentEvent
from .server_sent import values_of
from .template import Filled, Learner, Template
from .values import UNREADABLE, scan

#: The most bytes of one line, and of one event.
LIMIT: Final = 256 * 1024 * 1024
_END: Final = re.compile(rb"[\r\n]")
_LINE: Final = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)")
#: An event as nearly every server writes it: a name, one line of data, a blank line; every line ends with LF.
_USUAL: Final = re.compile(rb"(?:event: ?([^\n]*)\n)?data: ?([^\n]*)\n\n")
_USUAL_TEXT: Final = re.compile(_USUAL.pattern.decode())
_BOM: Final = b"\xef\xbb\xbf"
#: A reconnection time of so many digits is none.
_DIGITS: Final = 16


class LineDecoder:
    """Bytes → lines. A line may come in any number of pieces.

    Args:
        limit: The most bytes of a line.
    """

    __slots__ = ("_after_cr", "_lead", "_limit", "_pieces", "_size")

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0
        self._after_cr = False
        self._lead = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that ``data`` completes, without their ends.

        Raises:
            ValueError: A line is longer than the limit.
        """
        return [line.strip(b"\r\n") for line in self.ended(data)]

    def ended(self, data: bytes) -> list[bytes]:
        """The lines that ``data`` completes, with their ends.

        A CR at the end of ``data`` ends its line at once; the LF that may follow stands before the next line.

        Raises:
            ValueError: A line is longer than the limit.
        """
        if self._after_cr and data:
            self._after_cr = False
            if data.startswith(b"\n"):
                self._lead, data = b"\n", data[1:]
        if not _END.search(data):
            self._keep(data)
            return []
        text = b"".join((*self._pieces, data))
        end = max(text.rfind(b"\n"), text.rfind(b"\r")) + 1
        lines: list[bytes] = _LINE.findall(text[:end])
        lines[0] = self._lead + lines[0]
        self._lead = b""
        self._after_cr = end == len(text) and text.endswith(b"\r")
        self._pieces, self._size = [], 0
        self._keep(text[end:])
        return lines

    def _keep(self, data: bytes) -> None:
        if data:
            self._pieces.append(data)
            self._size += len(data)
            if self._size > self._limit:
                raise ValueError(f"a line is longer than {self._limit} bytes")

    def close(self) -> list[bytes]:
        """The line that stands at the end without a line end."""
        rest = self.rest().strip(b"\r\n")
        return [rest] if rest else []

    def rest(self) -> bytes:
        """What stands at the end without a line end, as it came."""
        rest = b"".join((self._lead, *self._pieces))
        self._pieces, self._size, self._lead = [], 0, b""
        return rest


class EventDecoder:
    """Bytes → server-sent events.

    Args:
        limit: The most bytes of a line and of an event.
    """

    __slots__ = (
        "_data", "_event", "_first", "_id", "_keeps", "_learner", "_limit", "_lines", "_pieces", "_raw", "_retry",
        "_size", "_waiting",
    )  # fmt: skip

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        #: The beginning of an event and its size, as long as the stream has no CR.
        self._pieces: list[bytes] = []
        self._waiting = 0
        #: Cuts the lines of a stream that has.
        self._lines: LineDecoder | None = None
        #: Whether events are to have their bytes.
        self._keeps = False
        self._raw: list[bytes] = []
        #: How much is kept of the event that is being read.
        self._size = 0
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._first = True
        self._learner = Learner()

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """The events that ``data`` completes.

        Raises:
            ValueError: A line or an event is longer than the limit.
        """
        return list(self.events(data))

    def events(self, data: bytes | None) -> Iterator[ServerSentEvent]:
        """The events that ``data`` completes, one by one; None is the end of the stream.

        Raises:
            ValueError: A line or an event is longer than the limit.
        """
        self._keeps = True
        if data is None or self._by_line(data):
            yield from self._rest() if data is None else self._read(self._ended(data))
            return
        whole, at = self._whole(data), 0
        while at < len(whole):
            usual = _USUAL.match(whole, at)
            if usual is None:
                end = _end_of(whole.find(b"\n\n", at), len(whole))
                yield from self._read(_LINE.findall(whole[at:end]))
                at = end
                continue
            self._first = False
            at = usual.end()
            name, text = usual.groups()
            raw, self._raw, self._size = b"".join((*self._raw, usual[0])), [], 0
            event = "message" if not name else name.decode("utf-8", errors="replace")
            yield ServerSentEvent(event, text.decode("utf-8", errors="replace"), self._id, self._retry, raw)

    def values(self, data: bytes | None) -> Iterator[Any]:
        """The data of the events that ``data`` completes, as JSON values, pings left out; None is the end.

        Raises:
            ValidationError: The data of an event is not JSON.
            ValueError: A line or an event is longer than the limit.
        """
        for template, found in self.runs(data):
            yield from map(template.json, found) if template is not None else found

    def runs(self, data: bytes | None) -> Iterator[tuple[Template | None, Sequence[Any]]]:
        """The same as runs of values: of events that differ in one string, a template and their strings.

        Raises:
            ValidationError: The data of an event is not JSON.
            ValueError: A line or an event is longer than the limit.
        """
        if data is None or self._by_line(data):
            for event in self._rest() if data is None else self._read(self._ended(data)):
                yield None, values_of(event.event, event.data, whole=data is not None)
            return
        text, at, learner = self._whole(data).decode("utf-8", errors="replace"), 0, self._learner
        while at < len(text):
            template = learner.template
            if template is not None and text.startswith(template.head, at):
                found, at = template.read(text, at)
                if found:
                    learner.fitted()
                    yield template, found
                    continue
            usual = _USUAL_TEXT.match(text, at)
            if usual is None:
                end = _end_of(text.find("\n\n", at), len(text))
                for event in self._read(_LINE.findall(text[at:end].encode())):
                    yield None, values_of(event.event, event.data)
                at = end
                continue
            self._first = False
            at = usual.end()
            name, line = usual.groups()
            try:
                value, end = scan(line, 0)
            except UNREADABLE:
                value, end = {}, -1
            if end != len(line) or name == "ping" or name == "error":
                yield None, values_of(name, line)
            elif value.__class__ is not dict:
                yield None, (value,)
            elif value.get("type") != "ping":
                start = usual.start()
                learner.see(usual[0], usual.start(2) - start, usual.end(2) - start)
                yield None, (value,)

    def filled(self, data: bytes) -> Filled | None:
        """The event that ``data`` is, by the template of the one before; None where ``runs`` has to read it.

        Streams mostly arrive like that: an event by itself. Whatever the bytes are otherwise, nothing has changed.
        """
        template = self._learner.template
        if template is None or self._pieces or self._lines is not None:
            return None
        piece = template.only(data)
        if piece is None:
            return None
        self._learner.fitted()
        return template, piece

    def close(self) -> list[ServerSentEvent]:
        """The event that stands at the end without a blank line, if any."""
        return list(self.events(None))

    def _rest(self) -> Iterator[ServerSentEvent]:
        """What is left at the end of the stream."""
        rest = b"".join(self._pieces)
        self._pieces, self._waiting = [], 0
        lines: list[bytes] = _LINE.findall(rest) if self._lines is None else []
        last = rest[sum(map(len, lines)) :] if self._lines is None else self._lines.rest()
        yield from self._read([*lines, last] if last else lines)
        event = self._dispatch()
        if event is not None:
            yield event

    def _by_line(self, data: bytes) -> bool:
        """Whether the stream is read line by line; it is from its first CR on."""
        if self._lines is None and b"\r" in data:
            self._lines = LineDecoder(self._limit)
        return self._lines is not None

    def _ended(self, data: bytes) -> list[bytes]:
        assert self._lines is not None
        if self._pieces:
            data = b"".join((*self._pieces, data))
            self._pieces, self._waiting = [], 0
        return self._lines.ended(data)

    def _whole(self, data: bytes) -> bytes:
        """The events that ``data`` completes, as bytes; every line ends with LF."""
        pieces = self._pieces
        end = data.rfind(b"\n\n") + 2
        if end < 2:
            split = bool(pieces) and data.startswith(b"\n") and pieces[-1].endswith(b"\n")
            end = 1 if split else 0
        if not end:
            if data:
                pieces.append(data)
                self._waiting += len(data)
                self._check(self._waiting)
            return b""
        whole = b"".join((*pieces, data[:end])) if pieces else data[:end]
        self._pieces = [data[end:]] if end < len(data) else []
        self._waiting = len(data) - end
        return whole

    def _check(self, size: int) -> None:
        if size > self._limit:
            raise ValueError(f"an event is longer than {self._limit} bytes")

    def _read(self, lines: list[bytes]) -> Iterator[ServerSentEvent]:
        """The events that these lines complete."""
        for line in lines:
            if self._keeps:
                self._raw.append(line)
                self._size += len(line)
                self._check(self._size)
            text = line.strip(b"\r\n")
            if self._first:
                self._first = False
                text = text.removeprefix(_BOM)
            if text:
                self._field(text)
            elif (event := self._dispatch()) is not None:
                yield event

    def _field(self, line: bytes) -> None:
        name, _, value = line.decode("utf-8", errors="replace").partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            if not self._keeps:
                self._size += len(line)
                self._check(self._size)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) < _DIGITS:
            self._retry = int(value)

    def _dispatch(self) -> ServerSentEvent | None:
        name, data, raw = self._event or "message", self._data, self._raw
        self._event = ""
        if not data:
            return None
        self._data, self._raw, self._size = [], [], 0
        return ServerSentEvent(name, "\n".join(data), self._id, self._retry, b"".join(raw))


def _end_of(found: int, size: int) -> int:
    """The end of an event from the place of its blank line; a third line end belongs to no event."""
    return found + 2 if found >= 0 else size
