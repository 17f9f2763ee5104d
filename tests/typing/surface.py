"""What type checkers must see. Checked by ``make types``, never run."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import assert_type

import attropic
from attropic import Anthropic, APIResponse, AsyncAnthropic, AsyncAPIResponse, AsyncStream, Stream
from attropic.batches import BatchResults
from attropic.types import (
    ContentBlock,
    Message,
    MessageBatch,
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
from attropic_api._runtime.responses import AsyncBinaryResponse, BinaryResponse


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
    assert_type(client.messages.batches.results("b"), BatchResults[MessageBatchIndividualResponse])
    assert_type(client.messages.batches.wait("b"), MessageBatch)
    assert_type(client.messages.batches.create(requests=[]), MessageBatch)
    assert_type(client.beta.files.upload(file=("a.txt", b"a")), FileMetadata)
    assert_type(client.beta.files.download("f"), BinaryResponse)


async def async_calls(client: AsyncAnthropic, messages: list[MessageParam]) -> None:
    """The async client is the same, awaited."""
    assert_type(await client.messages.create(model="m", max_tokens=1, messages=messages), Message)
    assert_type(
        await client.messages.create(model="m", max_tokens=1, messages=messages, stream=True),
        AsyncStream[RawMessageStreamEvent],
    )
    assert_type(await client.beta.files.download("f"), AsyncBinaryResponse)
    assert_type(await (await client.beta.files.download("f")).read(), bytes)


def answers(client: Anthropic) -> None:
    """Answers in place of values know their value; copies and clients from elsewhere are of the same class."""
    assert_type(client.models.with_raw_response.retrieve("m"), APIResponse[ModelInfo])
    assert_type(client.models.with_raw_response.retrieve("m").parse(), ModelInfo)
    assert_type(client.with_raw_response.beta.files.download("f").parse(), BinaryResponse)
    with client.models.with_streaming_response.retrieve("m") as response:
        assert_type(response, APIResponse[ModelInfo])
        assert_type(response.parse(to=str), str)
    assert_type(client.get("/v1/x", cast_to=ModelInfo), ModelInfo)
    assert_type(client.with_options(max_retries=1).copy(timeout=None).models.retrieve("m"), ModelInfo)
    assert_type(Anthropic.from_env().with_options(timeout=1.0), Anthropic)


async def async_answers(client: AsyncAnthropic) -> None:
    """Of an async client the answer is awaited, and its value too."""
    response = await client.models.with_raw_response.retrieve("m")
    assert_type(response, AsyncAPIResponse[ModelInfo])
    assert_type(await response.parse(), ModelInfo)
    async with client.models.with_streaming_response.retrieve("m") as streamed:
        assert_type(streamed, AsyncAPIResponse[ModelInfo])
    assert_type(await client.get("/v1/x", cast_to=ModelInfo), ModelInfo)


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
