"""Calls at the same time: how long they take, in which order they are answered, and how many run at a time."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from attropic import ConfigurationError
from attropic.tools import AsyncToolExecutor, ToolContext, ToolExecutor, ToolPolicy, ToolRegistry, _conduct, tool

from .scenes import COLOURS, execute, executor, finish, nap, nothing_left, run, text, use, uses

ALL = pytest.mark.parametrize("colour", COLOURS)
#: A context variable of the caller.
WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


class Meter:
    """Counts how many are inside at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = 0
        self.most = 0

    @contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1


def pair(meter: Meter, seconds: float) -> list[Any]:
    """A plain tool and an async one that take so long."""

    def plain(n: int) -> int:
        with meter():
            time.sleep(seconds)
        return n

    async def waits(n: int) -> int:
        with meter():
            await nap(seconds)
        return n

    return [plain, waits]


@ALL
def test_calls_take_as_long_as_the_slowest(colour: str) -> None:
    """Plain and async calls run at the same time: the wall time is that of one, not the sum."""
    meter = Meter()
    started = time.monotonic()

    results = execute(colour, pair(meter, 0.2), uses(*["plain", "waits"] * 4))

    assert time.monotonic() - started < 1.6  # the sum
    assert meter.most == 8
    assert [result["content"] for result in results] == [str(number) for number in range(8)]


@ALL
def test_answers_are_in_the_order_of_the_calls(colour: str) -> None:
    """The first call ends last and is answered first; one that is not carried out keeps its place."""
    ended: list[int] = []

    async def late(n: int) -> int:
        await nap((5 - n) * 0.03)
        ended.append(n)
        return n

    results = execute(colour, [late], [*uses(*["late"] * 3), use("other", "x"), use("late", "y", n=4)])

    assert [result["tool_use_id"] for result in results] == ["toolu_0", "toolu_1", "toolu_2", "x", "y"]
    assert ended == [4, 2, 1, 0]


@ALL
@pytest.mark.parametrize("limit", [1, 3])
def test_no_more_than_the_limit_run_at_a_time(colour: str, limit: int) -> None:
    """So many calls run at a time as the executor was told, whatever their kind."""
    meter = Meter()

    results = execute(colour, pair(meter, 0.01), uses(*["plain", "waits"] * 5), concurrency=limit)

    assert meter.most == limit
    assert len(results) == 10


@ALL
def test_a_tool_with_a_limit_of_its_own_holds_up_no_other(colour: str) -> None:
    """Calls of a tool that run one by one leave room for others that come after them."""
    meter = Meter()
    plain, waits = pair(meter, 0.02)
    ended: list[str] = []
    registry = ToolRegistry()

    async def quick(n: int) -> None:
        ended.append("quick")

    def single(n: int) -> None:
        plain(n)
        ended.append("single")

    async def lone(n: int) -> None:
        await waits(n)
        ended.append("lone")

    registry.add(single, policy=ToolPolicy(concurrency=1))
    registry.add(lone, policy=ToolPolicy(concurrency=1))
    registry.add(quick)

    execute(colour, registry, uses(*["single"] * 4, *["lone"] * 4, "quick"), concurrency=4)

    assert meter.most == 2  # one of each
    assert ended[0] == "quick"
    assert sorted(ended) == ["lone"] * 4 + ["quick"] + ["single"] * 4


def test_limits_hold_for_all_who_share_them() -> None:
    """Threads that use one executor, and executors of one registry, share their limits."""
    meter, narrow = Meter(), Meter()

    def shared(n: int) -> None:
        with meter():
            time.sleep(0.01)

    def single(n: int) -> None:
        with narrow():
            time.sleep(0.01)

    registry = ToolRegistry([shared])
    registry.add(single, policy=ToolPolicy(concurrency=1))
    made = ToolExecutor(registry, concurrency=2)
    other = ToolExecutor(registry)

    def work() -> None:
        made.execute(uses("shared"))
        made.execute(uses(*["shared"] * 3))
        other.execute(uses("single"))
        other.execute(uses("single", "single"))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert meter.most == 2
    assert narrow.most == 1


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_tasks_share_the_limit(colour: str) -> None:
    """Tasks that use one executor at the same time share its limit."""
    meter = Meter()
    made = AsyncToolExecutor(pair(meter, 0.01), concurrency=2)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(4):
                tasks.start_soon(made.execute, uses("plain", "waits", "plain"))

    run(colour, main)

    assert meter.most == 2


