"""Calls that are cancelled: each is answered, siblings are waited for, and nothing is left."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest
import trio

from attropic.tools import AsyncToolExecutor, ToolContext, ToolExecutor, ToolPolicy, ToolRegistry, ToolRetried

from .scenes import COLOURS, executor, finish, nap, problems, run, settled, text, use, uses

ALL = pytest.mark.parametrize("colour", COLOURS)


class Scene:
    """Tools that wait until they are cancelled, and say so when they have ended."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.ended: list[str] = []
        self.free = threading.Event()
        self.tools = [self.plain, self.waits, self.hangs, self.quick]

    def plain(self, context: ToolContext, n: int) -> None:
        self.begun.release()
        assert context.signal.wait(10)
        time.sleep(0.02)
        self.ended.append("plain")
        raise RuntimeError("it noticed")

    async def waits(self, n: int) -> None:
        self.begun.release()
        try:
            await nap(10)
        finally:
            self.ended.append("waits")

    def hangs(self, n: int) -> None:
        self.begun.release()
        self.free.wait(20)

    def quick(self, n: int) -> int:
        self.begun.release()
        return n

    def when(self, count: int, act: Callable[[], object]) -> None:
        """Do something when so many calls have begun."""

        def work() -> None:
            for _ in range(count):
                assert self.begun.acquire(timeout=10)
            time.sleep(0.02)
            act()

        threading.Thread(target=work).start()


@pytest.fixture
def scene() -> Any:
    before = set(threading.enumerate())
    made = Scene()
    yield made
    made.free.set()
    assert settled(before) == set()


@ALL
@pytest.mark.parametrize("names", [["plain"], ["waits"], ["quick", "plain", "waits", "plain"]], ids=len)
def test_an_executor_can_be_cancelled(colour: str, names: list[str], scene: Scene) -> None:
    """Cancelling from another thread ends all calls, which are waited for; each is answered, with what came of it."""
    made = executor(colour, scene.tools)
    scene.when(len(names), made.cancel)

    results = finish(colour, made, calls := uses(*names))

    expected = {"plain": "RuntimeError: it noticed", "waits": "The call was cancelled while it ran."}
    assert [result["content"] for result in results] == [expected.get(name, "0") for name in names]
    assert sorted(scene.ended) == sorted(name for name in names if name != "quick")
    assert problems(calls, results) == []
    assert finish(colour, made, uses("quick"))[0]["content"] == "0"


@ALL
@pytest.mark.parametrize("names", [["plain"], ["plain", "waits"]], ids=len)
def test_what_was_cancelled_is_not_tried_again(colour: str, names: list[str], scene: Scene) -> None:
    """What a tool raises when it is cancelled is its answer, though it is declared as worth another attempt."""
    events: list[Any] = []
    policy = ToolPolicy(retry_on=RuntimeError, backoff=0)
    made = executor(colour, scene.tools, policy=policy, on_event=events.append)
    scene.when(len(names), made.cancel)

    results = finish(colour, made, uses(*names))

    assert text(results[0]) == "RuntimeError: it noticed"
    assert not [event for event in events if isinstance(event, ToolRetried)]


@ALL
def test_calls_that_wait_for_their_turn_are_cancelled(colour: str, scene: Scene) -> None:
    """A call that has not begun is answered with that, and its tool is not called."""
    made = executor(colour, scene.tools, concurrency=1)
    scene.when(1, made.cancel)

    results = finish(colour, made, uses("plain", "plain", "waits"))

    assert text(results[0]) == "RuntimeError: it noticed"
    assert [text(result) for result in results[1:]] == ["The call was cancelled before it ended."] * 2
    assert scene.ended == ["plain"]


@ALL
@pytest.mark.parametrize("names", [["single"], ["single", "quick"]], ids=len)
def test_who_stands_in_line_can_be_cancelled(colour: str, names: list[str], scene: Scene) -> None:
    """A call that waits for the limit of its tool, which others hold, is cancelled, and its place is given up."""

    def single(n: int) -> str:
        return "through"

    registry = ToolRegistry(scene.tools)
    registry.add(single, policy=ToolPolicy(concurrency=1))
    entry = registry.find("single")
    assert entry is not None
    assert entry.gate is not None
    assert entry.gate.enter()
    made = executor(colour, registry)
    threading.Timer(0.05, made.cancel).start()

    results = finish(colour, made, uses(*names))

    assert text(results[0]) == "The call was cancelled before it ended."
    entry.gate.leave()
    assert finish(colour, made, uses("single"))[0]["content"] == "through"


