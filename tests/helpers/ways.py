"""The ways in which a message stream is read, to its end or in part."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.client.calls import gathered, settled


async def one(stream: Any) -> Any:
    """The next event, or None at the end."""
    try:
        return await settled(stream.__anext__() if hasattr(stream, "__anext__") else next(stream))
    except (StopIteration, StopAsyncIteration):
        return None


async def read(values: Any, given: list[Any]) -> None:
    """Read all that an iterable gives, and keep what comes before a failure."""
    if hasattr(values, "__aiter__"):
        async for value in values:
            given.append(value)
    else:
        for value in values:
            given.append(value)


async def first(values: Any) -> Any:
    """Leave an iteration at its first value."""
    if hasattr(values, "__aiter__"):
        async for value in values:
            return value
    for value in values:
        return value
    return None


async def _one_by_one(stream: Any) -> None:
    while await one(stream) is not None:
        pass


#: Name → reads it all.
WAYS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "iteration": gathered,
    "next": _one_by_one,
    "text_stream": lambda stream: gathered(stream.text_stream),
    "until_done": lambda stream: settled(stream.until_done()),
    "done": lambda stream: settled(stream.done()),
    "get_final_message": lambda stream: settled(stream.get_final_message()),
    "to_ndjson": lambda stream: gathered(stream.to_ndjson()),
}
