"""All events of a stream: what the API sends, and what the client makes of it."""

from __future__ import annotations

from collections import Counter

from attropic import Anthropic
from attropic.types import ToolParam

weather: ToolParam = {
    "name": "get_weather",
    "description": "Tell the weather of a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
seen: Counter[str] = Counter()

with (
    Anthropic() as client,
    client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=400,
        tools=[weather],
        messages=[{"role": "user", "content": "Say what you do, then look up the weather in Lisbon."}],
    ) as stream,
):
    for event in stream:
        seen[event.type] += 1
        if event.type == "text":
            print("text:", repr(event.text))
        elif event.type == "input_json":
            print("input so far:", event.snapshot)
        elif event.type == "content_block_stop":
            print("block:", event.content_block.type)
        elif event.type == "message_stop":
            print("stop:", event.message.stop_reason)

print("events:", dict(seen))
