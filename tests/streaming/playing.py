"""Streams played through the clients, in each colour."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

import httpx
import trio

import attropic
from tests.client.calls import ASK, KEY, Body, entered, settled

from .script import REQUEST_ID

COLOURS = ["sync", "asyncio", "trio"]
Use = Callable[[Any], Awaitable[Any]]


class Served:
    """Answers every call with the body that was given last."""

    def __init__(self) -> None:
        self.body: Any = Body()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        headers = {"content-type": "text/event-stream", "request-id": REQUEST_ID}
        return httpx.Response(200, headers=headers, stream=self.body)


def run(colour: str, scene: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Carry out a scene; in the sync colour nothing in it waits."""
    if colour == "asyncio":
        return asyncio.run(scene())
    if colour == "trio":
        return trio.run(scene)
    try:
        scene().send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waited")


def play(colour: str, bodies: Iterable[Any], use: Use, *, beta: bool = False, **given: Any) -> list[Any]:
    """What ``use`` makes of the message stream of each body, all by one client.

    Args:
        bodies: The pieces of each, or what gives them.
        use: Settles what the stream gives, whatever its colour.
        given: More arguments of ``stream``.
    """
    found: list[Any] = []

    async def scene() -> None:
        served = Served()
        kind, http = _OF_COLOUR[colour == "sync"]
        async with entered(http(transport=httpx.MockTransport(served))) as library:
            client = kind(api_key=KEY, base_url="https://api.test", max_retries=0, http_client=library)
            messages = client.beta.messages if beta else client.messages
            for body in bodies:
                served.body = body if isinstance(body, httpx.SyncByteStream) else Body(*body)
                async with entered(messages.stream(**ASK, **given)) as stream:
                    found.append(await use(stream))
                assert served.body.closed

    run(colour, scene)
    return found


async def message_of(stream: Any) -> Any:
    """The final message."""
    return await settled(stream.get_final_message())


async def error_of(stream: Any) -> Any:
    """The error with which the final message is refused."""
    try:
        await settled(stream.get_final_message())
    except attropic.APIError as error:
        return error
    raise AssertionError("the message is said to be whole")


async def each(stream: Any, take: Callable[[Any], None]) -> None:
    """Give every event to a function when it arrives."""
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            take(event)
    else:
        for event in stream:
            take(event)


def halves(content: bytes, at: Iterable[int] | None = None) -> Iterable[list[bytes]]:
    """The content in two pieces, split at each of these positions, or everywhere."""
    for position in range(len(content) + 1) if at is None else at:
        yield [content[:position], content[position:]]


def pieces(content: bytes, size: int = 1) -> list[bytes]:
    """The content in pieces of so many bytes."""
    return [content[at : at + size] for at in range(0, len(content), size)]


_OF_COLOUR: dict[bool, tuple[Any, Any]] = {
    True: (attropic.Anthropic, httpx.Client),
    False: (attropic.AsyncAnthropic, httpx.AsyncClient),
}
