"""Bulk runs against an API in process, whose answers may be lost on the way."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

import attropic
from attropic.bulk import Journal, Outcome
from attropic.localserver import Api, Reply, Settings
from attropic.localserver.messages import text
from attropic.testing import AsyncLocalTransport

DEFAULTS: dict[str, Any] = {"model": "claude-sonnet-5-5", "max_tokens": 16}
#: What happens to a request, by its number of those that create a batch: an exception, an answer, or None.
Trouble = Callable[[httpx.Request, int], "httpx.Response | Exception | None"]


class World:
    """An API, how often it was paid for each prompt, and a client whose transport may fail.

    Attributes:
        paid: How often each prompt was answered.
        calls: The method and path of each request.
        before: What becomes of a request that then does not arrive.
        after: What becomes of a request that has arrived.
    """

    def __init__(self, script: Callable[[Any], Reply] | None = None, **settings: Any) -> None:
        self.paid: Counter[str] = Counter()
        self.calls: list[str] = []
        self.before: Trouble = lambda request, number: None
        self.after: Trouble = lambda request, number: None
        self._script = script
        self.api = Api(self._answer, settings=Settings(**settings))
        self.client = self.new_client()

    def new_client(self, **options: Any) -> attropic.AsyncAnthropic:
        """A client that reaches the API."""
        return attropic.AsyncAnthropic(
            api_key="key",
            base_url="http://localhost:9",
            http_client=httpx.AsyncClient(transport=_Wire(self)),
            **options,
        )

    def created(self) -> int:
        """How many requests to create a batch were made."""
        return self.calls.count("POST /v1/messages/batches")

    def _answer(self, body: Any) -> Reply:
        prompt = body["messages"][-1]["content"]
        self.paid[prompt] += 1
        return Reply([text(f"to {prompt}")]) if self._script is None else self._script(body)


class _Wire(httpx.AsyncBaseTransport):
    def __init__(self, world: World) -> None:
        self._world = world
        self._api: Any = AsyncLocalTransport(world.api)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        world = self._world
        world.calls.append(f"{request.method} {request.url.path}")
        number = world.created()
        found = world.before(request, number)
        if found is None:
            answer: httpx.Response = await self._api.handle_async_request(request)
            found = world.after(request, number) or answer
        if isinstance(found, Exception):
            raise found
        return found


def creates(request: httpx.Request) -> bool:
    """Whether a request creates a batch."""
    return request.method == "POST" and request.url.path == "/v1/messages/batches"


def read(path: Path) -> list[Any]:
    """The lines of a file of JSON."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def outcomes(path: Path) -> list[Outcome]:
    """The results that a journal has."""
    with Journal(path, read_only=True) as journal:
        return list(journal.outcomes())
