"""Faults of event streams: each one sends some parts of a stream, in a framing, and ends or goes on as it is told."""

from __future__ import annotations

import itertools
import json
import zlib
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from tests.client.calls import MESSAGE

from .answering import SSE, head
from .server import Connection, Fault

#: Bytes are sent; a number is a pause of so many seconds.
Part: TypeAlias = bytes | float
Framing: TypeAlias = Literal["chunked", "length", "close"]
#: ``whole`` is the end that the framing has, ``cut`` the end of the connection without it, ``reset`` an RST once the
#: client has had time to read, ``hold`` silence until the client leaves.
End: TypeAlias = Literal["whole", "cut", "reset", "hold"]


def event(kind: str, **data: Any) -> bytes:
    """One server-sent event."""
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **data})}\n\n".encode()


def said(text: str) -> bytes:
    """An event that adds text to the first block."""
    return event("content_block_delta", index=0, delta={"type": "text_delta", "text": text})


def error(kind: str) -> bytes:
    """An ``error`` event."""
    return event("error", error={"type": kind, "message": f"No: {kind}."})


_BEGUN = {**MESSAGE, "content": [], "stop_reason": None}
_BLOCK = event("content_block_start", index=0, content_block={"type": "text", "text": "", "citations": None})
_CHANGE = event("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None}, usage={"output_tokens": 2})
START, PING, STOP = event("message_start", message=_BEGUN), event("ping"), event("message_stop")
#: A whole message that says "Hello.".
EVENTS = [
    START,
    PING,
    _BLOCK,
    said("Hel"),
    said("lo."),
    event("content_block_stop", index=0),
    _CHANGE,
    STOP,
]
#: What the client has read of the message after so many of these events: the text, and the open blocks.
TEXTS = ["", "", "", "", "Hel", "Hello.", "Hello.", "Hello."]
OPEN = [(), (), (), (0,), (0,), (0,), (), ()]
#: The number of events after which content has started.
CONTENT = 3


def tool(*fragments: str, reason: str = "tool_use") -> list[bytes]:
    """A whole message that calls a tool with this input."""
    block = {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}
    return [
        START,
        event("content_block_start", index=0, content_block=block),
        *(
            event("content_block_delta", index=0, delta={"type": "input_json_delta", "partial_json": fragment})
            for fragment in fragments
        ),
        event("content_block_stop", index=0),
        event("message_delta", delta={"stop_reason": reason, "stop_sequence": None}, usage={"output_tokens": 2}),
        STOP,
    ]


def stream(
    *parts: Part,
    end: End = "whole",
    framing: Framing = "chunked",
    ever: tuple[Part, ...] = (),
    burst: bool = False,
    kind: str = SSE,
    **headers: object,
) -> Fault:
    """A stream of events.

    Args:
        parts: What it is made of.
        end: How it ends.
        framing: How its length is told: chunk by chunk, before, or by the end of the connection.
        ever: Parts that follow again and again, in place of an end.
        burst: All at once, so that the client has the rest before it has read the first part.
        kind: The content type.
        headers: More fields of the head.
    """
    size = sum(len(part) for part in parts if isinstance(part, bytes)) + (end != "whole" or bool(ever)) * 10**6
    told: dict[str, object] = {
        "chunked": {"transfer_encoding": "chunked"},
        "length": {"content_length": size},
        "close": {"connection": "close"},
    }[framing]

    def act(connection: Connection, attempt: int) -> None:
        connection.read()
        sent = [head(attempt, content_type=kind, **told, **headers)]
        for part in itertools.chain(parts, itertools.cycle(ever)):
            if not burst:
                connection.send(b"".join(sent))
                sent.clear()
            if isinstance(part, bytes):
                sent.append(b"%x\r\n%b\r\n" % (len(part), part) if framing == "chunked" else part)
            else:
                connection.pause(part)
        connection.send(b"".join(sent))
        _finish(connection, end, framing)

    return act


def _finish(connection: Connection, end: End, framing: Framing) -> None:
    if end == "hold":
        connection.hold()
    elif end == "reset":
        connection.pause(0.02)
        connection.reset()
    elif end == "cut" or framing == "close":
        connection.finish()
    elif framing == "chunked":
        connection.send(b"0\r\n\r\n")


def dripped(data: bytes, every: float) -> list[Part]:
    """The bytes one by one, with a pause after each."""
    return [part for at in range(len(data)) for part in (data[at : at + 1], every)]


def small(data: bytes) -> list[bytes]:
    """The bytes in pieces that break lines and events."""
    return [data[at : at + 7] for at in range(0, len(data), 7)]


def zipped(*parts: bytes) -> list[bytes]:
    """The parts compressed, each so that it can be read when it arrives."""
    packer = zlib.compressobj(wbits=31)
    packed = [packer.compress(part) + packer.flush(zlib.Z_SYNC_FLUSH) for part in parts]
    return [*packed, packer.flush()]


def cuts() -> Iterator[tuple[str, list[bytes], int]]:
    """Where a stream can be cut: in words, with what comes before, and with the number of whole events in that."""
    for count, one in enumerate(EVENTS):
        name = json.loads(one.partition(b"data: ")[2])["type"]
        yield f"before {name} ({count})", EVENTS[:count], count
        yield f"in {name} ({count})", [*EVENTS[:count], one[: len(one) // 2]], count
