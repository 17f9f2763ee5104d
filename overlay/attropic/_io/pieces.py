"""The bytes of a body that is neither bytes nor text."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .calling import async_outcome


def pieces(source: Any) -> Iterator[bytes]:
    """The bytes of a file or an iterable.

    Raises:
        TypeError: The source is async.
    """
    if hasattr(source, "__aiter__"):
        raise TypeError("an async iterable can only be sent by an async client")
    if hasattr(source, "read"):
        while piece := source.read(65536):
            yield piece
    else:
        yield from source


async def async_pieces(source: Any) -> AsyncIterator[bytes]:
    """The bytes of a file or an iterable, sync or async."""
    if hasattr(source, "__aiter__"):
        async for piece in source:
            yield piece
    elif hasattr(source, "read"):
        while piece := await async_outcome(source.read(65536)):
            yield piece
    else:
        for piece in source:
            yield piece
