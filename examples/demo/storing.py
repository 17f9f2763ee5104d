"""What the API keeps: files, batches, and lists that come in pages."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

from stage import begin, more, say, step

from attropic import Anthropic
from attropic.batches import BatchProgress
from attropic.files import File, attach

MODEL = "claude-opus-4-7"
NOTE = "Minutes of 3 March. Present: Ada, Charles.\nThe engine is late. It is to be shown in May.\n"


def red_square(side: int = 64) -> bytes:
    """A picture, as PNG."""
    rows = (b"\0" + b"\xc0\x20\x20" * side) * side
    parts = {b"IHDR": struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0), b"IDAT": zlib.compress(rows), b"IEND": b""}
    chunks = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts.items())
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def file(client: Anthropic) -> None:
    step("A file, up and down", "client.files.upload(file=File.from_bytes(...), on_progress=...)")
    picture = File.from_bytes(red_square())
    say(f"{picture.size} bytes without a name: {picture.media_type}, by its {picture.detection.by}")
    stored = client.files.upload(file=picture, on_progress=lambda progress: say(str(progress)))
    say(f"{stored.id}: {stored.filename}, {stored.mime_type}, {stored.size_bytes} bytes")
    with TemporaryDirectory() as folder:
        path = client.files.download_to(stored.id, Path(folder, "back.png"))
        say(f"{path.name} is there, all of it or not at all; the same bytes: {path.read_bytes() == picture.read()}")
    say(f"{client.files.delete(stored.id).id} is deleted")


def attached(client: Anthropic) -> None:
    step("Files in a question", "attach([picture, minutes])")
    blocks = attach([File.from_bytes(red_square()), File.from_text(NOTE, name="minutes.txt")])
    say("blocks: " + ", ".join(block["type"] for block in blocks))
    question = "When is the engine to be shown?"
    message = client.messages.create(
        model=MODEL,
        max_tokens=200,
        messages=[{"role": "user", "content": [*blocks, {"type": "text", "text": question}]}],
    )
    say(f"you:    {question}")
    say("claude: " + "".join(block.text for block in message.content if block.type == "text"))


def batch(client: Anthropic) -> None:
    step("A batch, to its end", "client.messages.batches.create_and_wait(requests=[...], on_progress=...)")
    begin("5 requests: ")
    drawn = 0

    def draw(progress: BatchProgress) -> None:
        nonlocal drawn
        done = 5 - progress.processing
        if done > drawn:
            more("#" * (done - drawn))
            drawn = done

    made = client.messages.batches.create_and_wait(
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
        ],
        poll=0.1,
        on_progress=draw,
    )
    more(f" {made.processing_status}")
    more("")
    for name, result in client.messages.batches.results_by_id(made.id).items():
        if result.result.type == "succeeded":
            text = "".join(block.text for block in result.result.message.content if block.type == "text")
            say(f"{name}: {text}   {result.cost()}, half the price")


def pages(client: Anthropic) -> None:
    step("All of a list, page by page", "for model in client.models.list(limit=4)")
    found = [model.id for model in client.models.list(limit=4)]
    say(f"{len(found)} models, from {found[0]} to {found[-1]}")