@ALL
@pytest.mark.parametrize("several", [False, True])
def test_tools_see_the_context_of_the_caller(colour: str, several: bool) -> None:
    """Context variables of the caller are seen in every tool, and what a tool sets is seen by nobody else."""

    def plain(n: int) -> str:
        found = WHO.get()
        WHO.set("plain")
        return found

    async def waits(n: int) -> str:
        found = WHO.get()
        WHO.set("waits")
        await nap(0)
        return found

    async def main() -> Any:
        WHO.set("me")
        made = executor(colour, [plain, waits], concurrency=2)
        names = ["plain", "waits"] * 4 if several else ["plain"]
        found = made.execute(uses(*names))
        results = found if colour == "sync" else await found
        return [result["content"] for result in results], WHO.get()

    told, mine = run("asyncio" if colour == "sync" else colour, main)

    assert set(told) == {"me"}
    assert mine == "me"


@ALL
def test_the_context_of_a_call(colour: str) -> None:
    """A tool is told the name and the id of its call, and what the caller gave, which is not in the schema."""
    mine = object()

    def plain(context: ToolContext, n: int) -> list[Any]:
        assert context.value is mine
        return [context.name, context.tool_use_id, context.attempt, context.cancelled, n]

    async def waits(n: int, context: ToolContext) -> list[Any]:
        return plain(context, n)

    results = execute(colour, [plain, waits], uses("plain", "waits"), context=mine)

    assert [result["content"] for result in results] == [
        '["plain", "toolu_0", 1, false, 0]',
        '["waits", "toolu_1", 1, false, 1]',
    ]


def test_plain_tools_do_not_hold_up_the_event_loop() -> None:
    """While a plain tool works, the event loop goes on."""
    steps: list[int] = []

    def slow(n: int) -> None:
        time.sleep(0.1)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(AsyncToolExecutor([slow]).execute, uses("slow"))
            for step in range(5):
                await anyio.sleep(0.01)
                steps.append(step)
            assert len(steps) == 5

    started = time.monotonic()
    anyio.run(main)

    assert time.monotonic() - started < 5
    assert len(steps) == 5


def test_a_single_plain_call_stays_in_its_thread() -> None:
    """A plain call on its own runs in the thread of the caller; so do several that run one by one."""

    def where(n: int) -> int:
        return threading.get_ident()

    mine = str(threading.get_ident())
    made, single = ToolExecutor([where]), ToolExecutor([where], concurrency=1)

    assert made.execute(uses("where"))[0]["content"] == mine
    assert {result["content"] for result in single.execute(uses("where", "where"))} == {mine}
    assert mine not in {result["content"] for result in made.execute(uses("where", "where"))}
    assert made.execute(uses("where"), into=[])[0]["content"] == mine
    limited = ToolExecutor([where], policy=ToolPolicy(timeout=5))
    assert limited.execute(uses("where"))[0]["content"] != mine


def test_the_event_loop_of_async_tools_is_always_the_same() -> None:
    """From one executor to the next an async tool finds the event loop again that its connections belong to."""
    import asyncio

    loops: list[Any] = []

    async def where(n: int) -> None:
        loops.append(asyncio.get_running_loop())

    for _ in range(2):
        ToolExecutor([where]).execute(uses("where", "where"))
    thread = threading.Thread(target=lambda: ToolExecutor([where]).execute(uses("where")))
    thread.start()
    thread.join()

    assert len(set(map(id, loops))) == 1
    assert len(loops) == 5


