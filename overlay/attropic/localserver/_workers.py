"""Threads for what may block: the script of a user may sleep, and other requests shall not wait for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeVar

T = TypeVar("T")
Job = Callable[[], None]

#: Seconds after which a thread without work ends.
_IDLE: Final = 2.0


class Workers:
    """Threads that come when there is work, and go when there is none. No process waits for one of them to end.

    Args:
        most: How many there may be; more work waits in order of arrival.
    """

    def __init__(self, most: int = 256) -> None:
        self._most = most
        self._count = 0
        self._free = 0  # threads without work, less the jobs without a thread
        self._lock = threading.Lock()
        self._jobs: SimpleQueue[Job] = SimpleQueue()

    async def run(self, function: Callable[[], T]) -> T:
        """What a function gives that is called in a thread."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def job() -> None:
            try:
                step: Callable[[], Any] = _result(future, function())
            except BaseException as error:
                step = _error(future, error)
            with suppress(RuntimeError):  # the loop is closed, and nobody waits
                loop.call_soon_threadsafe(step)

        self._put(job)
        return await future

    def _put(self, job: Job) -> None:
        with self._lock:
            self._jobs.put(job)
            if self._free > 0 or self._count >= self._most:
                self._free -= 1
            else:
                self._count += 1
                threading.Thread(target=self._work, name="localserver-worker", daemon=True).start()

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=_IDLE)
            except Empty:
                with self._lock:
                    if self._free > 0:
                        self._free -= 1
                        self._count -= 1
                        return
                continue
            job()
            del job
            with self._lock:
                self._free += 1


def _result(future: asyncio.Future[T], value: T) -> Callable[[], None]:
    return lambda: None if future.done() else future.set_result(value)


def _error(future: asyncio.Future[Any], error: BaseException) -> Callable[[], None]:
    return lambda: None if future.done() else future.set_exception(error)
