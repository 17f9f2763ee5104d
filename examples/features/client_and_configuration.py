"""One client, its configuration, copies with other settings, and the options of a single call."""

from __future__ import annotations

from attropic import Anthropic, ClientConfig, RetryPolicy
from attropic.types import MessageParam

MODEL = "claude-sonnet-5-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "What is 2 + 3?"}]

# Key and address come from ANTHROPIC_API_KEY and ANTHROPIC_BASE_URL.
config = ClientConfig(timeout=60, retry=RetryPolicy(max_retries=4, deadline=120))

with Anthropic.with_config(config) as client:
    message = client.messages.create(model=MODEL, max_tokens=200, messages=QUESTION)
    print("answer:", "".join(block.text for block in message.content if block.type == "text"))

    # A copy shares the connections, and has other settings.
    hasty = client.with_options(timeout=10, max_retries=0, default_headers={"x-team": "blue"})
    message = hasty.messages.create(model=MODEL, max_tokens=200, messages=QUESTION)
    print("hasty answer:", message.stop_reason)

    # One call may have options of its own.
    message = client.messages.create(
        model=MODEL,
        max_tokens=200,
        messages=QUESTION,
        system="Answer in one short sentence.",
        timeout=30,
        extra_headers={"x-trace": "1234"},
    )
    print("tokens:", message.usage.input_tokens, "in,", message.usage.output_tokens, "out")
