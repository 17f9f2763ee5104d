"""Files that the API keeps: upload, use by id, list, download, delete."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import attropic
from attropic import Anthropic
from attropic.files import File, file_block

with Anthropic() as client:
    table = File.from_text("city,people\nOslo,700000\nLima,10000000\n", name="cities.txt")
    stored = client.files.upload(file=table, on_progress=lambda progress: print("upload:", progress))
    print(f"stored: {stored.filename}, {stored.mime_type}, {stored.size_bytes} bytes")

    message = client.beta.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=500,
        messages=[
            {"role": "user", "content": [file_block(stored), {"type": "text", "text": "Which city is the largest?"}]}
        ],
        betas=["files-api-2025-04-14"],
    )
    print("claude:", "".join(block.text for block in message.content if block.type == "text"))

    print("of this name:", sum(1 for _ in client.files.find(matching="cities.txt")))
    with TemporaryDirectory() as folder:
        try:
            path = client.files.download_to(stored.id, folder)
            print(f"downloaded: {Path(path).name}, {Path(path).stat().st_size} bytes")
        except attropic.BadRequestError as error:
            print("not downloadable:", error.message)  # the API gives back what tools made, not what was uploaded
    print("deleted:", client.files.delete(stored.id).id == stored.id)