@ALL
def test_a_tool_that_does_not_notice_is_left_behind(colour: str, scene: Scene) -> None:
    """A plain tool that goes on is waited for as long as was said; then the call is answered without it."""
    made = executor(colour, scene.tools, grace=0.05)
    scene.when(2, made.cancel)

    started = time.monotonic()
    results = finish(colour, made, uses("hangs", "waits"))

    assert time.monotonic() - started < 5
    assert [text(result) for result in results] == ["The call was cancelled while it ran."] * 2


@ALL
def test_a_tool_that_ends_in_time_keeps_its_value(colour: str) -> None:
    """A call that was cancelled, and ended with a value nevertheless, is answered with the value: it did happen."""
    made: Any = None

    def pay(n: int) -> str:
        made.cancel()
        time.sleep(0.05)
        return "paid"

    async def later(n: int) -> str:
        await nap(10)
        return "never"

    for calls in (uses("pay"), uses("pay", "later")):
        made = executor(colour, [pay, later])
        results = finish(colour, made, calls)
        assert results[0] == {"type": "tool_result", "tool_use_id": "toolu_0", "content": "paid"}


def by_task(main: Any, scene: Scene, count: int) -> str:
    """Cancel a task of asyncio."""

    async def work() -> str:
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(main())
        scene.when(count, lambda: loop.call_soon_threadsafe(task.cancel))
        try:
            await task
        except asyncio.CancelledError:
            return "cancelled"
        return "not cancelled"

    return asyncio.run(work())


def by_wait_for(main: Any, scene: Scene, count: int) -> str:
    """Let the time of asyncio.wait_for run out."""

    async def work() -> str:
        try:
            await asyncio.wait_for(main(), 0.1)
        except asyncio.TimeoutError:
            return "cancelled"
        return "not cancelled"

    return asyncio.run(work())


def by_scope(main: Any, scene: Scene, count: int, backend: str = "asyncio") -> str:
    """Cancel a scope of anyio around it."""

    async def work() -> str:
        with anyio.move_on_after(0.1) as scope:
            await main()
        return "cancelled" if scope.cancelled_caught else "not cancelled"

    return anyio.run(work, backend=backend)


def by_trio(main: Any, scene: Scene, count: int) -> str:
    """Cancel a nursery of trio."""

    async def work() -> str:
        async with trio.open_nursery() as nursery:
            token = trio.lowlevel.current_trio_token()
            scene.when(count, lambda: token.run_sync_soon(nursery.cancel_scope.cancel))
            nursery.start_soon(main)
        return "cancelled" if nursery.cancel_scope.cancelled_caught else "not cancelled"

    return trio.run(work)


def by_trio_scope(main: Any, scene: Scene, count: int) -> str:
    """Cancel a scope in trio."""
    return by_scope(main, scene, count, "trio")


WAYS = [by_task, by_wait_for, by_scope, by_trio, by_trio_scope]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("names", [["plain"], ["waits"], ["quick", "plain", "waits", "plain"]], ids=len)
def test_cancelling_the_task_cancels_the_calls(way: Any, names: list[str], scene: Scene) -> None:
    """When the task that waits is cancelled, all calls are, and are waited for; the cancellation goes on."""
    into: list[Any] = []
    events: list[Any] = []

    async def heard(event: Any) -> None:
        await nap(0)
        events.append(event)

    async def main() -> None:
        try:
            await AsyncToolExecutor(scene.tools, on_event=heard).execute(uses(*names), into=into)
        finally:
            scene.ended.append("left")

    assert way(main, scene, len(names)) == "cancelled"

    assert sorted(scene.ended[:-1]) == sorted(name for name in names if name != "quick")
    assert scene.ended[-1] == "left"
    assert [result["tool_use_id"] for result in into] == [f"toolu_{number}" for number in range(len(names))]
    assert len([event for event in events if hasattr(event, "result")]) == len(names)
    assert problems(uses(*names), into) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_are_not_left(backend: str, scene: Scene) -> None:
    """After a cancellation no task runs that was not there before."""

    async def main() -> None:
        def tasks() -> int:
            if backend == "asyncio":
                return len(asyncio.all_tasks())
            return trio.lowlevel.current_statistics().tasks_living

        before = tasks()
        with anyio.move_on_after(0.1):
            await AsyncToolExecutor(scene.tools).execute(uses(*["plain", "waits"] * 10), into=[])
        assert tasks() == before

    anyio.run(main, backend=backend)


