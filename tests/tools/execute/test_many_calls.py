"""A thousand calls in one turn: what runs at a time is bounded, and nothing is left."""

from __future__ import annotations

import asyncio
import gc
import threading
import tracemalloc
from typing import Any

import anyio
import pytest
import trio

from attropic.tools import ToolPolicy, ToolRegistry

from .scenes import COLOURS, executor, finish, settled, uses

MANY, LIMIT = 1000, 16


class Gauge:
    """The most threads and tasks that a tool has seen."""

    def __init__(self) -> None:
        self.threads = 0
        self.tasks = 0

    def look(self) -> None:
        named = [thread for thread in threading.enumerate() if thread.name == "attropic-tool"]
        self.threads = max(self.threads, len(named))

    def look_at_tasks(self) -> None:
        try:
            found = len(asyncio.all_tasks())
        except RuntimeError:
            found = trio.lowlevel.current_statistics().tasks_living
        self.tasks = max(self.tasks, found)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("timeout", [None, 30], ids=["endless", "timeout"])
def test_what_runs_at_a_time_is_bounded(colour: str, timeout: float | None) -> None:
    """With a limit of 16 there are never more threads than that, nor many more tasks, and none of them stays."""
    gauge, before = Gauge(), set(threading.enumerate())

    def plain(n: int) -> int:
        gauge.look()
        return n

    async def waits(n: int) -> int:
        gauge.look_at_tasks()
        await anyio.sleep(0)
        return n

    made = executor(colour, [plain, waits], concurrency=LIMIT, policy=ToolPolicy(timeout=timeout))
    results = finish(colour, made, uses(*["plain", "waits"] * (MANY // 2)))

    assert [result["content"] for result in results] == [str(number) for number in range(MANY)]
    assert 1 <= gauge.threads <= LIMIT
    # each call has its own, and asyncio and trio have a few; a trio call has its own as well
    assert gauge.tasks <= 2 * LIMIT + 10
    assert settled(before) == set()


@pytest.mark.parametrize("colour", COLOURS)
def test_calls_that_stand_in_line_have_no_task(colour: str) -> None:
    """Of 300 calls of a tool that takes two at a time no more have a task, though 16 may run."""
    gauge = Gauge()

    async def waits(n: int) -> int:
        gauge.look_at_tasks()
        await anyio.sleep(0)
        return n

    registry = ToolRegistry()
    registry.add(waits, policy=ToolPolicy(concurrency=2))
    finish(colour, executor(colour, registry, concurrency=LIMIT), uses(*["waits"] * 300))

    assert gauge.tasks <= 2 * 2 + 10


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_is_kept(colour: str, caplog: pytest.LogCaptureFixture) -> None:
    """Turn after turn, with results and with exceptions, the memory in use stays where it was."""
    caplog.set_level("CRITICAL", "attropic")  # pytest keeps what is logged

    def plain(n: int) -> Any:
        if n % 3 == 0:
            raise ValueError("x" * 1000)
        return "x" * 1000

    async def waits(n: int) -> Any:
        return plain(n)

    made = executor(colour, [plain, waits], concurrency=LIMIT)
    calls = uses(*["plain", "waits"] * 100)

    def used() -> int:
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    finish(colour, made, calls)
    tracemalloc.start()
    try:
        finish(colour, made, calls)
        before = used()
        for _ in range(3):
            finish(colour, made, calls)
        grown = used() - before
    finally:
        tracemalloc.stop()

    assert grown < 100_000  # the results of one of these turns are 200 kB
