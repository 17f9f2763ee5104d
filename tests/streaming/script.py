"""Transcripts as data: the events of a stream, the message that they make, and their bytes in several shapes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Event = dict[str, Any]
#: What a head knows before the first content.
HEAD: dict[str, Any] = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m"}
END: Event = {"type": "message_stop"}
REQUEST_ID = "req_7"
#: Kind of delta → the event that follows it.
AFTER = {
    "text_delta": "text",
    "input_json_delta": "input_json",
    "citations_delta": "citation",
    "thinking_delta": "thinking",
    "signature_delta": "signature",
    "compaction_delta": "compaction",
}
NOISE = (b": a comment\n\n", b'event: ping\ndata: {"type": "ping"}\n\n', b"id: 4\nretry: 20\n\n", b"\n\n")


def start(usage: Any = None, **more: Any) -> Event:
    """The first event."""
    usage = {"input_tokens": 9, "output_tokens": 1} if usage is None else usage
    return {"type": "message_start", "message": {**HEAD, "content": [], "stop_reason": None, "usage": usage, **more}}


def begin(index: int, kind: str, **more: Any) -> Event:
    """A ``content_block_start``."""
    return {"type": "content_block_start", "index": index, "content_block": {"type": kind, **more}}


def piece(index: int, kind: str, **more: Any) -> Event:
    """A ``content_block_delta``."""
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **more}}


def texts(index: int, *pieces: str) -> list[Event]:
    """A ``text_delta`` for each piece."""
    return [piece(index, "text_delta", text=text) for text in pieces]


def inputs(index: int, *pieces: str) -> list[Event]:
    """An ``input_json_delta`` for each piece."""
    return [piece(index, "input_json_delta", partial_json=text) for text in pieces]


def stop(index: int) -> Event:
    """A ``content_block_stop``."""
    return {"type": "content_block_stop", "index": index}


def whole(index: int, kind: str, **more: Any) -> list[Event]:
    """A block that comes in one piece."""
    return [begin(index, kind, **more), stop(index)]


def change(reason: str | None = "end_turn", usage: Any = None, beside: Any = None, **more: Any) -> Event:
    """A ``message_delta``.

    Args:
        usage: Its figures.
        beside: What stands beside ``delta`` and ``usage``.
        more: More keys of the delta.
    """
    delta = {"stop_reason": reason, "stop_sequence": None, **more}
    return {"type": "message_delta", "delta": delta, "usage": usage or {"output_tokens": 5}, **(beside or {})}


def answer(*content: Any, reason: str | None = "end_turn", usage: Any = None, **more: Any) -> dict[str, Any]:
    """The message that comes out of ``start()``, these blocks and ``change(reason)``."""
    usage = usage or {"input_tokens": 9, "output_tokens": 5}
    tail = {"stop_reason": reason, "stop_sequence": None, "usage": usage}
    return {**HEAD, "content": list(content), **tail, **more}


@dataclass(frozen=True)
class Transcript:
    """One stream.

    Attributes:
        name: What it shows.
        events: Its events, in order.
        message: The JSON of the message that they make.
        incomplete: The places in the content of the blocks that are not complete.
        beta: Whether it is of ``client.beta.messages``.
    """

    name: str
    events: list[Event]
    message: dict[str, Any]
    incomplete: tuple[int, ...] = ()
    beta: bool = False
    #: The bytes of each shape, once they were made.
    _made: dict[str, bytes] = field(default_factory=dict, compare=False)

    def __str__(self) -> str:
        return self.name

    def bytes(self, shape: str = "lf") -> bytes:
        """The stream as a server sends it."""
        if shape not in self._made:
            self._made[shape] = SHAPES[shape](self.events)
        return self._made[shape]


def text_of(event: Event) -> str:
    return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


def usual(events: list[Event]) -> bytes:
    """Name, one line of data, a blank line."""
    return "".join(f"event: {event['type']}\ndata: {text_of(event)}\n\n" for event in events).encode()


def ends(events: list[Event]) -> list[int]:
    """Where in the usual bytes the data of each event is whole."""
    found, at = [], 0
    for event in events:
        size = len(usual([event]))
        found.append(at + size - 2)
        at += size
    return found


def _noisy(events: list[Event]) -> bytes:
    """Byte order mark, comments, pings, ids and blank lines before, between, inside and after events."""
    made = [b"\xef\xbb\xbf"]
    for number, event in enumerate(events):
        body = usual([event]).replace(b"\n\n", b"\n: inside\nid: 3\nunknown: x\n\n")
        made += [NOISE[number % len(NOISE)], body]
    return b"".join([*made, *NOISE])


def _folded(events: list[Event]) -> bytes:
    """The data of an event in several lines, without a blank after the colon, and its name behind them."""
    made = ""
    for event in events:
        lines = json.dumps(event, ensure_ascii=False, indent=0).split("\n")
        made += "".join(f"data:{line}\n" for line in lines) + f"event:{event['type']}\n\n"
    return made.encode()


def _nameless(events: list[Event]) -> bytes:
    return "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()


#: Shape → the bytes of some events. All shapes of a transcript say the same.
SHAPES: dict[str, Callable[[list[Event]], bytes]] = {
    "lf": usual,
    "crlf": lambda events: usual(events).replace(b"\n", b"\r\n"),
    "cr": lambda events: usual(events).replace(b"\n", b"\r"),
    "noisy": _noisy,
    "noisy crlf": lambda events: _noisy(events).replace(b"\n", b"\r\n"),
    "noisy cr": lambda events: _noisy(events).replace(b"\n", b"\r"),
    "folded": _folded,
    "nameless": _nameless,
}
