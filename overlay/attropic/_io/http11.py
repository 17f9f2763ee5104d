"""HTTP/1.1 answers out of bytes. Answers as nearly every server writes them are read here; any other by h11.

Source: RFC 9112. What is read here is a strict part of it: a head without a flaw, with one length in digits or chunks
without extensions and trailers. At the first sign of anything else, h11 is given the bytes and decides.
"""

from __future__ import annotations

import re
from typing import Any, Final

import httpx

#: The most bytes of a head, as of httpcore.
_MOST: Final = 100 * 1024
_HEAD: Final = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9][0-9])(?: ([\t\x20-\x7e\x80-\xff]*))?\r\n"
    rb"((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)*)"
)
_FIELD: Final = re.compile(rb"([^:\r\n]+):([^\r\n]*)\r\n")
#: The fields that say where the answer ends, and those of which somebody has to know.
_TELLING: Final = re.compile(
    rb"\n(content-length|transfer-encoding|connection|content-encoding|set-cookie|upgrade|trailer):([^\r\n]*)", re.I
)
_CHUNK: Final = re.compile(rb"([0-9A-Fa-f]{1,15})\r\n")
_LONGEST: Final = 17
#: Ends of a head that h11 takes too.
_ODD: Final = (b"\n\n", b"\n\r\n")
#: Answers that have no body whatever they say.
_EMPTY: Final = (204, 304)


class Head:
    """The head of an answer.

    Attributes:
        status: The status.
        reason: What stands beside it.
        version: ``HTTP/1.1``.
        coding: How the body is encoded, in lower case; empty when it is not.
        cookies: Whether it sets any.
    """

    __slots__ = ("_fields", "_lines", "coding", "cookies", "reason", "status", "version")

    def __init__(self, status: int, reason: bytes, lines: bytes, fields: Any = None, version: bytes = b"1.1") -> None:
        self.status = status
        self.reason = reason
        self.version = b"HTTP/" + version
        self.coding = ""
        self.cookies = False
        self._lines = lines
        self._fields: list[tuple[bytes, bytes]] | None = fields

    @property
    def fields(self) -> list[tuple[bytes, bytes]]:
        """Names as they were written, and values, in order."""
        if self._fields is None:
            self._fields = [(name, value.strip(b" \t")) for name, value in _FIELD.findall(self._lines)]
        return self._fields


