"""Functions that wait for a disk or a process, called where they may wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def directly(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Call a function."""
    return function(*arguments, **named)


async def off_loop(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Call a function in a thread. Who is cancelled meanwhile waits for its end: it is not left half done."""
    from anyio import to_thread

    return await to_thread.run_sync(partial(function, *arguments, **named))


def directly_until(function: Callable[[], T], interrupt: Callable[[], object]) -> T:
    """Call a function, and have it end when this thread is interrupted.

    Args:
        function: The function.
        interrupt: Makes it end soon.
    """
    try:
        return function()
    except KeyboardInterrupt:
        interrupt()
        raise


async def off_loop_until(function: Callable[[], T], interrupt: Callable[[], object]) -> T:
    """Call a function in a thread, and have it end when the caller is cancelled.

    Args:
        function: The function.
        interrupt: Makes it end soon.
    """
    import anyio

    try:
        return await anyio.to_thread.run_sync(function, abandon_on_cancel=True)
    except anyio.get_cancelled_exc_class():
        interrupt()
        raise