@pytest.mark.parametrize("inner_async", [False, True])
@pytest.mark.parametrize("outer_async", [False, True])
def test_tools_may_execute_tools(outer_async: bool, inner_async: bool) -> None:
    """A tool, plain or async, may use a plain executor itself: nothing waits for itself."""

    def double(n: int) -> int:
        return 2 * n

    async def later(n: int) -> int:
        return 2 * n

    inner = ToolExecutor([tool(later if inner_async else double, name="inner")])

    def plain(n: int) -> str:
        return "+".join(str(result.get("content")) for result in inner.execute(uses("inner", "inner", "inner")))

    async def waits(n: int) -> str:
        return plain(n)

    outer: Any = waits if outer_async else plain
    results = ToolExecutor([tool(outer, name="t")]).execute(uses("t", "t"))

    assert [result["content"] for result in results] == ["0+2+4"] * 2


@ALL
@pytest.mark.parametrize("names", [["down"], ["down", "down"]], ids=len)
def test_a_tool_may_use_the_executor_that_runs_it(colour: str, names: list[str]) -> None:
    """A call that makes calls of its own does not wait for the place that it holds itself."""
    registry = ToolRegistry()
    made = executor(colour, registry, concurrency=1)

    def plain(n: int) -> str:
        return str(n) + (text_of(made.execute(uses("down"))) if n else "")

    async def waits(n: int) -> str:
        return str(n) + (text_of(await made.execute(uses("down"))) if n else "")

    def text_of(results: Any) -> str:
        return str(results[0]["content"])

    function: Any = plain if colour == "sync" else waits
    registry.add(tool(function, name="down"), policy=ToolPolicy(concurrency=1))
    calls = [use("down", f"toolu_{number}", n=1) for number in range(len(names))]

    assert [result["content"] for result in finish(colour, made, calls)] == ["10"] * len(names)


@ALL
def test_the_policy_of_the_executor_limits_each_tool(colour: str) -> None:
    """A limit that holds for tools without a policy of their own holds for each of them."""
    meter, other = Meter(), Meter()
    plain, waits = pair(meter, 0.01)[0], pair(other, 0.01)[1]

    execute(colour, [plain, waits], uses(*["plain", "waits"] * 6), policy=ToolPolicy(concurrency=2))

    assert (meter.most, other.most) == (2, 2)


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"concurrency": 0}, "concurrency"),
        ({"policy": 3}, "policy"),
        ({"on_event": 3}, "on_event"),
        ({"approve": "yes"}, "approve"),
        ({"grace": -1}, "grace"),
        ({"policy": ToolPolicy(approval=True)}, "approve"),
    ],
)
def test_what_an_executor_cannot_use_is_refused(options: Any, name: str) -> None:
    """An argument that cannot be used is refused by its name."""
    for kind in (ToolExecutor, AsyncToolExecutor):
        with pytest.raises(ConfigurationError, match=f"`{name}`"):
            kind([tool(lambda: 1, name="t")], **options)


@ALL
def test_calls_given_up_are_bounded(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """When too many calls that were given up still run, no further one is begun, and the model is told."""
    assert nothing_left()
    monkeypatch.setattr(_conduct, "MOST_LEFT", 3)
    free = threading.Event()
    begun: list[int] = []

    def hangs(n: int) -> None:
        begun.append(n)
        free.wait(30)

    made = executor(colour, [hangs], policy=ToolPolicy(timeout=0.05), concurrency=1)
    results = finish(colour, made, uses(*["hangs"] * 5))
    free.set()

    assert len(begun) == 3
    assert ["given up." in text(result) for result in results[:3]] == [True] * 3
    assert [text(result) for result in results[3:]] == ["Not begun: 3 calls that were given up still run."] * 2
    assert nothing_left()
    assert "is_error" not in finish(colour, made, uses("hangs"))[0]
