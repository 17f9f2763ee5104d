"""One way to ask the synchronous and the asynchronous client of the official package."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anthropic

#: The first number of the version that is imported: the 0 series and the 2 series differ in what they offer.
SERIES = int(anthropic.__version__.partition(".")[0])
KEY = "key-of-this-test"


class Asked:
    """A client of either colour. What it gives is taken by ``run``, ``items`` and ``within``.

    Args:
        url: Where the API is.
        colour: ``sync`` or ``async``.
    """

    def __init__(self, url: str, colour: str) -> None:
        self.colour = colour
        self._url = url
        self._loop = asyncio.new_event_loop() if colour == "async" else None
        self._clients: list[Any] = []
        self.client = self.another()

    def another(self, **options: Any) -> Any:
        """A further client, with other options; it gives up at once where they do not say otherwise."""
        kind = anthropic.AsyncAnthropic if self._loop else anthropic.Anthropic
        client: Any = kind(**{"api_key": KEY, "base_url": self._url, "max_retries": 0, "timeout": 20, **options})
        self._clients.append(client)
        return client

    def run(self, value: Any) -> Any:
        """What a call gives."""
        return self._loop.run_until_complete(_awaited(value)) if self._loop and inspect.isawaitable(value) else value

    def items(self, value: Any) -> list[Any]:
        """All items of something that is gone through: pages, a stream, results, a runner."""
        value = value if hasattr(value, "__aiter__") else self.run(value)
        return self._loop.run_until_complete(_all(value)) if self._loop else list(value)

    @contextmanager
    def within(self, manager: Any) -> Iterator[Any]:
        """What a ``with`` or ``async with`` block has."""
        if not self._loop:
            with manager as value:
                yield value
            return
        value = self.run(manager.__aenter__())
        try:
            yield value
        finally:
            self.run(manager.__aexit__(None, None, None))

    def close(self) -> None:
        """Let the clients go."""
        for client in self._clients:
            self.run(client.close())
        if self._loop:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()


async def _awaited(value: Any) -> Any:
    return await value


async def _all(value: Any) -> list[Any]:
    return [item async for item in value]
