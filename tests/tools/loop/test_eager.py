"""Calls that run while their answer is still written, and calls that run beside each other."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from attropic import APIError, ConfigurationError
from attropic.localserver import Fault
from attropic.testing import reply_of
from attropic.tools import ToolPolicy, ToolRegistry

from .running import Tool, Way, call, calling, every_colour, every_stream, every_way, results, saying, texts

TEXT = {"type": "text", "text": "And so on."}


@every_stream
def test_a_call_starts_as_soon_as_it_is_complete(way: Way) -> None:
    """The first call has begun before the last event of its answer was read; each call runs once."""
    tool, began = Tool(), threading.Event()

    def get(key: str) -> str:
        """Get."""
        if key == "a":
            began.set()
        return tool.function(key)

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[get], run_tools_eagerly=True)
        early = []
        async for stream in way.each(runner):
            if way.colour == "sync":
                for event in stream:
                    if event.type == "content_block_start" and event.content_block.type == "text" and event.index:
                        early.append(began.wait(5))
            else:
                async for event in stream:
                    if event.type == "content_block_start" and event.content_block.type == "text" and event.index:
                        with anyio.move_on_after(5):
                            while not began.is_set():
                                await anyio.sleep(0.001)
                        early.append(began.is_set())
        assert early == [True]

    blocks = [
        {"type": "tool_use", "name": "get", "input": {"key": "a"}},
        {"type": "text", "text": "And another one."},
        {"type": "tool_use", "name": "get", "input": {"key": "b"}},
    ]
    way(scene, (reply_of("", content=blocks, stop_reason="tool_use"), saying()))
    assert sorted(tool.seen) == ["a", "b"]
    assert [result["content"] for result in results(way.bodies[1])] == ["value of a", "value of b"]


@every_stream
@pytest.mark.parametrize("eagerly", [False, True])
def test_calls_run_beside_each_other_early_and_late(way: Way, eagerly: bool) -> None:
    """Two calls that wait for each other both end, with and without ``run_tools_eagerly``."""
    barrier = threading.Barrier(2, timeout=5)

    def meet(key: str) -> str:
        """Meet."""
        barrier.wait()
        return key

    async def scene(way: Way) -> None:
        await way.done(way.runner(tools=ToolRegistry([meet]), run_tools_eagerly=eagerly).until_done())

    way(scene, (calling(call("meet", key="a"), call("meet", key="b")), saying()))
    assert [result["content"] for result in results(way.bodies[1])] == ["a", "b"]


@every_stream
def test_what_must_wait_waits(way: Way) -> None:
    """No call runs early that needs approval, has no input, or whose turn is the last one that is allowed."""
    seen: list[str] = []

    def get(key: str = "none") -> str:
        """Get."""
        seen.append(key)
        return key

    async def before_the_end(runner: Any, expected: int = 0) -> list[str]:
        """What ran before the loop went on: so many calls are waited for, none only for a moment."""
        async for stream in way.each(runner):
            await way.whole(stream)
            for _ in range(100):
                await _moment(way)
                if len(seen) == expected:
                    break
            return list(seen)
        return []

    async def scene(way: Way) -> None:
        asked = way.runner(tools=[get], run_tools_eagerly=True, approve=lambda call: True)
        assert await before_the_end(asked) == []
        await way.done(asked.close())
        policy = ToolPolicy(approval=lambda call: True)
        assert await before_the_end(way.runner(tools=[get], run_tools_eagerly=True, policy=policy)) == []
        last = way.runner(tools=[get], run_tools_eagerly=True, max_iterations=1)
        assert await before_the_end(last) == []
        assert await way.all(last) == []
        assert len(last.stop.pending) == 2
        plain = way.runner(tools=[get], run_tools_eagerly=True)
        assert await before_the_end(plain, 1) == ["a"]
        registry = ToolRegistry()
        registry.add(get, policy=ToolPolicy(approval=False))
        free = way.runner(tools=registry, run_tools_eagerly=True, approve=lambda call: False)
        assert await before_the_end(free, 2) == ["a", "a"]

    way(scene, [calling(call(key="a"), call())] * 5)


async def _moment(way: Way) -> None:
    if way.colour == "sync":
        time.sleep(0.05)
    else:
        await anyio.sleep(0.05)


@every_stream
def test_a_cut_stream_ends_what_began(way: Way) -> None:
    """When the stream fails, calls that began are waited for, the error is raised, and the turn can be had again."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], run_tools_eagerly=True, max_retries=0)
        way.api.fault(Fault(missing_stop=True))
        with pytest.raises(APIError):
            await way.done(runner.until_done())
        assert runner.turn == 0
        assert texts(await way.done(runner.until_done())) == "Done."

    way(scene, (calling(call(key="a"), text="x"), calling(call(key="a"), text="x"), saying()))
    assert set(tool.seen) == {"a"}
    assert len(results(way.bodies[2])) == 1


