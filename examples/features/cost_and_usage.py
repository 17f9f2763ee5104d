"""What calls use and cost: of one answer, of many, before a call, and of everything a client does."""

from __future__ import annotations

from attropic import Anthropic
from attropic.types import MessageParam
from attropic.usage import Usage, UsageMeter

MODEL = "claude-sonnet-5-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "Name three rivers."}]

meter = UsageMeter()
with Anthropic(meter=meter) as client:
    before = client.messages.estimate_cost(model=MODEL, max_tokens=200, messages=QUESTION)
    print(f"estimate: {before.low} to {before.high}, {before.input_tokens.expected} tokens of input")

    messages = []
    for topic in ("rivers", "lakes"):
        with meter.tag(topic):
            messages.append(client.messages.create(model=MODEL, max_tokens=200, messages=QUESTION))
    print("the first answer:", messages[0].cost())
    print("both together:   ", sum(map(Usage.of, messages), Usage()).cost())

seen = meter.snapshot()
for name, totals in seen.by_tag.items():
    print(f"{name}: {totals.calls} call, {totals.tokens}, {totals.cost}")
print(f"in all: {seen.total.calls} calls, {seen.total.requests} requests, {seen.total.cost}")
