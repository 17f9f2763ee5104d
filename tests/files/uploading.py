"""One upload through either client, over a transport that keeps what it sees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.client.calls import Exchange, answer, run, settled

from .parsed import Part, parts

METADATA = {
    "id": "file_1",
    "type": "file",
    "filename": "a",
    "mime_type": "text/plain",
    "size_bytes": 1,
    "created_at": "2026-01-01T00:00:00Z",
}
UPLOADED = answer(200, METADATA)


def upload(kind: Any, file: Any, *, handler: Any = UPLOADED, **options: Any) -> Exchange:
    async def scene(client: Any) -> Any:
        return await settled(client.beta.files.upload(file=file))

    return run(kind, scene, handler, **options)


def only(seen: Exchange) -> Part:
    (part,) = parts(seen.request)
    return part


def chunks(data: bytes) -> Iterator[bytes]:
    step = len(data) // 7 + 1
    for start in range(0, len(data), step):
        yield data[start : start + step]
