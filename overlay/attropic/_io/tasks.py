"""What tools need of an event loop, of asyncio or trio: groups of tasks, threads, limits of time, turns in a line."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import anyio

from attropic_api._runtime.closing import running_loop

from .._core.tool_calls import Outcome
from .threads import Job, Workers

if TYPE_CHECKING:
    from threading import Event

    from anyio.abc import TaskGroup

    from .gate import Gate

#: Tasks that ignore their cancellation; an event loop of asyncio holds tasks weakly.
_LEFT: Final[set[Any]] = set()
#: The seconds that a listener has to hear of the end of a call that was cancelled.
_MOMENT: Final = 1.0


class Group:
    """Tasks that end together."""

    def __init__(self, tasks: TaskGroup) -> None:
        self._tasks = tasks
        self._loop = running_loop()
        self._ended = False

    def start(self, function: Callable[..., Awaitable[object]], *arguments: object) -> None:
        """Start a task."""
        begin: Any = self._tasks.start_soon
        begin(function, *arguments)

    def cancel(self) -> None:
        """Cancel all tasks; any thread may."""
        call_soon(self._loop, self._cancel)

    def _cancel(self) -> None:
        if not self._ended:
            self._tasks.cancel_scope.cancel()


@asynccontextmanager
async def group() -> AsyncIterator[Group]:
    """A group of tasks, which ends with the last of them. A single failure is raised as itself."""
    found: Group | None = None
    try:
        async with anyio.create_task_group() as tasks:
            found = Group(tasks)
            yield found
    except BaseException as error:
        raise _alone(error) from None
    finally:
        if found is not None:
            found._ended = True


def _alone(error: BaseException) -> BaseException:
    inner: tuple[BaseException, ...] = getattr(error, "exceptions", ())
    return _alone(inner[0]) if len(inner) == 1 else error


def call_soon(loop: Any, function: Callable[[], object]) -> None:
    """Have a function called in an event loop, from wherever; nothing happens when the loop has ended."""
    with suppress(RuntimeError):
        (loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon)(function)


async def pause(seconds: float) -> Outcome:
    """Wait, and let others work."""
    try:
        await anyio.sleep(seconds)
    except anyio.get_cancelled_exc_class() as error:
        return Outcome(cancelled=True, interrupt=error)
    return Outcome()


async def pass_through(gate: Gate) -> None:
    """Wait until a gate lets this task through."""
    if gate.enter():
        return
    event, loop = anyio.Event(), running_loop()

    def wake() -> None:
        call_soon(loop, event.set)

    if gate.enter(wake):
        return
    try:
        await event.wait()
    except BaseException:
        gate.give_up(wake)
        raise


async def asked(put: Callable[[Callable[[Any], None]], object]) -> Any:
    """What another thread answers.

    Args:
        put: Tells that thread, which calls the given function with the answer.
    """
    event, loop, found = anyio.Event(), running_loop(), []

    def answer(value: Any) -> None:
        found.append(value)
        call_soon(loop, event.set)

    put(answer)
    await event.wait()
    return found[0]


async def told(heard: Awaitable[object], *, cancelled: bool) -> None:
    """Wait for an async listener; when this task is cancelled already, for a moment only."""
    with anyio.CancelScope(shield=cancelled, deadline=anyio.current_time() + _MOMENT if cancelled else float("inf")):
        await heard


async def in_thread(
    workers: Workers, work: Callable[[], Any], *, timeout: float | None, grace: float, signal: Event
) -> Outcome:
    """Run a function in a thread.

    Args:
        workers: The threads.
        work: The function.
        timeout: The seconds that it may take; then it is left to itself.
        grace: The seconds that it has to end after this task was cancelled; then it is left to itself.
        signal: Set when nobody waits for it any more.
    """
    event, loop = anyio.Event(), running_loop()
    job = Job(work, lambda: call_soon(loop, event.set))
    try:
        workers.start(job)
    except RuntimeError as error:  # the system has no more threads
        return Outcome(error=error)
    interrupt: BaseException | None = None
    try:
        if timeout is None:
            await event.wait()
        else:
            with anyio.move_on_after(timeout):
                await event.wait()
    except BaseException as error:
        interrupt = error
        signal.set()
        with anyio.CancelScope(shield=True, deadline=anyio.current_time() + grace):
            await event.wait()
    cancelled = interrupt is not None
    if job.leave():
        signal.set()
        return Outcome(ended=False, timed_out=not cancelled, cancelled=cancelled, interrupt=interrupt)
    return Outcome(job.value, job.error, cancelled=cancelled, interrupt=interrupt)


async def in_loop(
    make: Callable[[], Coroutine[Any, Any, Any]], *, timeout: float | None, grace: float, signal: Event
) -> Outcome:
    """Run a coroutine in a task, so that what it does to its context stays there.

    Args:
        make: Makes the coroutine.
        timeout: The seconds that it may take; then it is cancelled.
        grace: The seconds that it has to end after it was cancelled; asyncio leaves it to itself then.
        signal: Set when it is cancelled.
    """
    if "trio" in sys.modules and not _is_asyncio():
        return await _in_trio(make, timeout, signal)
    task = asyncio.get_running_loop().create_task(_contained(make))
    interrupt: BaseException | None = None
    try:
        await asyncio.wait((task,), timeout=timeout)
    except asyncio.CancelledError as error:
        interrupt = error
    timed_out = interrupt is None and not task.done()
    if not task.done():
        # Once, and not again and again as a scope would, so that what it does at its end can be done.
        signal.set()
        task.cancel()
        with anyio.CancelScope(shield=True):
            await asyncio.wait((task,), timeout=grace)
    found = Outcome(ended=False)
    if not task.done():
        _LEFT.add(task)
        task.add_done_callback(_LEFT.discard)
    elif not task.cancelled():
        found = task.result()
    found.timed_out, found.cancelled, found.interrupt = timed_out, interrupt is not None, interrupt
    return found


async def _contained(make: Callable[[], Coroutine[Any, Any, Any]]) -> Outcome:
    try:
        return Outcome(await make())
    except asyncio.CancelledError:
        return Outcome(ended=False)
    except BaseException as error:  # one that ends the loop must not reach it
        return Outcome(error=error)


async def _in_trio(make: Callable[[], Coroutine[Any, Any, Any]], timeout: float | None, signal: Event) -> Outcome:
    found = Outcome(ended=False)
    gone = anyio.get_cancelled_exc_class()

    async def work() -> None:
        nonlocal found
        try:
            found = Outcome(await make())
        except gone:
            signal.set()
            raise
        except BaseException as error:
            found = Outcome(error=error)

    try:
        with anyio.move_on_after(timeout) as scope:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(work)
        found.timed_out = scope.cancel_called
    except gone as error:
        found.cancelled, found.interrupt = True, error
    return found


def left() -> int:
    """How many calls run on, in threads and in event loops, that were left to themselves."""
    return Job.left() + len(_LEFT)


def _is_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
