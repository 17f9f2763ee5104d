"""Streams over a transport: bytes in chosen pieces, and whether the connection was closed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import httpx

from attropic_api._index import OPERATIONS

from .contract import Call, call, document, instances, least_body, model_of, path_arguments
from .routes import Recorder, method, run

#: Operations that answer with events, and what asks for them.
STREAMS: dict[str, dict[str, Any]] = {
    "messages.create": {"stream": True},
    "beta.messages.create": {"stream": True},
    "completions.create": {"stream": True},
    "beta.sessions.events.stream": {},
    "beta.sessions.threads.events.stream": {},
}
#: Those whose streams are messages: they begin with ``message_start`` and end with ``message_stop``.
MESSAGES = ["messages.create", "beta.messages.create"]
CLIENTS = ["Anthropic", "AsyncAnthropic"]
PING = ("ping", {"type": "ping"})
Event = tuple[str, Any]


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


def sse(*events: Event, end: str = "\n") -> bytes:
    """Events as a server writes them: name and JSON."""
    lines = "".join(f"event: {name}{end}data: {json.dumps(data)}{end}{end}" for name, data in events)
    return lines.encode()


def schema(name: str) -> Any:
    """The schema of one event of an operation."""
    return call(name).success["text/event-stream"]


def end_of(name: str) -> str | None:
    """The tag of the event that ends the stream of an operation, as the description says it."""
    verb, key, _ = OPERATIONS[name]
    found: str | None = document()["paths"][key][verb.lower()].get("x-stream-end")
    return found


def samples(name: str) -> list[tuple[Any, Any]]:
    """(class, JSON) of every kind of event that the contract knows, pings left out."""
    return [(model_of(member), value) for member, value in instances(schema(name)) if value.get("type") != "ping"]


def stories(name: str) -> list[list[tuple[Any, Any]]]:
    """The samples as streams that are whole; each message has one start, one stop, and all that can stand between."""
    known = samples(name)
    if name not in MESSAGES:
        return [known]
    starts = [one for one in known if one[1]["type"] == "message_start"]
    stops = [one for one in known if one[1]["type"] == "message_stop"]
    between = [one for one in known if one not in starts and one not in stops]
    return [[start, *between, stop] for start, stop in zip(starts, stops, strict=True)]


def middle(name: str) -> list[Any]:
    """Some events, as JSON, that begin and end nothing."""
    values = [value for _, value in stories(name)[0]]
    return values[1:-1][:4] if name in MESSAGES else values[:4]


def whole(name: str, values: list[Any]) -> list[Any]:
    """These events in a stream that is whole."""
    story = stories(name)[0]
    return [story[0][1], *values, story[-1][1]] if name in MESSAGES else list(values)


def named(name: str, values: list[Any]) -> list[Event]:
    """JSON values with the names that a server gives them."""
    return [("completion" if name == "completions.create" else value["type"], value) for value in values]


def opened(
    route: str,
    name: str,
    wire: Wire,
    use: Callable[[Any], Any],
    headers: dict[str, str] | None = None,
    **options: Any,
) -> Any:
    """Open the stream of an operation and use it; ``use`` gives an awaitable in the async routes.

    Args:
        headers: Of the answer.
        options: Of the client.
    """
    given = {"content-type": "text/event-stream", **(headers or {})}
    recorder = Recorder(lambda request: httpx.Response(200, headers=given, stream=wire))
    arguments = arguments_of(call(name))

    if route.startswith("Async"):

        async def main(client: Any) -> Any:
            return await use(await method(client, name)(**arguments))

        return run(route, recorder, main, **options)
    return run(route, recorder, lambda client: use(method(client, name)(**arguments)), **options)


def arguments_of(one: Call) -> dict[str, Any]:
    return {**path_arguments(one), **(least_body(one) or {}), **STREAMS[one.name]}


def collect(
    route: str,
    name: str,
    wire: Wire,
    into: list[Any] | None = None,
    *,
    raw: bool = False,
    options: dict[str, Any] | None = None,
    **headers: str,
) -> list[Any]:
    """All values of a stream, or all events as they came; ``into`` keeps those that came before a failure."""
    found = [] if into is None else into

    def read(stream: Any) -> None:
        for value in stream.raw_events() if raw else stream:
            found.append(value)

    async def aread(stream: Any) -> None:
        async for value in stream.raw_events() if raw else stream:
            found.append(value)

    opened(route, name, wire, aread if route.startswith("Async") else read, headers, **(options or {}))
    return found


def in_pieces(content: bytes, size: int) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]
