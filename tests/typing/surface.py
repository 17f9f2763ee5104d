"""What type checkers must see. Checked by ``make types``, never run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import assert_type

import attropic
from attropic import AsyncAnthropic, AsyncStream, Stream
from attropic.types import (
    ContentBlock,
    Message,
    MessageBatchIndividualResponse,
    MessageParam,
    ModelInfo,
    RawMessageStreamEvent,
    StopReason,
    TextBlock,
    ToolParam,
    ToolUseBlock,
)
from attropic.types.beta import BetaMessage, FileMetadata
from attropic_api._runtime.streams import BinaryResponse

if TYPE_CHECKING:
    from attropic import Anthropic


def calls(client: Anthropic, messages: list[MessageParam], tools: Sequence[ToolParam], flag: bool) -> None:
    """Results follow the operation, and `stream` decides between an answer and a stream."""
    assert_type(client.messages.create(model="m", max_tokens=1, messages=messages), Message)
    assert_type(client.messages.create(model="m", max_tokens=1, messages=messages, stream=False), Message)
    assert_type(
        client.messages.create(model="m", max_tokens=1, messages=messages, tools=tools, stream=True),
        Stream[RawMessageStreamEvent],
    )
    assert_type(
        client.messages.create(model="m", max_tokens=1, messages=messages, stream=flag),
        Message | Stream[RawMessageStreamEvent],
    )
    assert_type(client.beta.messages.create(model="m", max_tokens=1, messages=[], betas=["b"]), BetaMessage)
    assert_type(client.models.retrieve("m"), ModelInfo)
    assert_type(client.messages.batches.results("b"), Stream[MessageBatchIndividualResponse])
    assert_type(client.beta.files.upload(file=("a.txt", b"a")), FileMetadata)
    assert_type(client.beta.files.download("f"), BinaryResponse)


async def async_calls(client: AsyncAnthropic, messages: list[MessageParam]) -> None:
    """The async client is the same, awaited."""
    assert_type(await client.messages.create(model="m", max_tokens=1, messages=messages), Message)
    assert_type(
        await client.messages.create(model="m", max_tokens=1, messages=messages, stream=True),
        AsyncStream[RawMessageStreamEvent],
    )


def narrowing(message: Message, event: RawMessageStreamEvent) -> str:
    """The tag of a union tells its member, for every checker."""
    assert_type(message.content, list[ContentBlock])
    assert_type(message.stop_reason, StopReason | None)
    for block in message.content:
        if block.type == "text":
            assert_type(block, TextBlock)
            return block.text
        if block.type == "tool_use":
            assert_type(block, ToolUseBlock)
        if isinstance(block, attropic.UnknownVariant):
            assert_type(block, attropic.UnknownVariant)
    if event.type == "content_block_delta" and event.delta.type == "text_delta":
        return event.delta.text
    return ""


def back(client: Anthropic, message: Message) -> None:
    """An answer can be sent back as it is."""
    client.messages.create(
        model=message.model,
        max_tokens=1,
        messages=[{"role": "assistant", "content": message.content}, {"role": "user", "content": "Go on."}],
    )


def mistakes(client: Anthropic) -> None:
    """What is wrong is reported: an unknown argument, a wrong type, a missing one, a bad key."""
    client.messages.create(model="m", max_tokens="1", messages=[])  # type: ignore[call-overload]  # pyright: ignore
    client.messages.create(model="m", max_tokens=1)  # type: ignore[call-overload]  # pyright: ignore
    client.models.retrieve("m", nonsense=1)  # type: ignore[call-arg]  # pyright: ignore
    wrong: MessageParam = {"role": "robot", "content": ""}  # type: ignore[typeddict-item]  # pyright: ignore
    print(wrong)
