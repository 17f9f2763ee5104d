"""A live run over a transport in memory, or over a server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import trio

import attropic
from attropic.bulk import Item, Journal, LiveMode, Outcome, Work
from tests.client.calls import KEY, MESSAGE

Handler = Callable[[httpx.Request], httpx.Response]
#: The server asks to wait, for no time worth mentioning.
SOON = {"retry-after-ms": "1"}


def item(number: int, **params: Any) -> Item:
    """A small request."""
    asked = {"role": "user", "content": f"number {number}"}
    return Item(number, f"i{number}", {"model": "m", "max_tokens": 10, "messages": [asked], **params})


def said(request: httpx.Request) -> str:
    """What a request says."""
    text: str = json.loads(request.content)["messages"][0]["content"]
    return text


def good(request: httpx.Request) -> httpx.Response:
    """An answer."""
    return httpx.Response(200, json=MESSAGE)


def failure(status: int, kind: str, headers: dict[str, str] | None = None) -> httpx.Response:
    """A refusal."""
    error = {"type": "error", "error": {"type": kind, "message": "no"}}
    return httpx.Response(status, json=error, headers={**SOON, **(headers or {})})


class Run:
    """A run that is over.

    Args:
        path: Where its journal is.
        items: What it answers.
        handler: What the server says.
        backend: asyncio or trio.
        mode: How; a new one by default.
        work: Is given what the run works on, before it begins.
        options: Of the work.
    """

    def __init__(
        self,
        path: Path,
        items: list[Item],
        handler: Handler,
        backend: str = "asyncio",
        *,
        mode: LiveMode | None = None,
        work: Callable[[Work], object] = lambda work: None,
        **options: Any,
    ) -> None:
        self.mode = mode or LiveMode()
        self.requests: list[httpx.Request] = []
        self.error: Exception | None = None

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return handler(request)

        async def main() -> None:
            http = httpx.AsyncClient(transport=httpx.MockTransport(handle))
            async with attropic.AsyncAnthropic(api_key=KEY, http_client=http, max_retries=0) as client:
                begun = Work(client, journal, **options)
                work(begun)
                await self.mode.run(begun)

        with Journal(path / "journal") as journal:
            journal.add(items)
            try:
                asyncio.run(main()) if backend == "asyncio" else trio.run(main)
            except Exception as error:
                self.error = error
            self.counts = journal.counts()
            self.outcomes: list[Outcome] = list(journal.outcomes())
            self.pending = journal.pending(1000)
