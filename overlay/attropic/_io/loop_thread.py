"""An event loop in a thread of its own, for what is async in a program that is not.

There is one for the process, so that connections which tools keep, and which belong to the loop they were made in,
can be used again. It ends with the main thread: event loops have threads of their own, which a program waits for.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from queue import SimpleQueue
from typing import Any

#: Takes what the thread that waits is to do meanwhile.
Inbox = SimpleQueue[Callable[[], object] | None]


class LoopThread:
    """An event loop in a thread of its own.

    Attributes:
        loop: The event loop.
        thread: The thread.
    """

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop
        self._lock = threading.Lock()
        self._users = 0
        self._ending = False
        self._pid = os.getpid()
        started = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(started,), name="attropic-tools", daemon=True)
        self.thread.start()
        started.wait()

    def enter(self) -> bool:
        """Use the loop, unless it is about to end, or waiting for it would never end."""
        with self._lock:
            if self._ending or self._pid != os.getpid() or threading.current_thread() is self.thread:
                return False
            self._users += 1
            return True

    def leave(self) -> None:
        """Use the loop no more."""
        with self._lock:
            self._users -= 1
            self._end()

    def end(self) -> None:
        """Have the loop end as soon as nobody uses it."""
        with self._lock:
            self._ending = True
            self._end()

    def _end(self) -> None:
        if self._ending and not self._users:
            self.loop.call_soon_threadsafe(self._over.set)

    def _run(self, started: threading.Event) -> None:
        async def main() -> None:
            self.loop = asyncio.get_running_loop()
            self._over = asyncio.Event()
            started.set()
            await self._over.wait()

        asyncio.run(main())


_lock = threading.Lock()
_shared: LoopThread | None = None


@contextmanager
def _loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The event loop of the process, or where that cannot be used, one of its own."""
    used = _process_loop()
    if used is None:
        used = LoopThread()
        used.enter()
        used.end()
    try:
        yield used.loop
    finally:
        used.leave()


def _process_loop() -> LoopThread | None:
    global _shared
    with _lock:
        if _shared is not None and _shared.enter():
            return _shared
        inside = _shared is not None and threading.current_thread() is _shared.thread
        if inside or not threading.main_thread().is_alive():
            return None
        made = _shared = LoopThread()
        made.enter()
    threading.Thread(target=_watch, args=(made,), name="attropic-tools-end", daemon=True).start()
    return made


def _watch(made: LoopThread) -> None:
    """End a loop with the main thread."""
    threading.main_thread().join()
    made.end()


def run(main: Callable[[Inbox], Coroutine[Any, Any, Any]], cancel: Callable[[], object]) -> Any:
    """Run an async function in the event loop, in the context of the caller, while this thread does what it is asked.

    Args:
        main: The function; it may put functions that raise nothing into the inbox, which this thread calls.
        cancel: Makes it end soon. Called when this thread is interrupted, which then waits for the end; a second
            interrupt does not wait.
    """
    inbox: Inbox = SimpleQueue()
    interrupt: BaseException | None = None
    with _loop() as loop:
        future = asyncio.run_coroutine_threadsafe(main(inbox), loop)
        future.add_done_callback(lambda _: inbox.put(None))
        while True:
            try:
                work = inbox.get()
                if work is None:
                    break
                work()
            except BaseException as error:
                if interrupt is not None:
                    raise
                interrupt = error
                cancel()
    if interrupt is not None:
        raise interrupt
    return future.result()


def later(inbox: Inbox, function: Callable[..., object], *arguments: object) -> None:
    """Ask the thread that waits to call a function."""
    inbox.put(partial(function, *arguments))
