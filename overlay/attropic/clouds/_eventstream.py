"""The event stream of Bedrock: from messages of AWS to the events of the API, and its exceptions to errors."""

from __future__ import annotations

import json
import re
from binascii import a2b_base64
from collections.abc import Collection, Iterator
from typing import Any, Final

from attropic_api._runtime.events import ServerSentEvent
from attropic_api._runtime.template import Learner, plain
from attropic_api._runtime.values import UNREADABLE, parse_json, scan

from ._exceptions import of_code
from ._frames import EventStreamError, Frame, FrameDecoder

MEDIA_TYPE: Final = "application/vnd.amazon.eventstream"
#: A payload as Bedrock writes it: the event in base64, and padding that hides how long it is.
_USUAL: Final = re.compile(rb'\{"bytes": ?"([A-Za-z0-9+/]*={0,2})"(?:, ?"p": ?"[A-Za-z0-9]*")?\}')
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_CHUNK: Final = "chunk"
#: Types that an event may get here, so that its text says another value.
_GIVEN: Final = ("completion", "error")


class EventStreamValues:
    """Bytes → events of the API as JSON values; pings are left out. No I/O.

    Args:
        ends: The tags of the events that end the stream.

    Attributes:
        ended: The tag of the event that ended the stream, once it came.
        failure: Why the bytes could not be read any further.
    """

    __slots__ = ("_ends", "_frames", "_learner", "ended", "failure")

    def __init__(self, ends: Collection[str] = ()) -> None:
        self._frames = FrameDecoder()
        self._ends = frozenset(ends)
        self._learner = Learner()
        self.ended: str | None = None
        self.failure: Exception | None = None

    def batch(self, data: bytes | None) -> list[Any]:
        """The values that ``data`` completes, up to the one that ends the stream, or to the failure.

        Args:
            data: What came; None is the end of the bytes.
        """
        return [plain(value) for value in self.pieces(data)]

    def pieces(self, data: bytes | None) -> list[Any]:
        """The same, where an event of a template may be the template and its string."""
        found: list[Any] = []
        ends, learner = self._ends, self._learner
        try:
            for frame in self._frames.frames(data):
                text = _text_of(frame)
                template = learner.template
                if text is not None and template is not None and (string := template.string(text)) is not None:
                    found.append((template, string))
                    learner.fitted()
                    continue
                value = _problem(frame) if text is None else _value(text)
                if value is None:
                    continue
                tag = value["type"]
                if tag == "ping":
                    continue
                found.append(value)
                if tag in ends:
                    self.ended = tag
                    break
                if text is not None and tag not in _GIVEN:
                    learner.see(text, 0, len(text))
        except EventStreamError as error:
            self.failure = error
        return found


class EventStreamEvents:
    """Bytes → the events of the API as server-sent events, with the bytes of AWS that they came in."""

    __slots__ = ("_before", "_frames")

    def __init__(self) -> None:
        self._frames = FrameDecoder(keeps=True)
        #: The bytes of messages that hold no event.
        self._before = b""

    def events(self, data: bytes | None) -> Iterator[ServerSentEvent]:
        """The events that ``data`` completes; None is the end of the bytes, where half a message is no event.

        Raises:
            EventStreamError: A message is damaged.
        """
        if data is None:
            return
        for frame in self._frames.frames(data):
            value = value_of(frame)
            raw = self._before + frame.raw
            self._before = raw if value is None else b""
            if value is not None:
                yield ServerSentEvent(value["type"], json.dumps(value, ensure_ascii=False), "", None, raw)


def value_of(frame: Frame) -> dict[str, Any] | None:
    """The event in a message: always an object with a ``type`` in text; None for a message without an event.

    An exception of AWS is an ``error`` event of the API. A piece of a text completion, as models before Claude 3
    write it, is a ``completion``.

    Raises:
        EventStreamError: The message holds what is no event.
    """
    text = _text_of(frame)
    return _problem(frame) if text is None else _value(text)


def _text_of(frame: Frame) -> str | None:
    """The text of the event in a message; None for a message that is no chunk."""
    headers = frame.headers
    if headers.get(":event-type") != _CHUNK or headers.get(":message-type") != "event":
        return None
    usual = _USUAL.fullmatch(frame.payload)
    written = usual[1] if usual else _bytes_of(frame.payload)
    try:
        text = a2b_base64(written).decode()
        whole = len(written) % 4 == 0
    except ValueError:
        whole, text = False, ""
    if not whole:
        raise EventStreamError("the payload of a chunk is no text in base64")
    return text


def _value(text: str) -> dict[str, Any] | None:
    """The event that a text is."""
    value: Any
    try:
        value, end = scan(text, 0)
    except UNREADABLE:
        value, end = None, -1
    if end != len(text):
        value = _other(text)
    if value.__class__ is dict:
        tag = value.get("type")
        return value if tag.__class__ is str else _named(value)
    return {"type": "completion", "completion": text}


def _named(value: dict[str, Any]) -> dict[str, Any] | None:
    """The event that an object without a type is; None when nothing says."""
    if "completion" in value:
        return {**value, "type": "completion"}
    if value.get("error"):  # an error in the middle of the stream, written as the body of a refusal
        error = value["error"]
        return {"type": "error", "error": error if isinstance(error, dict) else of_code("", str(error))}
    return None


def _bytes_of(payload: bytes) -> bytes:
    """The base64 of a payload that is not written as usual."""
    try:
        value = parse_json(payload)
    except ValueError:
        value = None
    found = value.get("bytes") if isinstance(value, dict) else None
    if not isinstance(found, str) or not _BASE64.fullmatch(found):
        raise EventStreamError("the payload of a chunk is not JSON with `bytes` in base64")
    return found.encode()


def _other(text: str) -> Any:
    """JSON with space around it; text that is not JSON as it is."""
    try:
        return parse_json(text.encode())
    except ValueError:
        return text


def _problem(frame: Frame) -> dict[str, Any] | None:
    """The ``error`` event that an exception is; None for a message of another type, or the head of the answer."""
    headers = frame.headers
    kind = headers.get(":message-type")
    if kind == "error":
        error = of_code(str(headers.get(":error-code", "")), str(headers.get(":error-message", "")))
    elif kind == "exception":
        try:
            details = parse_json(frame.payload)
        except ValueError:
            details = frame.payload.decode(errors="replace")
        error = of_code(str(headers.get(":exception-type", "")), details)
    else:
        return None
    return {"type": "error", "error": error}
