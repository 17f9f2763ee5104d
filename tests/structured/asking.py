"""Structured answers through the clients, in each colour, over an API in process that says what a test tells it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Awaitable, Callable
from typing import Any

from attropic.localserver import Reply
from attropic.testing import local_async_client, local_client, reply_of
from tests.client.calls import entered, settled
from tests.streaming.playing import run

COLOURS = ["sync", "asyncio", "trio"]
ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 500,
    "messages": [{"role": "user", "content": "Two apples for 3.5, please."}],
}
#: How a message may be asked for, and whether it comes event by event.
WAYS = ["parse", "stream"]


@dataclasses.dataclass
class Order:
    """An order.

    Attributes:
        item: What is ordered.
        price: What it costs.
        tags: More on it.
    """

    item: str
    price: float
    tags: list[str] = dataclasses.field(default_factory=list)


APPLES = Order("apples", 3.5, ["fruit"])
APPLES_JSON: dict[str, Any] = {"item": "apples", "price": 3.5, "tags": ["fruit"]}
APPLES_TEXT = json.dumps(APPLES_JSON)
Use = Callable[[Any], Awaitable[Any]]


def with_client(colour: str, use: Use, script: Callable[[Any], Reply] | None = None) -> tuple[Any, list[Any]]:
    """What ``use`` makes of a client, and the bodies of the requests that it sent."""
    found: Any = None
    bodies: list[Any] = []

    async def scene() -> None:
        nonlocal found
        make: Any = local_client if colour == "sync" else local_async_client
        given = {} if script is None else {"script": script}
        async with entered(make(**given)) as client:
            found = await use(client)
            bodies.extend(request.json() for request in client._options.arguments["http_client"]._transport.requests)

    run(colour, scene)
    return found, bodies


def messages_of(client: Any, beta: bool) -> Any:
    """The resource of messages of either API."""
    return client.beta.messages if beta else client.messages


async def message_of(client: Any, way: str, output_format: Any, *, beta: bool = False, **given: Any) -> Any:
    """A message with a structured answer, asked for in one way."""
    resource = messages_of(client, beta)
    asked = {**ASK, **given, "output_format": output_format}
    if way == "parse":
        return await settled(resource.parse(**asked))
    async with entered(resource.stream(**asked)) as stream:
        return await settled(stream.get_final_message())


def saying(*texts: str, stop_reason: str | None = None, **more: Any) -> Callable[[Any], Reply]:
    """A script that says these text blocks."""
    content = [{"type": "text", "text": text} for text in texts]
    return lambda body: reply_of(content=content, stop_reason=stop_reason, **more)
