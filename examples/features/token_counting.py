"""How many tokens a request has: counted by the API, and estimated without it."""

from __future__ import annotations

from attropic import Anthropic
from attropic.types import MessageParam
from attropic.usage import estimate_tokens

MODEL = "claude-sonnet-5-5"
question: list[MessageParam] = [{"role": "user", "content": "Summarize the report in three sentences. " * 20}]

with Anthropic() as client:
    counted = client.messages.count_tokens(model=MODEL, messages=question)
    print("counted:", counted.input_tokens)

found = estimate_tokens({"model": MODEL, "messages": question})
print(f"estimated: {found.expected}, between {found.low} and {found.high}")
