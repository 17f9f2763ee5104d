"""Threads for functions that nobody can interrupt: they can be left behind, which is counted.

They are daemons: a function that hangs must not keep the program from ending.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, Final

#: So many functions may run on in this process after nobody waits for them any more.
MOST_LEFT: Final = 32


class Job:
    """A function that a thread runs, in a copy of the context of who makes the job.

    Args:
        work: The function.
        then: Called in the thread at the end.

    Attributes:
        value: What the function gave.
        error: What it raised.
        done: Whether it has ended.
    """

    __slots__ = ("_context", "_left", "_work", "done", "error", "then", "value")
    _lock: Final = Lock()
    _count = 0

    def __init__(self, work: Callable[[], Any], then: Callable[[], object]) -> None:
        self.value: Any = None
        self.error: BaseException | None = None
        self.done = False
        self._context = copy_context()
        self._left = False
        self._work = work
        self.then = then

    def run(self) -> None:
        """Run the function."""
        try:
            self.value = self._context.run(self._work)
        except BaseException as error:
            self.error = error
        with Job._lock:
            self.done = True
            if self._left:
                Job._count -= 1

    def leave(self) -> bool:
        """Leave the function to itself; gives False when it has ended already."""
        with Job._lock:
            if self.done:
                return False
            self._left = True
            Job._count += 1
            return True

    @classmethod
    def left(cls) -> int:
        """How many functions run on that were left to themselves."""
        return cls._count


class Workers:
    """Threads that are started when there is work for them, and end with the ``with`` block or with their work."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._lock = Lock()
        self._idle = 0
        self._threads = 0

    def start(self, job: Job) -> None:
        """Have a job run, in a thread that is idle or in a new one."""
        with self._lock:
            if self._idle:
                self._idle -= 1
            else:
                Thread(target=self._work, name="attropic-tool", daemon=True).start()
                self._threads += 1
        self._jobs.put(job)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *exc_info: object) -> None:
        for _ in range(self._threads):
            self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run()
            with self._lock:
                self._idle += 1
            job.then()
            del job
