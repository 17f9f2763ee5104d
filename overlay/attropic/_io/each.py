"""One piece of work for each of many things, so many at a time. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from threading import Lock


def lock() -> Lock:
    """What one thread has at a time."""
    return Lock()


class Todo:
    """Numbers from 0 that several workers take, each number once.

    Args:
        count: How many there are.

    Attributes:
        stopped: Whether no more are given.
    """

    def __init__(self, count: int) -> None:
        self.stopped = False
        self._left = iter(range(count))
        self._lock = Lock()

    def take(self) -> int | None:
        """The next number; None at the end."""
        with self._lock:
            return None if self.stopped else next(self._left, None)

    def stop(self) -> None:
        """Give no more."""
        self.stopped = True


def each(work: Callable[[int], object], todo: Todo, concurrency: int, interrupt: Callable[[], object]) -> None:
    """Do the work for each number, in threads. The first failure stops it and is raised when all threads ended.

    Args:
        work: The work.
        todo: The numbers.
        concurrency: How many threads.
        interrupt: Makes work that is going on end soon.
    """
    from .background import Background

    def stop() -> None:
        todo.stop()
        interrupt()

    def worker() -> None:
        try:
            while (number := todo.take()) is not None:
                work(number)
        except BaseException:
            stop()
            raise

    background = Background()
    try:
        for _ in range(concurrency):
            background.start(worker)
        background.wait()
    except BaseException:
        stop()
        background.wait()
        raise
    if background.errors:
        raise background.errors[0]


async def async_each(
    work: Callable[[int], Awaitable[object]], todo: Todo, concurrency: int, interrupt: Callable[[], object]
) -> None:
    """Do the work for each number, in tasks. The first failure cancels the others and is raised.

    Args:
        work: The work.
        todo: The numbers.
        concurrency: How many tasks.
        interrupt: Makes work that is going on end soon.
    """
    from .tasks import group

    async def worker() -> None:
        while (number := todo.take()) is not None:
            await work(number)

    try:
        async with group() as tasks:
            for _ in range(concurrency):
                tasks.start(worker)
    except BaseException:
        interrupt()
        raise
