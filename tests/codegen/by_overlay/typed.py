"""What type checkers see of all that the overlays add; never run."""

from __future__ import annotations

from typing import Literal

from typing_extensions import assert_type

import attropic
from attropic.pagination import AsyncPaginator, BaseAsyncPage, BaseSyncPage
from attropic.types import (
    CanvasError,
    Drawing,
    DrawingBegun,
    DrawingEvent,
    DrawingGrown,
    Easel,
    ExportLine,
    Member,
    SketchBlock,
    SketchBlockParam,
    SketchDelta,
    SketchToolResultBlock,
    Stroke,
    Verdict,
)
from attropic_api._runtime.responses import APIResponse, BinaryResponse
from attropic_api._runtime.streams import AsyncStream, Stream

BLOCK: SketchBlockParam = {"type": "sketch", "svg": "<svg/>", "strokes": [{"points": [1.0], "colour": "ink"}]}


def plain(client: attropic.Anthropic) -> None:
    verdict = client.drawings.judge("d", subject="cat", strict=True)
    assert_type(verdict, Verdict)
    assert_type(verdict.likeness, float)
    assert_type(client.drawings.with_raw_response.judge("d", subject="cat"), APIResponse[Verdict])
    page = client.drawings.list(cursor="c", limit=2)
    assert_type(page, BaseSyncPage[Drawing])
    for drawing in page:
        assert_type(drawing.medium, Literal["ink", "chalk"] | str)
    assert_type(client.drawings.create(file=b"<svg/>", title="T", medium="ink"), Drawing)
    events = client.drawings.watch("d")
    assert_type(events, Stream[DrawingEvent])
    for event in events:
        if isinstance(event, DrawingBegun):
            assert_type(event.drawing, Drawing)
    assert_type(client.drawings.download("d"), BinaryResponse)
    assert_type(client.exports.results("x"), Stream[ExportLine])
    assert_type(client.studios.members.list("s", since="1"), BaseSyncPage[Member])
    assert_type(client.studios.rooms.easels.retrieve("e", studio_id="s", room_id="r"), Easel)


def messages(client: attropic.Anthropic) -> None:
    message = client.messages.create(
        model="m",
        max_tokens=1,
        messages=[{"role": "user", "content": [BLOCK]}],
        tools=[{"type": "sketch_20261101", "name": "sketch", "medium": "chalk"}],
    )
    for block in message.content:
        if isinstance(block, SketchBlock):
            assert_type(block.strokes, list[Stroke])
        elif block.type == "sketch_tool_result" and isinstance(block, SketchToolResultBlock):
            assert_type(block.content, SketchBlock)
    if message.stop_reason == "canvas_full":
        assert message.usage.server_tool_use is not None
        assert_type(message.usage.server_tool_use.sketch_requests, int)
    with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        for event in stream:
            if event.type == "content_block_delta" and isinstance(event.delta, SketchDelta):
                assert_type(event.delta.stroke, Stroke | None)


def refused(error: CanvasError) -> None:
    assert_type(error.type, Literal["canvas_error"])


async def asynchronous(client: attropic.AsyncAnthropic) -> None:
    assert_type(await client.drawings.judge("d", subject="cat"), Verdict)
    assert_type(client.drawings.list(), AsyncPaginator[Drawing, BaseAsyncPage[Drawing]])
    async for drawing in client.drawings.list():
        assert_type(drawing, Drawing)
    assert_type(await client.drawings.create(file=b"<svg/>", title="T"), Drawing)
    assert_type(await client.drawings.watch("d"), AsyncStream[DrawingEvent])
    async for event in await client.drawings.watch("d"):
        if isinstance(event, DrawingGrown):
            assert_type(event.stroke, Stroke)
    assert_type(await client.exports.results("x"), AsyncStream[ExportLine])


def wrong(client: attropic.Anthropic) -> None:
    client.drawings.judge("d")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.drawings.create(file=1, title="T")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.drawings.list(page="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
