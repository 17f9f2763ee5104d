"""Runs of which nothing is left behind: no warning, no complaint of the event loop, no busy connection."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

from .scenes import run
from .taps import until

#: Seconds within which a stream that is given up has ended.
SOON = 1.0
#: Whether a run before has failed and left something, which is no fault of the next one.
_UNTIDY: list[str] = []


def quietly(colour: str, main: Callable[[], Awaitable[Any]]) -> Any:
    """What an async function gives, when nobody complains of what it leaves: unclosed, unawaited, never retrieved."""
    complaints: list[str] = []

    async def watched() -> Any:
        if colour == "asyncio":
            loop = asyncio.get_running_loop()
            loop.set_exception_handler(lambda _, context: complaints.append(str(context)))
        return await main()

    before = sys.unraisablehook
    sys.unraisablehook = lambda told: complaints.append(f"{told.exc_value!r} in {told.object!r}")
    if _UNTIDY:
        gc.collect()
        complaints.clear()
    _UNTIDY.append(colour)
    gc.freeze()  # a collection is quick then
    try:
        found = run(colour, watched)
        gc.collect()
    finally:
        gc.unfreeze()
        sys.unraisablehook = before
    assert not complaints, "\n".join(complaints)
    _UNTIDY.clear()
    return found


async def assert_free(colour: str, client: Any) -> None:
    """See that no connection of a client is busy, and nobody waits for one."""
    http = client._pool.get() if colour == "sync" else await client._pool.get()
    direct, pool = getattr(http, "direct", None), http._transport._pool
    await until(colour, lambda: not busy(pool) and (direct is None or not direct.pool.shelf.busy))


def busy(pool: Any) -> list[Any]:
    """What keeps a slot of a pool of httpcore."""
    return [*pool._requests, *(one for one in pool.connections if not one.is_idle() and not one.is_closed())]


def in_a_thread(function: Callable[[], Any]) -> None:
    """Call a function in another thread, and wait for that."""
    failures: list[BaseException] = []

    def work() -> None:
        try:
            function()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert failures == []


class Watch:
    """Measures that something happens soon."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def check(self) -> None:
        took = time.monotonic() - self._began
        assert took < SOON, f"it took {took:.2f} s"
