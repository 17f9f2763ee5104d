"""One piece of work for either client: sync, or async under asyncio or trio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import trio

import attropic
from tests.client.calls import KEY

#: What runs an async function without arguments, by the name of the event loop.
LOOPS: dict[str, Callable[[Any], Any]] = {"asyncio": lambda work: asyncio.run(work()), "trio": trio.run}
COLOURS = ["sync", *LOOPS]


def with_client(colour: str, call: Any, **options: Any) -> Any:
    """What ``call`` gives when it is called with a new client, awaited where the client is async.

    ``call`` has two parts where sync and async differ: a pair of a plain and an async function.
    """
    options = {"api_key": KEY, "max_retries": 0, "timeout": 10.0, **options}
    plain, coloured = call if isinstance(call, tuple) else (call, call)
    if colour == "sync":
        with attropic.Anthropic(**options) as client:
            return plain(client)

    async def main() -> Any:
        async with attropic.AsyncAnthropic(**options) as client:
            return await coloured(client)

    return LOOPS[colour](main)
