"""An event loop in a thread of its own, for what is async in a program that is not.

There is one for the process, so that connections which tools keep, and which belong to the loop they were made in,
can be used again. Its thread is a daemon: it never keeps a program from ending.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
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
        self._over: asyncio.Event
        self._pid = os.getpid()
        started = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(started,), name="attropic-tools", daemon=True)
        self.thread.start()
        started.wait()

    def works(self) -> bool:
        """Whether it runs: a child process has no thread of its parent's."""
        return self._pid == os.getpid() and self.thread.is_alive()

    def end(self) -> None:
        """End it."""
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
    """The event loop of the process; or another one in its own thread, which would wait for itself for ever."""
    global _shared
    with _lock:
        if _shared is None or not _shared.works():
            _shared = LoopThread()
        found = _shared
    if threading.current_thread() is not found.thread:
        yield found.loop
        return
    own = LoopThread()
    try:
        yield own.loop
    finally:
        own.end()


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
