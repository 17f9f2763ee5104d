"""Messages: models, a streamed conversation, a tool, several at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from stage import begin, more, say, step

from attropic import Anthropic, AsyncAnthropic, Hooks

if TYPE_CHECKING:
    from attropic.types import Message, MessageParam, ToolParam, ToolResultBlockParam, ToolUseBlock

MODEL = "claude-opus-4-7"
WEATHER: ToolParam = {
    "name": "get_weather",
    "description": "The weather of a city, now.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def text_of(message: Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


def get_weather(city: str) -> str:
    return f"18 °C and sunny in {city}"


def result_of(call: ToolUseBlock) -> ToolResultBlockParam:
    result = get_weather(str(call.input["city"]))
    say(f"tool:   {call.name}({call.input}) -> {result}")
    return {"type": "tool_result", "tool_use_id": call.id, "content": result}


def models(client: Anthropic) -> None:
    step("Models", "client.models.list(limit=3)")
    for model in client.models.list(limit=3).data:
        say(f"{model.id:24}{model.display_name:24}{model.max_input_tokens:>9} tokens")


def conversation(client: Anthropic) -> None:
    step("A conversation, streamed", "client.messages.stream(...)")
    history: list[MessageParam] = []
    for text in ("Hello, my name is Ada.", "What is 6 * 7?", "What is my name?"):
        say(f"you:    {text}")
        begin("claude: ")
        history.append({"role": "user", "content": text})
        with client.messages.stream(model=MODEL, max_tokens=200, messages=history) as stream:
            for piece in stream.text_stream:
                more(piece)
            message = stream.get_final_message()
        more("")
        history.append({"role": "assistant", "content": message.content})
    say(f"stop_reason={message.stop_reason}, {message.usage.output_tokens} tokens, {stream.request_id}")


def tool_round(client: Anthropic) -> None:
    step("A tool", "client.messages.create(tools=[...])")
    history: list[MessageParam] = [{"role": "user", "content": "What is the weather in Paris?"}]
    say("you:    What is the weather in Paris?")
    while True:
        message = client.messages.create(model=MODEL, max_tokens=200, messages=history, tools=[WEATHER])
        history.append({"role": "assistant", "content": message.content})
        calls = [block for block in message.content if block.type == "tool_use"]
        if not calls:
            break
        history.append({"role": "user", "content": [result_of(call) for call in calls]})
    say(f"claude: {text_of(message)}")


async def at_once(url: str, hooks: Hooks) -> None:
    step("Three at once, async", "asyncio.gather(client.messages.create(...), ...)")

    async def ask(client: AsyncAnthropic, text: str) -> str:
        return text_of(
            await client.messages.create(model=MODEL, max_tokens=50, messages=[{"role": "user", "content": text}])
        )

    async with AsyncAnthropic(api_key="local", base_url=url, hooks=hooks) as client:
        for answer in await asyncio.gather(*(ask(client, f"What is {n} + {n}?") for n in (1, 2, 3))):
            say(f"claude: {answer}")
