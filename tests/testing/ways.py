"""Every way to reach an API in process: two HTTP libraries, and a thread or an event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import httpx
import httpx2
import trio

LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}
LOOPS: dict[str, Callable[[Any], Any]] = {"asyncio": lambda work: asyncio.run(work()), "trio": trio.run}
COLOURS = ["sync", *LOOPS]
ASK: dict[str, Any] = {
    "model": "claude-opus-4-6",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hello there."}],
}


def http(colour: str, library: str, transport: Any, **options: Any) -> Any:
    """A client of an HTTP library over a transport."""
    made = LIBRARIES[library]
    return (made.Client if colour == "sync" else made.AsyncClient)(transport=transport, **options)


def run(colour: str, scene: Callable[[], Any]) -> Any:
    """What an async function gives in an event loop; its waits are none where everything in it is plain."""
    if colour != "sync":
        return LOOPS[colour](scene)
    steps = scene()
    try:
        steps.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waited for an event loop")


async def settled(value: Any) -> Any:
    """What a method of either client gives in the end."""
    return await value if inspect.isawaitable(value) else value


async def gathered(values: Any) -> list[Any]:
    """All that a plain or async iterable gives."""
    if hasattr(values, "__aiter__"):
        return [value async for value in values]
    return list(values)


async def closed(client: Any) -> None:
    """Close a client of either colour."""
    await settled(client.aclose() if hasattr(client, "aclose") else client.close())


async def streamed(client: Any, **ask: Any) -> list[Any]:
    """The events of a stream of a client of ours, which is read to its end."""
    events = await settled(client.messages.create(**{**ASK, **ask}, stream=True))
    return await gathered(events)


def text(message: Any) -> str:
    """What a message says."""
    return "".join(block.text for block in message.content if block.type == "text")
