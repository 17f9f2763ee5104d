"""One scene for a message stream of either colour, over a body that arrives in chosen pieces.

A scene is an async function. It awaits what the stream gives with ``settled``, which a plain value passes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx
import trio

import attropic
from tests.client.calls import ASK, KEY, entered
from tests.core.events import Event, wire

COLOURS = ["sync", "asyncio", "trio"]
SSE = {"content-type": "text/event-stream"}
Scene = Callable[[Any], Awaitable[Any]]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces that may break, and counts how often it was closed; it gives nothing after that."""

    def __init__(self, pieces: Iterable[bytes], failure: Exception | None = None) -> None:
        self.closed = 0
        self._pieces = iter(pieces)
        self._failure = failure

    def __iter__(self) -> Body:
        return self

    def __next__(self) -> bytes:
        piece = None if self.closed else next(self._pieces, None)
        if piece is not None:
            return piece
        if self._failure is not None and not self.closed:
            raise self._failure
        raise StopIteration

    def __aiter__(self) -> Body:
        return self

    async def __anext__(self) -> bytes:
        try:
            return next(self)
        except StopIteration:
            raise StopAsyncIteration from None

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def said(*events: Event, failure: Exception | None = None) -> Body:
    """A body with an event in each piece."""
    return Body([wire(event) for event in events], failure)


def run(colour: str, main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """What an async function gives; that of a sync stream must not wait for anything."""
    if colour == "trio":
        return trio.run(main)
    if colour == "asyncio":
        return asyncio.run(main())
    work = main()
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    work.close()
    raise AssertionError("a sync scene has waited")


def client_of(colour: str, handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
    """A client, as a context manager, whose requests a function answers."""
    transport = httpx.MockTransport(handler)
    options = {"api_key": KEY, "max_retries": 0, **options}
    if colour == "sync":
        return attropic.Anthropic(http_client=httpx.Client(transport=transport), **options)
    return attropic.AsyncAnthropic(http_client=httpx.AsyncClient(transport=transport), **options)


@asynccontextmanager
async def opened(client: Any, *, beta: bool = False, **more: Any) -> Any:
    """A message stream of a client, while the ``with`` block runs."""
    messages = client.beta.messages if beta else client.messages
    async with entered(messages.stream(**ASK, **more)) as stream:
        yield stream


def play(colour: str, body: Body, scene: Scene, *, beta: bool = False, headers: Any = None, **more: Any) -> Any:
    """What a scene gives, called with a message stream over a body.

    Args:
        beta: Whether it is a stream of the beta API.
        headers: Of the answer.
        more: Arguments of ``messages.stream``.
    """
    given = {**SSE, **(headers or {})}

    async def main() -> Any:
        async with entered(client_of(colour, lambda _: httpx.Response(200, headers=given, stream=body))) as client:
            manager: AbstractAsyncContextManager[Any] = opened(client, beta=beta, **more)
            async with manager as stream:
                return await scene(stream)

    return run(colour, main)


def callback(colour: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, as an async one where the stream is."""
    if colour == "sync":
        return function

    async def waits(*told: Any) -> Any:
        await pause()
        return function(*told)

    return waits


async def pause() -> None:
    """Let other tasks of the event loop run."""
    if asyncio_runs():
        await asyncio.sleep(0)
    else:
        await trio.lowlevel.checkpoint()


def asyncio_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
