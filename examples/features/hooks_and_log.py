"""Functions that are told about every call: what it was, how long it took, what it used, why it was tried again."""

from __future__ import annotations

from attropic import Anthropic, CallEvent, Hooks, RetryPolicy


def started(event: CallEvent) -> None:
    print(f"start  {event.operation} {event.method} {event.path}")


def retried(event: CallEvent) -> None:
    print(f"retry  {event.operation}: {event.reason}")


def ended(event: CallEvent) -> None:
    tokens = event.usage.output_tokens if event.usage else 0
    print(f"end    {event.operation}: status {event.status}, {tokens} tokens, {event.retries_taken} retries")


def failed(event: CallEvent) -> None:
    print(f"error  {event.operation}: {type(event.error).__name__}")


hooks = Hooks(on_start=started, on_retry=retried, on_end=ended, on_error=failed)

# ANTHROPIC_LOG=info, or logging.getLogger("attropic"), gives a line for each attempt without any code.
with Anthropic(hooks=hooks, retry=RetryPolicy(initial_delay=0.1)) as client:
    client.messages.create(
        model="claude-sonnet-5-5", max_tokens=100, messages=[{"role": "user", "content": "Hello, Claude."}]
    )
    try:
        client.models.retrieve("claude-of-tomorrow")
    except Exception as error:
        print("raised:", error)
