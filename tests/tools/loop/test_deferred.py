"""Calls that the caller holds back while the others run early."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from .running import Tool, Way, call, calling, every_stream, results, saying


async def events(way: Way, stream: Any) -> AsyncIterator[Any]:
    """The events of a stream of either colour."""
    if way.colour == "sync":
        for event in stream:
            yield event
    else:
        async for event in stream:
            yield event


async def hold(way: Way, runner: Any, stream: Any, key: Any = None) -> list[Any]:
    """Read a stream and hold the second call as soon as it begins; the calls that are then held."""
    async for event in events(way, stream):
        if event.type == "content_block_start" and event.content_block.type == "tool_use" and event.index == 1:
            runner.defer_tool_call(key(event.content_block) if key else event.content_block)
    return list(runner.deferred_tool_calls)


@every_stream
@pytest.mark.parametrize("key", [None, lambda block: block.id], ids=["block", "id"])
def test_a_held_call_runs_when_the_caller_goes_on(way: Way, key: Any) -> None:
    """It is listed, has not run while its answer is there, and its result stands in its place."""
    tool, held, seen = Tool(), [], []

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], run_tools_eagerly=True)
        async for stream in way.each(runner):
            held.append([block.input for block in await hold(way, runner, stream, key)])
            seen.append("b" in tool.seen)
        assert runner.deferred_tool_calls == []

    way(scene, (calling(call(key="a"), call(key="b")), saying()))

    assert held == [[{"key": "b"}], []]
    assert seen == [False, True]
    assert sorted(tool.seen) == ["a", "b"]
    assert [result["content"] for result in results(way.bodies[1])] == ["value of a", "value of b"]


@every_stream
def test_a_held_call_never_runs_when_the_caller_breaks_off(way: Way) -> None:
    """Who leaves the loop and closes the runner has run only what was not held."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], run_tools_eagerly=True)
        async for stream in way.each(runner):
            assert len(await hold(way, runner, stream)) == 1
            break
        await way.done(runner.close())

    way(scene, (calling(call(key="a"), call(key="b")),))

    assert "b" not in tool.seen
    assert len(way.bodies) == 1


@every_stream
def test_nothing_is_held_where_all_calls_wait(way: Way) -> None:
    """Without ``run_tools_eagerly`` there is nothing to hold, and the calls run as always."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        async for stream in way.each(runner):
            assert await hold(way, runner, stream) == []

    way(scene, (calling(call(key="a"), call(key="b")), saying()))

    assert sorted(tool.seen) == ["a", "b"]
