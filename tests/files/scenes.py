"""What is done with a client and a file: put into a form, or into a message."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.client.calls import settled

SIZE = 3_000_000


def written(folder: Path, size: int = SIZE) -> Path:
    path = folder / "a.bin"
    path.write_bytes(b"x" * size)
    return path


def uploading(file: Any) -> Any:
    async def scene(client: Any) -> Any:
        return await settled(client.beta.files.upload(file=file))

    return scene


def asking(file: Any) -> Any:
    source = {"type": "base64", "media_type": "image/png", "data": file}
    messages = [{"role": "user", "content": [{"type": "image", "source": source}]}]

    async def scene(client: Any) -> Any:
        return await settled(client.messages.create(model="claude-opus-4-7", max_tokens=1, messages=messages))

    return scene
