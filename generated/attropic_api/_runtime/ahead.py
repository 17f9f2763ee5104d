# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""One call that goes on while something else is done: in a thread, or in a task of the event loop."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from threading import Thread, current_thread
from typing import Any, Final, Generic, TypeVar

from .closing import running_loop

T = TypeVar("T")
#: Seconds that the end of a forgotten call is waited for.
_PATIENCE: Final = 5.0
#: An event loop of asyncio holds its tasks weakly.
_TASKS: Final[set[Any]] = set()


class _Outcome(Generic[T]):
    """What came of a call."""

    def __init__(self) -> None:
        self.values: list[T] = []
        self.error: BaseException | None = None

    def get(self) -> T:
        if self.error is not None:
            raise self.error
        return self.values[0]


class Ahead(Generic[T]):
    """A call in a thread."""

    def __init__(self) -> None:
        self._thread: Thread | None = None
        self._outcome: _Outcome[T] = _Outcome()

    def start(self, work: Callable[[], T]) -> None:
        """Begin the call."""
        self._outcome = _Outcome()
        target = partial(copy_context().run, partial(_do, work, self._outcome))
        self._thread = Thread(target=target, name="attropic-next-page", daemon=True)
        self._thread.start()

    def take(self, work: Callable[[], T]) -> T:
        """What the call gave, or raised; without one that was begun, what ``work`` gives."""
        if self._thread is None:
            return work()
        self._thread.join()
        self._thread = None
        return self._outcome.get()

    def close(self) -> None:
        """Wait for the end of the call; what it gives is dropped."""
        self._wait(None)

    def _wait(self, seconds: float | None) -> None:
        thread, self._thread = self._thread, None
        if thread is not None and thread is not current_thread():
            thread.join(seconds)

    def __del__(self) -> None:
        self._wait(_PATIENCE)


def _do(work: Callable[[], T], outcome: _Outcome[T]) -> None:
    try:
        outcome.values.append(work())
    except BaseException as error:
        outcome.error = error


class AsyncAhead(Generic[T]):
    """A call in a task."""

    def __init__(self) -> None:
        self._call: _Call[T] | None = None

    def start(self, work: Callable[[], Awaitable[T]]) -> None:
        """Begin the call."""
        self._call = _Call(work)

    async def take(self, work: Callable[[], Awaitable[T]]) -> T:
        """What the call gave, or raised; without one that was begun, what ``work`` gives."""
        if self._call is None:
            return await work()
        try:
            await self._call.end.wait()
        except BaseException:
            await self.close()
            raise
        call, self._call = self._call, None
        return call.outcome.get()

    async def close(self) -> None:
        """Cancel the call and wait for its end, also when this task is cancelled."""
        import anyio

        call, self._call = self._call, None
        if call is not None:
            call.scope.cancel()
            with anyio.CancelScope(shield=True):
                await call.end.wait()

    def __del__(self) -> None:
        if self._call is not None:
            self._call.forget()


class _Call(Generic[T]):
    """A call in a task of its own, that can be cancelled."""

    def __init__(self, work: Callable[[], Awaitable[T]]) -> None:
        import anyio  # not before there is a loop: it takes its time

        self.outcome: _Outcome[T] = _Outcome()
        self.end = anyio.Event()
        self.scope = anyio.CancelScope()
        self._loop = running_loop()
        run = partial(_run, work, self.scope, self.end, self.outcome)
        if hasattr(self._loop, "create_task"):
            task = self._loop.create_task(run())
            _TASKS.add(task)
            task.add_done_callback(_TASKS.discard)
        else:
            sys.modules["trio"].lowlevel.spawn_system_task(run, context=copy_context())

    def forget(self) -> None:
        """Cancel it, from wherever: garbage is collected in any thread."""
        soon = getattr(self._loop, "call_soon_threadsafe", None) or self._loop.run_sync_soon
        with suppress(RuntimeError):  # the loop has ended, and the task with it
            soon(self.scope.cancel)


async def _run(work: Callable[[], Awaitable[T]], scope: Any, end: Any, outcome: _Outcome[T]) -> None:
    outcome.error = RuntimeError("the call was cancelled: the event loop is ending")
    try:
        with scope:
            value = await work()
            outcome.values.append(value)
            outcome.error = None
    except Exception as error:
        outcome.error = error
    finally:
        end.set()
