"""What this version does not know yet breaks nothing, and nothing of it is lost."""

from __future__ import annotations

from attropic import Anthropic, UnknownVariant

with Anthropic() as client:
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=200,
        messages=[{"role": "user", "content": "Hello, Claude."}],
    )

for block in message.content:
    if isinstance(block, UnknownVariant):
        print("not known yet:", block.type, sorted(block.raw))
    elif block.type == "text":
        print("text:", block.text)
print("kept as it came:", [block["type"] for block in message.to_dict()["content"]])
