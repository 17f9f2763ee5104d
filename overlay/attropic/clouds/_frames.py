"""Messages of an AWS event stream from bytes: feed what arrived, get what is complete. Nothing corrupt is given.

Source: https://smithy.io/2.0/aws/amazon-eventstream.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from struct import Struct
from struct import error as StructError
from typing import Any, Final
from zlib import crc32

from .._errors import APIConnectionError

#: The most bytes of the headers and of the payload of one message. Source: as above.
MAX_HEADERS: Final = 128 * 1024
MAX_PAYLOAD: Final = 24 * 1024 * 1024
#: Length of the message, length of its headers, checksum of the two.
_PRELUDE: Final = Struct("!III")
_CRC: Final = Struct("!I")
#: What stands around headers and payload: the prelude, and the checksum of everything before it.
_AROUND: Final = 16
#: How many different blocks of headers are remembered; a stream has one for nearly all of its messages.
_REMEMBERED: Final = 64


class EventStreamError(APIConnectionError, ValueError):
    """A stream of Bedrock is damaged: a checksum does not fit, a length is impossible, a header cannot be read.

    Nothing of the damaged message was given to the caller. ``partial_message`` is what came before it.
    """

    is_retryable = True

    def __init__(self, why: str) -> None:
        super().__init__(message=f"The event stream is damaged: {why}.")


class Frame:
    """One message.

    Attributes:
        headers: Name → value: text, bytes, an integer or a flag. Not to be changed: messages may share it.
        payload: Its bytes.
        raw: All of its bytes, when they were asked for.
    """

    __slots__ = ("headers", "payload", "raw")

    def __init__(self, headers: Mapping[str, Any], payload: bytes, raw: bytes = b"") -> None:
        self.headers = headers
        self.payload = payload
        self.raw = raw

    def __repr__(self) -> str:
        return f"Frame(headers={self.headers!r}, payload={len(self.payload)} bytes)"


class FrameDecoder:
    """Bytes → messages. A message may come in any number of pieces.

    Args:
        keeps: Whether messages are to have all of their bytes in ``raw``.
    """

    __slots__ = ("_failure", "_keeps", "_known", "_pieces", "_size", "_wanted")

    def __init__(self, *, keeps: bool = False) -> None:
        self._keeps = keeps
        #: The beginning of a message, its size, and the size from which on there is something to read.
        self._pieces: list[bytes] = []
        self._size = 0
        self._wanted = _PRELUDE.size
        self._known: dict[bytes, Mapping[str, Any]] = {}
        self._failure: str | None = None

    def feed(self, data: bytes | None) -> list[Frame]:
        """The messages that ``data`` completes; None is the end of the stream.

        Raises:
            EventStreamError: A message is damaged, or the stream ends within one.
        """
        return list(self.frames(data))

    def frames(self, data: bytes | None) -> Iterator[Frame]:
        """The messages that ``data`` completes, one by one; None is the end of the stream.

        Raises:
            EventStreamError: A message is damaged, or the stream ends within one. Nothing is read any more then.
        """
        if self._failure is not None:
            raise EventStreamError(self._failure)
        if data is None:
            if self._size:
                raise self._failed(f"it ends after {self._size} bytes of a message")
            return
        if self._pieces:
            self._pieces.append(data)
            self._size += len(data)
            if self._size < self._wanted:
                return
            data = b"".join(self._pieces)
            self._pieces = []
        yield from self._read(data)

    def _read(self, data: bytes) -> Iterator[Frame]:
        at, size, known, keeps = 0, len(data), self._known, self._keeps
        wanted = _PRELUDE.size
        while size - at >= wanted:
            total, width, check = _PRELUDE.unpack_from(data, at)
            if crc32(data[at : at + 8]) != check:
                raise self._failed("the checksum of the lengths of a message does not fit")
            if width > MAX_HEADERS or not _AROUND <= total - width <= MAX_PAYLOAD + _AROUND:
                raise self._failed(
                    f"a message of {total} bytes with {width} bytes of headers cannot be: "
                    f"at most {MAX_HEADERS} of headers and {MAX_PAYLOAD} of payload"
                )
            if size - at < total:
                wanted = total
                break
            start, end = at + _PRELUDE.size, at + total - _CRC.size
            if (crc32(data[at + 8 : end], check),) != _CRC.unpack_from(data, end):
                raise self._failed("the checksum of a message does not fit")
            head = data[start : start + width]
            headers = known.get(head)
            if headers is None:
                headers = self._learn(head)
            yield Frame(headers, data[start + width : end], data[at : at + total] if keeps else b"")
            at += total
        self._wanted, self._size = wanted, size - at
        self._pieces = [data[at:]] if at < size else []

    def _learn(self, head: bytes) -> Mapping[str, Any]:
        try:
            found = read_headers(head)
        except ValueError as error:
            raise self._failed(str(error)) from None
        if len(self._known) < _REMEMBERED and len(head) < 1024:
            self._known[head] = found
        return found

    def _failed(self, why: str) -> EventStreamError:
        self._failure = why
        self._pieces, self._size = [], 0
        return EventStreamError(why)


def read_headers(data: bytes) -> dict[str, Any]:
    """The headers of a message.

    Raises:
        ValueError: They are cut off, one is there twice, or is of no known type.
    """
    found: dict[str, Any] = {}
    at = 0
    try:
        while at < len(data):
            width = data[at]
            name = _cut(data, at + 1, width).decode()
            at += 1 + width
            kind = data[at]
            if not name or name in found:
                raise ValueError(f"the header {name!r} is there twice" if name else "a header has no name")
            if kind >= len(_TYPES):
                raise ValueError(f"the header {name!r} is of the unknown type {kind}")
            found[name], at = _TYPES[kind](data, at + 1)
    except (IndexError, StructError):
        raise ValueError("the headers of a message are cut off") from None
    except UnicodeDecodeError:
        raise ValueError("a header is no text in UTF-8") from None
    return found


def _cut(data: bytes, at: int, width: int) -> bytes:
    if at + width > len(data):
        raise IndexError
    return data[at : at + width]


_Reader = Callable[[bytes, int], tuple[Any, int]]


def _number(code: str) -> _Reader:
    form = Struct(code)
    return lambda data, at: (form.unpack_from(data, at)[0], at + form.size)


def _sized(data: bytes, at: int) -> tuple[bytes, int]:
    width = (_cut(data, at, 2)[0] << 8) + data[at + 1]
    return _cut(data, at + 2, width), at + 2 + width


def _text(data: bytes, at: int) -> tuple[str, int]:
    value, at = _sized(data, at)
    return value.decode(), at


#: By the number of the type: true, false, byte, short, integer, long, bytes, text, time in ms, UUID.
_TYPES: Final[tuple[_Reader, ...]] = (
    lambda data, at: (True, at),
    lambda data, at: (False, at),
    _number("!b"),
    _number("!h"),
    _number("!i"),
    _number("!q"),
    _sized,
    _text,
    _number("!q"),
    lambda data, at: (_cut(data, at, 16), at + 16),
)
