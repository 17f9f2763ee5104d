"""One piece of work for either client: sync, or async under asyncio or trio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack, ExitStack
from typing import Any

import trio

import attropic
from tests.client.calls import KEY

from .echo import ask

#: What runs an async function without arguments, by the name of the event loop.
LOOPS: dict[str, Callable[[Any], Any]] = {"asyncio": lambda work: asyncio.run(work()), "trio": trio.run}
COLOURS = ["sync", *LOOPS]


def with_client(colour: str, call: Any, *, http: Callable[[], Any] | None = None, **options: Any) -> Any:
    """What ``call`` gives when it is called with a new client, awaited where the client is async.

    Args:
        colour: ``sync`` or an event loop.
        call: A function, or a pair of a plain and an async one where the two differ.
        http: Makes the HTTP client, which is closed at the end.
        options: Of the client.
    """
    options = {"api_key": KEY, "max_retries": 0, "timeout": 10.0, **options}
    plain, coloured = call if isinstance(call, tuple) else (call, call)
    if colour == "sync":
        with ExitStack() as stack:
            if http is not None:
                options["http_client"] = stack.enter_context(http())
            return plain(stack.enter_context(attropic.Anthropic(**options)))

    async def main() -> Any:
        async with AsyncExitStack() as stack:
            if http is not None:
                options["http_client"] = await stack.enter_async_context(http())
            return await coloured(await stack.enter_async_context(attropic.AsyncAnthropic(**options)))

    return LOOPS[colour](main)


def create(text: str, **more: Any) -> Callable[[Any], Any]:
    """A call that asks for a message."""
    return lambda client: client.messages.create(**ask(text, **more))


def stream(text: str, **more: Any) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """A call that gives the types of the events of a stream."""

    def plain(client: Any) -> list[str]:
        with client.messages.create(**ask(text, stream=True, **more)) as events:
            return [event.type for event in events]

    async def coloured(client: Any) -> list[str]:
        async with await client.messages.create(**ask(text, stream=True, **more)) as events:
            return [event.type async for event in events]

    return plain, coloured
