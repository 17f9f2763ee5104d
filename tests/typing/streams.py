"""What type checkers must see of message streams and builders. Checked by ``make types``, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal

from typing_extensions import assert_type

from attropic import Anthropic, AsyncAnthropic, UnknownVariant
from attropic.streaming import (
    AsyncMessageStream,
    AsyncMessageStreamManager,
    BetaAsyncMessageStream,
    BetaAsyncMessageStreamManager,
    BetaCitationEvent,
    BetaCompactionEvent,
    BetaContentBlockStopEvent,
    BetaMessageStopEvent,
    BetaMessageStream,
    BetaMessageStreamEvent,
    BetaMessageStreamManager,
    CitationEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    MessageStream,
    MessageStreamEvent,
    MessageStreamManager,
    ResumePolicy,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)
from attropic.types import (
    ContentBlock,
    Message,
    MessageParam,
    MessageTokensCount,
    RawContentBlockDeltaEvent,
    RawContentBlockStartEvent,
    RawMessageDeltaEvent,
    RawMessageStartEvent,
    TextBlock,
    TextCitation,
    ToolUseBlock,
)
from attropic.types.beta import (
    BetaContentBlock,
    BetaMessage,
    BetaMessageParam,
    BetaMessageTokensCount,
    BetaRawMessageStartEvent,
    BetaTextCitation,
)


def streams(client: Anthropic, messages: list[MessageParam]) -> None:
    """The manager gives the stream of its API, and the stream the message of its API."""
    manager = client.messages.stream(model="m", max_tokens=1, messages=messages)
    assert_type(manager, MessageStreamManager)
    with manager as stream:
        assert_type(stream, MessageStream)
        for event in stream:
            assert_type(event, MessageStreamEvent)
        for text in stream.text_stream:
            assert_type(text, str)
        for line in stream.to_ndjson():
            assert_type(line, bytes)
        assert_type(next(stream), MessageStreamEvent)
        assert_type(stream.text_stream, Iterator[str])
        assert_type(stream.get_final_message(), Message)
        assert_type(stream.final_message(), Message)
        assert_type(stream.get_final_text(), str)
        assert_type(stream.current_message_snapshot, Message)
        assert_type(stream.request_id, str | None)
        assert_type(stream.on("text", print).once("end", print).off("text", print), MessageStream)
        assert_type(stream.tee(3), tuple[MessageStream, ...])
        assert_type(stream.open_blocks, tuple[int, ...])
    assert_type(MessageStream.from_ndjson([b"", ""]), MessageStream)


def beta_streams(client: Anthropic, messages: list[BetaMessageParam]) -> None:
    """The beta API has its own."""
    manager = client.beta.messages.stream(model="m", max_tokens=1, messages=messages, betas=["b"])
    assert_type(manager, BetaMessageStreamManager)
    with manager as stream:
        assert_type(stream, BetaMessageStream)
        for event in stream:
            assert_type(event, BetaMessageStreamEvent)
        assert_type(stream.get_final_message(), BetaMessage)
        assert_type(stream.current_message_snapshot, BetaMessage)
        assert_type(stream.tee(), tuple[BetaMessageStream, ...])
    with Path("stream.ndjson").open("rb") as lines:
        assert_type(BetaMessageStream.from_ndjson(lines), BetaMessageStream)


async def async_streams(client: AsyncAnthropic, messages: list[MessageParam]) -> None:
    """The async stream is the same, awaited."""
    manager = client.messages.stream(model="m", max_tokens=1, messages=messages)
    assert_type(manager, AsyncMessageStreamManager)
    async with manager as stream:
        assert_type(stream, AsyncMessageStream)
        async for event in stream:
            assert_type(event, MessageStreamEvent)
        async for text in stream.text_stream:
            assert_type(text, str)
        async for line in stream.to_ndjson():
            assert_type(line, bytes)
        assert_type(stream.text_stream, AsyncIterator[str])
        assert_type(await stream.get_final_message(), Message)
        assert_type(await stream.final_text(), str)
        assert_type(stream.current_message_snapshot, Message)
        assert_type(stream.on("text", print), AsyncMessageStream)
        assert_type(stream.tee(2), tuple[AsyncMessageStream, ...])
        await stream.aclose()
    assert_type(AsyncMessageStream.from_ndjson(pieces()), AsyncMessageStream)
    assert_type(AsyncMessageStream.from_ndjson([b""]), AsyncMessageStream)


async def pieces() -> AsyncIterator[bytes]:
    yield b""


async def async_beta_streams(client: AsyncAnthropic, messages: list[BetaMessageParam]) -> None:
    """The beta API of the async client."""
    manager = client.beta.messages.stream(model="m", max_tokens=1, messages=messages)
    assert_type(manager, BetaAsyncMessageStreamManager)
    async with manager as stream:
        assert_type(stream, BetaAsyncMessageStream)
        async for event in stream:
            assert_type(event, BetaMessageStreamEvent)
        assert_type(await stream.get_final_message(), BetaMessage)
        assert_type(stream.tee(), tuple[BetaAsyncMessageStream, ...])


def narrowing(event: MessageStreamEvent) -> str:
    """The type of an event tells what it holds; after all known ones only the unknown is left."""
    if event.type == "text":
        assert_type(event.text, str)
        assert_type(event.snapshot, str)
    elif event.type == "thinking":
        assert_type(event.thinking, str)
    elif event.type == "signature":
        assert_type(event.signature, str)
    elif event.type == "citation":
        assert_type(event.citation, TextCitation)
        assert_type(event.snapshot, list[TextCitation])
    elif event.type == "input_json":
        assert_type(event.partial_json, str)
        assert_type(event.snapshot, object)
    elif event.type == "message_start":
        assert_type(event.message, Message)
    elif event.type == "content_block_start":
        return event.content_block.type
    elif event.type == "content_block_delta" and event.delta.type == "text_delta":
        return event.delta.text
    elif event.type == "content_block_stop":
        assert_type(event.content_block, ContentBlock)
        assert_type(event.index, int)
        if event.content_block.type == "tool_use":
            return event.content_block.name
        if event.content_block.type == "text":
            return event.content_block.text
    elif event.type == "message_delta":
        assert_type(event.usage.output_tokens, int)
    elif event.type == "message_stop":
        assert_type(event.message, Message)
    return ""


def narrowing_by_class(event: MessageStreamEvent) -> None:
    """The classes are those of the official package, and tell the same."""
    if isinstance(event, TextEvent):
        assert_type(event.text, str)
    elif isinstance(event, ContentBlockStopEvent):
        assert_type(event.content_block, ContentBlock)
        if isinstance(event.content_block, ToolUseBlock):
            assert_type(event.content_block.name, str)
        if isinstance(event.content_block, TextBlock):
            assert_type(event.content_block.complete, bool)
    elif isinstance(event, MessageStopEvent):
        assert_type(event.message, Message)
    elif isinstance(event, CitationEvent):
        assert_type(event.citation, TextCitation)
    elif isinstance(event, ThinkingEvent | SignatureEvent | InputJsonEvent):
        assert_type(event.type, Literal["thinking", "signature", "input_json"])
    elif isinstance(event, RawMessageStartEvent | RawMessageDeltaEvent):
        assert_type(event.type, Literal["message_start", "message_delta"])
    elif isinstance(event, RawContentBlockStartEvent | RawContentBlockDeltaEvent):
        assert_type(event.index, int)
    else:
        assert_type(event, UnknownVariant)


def narrowing_of_beta(event: BetaMessageStreamEvent) -> str:
    """The events of the beta API hold values of the beta API."""
    if event.type == "text":
        return event.text
    if event.type == "citation":
        assert_type(event.citation, BetaTextCitation)
    elif event.type == "compaction":
        assert_type(event.content, str | None)
    elif event.type == "content_block_stop":
        assert_type(event.content_block, BetaContentBlock)
    elif event.type == "message_start" or event.type == "message_stop":
        assert_type(event.message, BetaMessage)
    if isinstance(event, BetaCitationEvent):
        assert_type(event.citation, BetaTextCitation)
    if isinstance(event, BetaCompactionEvent):
        assert_type(event.encrypted_content, str | None)
    if isinstance(event, BetaContentBlockStopEvent):
        assert_type(event.content_block, BetaContentBlock)
    if isinstance(event, BetaMessageStopEvent):
        assert_type(event.message, BetaMessage)
    if isinstance(event, BetaRawMessageStartEvent):
        assert_type(event.message, BetaMessage)
    return ""


def builders(client: Anthropic) -> None:
    """Each step gives the builder it was called on; what comes of it is of its API."""
    made = client.messages.build("m", 100).system("s").user("u").assistant("a").tool("t").thinking("adaptive")
    made = made.temperature(0.5).stop("a", "b").image(b"").document(Path("a.pdf"), title="t").set(top_k=1)
    assert_type(made.send(), Message)
    assert_type(made.count_tokens(), MessageTokensCount)
    assert_type(made.params(), dict[str, Any])
    assert_type(made.stream(), MessageStreamManager)
    with made.stream() as stream:
        assert_type(stream, MessageStream)
    beta = client.beta.messages.build("m", 100).user("u")
    assert_type(beta.send(), BetaMessage)
    assert_type(beta.count_tokens(), BetaMessageTokensCount)
    assert_type(beta.stream(), BetaMessageStreamManager)


async def async_builders(client: AsyncAnthropic) -> None:
    """Of an async client the call is awaited."""
    made = client.messages.build("m", 100).user("u")
    assert_type(await made.send(), Message)
    assert_type(await made.count_tokens(), MessageTokensCount)
    assert_type(made.stream(), AsyncMessageStreamManager)
    beta = client.beta.messages.build("m", 100).user("u")
    assert_type(await beta.send(), BetaMessage)
    assert_type(await beta.count_tokens(), BetaMessageTokensCount)
    assert_type(beta.stream(), BetaAsyncMessageStreamManager)


def settings(client: Anthropic, messages: list[MessageParam]) -> None:
    """A stream takes the arguments of ``create`` and settings of its own, in their types."""
    client.messages.stream(
        model="m",
        max_tokens=1,
        messages=messages,
        idle_timeout=None,
        silence_timeout=3.5,
        resume=ResumePolicy(max_resumes=2),
        timeout=5,
        max_retries=1,
        extra_headers={"a": "b"},
    )


def mistakes(client: Anthropic, event: MessageStreamEvent, stream: AsyncMessageStream) -> None:
    """What is wrong is reported: missing and unknown arguments, wrong types, an attribute of another event."""
    client.messages.stream(model="m", max_tokens=1)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.stream(model="m", max_tokens="1", messages=[])  # type: ignore[call-overload]  # pyright: ignore
    client.messages.stream(model="m", max_tokens=1, messages=[], nonsense=1)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.stream(model="m", max_tokens=1, messages=[], resume=1)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.build("m", "100")  # type: ignore[arg-type]  # pyright: ignore
    client.messages.build("m", 100).temperature("warm")  # type: ignore[arg-type]  # pyright: ignore
    if event.type == "text":
        print(event.thinking)  # type: ignore[attr-defined]  # pyright: ignore
    for one in stream:  # type: ignore[attr-defined]  # pyright: ignore
        print(one)
