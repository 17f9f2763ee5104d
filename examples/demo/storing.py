"""What the API keeps: files, batches, and lists that come in pages."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from stage import begin, more, say, step

from attropic import Anthropic

if TYPE_CHECKING:
    from attropic.types import MessageBatch

MODEL = "claude-opus-4-7"
NOTE = b"Minutes of 3 March. Present: Ada, Charles.\nThe engine is late. It is to be shown in May.\n"


def file(client: Anthropic) -> None:
    step("A file, uploaded and asked about", "client.beta.files.upload(file=...)")
    stored = client.beta.files.upload(file=("minutes.txt", NOTE, "text/plain"))
    say(f"{stored.id}: {stored.filename}, {stored.mime_type}, {stored.size_bytes} bytes")
    question = "When is the engine to be shown?"
    message = client.beta.messages.create(
        model=MODEL,
        max_tokens=200,
        betas=["files-api-2025-04-14"],
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "document", "source": {"type": "file", "file_id": stored.id}},
                    {"type": "text", "text": question},
                ],
            }
        ],
    )
    say(f"you:    {question}")
    say("claude: " + "".join(block.text for block in message.content if block.type == "text"))
    say(f"{client.beta.files.delete(stored.id).id} is deleted")


def batch(client: Anthropic) -> None:
    step("A batch, to its end", "client.messages.batches.create(requests=[...])")
    made = client.messages.batches.create(
        requests=[
            {
                "custom_id": f"square-{n}",
                "params": {
                    "model": MODEL,
                    "max_tokens": 50,
                    "messages": [{"role": "user", "content": f"What is {n} * {n}?"}],
                },
            }
            for n in range(1, 6)
        ]
    )
    say(f"{made.id}: {made.processing_status}")
    _wait(client, made)
    with client.messages.batches.results(made.id) as results:
        for one in results:
            if one.result.type == "succeeded":
                say(f"{one.custom_id}: {''.join(b.text for b in one.result.message.content if b.type == 'text')}")
            else:
                say(f"{one.custom_id}: {one.result.type}")


def _wait(client: Anthropic, made: MessageBatch) -> None:
    """Look until it has ended, and draw a mark for each request that is done."""
    total = made.request_counts.processing
    begin(f"{total} requests: ")
    drawn = 0
    while True:
        found = client.messages.batches.retrieve(made.id)
        done = total - found.request_counts.processing
        if done > drawn:
            more("#" * (done - drawn))
            drawn = done
        if found.processing_status == "ended":
            break
        time.sleep(0.1)
    more(f" {found.processing_status}")
    more("")


def pages(client: Anthropic) -> None:
    step("Pages", "client.models.list(limit=4, after_id=page.last_id)")
    page = client.models.list(limit=4)
    while True:
        say(f"{len(page.data)} models, from {page.first_id} to {page.last_id}")
        if not page.has_more or page.last_id is None:
            break
        page = client.models.list(limit=4, after_id=page.last_id)
