"""The loop of tools, answer by answer: each answer is streamed, and the program may look at it or stop."""

from __future__ import annotations

from attropic import Anthropic
from attropic.tools import tool


@tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


with (
    Anthropic() as client,
    client.messages.tool_runner(
        model="claude-sonnet-5-5",
        max_tokens=1000,
        messages=[{"role": "user", "content": "add 17 and 25"}],
        tools=[add],
        max_iterations=5,
        stream=True,
    ) as runner,
):
    for stream in runner:
        for event in stream:
            if event.type == "text":
                print(event.text, end="", flush=True)
            elif event.type == "content_block_stop" and event.content_block.type == "tool_use":
                print(f"[{event.content_block.name} {event.content_block.input}]")
    print()
    print(f"{runner.turn} answers, stopped: {runner.stop.reason if runner.stop else None}")
