"""Requests in which files are put in as text, for what sends them without reading files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._file import File


def plain(value: Any) -> Any:
    """Blocks, messages or any other part of a request, with the base64 text of each file in its place.

    What comes of it is JSON: it can be kept, printed, or given to another client.

    Args:
        value: A block, a list of them, a message, a whole request.

    Raises:
        FileConsumedError: A file can be read only once, and was.
        TypeError: A file can be read only by a coroutine: ``aplain``.
    """
    if isinstance(value, File):
        return b"".join(value.base64_chunks(1 << 20)).decode("ascii")
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    return value


async def aplain(value: Any) -> Any:
    """``plain`` for a coroutine: it reads asynchronous files too, and waits for disks in a thread."""
    if isinstance(value, File):
        return b"".join([piece async for piece in value.abase64_chunks(1 << 20)]).decode("ascii")
    if isinstance(value, Mapping):
        return {key: await aplain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [await aplain(part) for part in value]
    return value
