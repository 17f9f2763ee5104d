"""One message with a file in it through either client, over a transport that keeps what it sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

from tests.client.calls import Exchange, run, settled


def ask(data: Any, *, kind: str = "base64", **more: Any) -> dict[str, Any]:
    """The arguments of a message with a file."""
    source = {"type": kind, "data": data, **({"media_type": "image/png"} if kind == "base64" else {}), **more}
    block = {"type": "image" if kind == "base64" else "document", "source": source}
    content = ["first", {"type": "text", "text": "Ünï"}, block, {"type": "text", "text": 'and "after"'}]
    return {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": content[1:]}]}


def create(kind: Any, arguments: dict[str, Any], *, handler: Any = None, **options: Any) -> Exchange:
    async def scene(client: Any) -> Any:
        return await settled(client.messages.create(**arguments))

    return run(kind, scene, handler, **options)


def source_of(request: httpx.Request) -> Any:
    """The source that arrived; everything around it is as it was given."""
    body = json.loads(request.content)
    first, block, last = body["messages"][0]["content"]
    assert (first["text"], last["text"]) == ("Ünï", 'and "after"')
    return block["source"]


def path_of(data: bytes, folder: Path) -> Path:
    """A file on disk."""
    path = folder / "image.png"
    path.write_bytes(data)
    return path
