"""The one server of a run, a process of its own: it finds the end of a request, and writes bytes that lie ready.

``/SCENE/SIZE/...`` are the addresses. What a scene answers is baked when it is first asked for, in a round that does
not count; from then on a request costs the server a search and a write, and nobody's figures include that.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from .scenes import Answer, Scene, bake

ROOT = Path(__file__).resolve().parent.parent
_NOT_FOUND = Answer(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", b"")
_LAST_CHUNK = b"0\r\n\r\n"


@lru_cache(maxsize=6)
def _scene(name: str, size: str, url: str) -> Scene:
    return bake(name, int(size), url)


def find(target: str, address: str) -> Answer:
    """The answer to a request.

    Args:
        target: Its path and query.
        address: Where the server is.
    """
    path, _, query = target.partition("?")
    _, name, size, *rest = path.split("/")
    scene = _scene(name, size, f"{address}/{name}/{size}")
    after = [part.partition("=")[2] for part in query.split("&") if part.startswith("after_id=")]
    key = after[0] if after else rest[-1]
    return scene.get(key) or scene.get("") or _NOT_FOUND


class Connection(asyncio.Protocol):
    """One connection: a request, its answer, the next request."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._head = b""
        self._target = ""
        self._left = 0
        self._is_chunked = False
        self._tail = b""
        self._out: Iterator[bytes] | None = None
        self._is_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._target:
            self._body(data)
            return
        self._head += data
        end = self._head.find(b"\r\n\r\n")
        if end < 0:
            return
        head, rest = self._head[:end], self._head[end + 4 :]
        self._head = b""
        first, *fields = head.split(b"\r\n")
        self._target = first.split(b" ")[1].decode("ascii")
        for field in fields:
            name, _, value = field.partition(b":")
            if name.lower() == b"content-length":
                self._left = int(value)
            elif name.lower() == b"transfer-encoding":
                self._is_chunked = True
        self._body(rest)

    def _body(self, data: bytes) -> None:
        if self._is_chunked:
            self._tail = (self._tail + data)[-len(_LAST_CHUNK) :]
            if self._tail != _LAST_CHUNK:
                return
            self._tail, self._is_chunked = b"", False
        else:
            self._left -= len(data)
            if self._left > 0:
                return
        target, self._target, self._left = self._target, "", 0
        self._out = find(target, self._address).pieces()
        self._write()

    def _write(self) -> None:
        while self._out is not None and not self._is_paused:
            piece = next(self._out, None)
            if piece is None:
                self._out = None
            else:
                self._transport.write(piece)

    def pause_writing(self) -> None:
        self._is_paused = True

    def resume_writing(self) -> None:
        self._is_paused = False
        self._write()


async def _serve() -> None:
    address = ""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(address), "127.0.0.1", 0, backlog=4096)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    print(address, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # the end of its input is the end of the server


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server, while the context lasts."""
    command = [sys.executable, "-m", "benchmarks.replay"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.communicate(timeout=30)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve())
