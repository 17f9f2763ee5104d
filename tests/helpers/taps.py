"""A server on loopback that a test feeds event by event, and threads or tasks that work beside the test."""

from __future__ import annotations

import queue
import ssl
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio

import attropic
from tests.client.calls import KEY, entered
from tests.core.events import Event, wire
from tests.faults.answering import SSE, head
from tests.faults.server import Connection, FaultServer

from .scenes import opened, run

NOTHING = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
#: Seconds after which a test gives up; nothing comes near it when all is well.
PATIENCE = 2.0


class Held:
    """Answers with the beginning of a stream, and is silent then until the client leaves.

    Attributes:
        gone: Whether it left.
    """

    def __init__(self, *events: Event) -> None:
        self.events = events
        self.gone = threading.Event()

    def __call__(self, connection: Connection, attempt: int) -> None:
        connection.read()
        try:
            chunks = [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in map(wire, self.events)]
            connection.send(head(attempt, content_type=SSE, transfer_encoding="chunked") + b"".join(chunks))
            connection.hold()
        finally:
            self.gone.set()


class Tap:
    """Answers with a stream whose events the test pours in while it is read."""

    def __init__(self) -> None:
        self._pieces: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def pour(self, *events: Event) -> None:
        """Send events, each in a chunk of its own."""
        for event in events:
            self._pieces.put(wire(event))

    def end(self) -> None:
        """Send the end of the body."""
        self._pieces.put(None)

    def __call__(self, connection: Connection, attempt: int) -> None:
        connection.read()
        connection.send(head(attempt, content_type=SSE, transfer_encoding="chunked"))
        while (piece := self._next(connection)) is not None:
            connection.send(b"%x\r\n%b\r\n" % (len(piece), piece))
        connection.send(b"0\r\n\r\n")

    def _next(self, connection: Connection) -> bytes | None:
        while True:
            try:
                return self._pieces.get(timeout=0.01)
            except queue.Empty:
                connection.pause(0)


@asynccontextmanager
async def streaming(colour: str, server: FaultServer, **options: Any) -> AsyncIterator[Any]:
    """A message stream of the server, of a new client with these options."""
    async with entered(reaching(colour, server, **options)) as client, opened(client) as stream:
        yield stream


def reaching(colour: str, server: FaultServer, **options: Any) -> Any:
    """A client for a server; it reads no certificates unless it is given some."""
    options = {"api_key": KEY, "base_url": server.url, "max_retries": 0, "timeout": 5.0, **options}
    if colour == "sync":
        return attropic.Anthropic(**{"http_client": attropic.DefaultHttpxClient(verify=NOTHING), **options})
    return attropic.AsyncAnthropic(**{"http_client": attropic.DefaultAsyncHttpxClient(verify=NOTHING), **options})


class Work:
    """What works beside the test, and what came of it."""

    def __init__(self) -> None:
        self.result: Any = None
        self.failure: BaseException | None = None
        self.done = threading.Event()

    async def carry_out(self, function: Callable[[], Awaitable[Any]]) -> None:
        try:
            self.result = await function()
        except Exception as error:
            self.failure = error
        finally:
            self.done.set()


@asynccontextmanager
async def beside(colour: str, function: Callable[[], Awaitable[Any]]) -> AsyncIterator[Work]:
    """Have a function work in another thread or task; it has to end with the ``with`` block."""
    work = Work()
    if colour == "sync":
        thread = threading.Thread(target=lambda: run("sync", lambda: work.carry_out(function)), daemon=True)
        thread.start()
        try:
            yield work
        finally:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "the other thread does not end"
        return
    with anyio.fail_after(PATIENCE):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(work.carry_out, function)
            yield work


async def until(colour: str, condition: Callable[[], Any]) -> None:
    """Wait until something has come true."""
    late = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < late, "what was waited for did not happen"
        await rest(colour, 0.002)


async def rest(colour: str, seconds: float = 0.02) -> None:
    """Leave the work to others for a moment."""
    if colour == "sync":
        time.sleep(seconds)
    else:
        await anyio.sleep(seconds)


def waits(stream: Any) -> bool:
    """Whether somebody waits for the bytes of a stream."""
    return bool(stream._raw_stream._turn.locked())
