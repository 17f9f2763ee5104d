"""The model thinks before it answers: its thinking comes first, as blocks of its own."""

from __future__ import annotations

from attropic import Anthropic

with (
    Anthropic() as client,
    client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=4000,
        thinking={"type": "adaptive", "display": "summarized"},
        messages=[{"role": "user", "content": "What is 17 * 24?"}],
    ) as stream,
):
    for event in stream:
        if event.type == "thinking":
            print(event.thinking, end="", flush=True)
        elif event.type == "content_block_stop" and event.content_block.type == "thinking":
            print(f"\n-- thought, signed with {len(event.content_block.signature)} characters --")
        elif event.type == "text":
            print(event.text, end="", flush=True)
    message = stream.get_final_message()

print()
turn = message.to_param()  # for the next request: with the thinking, which the API wants back when tools are called
print("blocks of the turn:", [block if isinstance(block, str) else block["type"] for block in turn["content"]])