@every_stream
def test_errors_of_early_calls_are_raised_when_that_is_wanted(way: Way) -> None:
    """With ``raise_errors`` the exception of an early call is raised at the end of its answer, and it can go on."""

    def get(key: str) -> str:
        """Get."""
        raise KeyError(key)

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[get], run_tools_eagerly=True, raise_errors=True)
        with pytest.raises(KeyError, match="a"):
            await way.done(runner.until_done())
        assert texts(await way.done(runner.until_done())) == "Done."

    way(scene, (calling(call(key="a")), saying()))
    assert results(way.bodies[1])[0]["is_error"]


@every_stream
def test_a_runner_closed_half_way_cancels_what_began(way: Way) -> None:
    """``close`` in the middle of an answer ends its stream and its calls."""
    began: list[bool] = []
    ended: list[bool] = []

    def wait(key: str) -> str:
        """Wait."""
        began.append(True)
        time.sleep(0.05)
        ended.append(True)
        return key

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[wait], run_tools_eagerly=True)
        async for stream in way.each(runner):
            while not began:
                await way.done(anext(stream) if way.colour != "sync" else next(stream))
                await _moment(way)
            await way.done(runner.close())
            assert stream.response.is_closed
        assert runner.stop.reason == "closed"
        assert ended in ([True], [])

    way(scene, (reply_of("", content=[{"type": "tool_use", **call("wait", key="a")}, *[TEXT] * 9]), saying()))


@every_way
def test_calls_run_at_the_same_time(way: Way) -> None:
    """Each of six calls waits until all six have begun: one after the other they would never end."""
    begun = threading.Barrier(6)

    def meet(key: str) -> str:
        """Meet the others."""
        begun.wait(timeout=20)
        return key

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[meet])
        async for item in way.each(runner):
            await way.whole(item)
            turn = await way.done(runner.generate_tool_call_response())
            assert [result["content"] for result in turn["content"]] == [str(number) for number in range(6)]
            return

    way(scene, (calling(*(call("meet", key=str(number)) for number in range(6))),))


@every_way
def test_calls_run_one_by_one_when_that_is_wanted(way: Way) -> None:
    """With ``parallel=False`` no call begins before the one before it has ended."""
    running: list[str] = []
    most: list[int] = []

    def count(key: str) -> str:
        """Count."""
        running.append(key)
        most.append(len(running))
        time.sleep(0.002)
        running.remove(key)
        return key

    async def scene(way: Way) -> None:
        await way.done(way.runner(tools=[count], parallel=False).until_done())

    way(scene, (calling(*(call("count", key=str(number)) for number in range(6))), saying()))
    assert most == [1] * 6
    assert [result["content"] for result in results(way.bodies[1])] == list("012345")


@every_colour
def test_eager_calls_need_a_stream(way: Way) -> None:
    """Where answers come whole there is nothing to be early for: the argument is unknown."""

    async def scene(way: Way) -> None:
        with pytest.raises(TypeError, match="unexpected keyword argument 'run_tools_eagerly'"):
            way.runner(tools=[], run_tools_eagerly=True)
        with pytest.raises(ConfigurationError, match="`concurrency` must be"):
            way.runner(tools=[], concurrency=0)

    way(scene, ())
