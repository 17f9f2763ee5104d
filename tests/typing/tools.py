"""What type checkers must see of tools and their loops. Checked by ``make types``, never run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import assert_type

from attropic import Anthropic, AsyncAnthropic
from attropic.streaming import AsyncMessageStream, BetaMessageStream, MessageStream
from attropic.tools import (
    AsyncFunctionTool,
    AsyncStreamingToolRunner,
    AsyncToolRunner,
    BetaStreamingToolRunner,
    BetaToolRunner,
    CompactionPolicy,
    FunctionTool,
    Problem,
    RepairedMessages,
    Stop,
    StreamingToolRunner,
    ToolHistory,
    ToolRegistry,
    ToolRunner,
    ToolRunResult,
    repair_messages,
    tool,
    validate_messages,
)
from attropic.types import Message, MessageParam, Usage, WebSearchTool20250305Param
from attropic.types.beta import BetaMessage, BetaUsage


@dataclass
class Weather:
    city: str
    degrees: int


@tool
def get_weather(city: str) -> str:
    """Tell the weather."""
    return city


@tool
async def get_news(topic: str) -> str:
    """Tell the news."""
    return topic


def plain(city: str) -> str:
    """Tell the weather."""
    return city


def decorators() -> None:
    """A decorated function stays callable as it was; an async one is a tool of another class."""
    assert_type(get_weather("Oslo"), str)
    one: FunctionTool[Any] = get_weather
    other: AsyncFunctionTool[Any] = get_news
    assert_type(one.name, str)
    assert_type(other.name, str)


def runners(client: Anthropic, messages: list[MessageParam], search: WebSearchTool20250305Param) -> None:
    """A runner gives the answers of its API, or their streams; tools may be of every kind."""
    runner = client.messages.tool_runner(
        model="m", max_tokens=1, messages=messages, tools=[get_weather, get_news, plain, search], max_iterations=3
    )
    assert_type(runner, ToolRunner)
    for message in runner:
        assert_type(message, Message)
        runner.append_messages(message, {"role": "user", "content": "More."})
    assert_type(runner.until_done(), Message)
    assert_type(runner.usage, Usage | None)
    assert_type(runner.stop, Stop | None)
    assert_type(runner.history, ToolHistory)
    assert_type(runner.resume(max_iterations=None), ToolRunner)
    client.messages.create(model="m", max_tokens=1, messages=runner.messages)

    streams = client.messages.tool_runner(
        model="m", max_tokens=1, messages=messages, tools=ToolRegistry(), stream=True, run_tools_eagerly=True
    )
    assert_type(streams, StreamingToolRunner)
    for stream in streams:
        assert_type(stream, MessageStream)
    assert_type(streams.until_done(), Message)


def beta_runners(client: Anthropic) -> None:
    """Those of the beta API give its messages and streams."""
    runner = client.beta.messages.tool_runner(model="m", max_tokens=1, messages=[], tools=[plain], thread=False)
    assert_type(runner, BetaToolRunner)
    assert_type(next(runner), BetaMessage)
    assert_type(runner.usage, BetaUsage | None)
    streams = client.beta.messages.tool_runner(
        model="m",
        max_tokens=1,
        messages=[],
        tools=[plain],
        stream=True,
        compaction=CompactionPolicy(),
        context_management={"edits": [{"type": "compact_20260112"}]},
    )
    assert_type(streams, BetaStreamingToolRunner)
    assert_type(next(streams), BetaMessageStream)


async def async_runners(client: AsyncAnthropic, history: ToolHistory) -> None:
    """Those of an async client are iterated with ``async for``."""
    runner = client.messages.tool_runner(history=history, tools=[get_news])
    assert_type(runner, AsyncToolRunner)
    async for message in runner:
        assert_type(message, Message)
    streams = client.messages.tool_runner(history=history.to_dict(), tools=[get_news], stream=True)
    assert_type(streams, AsyncStreamingToolRunner)
    async for stream in streams:
        assert_type(stream, AsyncMessageStream)
    assert_type(await streams.until_done(), Message)
    async with runner:
        pass


def results(client: Anthropic) -> None:
    """``run_tools`` gives the answer in its class, and with ``output_format`` in the type that was asked for."""
    result = client.messages.run_tools(model="m", max_tokens=1, messages=[], tools=[plain])
    assert_type(result, ToolRunResult[Message, Usage])
    assert_type(result.message, Message)
    assert_type(result.usage, Usage)
    assert_type(result.text, str)
    typed = client.messages.run_tools(model="m", max_tokens=1, messages=[], tools=[plain], output_format=Weather)
    assert_type(typed.message.parsed_output, Weather | None)
    runner = client.beta.messages.tool_runner(
        model="m", max_tokens=1, messages=[], tools=[plain], output_format=Weather, stream=True
    )
    assert_type(runner.until_done().parsed_output, Weather | None)
    for stream in runner:
        assert_type(stream.get_final_message().parsed_output, Weather | None)


async def async_results(client: AsyncAnthropic) -> None:
    """The same, awaited."""
    result = await client.beta.messages.run_tools(model="m", max_tokens=1, messages=[], tools=[plain], stream=True)
    assert_type(result, ToolRunResult[BetaMessage, BetaUsage])


def conversations(messages: list[MessageParam], answer: Message) -> None:
    """Params and answers may be mixed; what is mended can be sent."""
    assert_type(validate_messages([*messages, answer]), list[Problem])
    assert_type(repair_messages([*messages, answer]), RepairedMessages)


def wrong(client: Anthropic) -> None:
    """What is not known, or missing, is an error; each line but for its comment would be reported."""
    client.messages.tool_runner(model="m", max_tokens=1, messages=[])  # type: ignore[call-overload]  # pyright: ignore
    client.messages.tool_runner(model="m", max_tokens=1, messages=[], tools=[], top_down=1)  # type: ignore[call-overload]  # pyright: ignore
    client.messages.tool_runner(model="m", max_tokens=1, messages=[], tools=[7])  # type: ignore[list-item]  # pyright: ignore
    client.messages.run_tools(model="m", max_tokens=1, messages=[], tools=[], max_iterations="3")  # type: ignore[call-overload]  # pyright: ignore
