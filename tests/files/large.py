"""A client in a process of its own, so that its memory is its own: ``python -m tests.files.large URL PATH COLOUR``.

It uploads the file, downloads it again, sends it as base64 to a server that only counts, and prints by how many bytes
its memory grew at most, and the SHA-256 of what it downloaded.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import attropic


def memory(name: str) -> int:
    """A figure of this process in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(f"{name}:"))) * 1024


def question(path: Path) -> dict[str, Any]:
    """The arguments of a message with this image."""
    source = {"type": "base64", "media_type": "image/png", "data": path}
    return {
        "model": "m",
        "max_tokens": 1,
        "messages": [{"role": "user", "content": [{"type": "image", "source": source}]}],
    }


def work(url: str, other: str, path: Path) -> str:
    """Everything once, by the sync client; the digest of what came back."""
    digest = hashlib.sha256()
    with attropic.Anthropic(api_key="k", base_url=url) as client:
        id = client.beta.files.upload(file=path).id
        with client.beta.files.with_streaming_response.download(id) as response:
            for piece in response.iter_bytes():
                digest.update(piece)
    with attropic.Anthropic(api_key="k", base_url=other) as client:
        client.messages.create(**question(path))
    return digest.hexdigest()


async def awork(url: str, other: str, path: Path) -> str:
    """Everything once, by the async client; the digest of what came back."""
    digest = hashlib.sha256()
    async with attropic.AsyncAnthropic(api_key="k", base_url=url) as client:
        id = (await client.beta.files.upload(file=path)).id
        async with client.beta.files.with_streaming_response.download(id) as response:
            async for piece in response.iter_bytes():
                digest.update(piece)
    async with attropic.AsyncAnthropic(api_key="k", base_url=other) as client:
        await client.messages.create(**question(path))
    return digest.hexdigest()


def main() -> None:
    """Once with a small file, so that everything is loaded, then with the large one."""
    url, other, name, colour = sys.argv[1:]
    path = Path(name)
    for file in (path.with_name("small"), path):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak so far is forgotten
        before = memory("VmRSS")
        found = work(url, other, file) if colour == "sync" else asyncio.run(awork(url, other, file))
    print(json.dumps([memory("VmHWM") - before, found]))


if __name__ == "__main__":
    main()
