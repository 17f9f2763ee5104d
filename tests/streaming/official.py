"""The same stream through the official package and through this one, step by step."""

from __future__ import annotations

import asyncio
import copy
import warnings
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from tests.client.calls import ASK, KEY, Body, entered, settled

from .playing import each, play
from .script import REQUEST_ID

Use = Callable[[Any], Awaitable[Any]]


def official(colour: str, content: bytes, use: Use, *, beta: bool = False, **given: Any) -> Any:
    """What ``use`` makes of the official message stream of these bytes."""
    import anthropic
    import httpx2

    class Bytes(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        __iter__, __aiter__ = Body.__iter__, Body.__aiter__
        pieces, taken = (content,), 0

    def handle(request: Any) -> Any:
        headers = {"content-type": "text/event-stream", "request-id": REQUEST_ID}
        return httpx2.Response(200, headers=headers, stream=Bytes())

    sync = colour == "sync"
    http = httpx2.Client if sync else httpx2.AsyncClient
    kind: Any = anthropic.Anthropic if sync else anthropic.AsyncAnthropic

    async def main() -> Any:
        async with entered(http(transport=httpx2.MockTransport(handle))) as library:
            client = kind(api_key=KEY, base_url="https://api.test", max_retries=0, http_client=library)
            messages = client.beta.messages if beta else client.messages
            async with entered(messages.stream(**ASK, **given)) as stream:
                return await use(stream)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of its own models
        return asyncio.run(main())


def ours(colour: str, content: bytes, use: Use, *, beta: bool = False, **given: Any) -> Any:
    """The same of this package."""
    (found,) = play(colour, [[content]], use, beta=beta, **given)
    return found


async def steps(stream: Any) -> list[tuple[str, Any, Any]]:
    """Type, fields and message so far of each event, taken when it arrives."""
    found = []

    def take(event: Any) -> None:
        message = stream.current_message_snapshot.to_dict()
        found.append((event.type, without_nulls(event.to_dict()), without_nulls(message)))

    await each(stream, take)
    return found


async def snapshots(stream: Any) -> list[tuple[str, Any]]:
    """Piece and snapshot of each ``input_json`` event, taken when it arrives."""
    found = []

    def take(event: Any) -> None:
        if event.type == "input_json":
            found.append((event.partial_json, copy.deepcopy(event.snapshot)))

    await each(stream, take)
    return found


async def ending(stream: Any) -> Any:
    """The final message."""
    return without_nulls((await settled(stream.get_final_message())).to_dict())


async def text(stream: Any) -> Any:
    """The final text, or the type of the error when there is none."""
    try:
        return await settled(stream.get_final_text())
    except RuntimeError as error:
        return type(error)


async def pieces(stream: Any) -> list[str]:
    """The text as it comes."""
    texts = stream.text_stream
    return [piece async for piece in texts] if hasattr(texts, "__aiter__") else list(texts)


async def mixed(stream: Any) -> Any:
    """Three events, then the rest of the text, then the message."""
    waits = hasattr(stream, "__anext__")
    kinds = [(await anext(stream) if waits else next(stream)).type for _ in range(3)]
    return kinds, await pieces(stream), await ending(stream)


async def facts(stream: Any) -> Any:
    """What is known of the answer beside its message, before and after it was read."""
    before = stream.request_id, stream.response.status_code
    await settled(stream.until_done())
    return before, stream.request_id, stream.current_message_snapshot.id


def without_nulls(value: Any) -> Any:
    """A copy without nulls in objects, which the official package writes where nothing came, and dates as text."""
    if isinstance(value, dict):
        return {key: without_nulls(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [without_nulls(part) for part in value]
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else copy.deepcopy(value)
