"""Coroutines run in an event loop of either library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

import pytest
import trio

T = TypeVar("T")
LOOPS = pytest.mark.parametrize("loop", ["asyncio", "trio"])


def run(loop: str, main: Callable[[], Awaitable[T]]) -> T:
    """Run a coroutine function to its end."""

    async def whole() -> T:
        return await main()

    return trio.run(whole) if loop == "trio" else asyncio.run(whole())


async def achunks(*pieces: bytes) -> AsyncIterator[bytes]:
    """Chunks of an async generator, each after a turn of the loop."""
    for piece in pieces:
        await pause()
        yield piece


async def pause() -> None:
    """Let others run."""
    from anyio.lowlevel import checkpoint

    await checkpoint()
