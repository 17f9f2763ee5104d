"""An API that says back what it is told, as a process of its own, so that it costs the client nothing.

Some words are orders: ``overloaded`` is answered with 529, ``silence`` with nothing at all, and a stream that
is told ``stall`` goes quiet after its first events.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.client.calls import MESSAGE

ROOT = Path(__file__).resolve().parents[2]
SSE = "text/event-stream"


def ask(text: str, **more: Any) -> dict[str, Any]:
    """The arguments of a call that says this."""
    return {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": text}], **more}


def said(message: Any) -> str:
    """What a message answered."""
    return str(message.content[0].text)


class Api(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            lines = self._buffer[:end].lower().split(b"\r\n")
            length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
            if len(self._buffer) < end + 4 + length:
                return
            body, self._buffer = self._buffer[end + 4 : end + 4 + length], self._buffer[end + 4 + length :]
            self._answer(json.loads(body))

    def _answer(self, body: dict[str, Any]) -> None:
        text = body["messages"][-1]["content"]
        if text == "overloaded":
            self._whole(529, {"type": "error", "error": {"type": "overloaded_error", "message": "No."}})
        elif body.get("stream"):
            self._stream(text)
        elif text != "silence":
            self._whole(200, _message([{"type": "text", "text": text, "citations": None}]))

    def _whole(self, status: int, value: Any) -> None:
        content = json.dumps(value).encode()
        self._transport.write(_head(status, "application/json", f"content-length: {len(content)}") + content)

    def _stream(self, text: str) -> None:
        events: list[dict[str, Any]] = [
            {"type": "message_start", "message": _message([])},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}},
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2}},
            {"type": "message_stop"},
        ]
        sent = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]
        self._transport.write(_head(200, SSE, "transfer-encoding: chunked"))
        for piece in sent[:3] if text == "stall" else sent:
            self._transport.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        if text != "stall":
            self._transport.write(b"0\r\n\r\n")


def _message(content: list[Any]) -> dict[str, Any]:
    return {**MESSAGE, "content": content}


def _head(status: int, kind: str, framing: str) -> bytes:
    return f"HTTP/1.1 {status} Status\r\ncontent-type: {kind}\r\n{framing}\r\n\r\n".encode()


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Api, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def echo_server() -> Iterator[str]:
    """The address of the API while the ``with`` block runs."""
    command = [sys.executable, "-m", "tests.transport.echo"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.communicate(timeout=5)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve())
