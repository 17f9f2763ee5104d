"""Work that goes on beside what waits for it later: in threads, or in tasks of an event loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio

from attropic_api._runtime.closing import running_loop, soon

from .threads import Job, Workers
from .waiting import signal


class Background:
    """Work in threads.

    Attributes:
        errors: What was raised, in the order of the ends.
    """

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self._workers = Workers()
        self._ends: list[Any] = []

    def start(self, work: Callable[[], object]) -> None:
        """Have a function run."""
        end = signal()
        self._ends.append(end)
        self._workers.start(Job(partial(self._do, work), end.set))

    def _do(self, work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as error:
            self.errors.append(error)

    def wait(self) -> None:
        """Wait until all of it has ended. Nothing can be started any more."""
        for end in self._ends:
            end.wait()
        self._workers.__exit__()

    def settle(self) -> None:
        """The same, where something went wrong."""
        self.wait()


class AsyncBackground:
    """Work in tasks of the event loop.

    Attributes:
        errors: What was raised, in the order of the ends.
    """

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self._loop = running_loop()
        self._ends: list[Any] = []

    def start(self, work: Callable[[], Awaitable[object]]) -> None:
        """Have an async function run."""
        end = anyio.Event()
        self._ends.append(end)
        soon(self._loop, partial(self._do, work, end))

    async def _do(self, work: Callable[[], Awaitable[object]], end: Any) -> None:
        try:
            await work()
        except BaseException as error:
            self.errors.append(error)
            if isinstance(error, anyio.get_cancelled_exc_class()):
                raise
        finally:
            end.set()

    async def wait(self) -> None:
        """Wait until all of it has ended."""
        for end in self._ends:
            await end.wait()

    async def settle(self) -> None:
        """The same, also when this task was cancelled."""
        with anyio.CancelScope(shield=True):
            await self.wait()
