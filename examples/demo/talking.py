"""Messages: models, a streamed conversation, several at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from stage import begin, more, say, step

from attropic import Anthropic, AsyncAnthropic

if TYPE_CHECKING:
    from attropic.types import Message, MessageParam
    from attropic.usage import UsageMeter

MODEL = "claude-opus-4-7"


def text_of(message: Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


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
    say(f"the last answer costs {message.cost()}")


async def at_once(url: str, meter: UsageMeter) -> None:
    step("Three at once, async", "asyncio.gather(client.messages.create(...), ...)")

    async def ask(client: AsyncAnthropic, text: str) -> str:
        return text_of(
            await client.messages.create(model=MODEL, max_tokens=50, messages=[{"role": "user", "content": text}])
        )

    async with AsyncAnthropic(api_key="local", base_url=url, meter=meter) as client:
        for answer in await asyncio.gather(*(ask(client, f"What is {n} + {n}?") for n in (1, 2, 3))):
            say(f"claude: {answer}")
