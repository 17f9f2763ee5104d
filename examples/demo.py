"""The first conversation: generate the bindings, start the local API, talk through the typed client.

Run it with ``make demo``. Every step is a real HTTP call on loopback; no key is needed.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent

if TYPE_CHECKING:
    from attropic import Anthropic
    from attropic.types import MessageParam, ToolParam

WEATHER: ToolParam = {
    "name": "get_weather",
    "description": "The weather of a city, now.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}


def step(title: str) -> None:
    print(f"\n== {title}", flush=True)


def generate() -> None:
    """Rebuild generated/ from spec/; on Python 3.10, whose generator does not exist, check it."""
    command = "generate" if sys.version_info >= (3, 11) else "check"
    subprocess.run([sys.executable, "-m", "codegen", command], check=True, cwd=ROOT)


@contextmanager
def local_api() -> Iterator[str]:
    """The local API as a process of its own; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "attropic.localserver", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if "http" not in line:
            raise SystemExit("the local API did not start")
        yield line.split()[-1]
    finally:
        process.terminate()
        process.wait(timeout=5)


def talk(client: Anthropic) -> None:
    history: list[MessageParam] = []
    for text in ("Hello, my name is Ada.", "What is 6 * 7?", "What is my name?"):
        history.append({"role": "user", "content": text})
        message = client.messages.create(model="claude-opus-4-7", max_tokens=200, messages=history)
        print(f"  you:    {text}")
        for block in message.content:
            if block.type == "text":
                print(f"  claude: {block.text}")
        history.append({"role": "assistant", "content": message.content})
    print(f"  {message.usage.input_tokens} tokens in, {message.usage.output_tokens} out; request {message._request_id}")


def use_a_tool(client: Anthropic) -> None:
    from attropic.types import ToolUseBlock

    question: MessageParam = {"role": "user", "content": "What is the weather in Paris?"}
    message = client.messages.create(model="claude-opus-4-7", max_tokens=200, messages=[question], tools=[WEATHER])
    call = next(block for block in message.content if isinstance(block, ToolUseBlock))
    print(f"  {type(call).__name__}(name={call.name!r}, input={call.input!r}), stop_reason={message.stop_reason!r}")
    answer = client.messages.create(
        model="claude-opus-4-7",
        max_tokens=200,
        tools=[WEATHER],
        messages=[
            question,
            {"role": "assistant", "content": message.content},
            {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call.id, "content": "18 °C, sunny"}]},
        ],
    )
    print(f"  claude: {''.join(block.text for block in answer.content if block.type == 'text')}")


async def talk_async(url: str) -> None:
    from attropic import AsyncAnthropic

    async with AsyncAnthropic(api_key="local", base_url=url) as client:
        answers = await asyncio.gather(
            *(
                client.messages.create(
                    model="claude-opus-4-7",
                    max_tokens=50,
                    messages=[{"role": "user", "content": f"What is {n} + {n}?"}],
                )
                for n in (1, 2, 3)
            )
        )
        for answer in answers:
            print(f"  claude: {''.join(block.text for block in answer.content if block.type == 'text')}")
        print("  streamed: ", end="")
        async with await client.messages.create(
            model="claude-opus-4-7", max_tokens=50, stream=True, messages=[{"role": "user", "content": "Say hello."}]
        ) as stream:
            async for event in stream:
                if event.type == "content_block_delta" and event.delta.type == "text_delta":
                    print(event.delta.text, end="|", flush=True)
        print()


def fail(client: Anthropic) -> None:
    from attropic import NotFoundError

    try:
        client.models.retrieve("no-such-model")
    except NotFoundError as error:
        print(f"  {type(error).__name__}: {error.message} (request {error.request_id})")


def main() -> None:
    start = time.perf_counter()
    step("generate")
    generate()
    from attropic import Anthropic

    step("start the local API")
    with local_api() as url:
        print(f"  {url}")
        with Anthropic(api_key="local", base_url=url) as client:
            step("models")
            for model in client.models.list(limit=3).data:
                print(f"  {model.id}: {model.display_name}")
            step("a conversation")
            talk(client)
            step("a tool")
            use_a_tool(client)
            step("the same, async")
            asyncio.run(talk_async(url))
            step("an error")
            fail(client)
    print(f"\nDone in {time.perf_counter() - start:.1f} s.")


if __name__ == "__main__":
    main()
