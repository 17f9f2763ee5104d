"""What a program does with all that the overlays add, in either colour; each scene gives what it found as JSON."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import attropic

Scene = Callable[[Any], Awaitable[Any]]
FILE = ("cat.svg", b"<svg>cat</svg>", "image/svg+xml")
ASKED: dict[str, Any] = {
    "model": "claude-haiku-4-5",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": [{"type": "sketch", "svg": "<svg/>"}, {"type": "text", "text": "Draw."}]}],
}


async def value(given: Any) -> Any:
    """The result of a call of either colour."""
    return await given if inspect.isawaitable(given) else given


async def each(given: Any) -> list[Any]:
    """Everything that a list or a stream of either colour gives."""
    return [item async for item in given] if hasattr(given, "__aiter__") else list(given)


@asynccontextmanager
async def opened(given: Any) -> AsyncIterator[Any]:
    """A context manager of either colour."""
    if hasattr(given, "__aenter__"):
        async with given as inside:
            yield inside
    else:
        with given as inside:
            yield inside


def kind(one: Any) -> str:
    return type(one).__name__


async def endpoint(client: Any) -> Any:
    """A call like any other."""
    verdict = await value(client.drawings.judge("d1", subject="cat"))
    return [kind(verdict), verdict.drawing_id, verdict.likeness]


async def raw(client: Any) -> Any:
    """The same with the answer as it came."""
    answer = await value(client.drawings.with_raw_response.judge("d1", subject="cat", strict=True))
    verdict = await value(answer.parse())
    return [answer.status_code, answer.headers["x-easel"], kind(verdict), verdict.likeness, answer.retries_taken]


async def listed(client: Any) -> Any:
    """Items, and pages."""
    items = [drawing.id for drawing in await each(client.drawings.list(limit=2))]
    first = await value(client.drawings.list(limit=2))
    pages = [[drawing.id for drawing in page.data] for page in await each(first.iter_pages())]
    return [items, pages, first.next_arguments, first.meta.pagination.next_cursor, kind(first.data[0])]


async def raw_list(client: Any) -> Any:
    """A page whose answer was looked at goes on as well."""
    answer = await value(client.drawings.with_raw_response.list(limit=2))
    page = await value(answer.parse())
    return [answer.status_code, [drawing.id for drawing in await each(page)]]


async def uploaded(client: Any) -> Any:
    """A file and fields of text."""
    drawing = await value(client.drawings.create(file=FILE, title="Cat", medium="chalk"))
    return [kind(drawing), drawing.title, drawing.medium]


async def events(client: Any) -> Any:
    """Events of a union of their own; the last one ends the stream."""
    found = await each(await value(client.drawings.watch("d1")))
    return [[kind(event) for event in found], found[1].stroke.points, found[0].drawing.title]


async def answer(client: Any) -> Any:
    """An answer with a new block, sent back as it is."""
    message = await value(client.messages.create(**ASKED))
    block = message.content[1]
    again = {**ASKED, "messages": [*ASKED["messages"], message.to_param()]}
    await value(client.messages.create(**again))
    return [kind(block), block.svg, block.strokes[0].colour, block.complete, message.stop_reason]


async def streamed(client: Any) -> Any:
    """The events of a stream, the message that they make, and the block that one ends with."""
    async with opened(client.messages.stream(**ASKED)) as stream:
        found = await each(stream)
        message = await value(stream.get_final_message())
    deltas = [kind(event.delta) for event in found if event.type == "content_block_delta"]
    (stop,) = [event for event in found if event.type == "content_block_stop"]
    block = message.content[0]
    points = [stroke.points for stroke in block.strokes]
    return [deltas, block.svg, points, block.title, stop.content_block == block, kind(block), block.complete]


async def raw_events(client: Any) -> Any:
    """The same without a message made of them."""
    found = await each(await value(client.messages.create(**ASKED, stream=True)))
    deltas = [event.delta for event in found if event.type == "content_block_delta"]
    return [[event.type for event in found], kind(deltas[1]), deltas[1].stroke.colour]


async def refused(client: Any) -> Any:
    """An error with a type and a status of its own, as an answer."""
    try:
        await value(client.drawings.judge("d1", subject="cat"))
    except attropic.APIStatusError as error:
        return [kind(error), error.status_code, error.type, error.is_retryable, error.body["error"]["free_at"]]


async def refused_late(client: Any) -> Any:
    """The same inside of a stream: the status is the one that its type stands for."""
    try:
        await each(await value(client.messages.create(**ASKED, stream=True)))
    except attropic.APIStatusError as error:
        return [error.status_code, error.type, error.http_status, error.in_stream]


async def members(client: Any) -> Any:
    """A list below one object, with a cursor that only an overlay can tell."""
    items = await each(client.studios.members.list("s1"))
    return [[member.id for member in items], kind(items[0]), items[0].role]


async def easel(client: Any) -> Any:
    """Three resources deep."""
    found = await value(client.studios.rooms.easels.retrieve("e1", studio_id="s1", room_id="r 1"))
    return [kind(found), found.height]


async def downloaded(client: Any) -> Any:
    """Bytes, whole and in pieces."""
    whole = await value((await value(client.drawings.download("d1"))).read())
    async with opened(client.drawings.with_streaming_response.download("d1")) as answer:
        pieces = await each(answer.iter_bytes())
    return [whole.decode(), b"".join(pieces).decode()]


async def results(client: Any) -> Any:
    """Lines of JSON."""
    found = await each(await value(client.exports.results("x1")))
    return [[kind(line) for line in found], [line.svg for line in found]]


async def priced(client: Any) -> Any:
    """A server tool with its call and result, and what it costs."""
    message = await value(client.messages.create(**ASKED, tools=[{"type": "sketch_20261101", "name": "sketch"}]))
    call, result = message.content
    used = message.usage.server_tool_use.sketch_requests
    return [call.name, kind(result), kind(result.content), used, str(message.cost().parts["sketch_requests"])]


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        endpoint, raw, listed, raw_list, uploaded, events, answer, streamed, raw_events, refused, refused_late, members,
        easel, downloaded, results, priced,
    )
}  # fmt: skip
