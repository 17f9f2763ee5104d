"""What a listener is told of a loop: answers and calls, in order, and why it stopped."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import LoopStopped, ToolFinished, TurnFinished, TurnStarted

from .running import Tool, Way, call, calling, every_way, saying

SCRIPT = (calling(call(key="a")), saying())


@every_way
def test_events_come_in_order(way: Way) -> None:
    """Requests, answers, calls and the stop are told as they happen, with their numbers."""
    told: list[Any] = []

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], on_event=told.append)
        await way.done(runner.until_done())
        await way.done(runner.until_done())
        assert told[-1].stop is runner.stop

    way(scene, SCRIPT)
    assert [type(event).__name__ for event in told] == [
        "TurnStarted", "TurnFinished", "ToolStarted", "ToolFinished", "TurnStarted", "TurnFinished", "LoopStopped",
    ]  # fmt: skip
    assert [event.turn for event in told if isinstance(event, TurnStarted | TurnFinished)] == [1, 1, 2, 2]
    assert told[1].message.stop_reason == "tool_use"
    assert told[1].usage["output_tokens"] == told[1].message.usage.output_tokens
    (finished,) = [event for event in told if isinstance(event, ToolFinished)]
    assert finished.result["content"] == "value of a"


@every_way
def test_a_loop_that_goes_on_stops_again(way: Way) -> None:
    """Each stop is told once, also after ``resume``."""
    told: list[Any] = []

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], on_event=told.append, max_iterations=1)
        for _ in range(2):
            await way.all(runner)
            await way.all(runner)
            runner.resume()
        await way.all(runner)

    way(scene, SCRIPT)
    stops = [event.stop.reason for event in told if isinstance(event, LoopStopped)]
    assert stops == ["max_iterations", "end_turn", "end_turn"]


@every_way
def test_a_listener_that_fails_changes_nothing(way: Way, caplog: pytest.LogCaptureFixture) -> None:
    """Its exception is logged, and the loop comes to its end."""

    def listener(event: Any) -> None:
        raise RuntimeError("not me")

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], on_event=listener)
        await way.done(runner.until_done())
        assert runner.stop.reason == "end_turn"

    with caplog.at_level(logging.ERROR, logger="attropic"):
        way(scene, SCRIPT)
    assert sum("not me" in record.message for record in caplog.records) == 7


@every_way
def test_a_listener_may_be_async_where_the_client_is(way: Way) -> None:
    """It is awaited, for answers and calls alike."""
    told: list[str] = []

    async def listener(event: Any) -> None:
        told.append(type(event).__name__)

    async def scene(way: Way) -> None:
        if way.colour == "sync":
            with pytest.raises(ConfigurationError, match="`on_event` is async, and the client is not"):
                way.runner(tools=[Tool().function], on_event=listener)
            return
        await way.done(way.runner(tools=[Tool().function], on_event=listener).until_done())
        assert len(told) == 7

    way(scene, SCRIPT)