def interrupt() -> None:
    """Press Ctrl-C."""
    os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.parametrize("names", [["plain", "waits"], ["waits"], ["quick", "plain", "waits", "plain"]], ids=len)
def test_an_interrupt_cancels_the_calls(names: list[str], scene: Scene) -> None:
    """Ctrl-C in a plain program cancels all calls, which are waited for, and goes on."""
    into: list[Any] = []
    scene.when(len(names), interrupt)

    with pytest.raises(KeyboardInterrupt):
        ToolExecutor(scene.tools).execute(uses(*names), into=into)

    assert sorted(scene.ended) == sorted(name for name in names if name != "quick")
    assert [result["tool_use_id"] for result in into] == [f"toolu_{number}" for number in range(len(names))]


def test_a_second_interrupt_does_not_wait(scene: Scene) -> None:
    """Who presses Ctrl-C again does not wait for a tool that goes on."""

    def twice() -> None:
        interrupt()
        time.sleep(0.2)
        interrupt()

    into: list[Any] = []
    scene.when(2, twice)

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        ToolExecutor(scene.tools, grace=20).execute(uses("hangs", "waits"), into=into)

    assert time.monotonic() - started < 10
    assert len(into) == 2
    scene.free.set()


def test_an_interrupt_of_a_direct_call(scene: Scene) -> None:
    """A call in the thread of the caller is interrupted itself, and answered."""
    into: list[Any] = []
    scene.when(1, interrupt)

    def sleeps(n: int) -> None:
        scene.begun.release()
        for _ in range(500):
            time.sleep(0.01)

    with pytest.raises(KeyboardInterrupt):
        ToolExecutor([sleeps, *scene.tools]).execute(uses("sleeps"), into=into)

    assert text(into[0]) == "The call was cancelled before it ended."


@ALL
def test_an_approval_can_be_cancelled(colour: str, scene: Scene) -> None:
    """Calls that wait for the answer of somebody are cancelled, and answered."""

    async def never(call: Any) -> bool:
        await nap(20)
        return True

    made = executor(colour, scene.tools, approve=never)
    threading.Timer(0.05, made.cancel).start()

    results = finish(colour, made, [*uses("quick", "quick"), use("other", "x")])

    assert [text(result) for result in results] == [
        "The call was cancelled before it ended.",
        "The call was cancelled before it ended.",
        "There is no tool 'other'. The tools are: plain, waits, hangs, quick",
    ]


@ALL
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
def test_nobody_is_asked_after_a_cancellation(colour: str, is_async: bool, scene: Scene) -> None:
    """Who cancels in the place of an answer is asked about no other call."""
    asked: list[str] = []

    def plain(call: Any) -> bool:
        asked.append(call.id)
        made.cancel()
        return True

    async def waits(call: Any) -> bool:
        return plain(call)

    made = executor(colour, scene.tools, approve=waits if is_async else plain)

    results = finish(colour, made, uses("quick", "waits", "quick"))

    assert asked == ["toolu_0"]
    assert [text(result) for result in results] == ["The call was cancelled before it ended."] * 3


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_two_turns_are_cancelled_at_once(colour: str, scene: Scene) -> None:
    """All turns of an executor are cancelled, and answered each for itself."""
    made = AsyncToolExecutor(scene.tools)
    found: list[Any] = []

    async def main() -> None:
        async def work() -> None:
            found.append(await made.execute(uses("waits", "plain")))

        scene.when(4, made.cancel)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(work)
            tasks.start_soon(work)

    run(colour, main)

    assert [len(results) for results in found] == [2, 2]
