"""The floor of async work: bare httpx, over its own transport and over aiohttp, as many calls at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import Any

from .. import samples
from .looped import looped
from .setting import Setting, Unsupported, Work

_HEADERS = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}


def client(setting: Setting) -> Any:
    """A bare client with room for as many connections as the clients of the API have."""
    library = setting.library()
    options = {"limits": library.Limits(max_connections=1_000, max_keepalive_connections=100)}
    if setting.option == "aiohttp":
        try:
            bridge = import_module("httpx_aiohttp")
        except ImportError:
            raise Unsupported("httpx-aiohttp is not installed") from None
        options["transport"] = bridge.AiohttpTransport(limits=options["limits"])
    return library.AsyncClient(base_url=setting.url, headers=_HEADERS, timeout=600, **options)


async def calls(setting: Setting) -> Callable[[], Coroutine[Any, Any, int]]:
    """So many calls at once."""
    http, loads, dumps = client(setting), setting.loads(), setting.dumps()

    async def call() -> int:
        response = await http.post("/v1/messages", content=dumps(samples.BODY))
        return len(loads(response.content)["content"])

    async def run() -> int:
        return sum(await asyncio.gather(*(call() for _ in range(setting.size))))

    return run


async def stream(setting: Setting) -> Callable[[], Coroutine[Any, Any, int]]:
    """A stream of text."""
    from .floor import joined

    http, loads, dumps = client(setting), setting.loads(), setting.dumps()

    async def run() -> int:
        async with http.stream("POST", "/v1/messages", content=dumps({**samples.BODY, "stream": True})) as response:
            return joined([chunk async for chunk in response.aiter_bytes()], loads)

    return run


WORK: dict[str, Work] = {"calls": looped(calls), "async events": looped(stream)}
