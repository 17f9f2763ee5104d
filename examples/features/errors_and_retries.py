"""What is raised when a call fails, and what is tried again before that."""

from __future__ import annotations

import attropic
from attropic import Anthropic, RetryPolicy
from attropic.types import MessageParam

MODEL = "claude-sonnet-5-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "Are you busy?"}]


def told(attempt: int, delay: float, reason: str, request_id: str | None) -> None:
    print(f"retry {attempt} in {delay:.2f} s: {reason}")


# What may pass (overload, rate limits, lost connections) is tried again by itself.
with Anthropic(retry=RetryPolicy(max_retries=5, initial_delay=0.1, deadline=60, on_retry=told)) as client:
    message = client.messages.create(model=MODEL, max_tokens=200, messages=QUESTION)
    print("answer:", "".join(block.text for block in message.content if block.type == "text"))

    # What will not pass is raised at once; each status has a class.
    try:
        client.models.retrieve("claude-of-tomorrow")
    except attropic.NotFoundError as error:
        print(f"{type(error).__name__}: {error.status_code} {error.type}, again? {error.is_retryable}")

    try:
        client.messages.create(model=MODEL, max_tokens=200, messages=[])
    except attropic.APIStatusError as error:
        print(f"{type(error).__name__}: {error.message}")

# Nobody answers: the port is closed.
with Anthropic(base_url="http://127.0.0.1:9", max_retries=0) as client:
    try:
        client.messages.create(model=MODEL, max_tokens=200, messages=QUESTION)
    except attropic.APIConnectionError as error:
        print(f"{type(error).__name__}: was it sent? {error.sent}")
