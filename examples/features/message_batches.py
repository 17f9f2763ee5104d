"""Many messages at half the price: make a batch, wait for it, read its results."""

from __future__ import annotations

from attropic import Anthropic
from attropic.batches import BatchRequestBuilder

requests = BatchRequestBuilder(model="claude-sonnet-5-5", max_tokens=100)
for number in range(1, 6):
    requests.add(f"square-{number}", f"What is {number} * {number}?")

with Anthropic() as client:
    batch = client.messages.batches.create_and_wait(requests=requests, on_progress=print)
    print(f"{batch.processing_status}: {batch.request_counts.succeeded} succeeded")

    for name, entry in sorted(client.messages.batches.results_by_id(batch).items()):
        if entry.result.type == "succeeded":
            text = "".join(block.text for block in entry.result.message.content if block.type == "text")
            print(f"{name}: {text}   {entry.cost()}")
        else:
            print(f"{name}: {entry.result.type}")
