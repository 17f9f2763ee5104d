"""What an async client of the API does, ours or the official one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from .. import samples
from .looped import looped
from .setting import Setting, Unsupported, Work


def client(setting: Setting) -> Any:
    """A client, over aiohttp where that is asked for."""
    library, options = setting.library(), {}
    if setting.option == "aiohttp":
        try:
            options["http_client"] = library.DefaultAioHttpClient(base_url=setting.url)
        except (AttributeError, RuntimeError) as error:
            raise Unsupported(str(error)) from None
    return library.AsyncAnthropic(api_key="k", base_url=setting.url, timeout=600, **options)


async def calls(setting: Setting) -> Callable[[], Coroutine[Any, Any, int]]:
    """So many calls at once."""
    api = client(setting)

    async def call() -> int:
        return len((await api.messages.create(**samples.BODY)).content)

    async def run() -> int:
        return sum(await asyncio.gather(*(call() for _ in range(setting.size))))

    return run


async def stream(setting: Setting) -> Callable[[], Coroutine[Any, Any, int]]:
    """The events of a stream of text."""
    from .sdk import size_of

    api = client(setting)

    async def run() -> int:
        async with api.messages.stream(**samples.BODY) as stream:
            async for _ in stream:
                pass
            return size_of(await stream.get_final_message())

    return run


WORK: dict[str, Work] = {"calls": looped(calls), "async events": looped(stream)}
