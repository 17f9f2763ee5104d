# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Closing connections: of half-read answers, from other threads, and from where nobody can wait."""

from __future__ import annotations

import socket
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from inspect import isasyncgen
from typing import Any, Final

#: So many pieces are read to let generators end; a transport that was made for a test may have no end.
_MANY: Final = 8
#: What was begun where nobody waits: an event loop of asyncio holds its tasks weakly.
_TASKS: Final[set[Any]] = set()


def settle(close: Callable[[], Any], pieces: Any) -> None:
    """Close an answer of which not everything was read.

    Args:
        close: Closes it.
        pieces: The iterator over its bytes, or None.
    """
    close()
    if hasattr(pieces, "close"):
        pieces.close()


async def async_settle(close: Callable[[], Awaitable[Any]], pieces: Any) -> None:
    """Close an answer of which not everything was read.

    What lies below are async generators inside of each other. Reading on from the closed connection lets each
    of them end; left as they are, trio complains of every one. Nothing is waited for meanwhile.

    Args:
        close: Closes it.
        pieces: The async iterator over its bytes, or None. One that is no generator is left alone.
    """
    await close()
    if not isasyncgen(pieces) or pieces.ag_frame is None:
        return
    import anyio  # not before there is a loop: it takes its time

    with anyio.CancelScope() as scope:
        scope.cancel()  # a transport of the caller's may not know that it is closed
        with suppress(Exception):
            for _ in range(_MANY):
                await anext(pieces)


def shut_down(response: Any) -> bool:
    """End both directions of the connection of an answer, so that whoever reads it sees its end; any thread may.

    Closing it would not do: a thread that waits goes on waiting, and may read from another file of that number.
    Gives False where no socket is known.
    """
    network = None if response is None else response.extensions.get("network_stream")
    connection = None if network is None else network.get_extra_info("socket")
    try:
        if isinstance(
            connection, socket.socket
        ):  # one of TLS would forget its state first, which others may be using
            socket.socket.shutdown(connection, socket.SHUT_RDWR)
        elif connection is not None:
            connection.shutdown(socket.SHUT_RDWR)
    except OSError:  # it is closed already
        return True
    except Exception:  # a socket of an event loop that does not allow it
        return False
    return connection is not None


def running_loop() -> Any:
    """What stands for the running event loop, of asyncio or trio.

    Raises:
        RuntimeError: None is running.
    """
    import asyncio  # it takes its time

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        if "trio" not in sys.modules:
            raise
        return sys.modules["trio"].lowlevel.current_trio_token()


def soon(loop: Any, function: Callable[[], Awaitable[Any]]) -> None:
    """Have an async function called in an event loop, from wherever; nothing happens when the loop has ended."""

    async def work() -> None:
        with suppress(Exception):  # nobody is there to be told
            await function()

    with suppress(RuntimeError):
        if hasattr(loop, "call_soon_threadsafe"):
            loop.call_soon_threadsafe(_begin, loop, work)
        else:
            loop.run_sync_soon(_spawn, work)


def _begin(loop: Any, work: Callable[[], Any]) -> None:
    task = loop.create_task(work())
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


def _spawn(work: Callable[[], Any]) -> None:
    with suppress(RuntimeError):  # trio is about to end, and takes no more
        sys.modules["trio"].lowlevel.spawn_system_task(work)
