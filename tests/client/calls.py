"""One small call through either client, over a transport that keeps what it sees."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

import attropic

CLIENTS = [attropic.Anthropic, attropic.AsyncAnthropic]
KEY = "sk-test"
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hello.", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "container": None,
    "usage": {
        "input_tokens": 1,
        "output_tokens": 2,
        "cache_creation": None,
        "cache_creation_input_tokens": None,
        "cache_read_input_tokens": None,
        "inference_geo": None,
        "server_tool_use": None,
        "service_tier": None,
    },
}
ASK: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi."}]}
Handler = Callable[[httpx.Request], httpx.Response]


def answer(status: int = 200, body: Any = MESSAGE, **headers: str) -> Handler:
    """A handler that always gives this answer; bytes are sent as they are."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: httpx.Response(status, content=content, headers=named)


class Exchange:
    """What was sent, and what came back."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.result: Any = None

    @property
    def request(self) -> httpx.Request:
        (only,) = self.requests
        return only


def create(
    kind: Any, *, handler: Handler | None = None, http: dict[str, Any] | None = None, call: Any = None, **options: Any
) -> Exchange:
    """``messages.create`` of a new client of the class ``kind``.

    Args:
        http: Options of the HTTP library's client.
        call: Options of the call.
        options: Of the client.
    """
    seen = Exchange()
    if "retry" not in options:
        options.setdefault("max_retries", 0)

    def handle(request: httpx.Request) -> httpx.Response:
        seen.requests.append(request)
        return (handler or answer())(request)

    transport = httpx.MockTransport(handle)
    if issubclass(kind, attropic.Anthropic):
        with httpx.Client(transport=transport, **(http or {})) as library:
            seen.result = kind(http_client=library, **options).messages.create(**ASK, **(call or {}))
        return seen

    async def main() -> Any:
        async with httpx.AsyncClient(transport=transport, **(http or {})) as library:
            return await kind(http_client=library, **options).messages.create(**ASK, **(call or {}))

    seen.result = asyncio.run(main())
    return seen


async def settled(value: Any) -> Any:
    """What a method of either client gives in the end."""
    return await value if inspect.isawaitable(value) else value


async def gathered(values: Any) -> list[Any]:
    """All that a plain or async iterable gives."""
    if hasattr(values, "__aiter__"):
        return [value async for value in values]
    return list(values)


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """The inside of a plain or async context manager."""
    if hasattr(manager, "__aenter__"):
        async with manager as inside:
            yield inside
    else:
        with manager as inside:
            yield inside


def run(
    kind: Any,
    scene: Callable[[Any], Awaitable[Any]],
    handler: Handler | None = None,
    *,
    http: dict[str, Any] | None = None,
    **options: Any,
) -> Exchange:
    """Play a scene with a new client of the class ``kind``; the scene settles what the client gives.

    Args:
        http: Options of the HTTP library's client.
        options: Of the client; without a credential it gets ``KEY``, without a policy it never retries.
    """
    seen = Exchange()
    if not {"retry", "max_retries"} & set(options):
        options["max_retries"] = 0
    if not {"access_token", "api_key", "auth_token"} & set(options):
        options["api_key"] = KEY

    def handle(request: httpx.Request) -> httpx.Response:
        seen.requests.append(snapshot(request))
        return (handler or answer())(request)

    made: Any = httpx.Client if issubclass(kind, attropic.Anthropic) else httpx.AsyncClient

    async def main() -> Any:
        async with entered(made(transport=httpx.MockTransport(handle), **(http or {}))) as library:
            return await scene(kind(http_client=library, **options))

    seen.result = asyncio.run(main())
    return seen


def snapshot(request: httpx.Request) -> httpx.Request:
    """A request as it is now, whatever is done to it later; its body was read."""
    headers, extensions = list(request.headers.raw), dict(request.extensions)
    return httpx.Request(request.method, request.url, headers=headers, content=request.content, extensions=extensions)


def in_turn(*handlers: Handler) -> Handler:
    """A handler that answers the first request with the first of these, and all beyond the last with the last."""
    left = list(handlers)
    return lambda request: (left.pop(0) if len(left) > 1 else left[0])(request)


def sse(*events: Any) -> bytes:
    """The body of a stream of events."""
    return b"".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events)


def streamed(*events: Any, **headers: str) -> Handler:
    """A handler that answers with a stream of events."""
    return answer(200, sse(*events), content_type="text/event-stream", **headers)


def failing(error: Callable[..., Exception], text: str = "lost") -> Handler:
    """A handler that gives no answer but an error of the HTTP library."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise error(text, request=request)

    return handler


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces that knows how much of it was taken and whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            self.taken += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def both(function: Any) -> Any:
    """Middleware for either client from one async function, whose ``call_next`` is settled by it."""

    class Both(attropic.Middleware):
        def handle(self, request: Any, call_next: Any) -> Any:
            steps = function(request, call_next)
            try:
                steps.send(None)
            except StopIteration as end:
                return end.value
            raise AssertionError("it waited")

        async def handle_async(self, request: Any, call_next: Any) -> Any:
            return await function(request, call_next)

    return Both()
