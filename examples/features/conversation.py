"""A conversation: the API remembers nothing, so every request has all turns."""

from __future__ import annotations

from attropic import Anthropic
from attropic.types import MessageParam

with Anthropic() as client:
    turns: list[MessageParam] = []
    for question in ("My name is Ada.", "What is 6 * 7?", "What is my name?"):
        turns.append({"role": "user", "content": question})
        answer = client.messages.create(model="claude-sonnet-5-5", max_tokens=200, messages=turns)
        turns.append(answer.to_param())
        print("you:   ", question)
        print("claude:", "".join(block.text for block in answer.content if block.type == "text"))

print(f"{len(turns)} turns")
