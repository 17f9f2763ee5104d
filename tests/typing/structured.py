"""What type checkers must see of structured outputs. Checked by ``make types``, never run."""

from __future__ import annotations

import dataclasses
from typing import Any, Literal, NamedTuple

import attrs
from pydantic import BaseModel
from typing_extensions import TypedDict, assert_type

from attropic import Anthropic, AsyncAnthropic, OutputFormat, OutputValidationError, omit, transform_schema
from attropic.streaming import (
    MessageStreamManager,
    ParsedAsyncMessageStream,
    ParsedBetaAsyncMessageStreamManager,
    ParsedBetaMessageStream,
    ParsedMessageStream,
    ParsedMessageStreamManager,
)
from attropic.structured import Moved, Problem
from attropic.types import Message, MessageParam, MessageTokensCount, ParsedContentBlock, ParsedMessage, ParsedTextBlock
from attropic.types.beta import BetaMessage, BetaMessageParam, BetaMessageTokensCount, ParsedBetaMessage


@dataclasses.dataclass
class Order:
    item: str


@attrs.define
class Attrs:
    item: str


class Model(BaseModel):
    item: str


class Keys(TypedDict):
    item: str


class Row(NamedTuple):
    item: str


def parsing(client: Anthropic, messages: list[MessageParam]) -> None:
    """The output has the type that was asked for; what is no class gives anything."""
    parse = client.messages.parse
    assert_type(parse(model="m", max_tokens=1, messages=messages), ParsedMessage[None])
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=omit), ParsedMessage[None])
    message = parse(model="m", max_tokens=1, messages=messages, output_format=Order)
    assert_type(message, ParsedMessage[Order])
    assert_type(message.parsed_output, Order | None)
    plain: Message = message
    assert_type(plain.id, str)
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=Attrs).parsed_output, Attrs | None)
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=Model).parsed_output, Model | None)
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=Keys).parsed_output, Keys | None)
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=int).parsed_output, int | None)
    many = parse(model="m", max_tokens=1, messages=messages, output_format=list[Order])
    assert_type(many.parsed_output, list[Order] | None)
    of = OutputFormat.of(Order)
    assert_type(of, OutputFormat[Order])
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=of).parsed_output, Order | None)
    schema: dict[str, Any] = {"type": "object"}
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=schema), ParsedMessage[Any])
    # pyrefly: ignore[assert-type]  # it knows the union
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=Order | Model), ParsedMessage[Any])
    # pyrefly: ignore[assert-type]  # it knows the union
    assert_type(parse(model="m", max_tokens=1, messages=messages, output_format=Literal["a"]), ParsedMessage[Any])


def blocks(message: ParsedMessage[Order], block: ParsedContentBlock[Order]) -> None:
    """The tag of a block tells which it is; only text blocks have an output."""
    for part in message.content:
        if part.type == "text":
            assert_type(part, ParsedTextBlock[Order])
            assert_type(part.parsed_output, Order | None)
            assert_type(part.text, str)
        elif part.type == "tool_use":
            assert_type(part.name, str)
    if block.type == "thinking":
        assert_type(block.signature, str)


def beta(client: Anthropic, messages: list[BetaMessageParam]) -> None:
    """The beta API has messages of its own; ``output_format`` is a type there, too."""
    message = client.beta.messages.parse(model="m", max_tokens=1, messages=messages, output_format=Row, betas=["b"])
    assert_type(message, ParsedBetaMessage[Row])
    whole: BetaMessage = message
    assert_type(whole.id, str)
    counted = client.beta.messages.count_tokens(model="m", messages=messages, output_format=Order)
    assert_type(counted, BetaMessageTokensCount)
    with client.beta.messages.stream(model="m", max_tokens=1, messages=messages, output_format=Order) as stream:
        assert_type(stream, ParsedBetaMessageStream[Order])
        assert_type(stream.get_final_message(), ParsedBetaMessage[Order])


def streams(client: Anthropic, messages: list[MessageParam]) -> None:
    """A stream gives messages and blocks with the type that was asked for."""
    plain = client.messages.stream(model="m", max_tokens=1, messages=messages)
    assert_type(plain, MessageStreamManager)
    manager = client.messages.stream(model="m", max_tokens=1, messages=messages, output_format=Order, idle_timeout=3)
    assert_type(manager, ParsedMessageStreamManager[Order])
    with manager as stream:
        assert_type(stream, ParsedMessageStream[Order])
        for event in stream:
            if event.type == "text":
                assert_type(event.parsed_snapshot(), Any)
            elif event.type == "content_block_stop" and event.content_block.type == "text":
                assert_type(event.content_block.parsed_output, Order | None)
            elif event.type == "message_stop":
                assert_type(event.message, ParsedMessage[Order])
        assert_type(stream.current_parsed_snapshot, Any)
        assert_type(stream.current_message_snapshot, ParsedMessage[Order])
        assert_type(stream.get_final_message().parsed_output, Order | None)
    other = client.messages.stream(model="m", max_tokens=1, messages=messages, output_format={"type": "string"})
    assert_type(other, ParsedMessageStreamManager[Any])


async def async_calls(client: AsyncAnthropic, messages: list[MessageParam], beta: list[BetaMessageParam]) -> None:
    """Of an async client everything is awaited."""
    message = await client.messages.parse(model="m", max_tokens=1, messages=messages, output_format=Order)
    assert_type(message, ParsedMessage[Order])
    counted = await client.messages.count_tokens(model="m", messages=messages, output_format=Order)
    assert_type(counted, MessageTokensCount)
    async with client.messages.stream(model="m", max_tokens=1, messages=messages, output_format=Model) as stream:
        assert_type(stream, ParsedAsyncMessageStream[Model])
        async for event in stream:
            if event.type == "message_stop":
                assert_type(event.message.parsed_output, Model | None)
        assert_type(await stream.get_final_message(), ParsedMessage[Model])
    manager = client.beta.messages.stream(model="m", max_tokens=1, messages=beta, output_format=Model)
    assert_type(manager, ParsedBetaAsyncMessageStreamManager[Model])


def formats(message: Message, beta: BetaMessage) -> None:
    """A format reads texts and messages in its type."""
    of = OutputFormat.of(Order)
    assert_type(of.read("{}"), Order)
    assert_type(of.parse(message), ParsedMessage[Order])
    assert_type(of.parse(beta), ParsedBetaMessage[Order])
    assert_type(of.moved, tuple[Moved, ...])
    # pyrefly: ignore[assert-type]  # it knows the union
    assert_type(OutputFormat.of(Order | None), OutputFormat[Any])
    assert_type(transform_schema(Order), dict[str, Any])


def errors(error: OutputValidationError) -> None:
    """An error keeps the text and what is wrong with it."""
    assert_type(error.text, str | None)
    assert_type(error.problems, tuple[Problem, ...])


def mistakes(client: Anthropic, messages: list[MessageParam]) -> None:
    """Missing and unknown arguments, and other types, are reported."""
    client.messages.parse(model="m", max_tokens=1, output_format=Order)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.parse(model="m", max_tokens=1, messages=messages, nonsense=1)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.stream(model=1, max_tokens=1, messages=messages, output_format=Order)  # type: ignore[call-overload]  # pyright: ignore
    message = client.messages.parse(model="m", max_tokens=1, messages=messages, output_format=Order)
    print(message.parsed_output.item)  # type: ignore[union-attr]  # pyright: ignore
