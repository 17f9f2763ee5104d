"""Runners of every colour, used in one way: a test is an async function, which plain code drives by hand."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import anyio
import pytest

from attropic.localserver import Reply, Request
from attropic.testing import ClaudeApi, reply_of

MODEL = "claude-sonnet-4-6"
HELLO = {"role": "user", "content": "Hello."}
Json = dict[str, Any]


class Each:
    """What a runner gives, one after the other; it may be left half-way."""

    def __init__(self, runner: Any) -> None:
        self._runner = runner

    def __aiter__(self) -> Each:
        return self

    async def __anext__(self) -> Any:
        if hasattr(self._runner, "__anext__"):
            return await self._runner.__anext__()
        try:
            return next(self._runner)
        except StopIteration:
            raise StopAsyncIteration from None


@dataclass
class Way:
    """How a runner is used.

    Attributes:
        colour: sync, asyncio or trio.
        stream: Whether answers are streamed.
        beta: Whether it is one of the beta API.
    """

    colour: str
    stream: bool
    beta: bool = False
    api: ClaudeApi = field(init=False)

    def __call__(self, scene: Callable[[Way], Coroutine[Any, Any, Any]], script: Any) -> Any:
        """Play a scene against a script: a function, or replies in order."""
        self.api = ClaudeApi(script=script if callable(script) else in_order(*script), in_process=True)
        try:
            if self.colour == "sync":
                return _driven(scene(self))
            return anyio.run(partial(self._within, scene), backend=self.colour)
        finally:
            self.api.close()

    async def _within(self, scene: Callable[[Way], Coroutine[Any, Any, Any]]) -> Any:
        try:
            return await scene(self)
        finally:
            await self.api.async_client.close()

    @property
    def messages(self) -> Any:
        """The resource."""
        client: Any = self.api.client if self.colour == "sync" else self.api.async_client
        return client.beta.messages if self.beta else client.messages

    @property
    def bodies(self) -> list[Json]:
        """What was sent."""
        return [request.json() for request in self.requests]

    @property
    def requests(self) -> list[Request]:
        """The requests that were sent."""
        return [request for request in self.api.requests if request.path == "/v1/messages"]

    def runner(self, **arguments: Any) -> Any:
        """A runner."""
        usual: Json = {"model": MODEL, "max_tokens": 1000, "messages": [HELLO]}
        if "history" in arguments:
            usual = {}
        if self.stream:
            usual["stream"] = True
        return self.messages.tool_runner(**{**usual, **arguments})

    def each(self, runner: Any) -> Each:
        """What the runner gives."""
        return Each(runner)

    async def whole(self, item: Any) -> Any:
        """The message of what a runner gave."""
        return await self.done(item.get_final_message()) if self.stream else item

    async def all(self, runner: Any) -> list[Any]:
        """The messages of everything that a runner gives."""
        return [await self.whole(item) async for item in self.each(runner)]

    async def done(self, given: Any) -> Any:
        """What a method gave, awaited where it must be."""
        return given if self.colour == "sync" else await given


def _driven(scene: Coroutine[Any, Any, Any]) -> Any:
    try:
        scene.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("something was awaited")


COLOURS = ("sync", "asyncio", "trio")
WAYS = [Way(colour, stream) for colour in COLOURS for stream in (False, True)]
every_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.colour}-{'stream' if way.stream else 'whole'}")
every_colour = pytest.mark.parametrize("way", WAYS[::2], ids=lambda way: way.colour)
every_stream = pytest.mark.parametrize("way", WAYS[1::2], ids=lambda way: way.colour)
either = pytest.mark.parametrize("way", WAYS[:2], ids=["whole", "stream"])


def in_order(*replies: Reply) -> Callable[[Json], Reply]:
    """A script that says one thing after the other."""
    left = list(replies)
    return lambda body: left.pop(0)


def call(name: str = "get", **input: Any) -> Json:
    """A call, as a script says it."""
    return {"name": name, "input": input}


def calling(*calls: Json, text: str = "", **more: Any) -> Reply:
    """An answer that calls tools."""
    return reply_of(text, tool_use=calls, **more)


def saying(text: str = "Done.", **more: Any) -> Reply:
    """An answer without calls."""
    return reply_of(text, **more)


class Tool:
    """A tool that notes what it is asked for.

    Attributes:
        seen: The inputs, in order.
        function: The tool, as a plain function.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []

        def get(key: str) -> str:
            """Get a value."""
            self.seen.append(key)
            return f"value of {key}"

        self.function = get


def results(body: Json) -> list[Json]:
    """The results in the last message of a request."""
    content = body["messages"][-1]["content"]
    return [block for block in content if isinstance(block, dict) and block["type"] == "tool_result"]


def texts(message: Any) -> str:
    """The text of a message."""
    return "".join(block.text for block in message.content if block.type == "text")


def roles(messages: list[Json]) -> str:
    """Who spoke, in order: the first letters."""
    return "".join(message["role"][0] for message in messages)
