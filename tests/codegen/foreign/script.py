"""A server that answers by a script, and clients of a foreign package that ask it, in every colour."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
from generated_package import Package

COLOURS = ("sync", "asyncio", "trio")
#: What a server says that asks for another attempt at once.
LATER = httpx.Response(503, headers={"retry-after": "0"}, json={"code": "busy", "detail": "later"})
Scene = Callable[[Any], Awaitable[Any]]


class Script:
    """Gives one answer after the other; an exception is raised in place of an answer.

    Attributes:
        asked: The requests, bodies read.
    """

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[httpx.Request] = []

    def sync(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._next(request)

    async def asynchronous(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._next(request)

    def _next(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def targets(self) -> list[str]:
        """The paths and queries that were asked for."""
        return [request.url.raw_path.decode() for request in self.asked]


def play(package: Package, colour: str, script: Script, scene: Scene, **options: Any) -> Any:
    """Run a scene with a client of the package; what it says twice to wait for is waited for where needed."""
    made = package.load("client")

    async def run() -> Any:
        if colour == "sync":
            transport = httpx.MockTransport(script.sync)
            with httpx.Client(transport=transport) as http, made.Client(http_client=http, **options) as client:
                return await scene(client)
        transport = httpx.MockTransport(script.asynchronous)
        async with httpx.AsyncClient(transport=transport) as http, made.AsyncClient(http_client=http, **options) as it:
            return await scene(it)

    return anyio.run(run, backend="asyncio" if colour == "sync" else colour)


async def value(given: Any) -> Any:
    """The result of a call of either colour."""
    return await given if inspect.isawaitable(given) else given


async def each(given: Any) -> list[Any]:
    """Everything that a list or a stream of either colour gives."""
    if hasattr(given, "__aiter__"):
        return [item async for item in given]
    return list(given)


def operation(client: Any, name: str) -> Any:
    """The method of a name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client