class Reader:
    """Takes the bytes of one answer.

    Attributes:
        reusable: Whether the connection can take another request when the answer is read whole.
    """

    __slots__ = ("_between", "_buffer", "_chunked", "_deep", "_ended", "_left", "_sought", "_whole", "reusable")

    def __init__(self) -> None:
        self.reusable = True
        self._buffer = b""
        self._deep: Any = None
        self._chunked = False
        self._between = False
        self._ended = False
        self._left = 0
        self._whole = 0
        #: How much of the buffer has no end of a head in it.
        self._sought = 0

    @property
    def wanted(self) -> int:
        """How many bytes are worth reading at a time."""
        return min(max(65536, self._left), 1 << 20)

    def head(self, data: bytes) -> Head | None:
        """The head, once it is whole; empty ``data`` are the end of the bytes.

        Raises:
            RemoteProtocolError: It is none.
        """
        if self._deep is not None:
            return self._deep_head(data)
        buffer = self._buffer = self._buffer + data if self._buffer else data
        start = max(self._sought - 3, 0)
        end = buffer.find(b"\r\n\r\n", start)
        if end < 0 and data and len(buffer) <= _MOST and not any(buffer.find(odd, start) >= 0 for odd in _ODD):
            self._sought = len(buffer)
            return None
        if end < 0:
            return self._deeper(buffer, data)
        found = _HEAD.fullmatch(buffer, 0, end + 2)
        head = None if found is None else self._plain(found, buffer, end)
        if head is None:
            return self._deeper(buffer, data)
        self._buffer = buffer[end + 4 :]
        return head

    def _plain(self, found: re.Match[bytes], buffer: bytes, end: int) -> Head | None:
        """The head when it is one of those that are read here."""
        head = Head(int(found[1]), found[2] or b"", found[3])
        length = chunks = None
        for name, value in _TELLING.findall(buffer, found.start(3) - 1, end + 2):
            name, value = name.lower(), value.strip(b" \t").lower()
            if name == b"content-length" and length is None and value.isdigit() and len(value) < 16:
                length = int(value)
            elif name == b"transfer-encoding" and chunks is None and value == b"chunked":
                chunks = True
            elif name == b"content-encoding":
                coding = value.decode("ascii", "replace")
                head.coding = f"{head.coding},{coding}" if head.coding else coding
            elif name == b"set-cookie":
                head.cookies = True
            elif name == b"connection" and value == b"close":
                self.reusable = False
            elif not (name == b"connection" and value == b"keep-alive"):
                return None
        if (length is None) == (chunks is None) or head.status in _EMPTY:
            return None
        self._chunked = bool(chunks)
        self._left = self._whole = length or 0
        return head

    def feed(self, data: bytes) -> None:
        """Take more of the body; empty ``data`` are the end of the bytes.

        Raises:
            RemoteProtocolError: The body is not whole.
        """
        if self._deep is not None:
            self._deep.receive_data(data)
        elif data:
            self._buffer = self._buffer + data if self._buffer else data
        elif self._chunked:
            raise httpx.RemoteProtocolError("peer closed connection in the middle of a body in chunks")
        else:
            got = self._whole - self._left
            raise httpx.RemoteProtocolError(f"peer closed connection after {got} of {self._whole} bytes of the body")

    def piece(self) -> bytes | None:
        """What there is of the body: nothing while more has to be fed, None at its end.

        Raises:
            RemoteProtocolError: It breaks the rules.
        """
        if self._ended:
            return None
        if self._deep is not None:
            return self._deep_piece()
        if self._chunked:
            return self._chunks()
        buffer, left = self._buffer, self._left
        if not left:
            self._ended = True
            self.reusable = self.reusable and not buffer  # what nobody asked for is no answer to what is asked next
            return None
        if len(buffer) <= left:
            self._buffer = b""
            self._left = left - len(buffer)
            return buffer
        self._left = 0
        self._buffer = buffer[left:]
        return buffer[:left]

    def _chunks(self) -> bytes | None:
        """What there is of a body in chunks."""
        buffer, at, found = self._buffer, 0, []
        size = len(buffer)
        while at < size:
            if self._left:
                data = buffer[at : at + self._left]
                found.append(data)
                at += len(data)
                self._left -= len(data)
                self._between = not self._left
                continue
            if self._between:
                if size - at < 2:
                    break
                if buffer[at : at + 2] != b"\r\n":
                    raise httpx.RemoteProtocolError("malformed chunk: it is longer than it says")
                at += 2
                self._between = False
                continue
            length = _CHUNK.match(buffer, at)
            if length is None:
                line = buffer[at : at + _LONGEST]
                if len(line) < _LONGEST and re.fullmatch(rb"[0-9A-Fa-f]{0,15}\r?", line):
                    break
                return self._hand_over(buffer[at:], found)
            self._left = int(length[1], 16)
            if self._left:
                at = length.end()
                continue
            rest = buffer[length.end() : length.end() + 2]
            if rest == b"\r\n":
                self._ended = True
                self.reusable = self.reusable and length.end() + 2 == size
                at = size
            elif not b"\r\n".startswith(rest):
                return self._hand_over(buffer[at:], found)
            break
        self._buffer = buffer[at:]
        if found:
            return found[0] if len(found) == 1 else b"".join(found)
        return None if self._ended else b""

    # -- the rest is h11's ---------------------------------------------------------------------

    def _begin(self) -> Any:
        """A connection of h11 whose request is sent."""
        import h11

        made = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST)
        made.send(h11.Request(method="POST", target="/", headers=[("host", "h"), ("content-length", "0")]))
        made.send(h11.EndOfMessage())
        return made

    def _deeper(self, buffer: bytes, data: bytes) -> Head | None:
        self._deep = self._begin()
        self._buffer = b""
        self.reusable = True
        head = self._deep_head(buffer) if buffer else None
        if data:
            return head
        if head is None:
            return self._deep_head(data)
        self._deep.receive_data(data)
        return head

    def _hand_over(self, buffer: bytes, found: list[bytes]) -> bytes | None:
        """Have h11 read the rest of a body in chunks, from the beginning of a chunk on."""
        self._deep = self._begin()
        self._buffer = b""
        self._left = 0
        self._deep.receive_data(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + buffer)
        self._deep.next_event()
        return b"".join(found) if found else self._deep_piece()

    def _deep_head(self, data: bytes) -> Head | None:
        import h11

        try:
            if not data and self._deep.their_state is h11.SEND_RESPONSE:
                raise h11.RemoteProtocolError("Server disconnected without sending a response.")
            self._deep.receive_data(data)
            while True:
                event = self._deep.next_event()
                if isinstance(event, h11.Response | h11.InformationalResponse):
                    if event.status_code < 200 and event.status_code != 101:
                        continue
                    return self._known(event)
                return None
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error

    def _known(self, event: Any) -> Head:
        fields = [(bytes(name), bytes(value)) for name, value in event.headers.raw_items()]
        head = Head(event.status_code, bytes(event.reason), b"", fields, bytes(event.http_version))
        codings = [
            value.decode("ascii", "replace").lower() for name, value in fields if name.lower() == b"content-encoding"
        ]
        head.coding = ",".join(codings)
        head.cookies = any(name.lower() == b"set-cookie" for name, _ in fields)
        if head.status == 101:  # nobody asked for another protocol
            self._ended, self.reusable = True, False
        return head

    def _deep_piece(self) -> bytes | None:
        import h11

        try:
            event = self._deep.next_event()
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        if event is h11.NEED_DATA:
            return b""
        if isinstance(event, h11.Data):
            return bytes(event.data)
        self._ended = True
        done = isinstance(event, h11.EndOfMessage) and self._deep.their_state is h11.DONE
        self.reusable = self.reusable and done and self._deep.trailing_data == (b"", False)
        return None
