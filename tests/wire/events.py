"""Streams over a transport: bytes in chosen pieces, and whether the connection was closed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import httpx

from .contract import Call, call, least_body, path_arguments
from .routes import Recorder, method, run

#: Operations that answer with events, and what asks for them.
STREAMS: dict[str, dict[str, Any]] = {
    "messages.create": {"stream": True},
    "beta.messages.create": {"stream": True},
    "completions.create": {"stream": True},
    "beta.sessions.events.stream": {},
    "beta.sessions.threads.events.stream": {},
}


class Wire(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, may break, and remembers that it was closed."""

    def __init__(self, pieces: Iterable[bytes], failure: Exception | None = None) -> None:
        self.pieces = list(pieces)
        self.failure = failure
        self.read = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece
        if self.failure:
            raise self.failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def sse(*events: tuple[str, Any], end: str = "\n") -> bytes:
    """Events as a server writes them: name and JSON."""
    lines = "".join(f"event: {name}{end}data: {json.dumps(data)}{end}{end}" for name, data in events)
    return lines.encode()


def schema(name: str) -> Any:
    """The schema of one event of an operation."""
    return call(name).success["text/event-stream"]


def opened(route: str, name: str, wire: Wire, use: Callable[[Any], Any], headers: dict[str, str] | None = None) -> Any:
    """Open the stream of an operation and use it; ``use`` gives an awaitable in the async routes."""
    given = {"content-type": "text/event-stream", **(headers or {})}
    recorder = Recorder(lambda request: httpx.Response(200, headers=given, stream=wire))
    arguments = arguments_of(call(name))

    if route.startswith("Async"):

        async def main(client: Any) -> Any:
            return await use(await method(client, name)(**arguments))

        return run(route, recorder, main)
    return run(route, recorder, lambda client: use(method(client, name)(**arguments)))


def arguments_of(one: Call) -> dict[str, Any]:
    return {**path_arguments(one), **(least_body(one) or {}), **STREAMS[one.name]}


def collect(route: str, name: str, wire: Wire, into: list[Any] | None = None, **headers: str) -> list[Any]:
    """All values of a stream; ``into`` keeps those that came before a failure."""
    found = [] if into is None else into

    def read(stream: Any) -> None:
        for value in stream:
            found.append(value)

    async def aread(stream: Any) -> None:
        async for value in stream:
            found.append(value)

    opened(route, name, wire, aread if route.startswith("Async") else read, headers)
    return found
