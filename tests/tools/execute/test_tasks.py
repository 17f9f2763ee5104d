"""Groups of tasks, and calls into an event loop from elsewhere."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

from attropic._io.tasks import Group, call_soon, group
from attropic_api._runtime.closing import running_loop

from .scenes import nap, run

LOOPS = pytest.mark.parametrize("colour", ["asyncio", "trio"])


@LOOPS
@pytest.mark.parametrize("error", [KeyError("x"), KeyboardInterrupt()], ids=repr)
def test_a_single_failure_is_raised_as_itself(colour: str, error: BaseException) -> None:
    """What the ``with`` block of a group raises is raised as it is, and not as a group of exceptions."""

    async def main() -> None:
        async with group() as tasks:
            tasks.start(nap, 10)
            raise error

    with pytest.raises(type(error)):
        run(colour, main)


@LOOPS
def test_a_group_is_cancelled_from_any_thread(colour: str) -> None:
    """A thread may cancel the tasks of a group; after their end that does nothing."""
    made: list[Group] = []

    async def main() -> str:
        async with group() as tasks:
            made.append(tasks)
            threading.Timer(0.02, tasks.cancel).start()
            tasks.start(nap, 10)
        made[0].cancel()
        await nap(0.01)
        return "went on"

    assert run(colour, main) == "went on"
    made[0].cancel()


@LOOPS
def test_a_loop_that_has_ended_is_asked_nothing(colour: str) -> None:
    """A call into an event loop that is no more does nothing."""
    loops: list[Any] = []

    async def main() -> None:
        loops.append(running_loop())
        called = anyio.Event()
        call_soon(loops[0], called.set)
        await called.wait()

    run(colour, main)

    call_soon(loops[0], lambda: loops.append("never"))
    assert len(loops) == 1
