"""Text that is shown while it is written, and the whole message after it."""

from __future__ import annotations

from attropic import Anthropic

with (
    Anthropic() as client,
    client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=400,
        messages=[{"role": "user", "content": "Tell me in two sentences why the sea is salty."}],
    ) as stream,
):
    for text in stream.text_stream:
        print(text, end="", flush=True)
    message = stream.get_final_message()

print(f"\n{message.stop_reason}, {message.usage.output_tokens} tokens")
