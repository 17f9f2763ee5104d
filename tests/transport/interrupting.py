"""Cancel a coroutine at each of its waits, one after another."""

from __future__ import annotations

import asyncio
import gc
import itertools
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager
from typing import Any

import trio


class Interrupted:
    """Runs a coroutine, and calls a function when it comes to one of its waits.

    Attributes:
        waits: How many times it has waited so far.

    Args:
        work: The coroutine.
        at: The number of the wait, from 0.
        interrupt: Is given what the coroutine yields to its event loop.
    """

    def __init__(self, work: Coroutine[Any, Any, Any], at: int, interrupt: Callable[[Any], object]) -> None:
        self.waits = 0
        self._work = work
        self._at = at
        self._interrupt = interrupt

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._work.__await__()
        step: Callable[[Any], Any] = steps.send
        value: Any = None
        while True:
            try:
                waiting = step(value)
            except StopIteration as end:
                return end.value
            if self.waits == self._at:
                self._interrupt(waiting)
            self.waits += 1
            try:
                value = yield waiting
                step = steps.send
            except BaseException as error:
                step, value = steps.throw, error


async def while_waiting(work: Coroutine[Any, Any, Any], at: int) -> bool | None:
    """Cancel a task of asyncio when it begins to wait.

    Returns:
        Whether the work was cancelled; None when it was done before.
    """
    return await _cancelled(work, at, lambda task, waiting: task.cancel())


async def as_it_arrives(work: Coroutine[Any, Any, Any], at: int) -> bool | None:
    """Cancel a task of asyncio when what it waits for is there, and before it knows.

    Returns:
        Whether the work was cancelled; None when it was done before.
    """

    def interrupt(task: asyncio.Task[Any], waiting: Any) -> None:
        if waiting is None:
            task.cancel()
        else:
            waiting.add_done_callback(lambda _: task.cancel())  # before the callback that wakes the task
            waiting._asyncio_future_blocking = True

    return await _cancelled(work, at, interrupt)


async def _cancelled(
    work: Coroutine[Any, Any, Any], at: int, interrupt: Callable[[asyncio.Task[Any], Any], object]
) -> bool | None:
    made: Interrupted

    async def run() -> None:
        nonlocal made
        task = asyncio.current_task()
        assert task is not None
        made = Interrupted(work, at, lambda waiting: interrupt(task, waiting))
        await made

    (outcome,) = await asyncio.gather(asyncio.create_task(run()), return_exceptions=True)
    if outcome is not None and not isinstance(outcome, asyncio.CancelledError):
        raise outcome
    return None if made.waits <= at else outcome is not None


async def under_trio(work: Coroutine[Any, Any, Any], at: int) -> bool | None:
    """Cancel a scope of trio when the work in it begins to wait.

    Returns:
        Whether the work was cancelled; None when it was done before.
    """
    with trio.CancelScope() as scope:
        made = Interrupted(work, at, lambda waiting: scope.cancel())
        await made
    return None if made.waits <= at else scope.cancelled_caught


WAYS = {"waiting": while_waiting, "arriving": as_it_arrives, "trio": under_trio}
#: Gives the work that is to be cancelled, and what has to succeed afterwards.
Scene = AbstractAsyncContextManager[tuple[Callable[[], Coroutine[Any, Any, Any]], Callable[[], Awaitable[Any]]]]


def at_every_wait(way: str, scene: Callable[[], Scene]) -> int:
    """Cancel work at its first wait, then the same work anew at its second, and so on; how many there were.

    Args:
        way: Which of ``WAYS``.
        scene: Makes everything anew.
    """
    complaints: list[Any] = []

    async def main() -> int:
        if way != "trio":
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
        for at in itertools.count():
            async with scene() as (work, afterwards):
                cancelled = await WAYS[way](work(), at)
                await afterwards()
            if cancelled is None:
                return at
            assert cancelled or way == "trio"  # trio cancels nothing in a scope that is shielded
        raise AssertionError

    waits = trio.run(main) if way == "trio" else asyncio.run(main())
    gc.collect()  # of errors that nobody has looked at, the loop complains only now
    assert complaints == []
    return waits
