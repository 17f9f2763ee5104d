"""A loop is kept as JSON at any moment and goes on from it: nothing runs twice, nothing is lost."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import ToolHistory, validate_messages

from .answers import answer, loop, reply
from .running import Tool, Way, call, calling, every_colour, every_way, results, roles, saying, texts

SCRIPT = (calling(call(key="a"), call(key="b")), calling(call(key="c")), saying())


@every_way
def test_a_loop_goes_on_from_every_history_it_told(way: Way) -> None:
    """From each history that ``on_turn`` was told a new runner gives the same answers as the first, and ends alike."""
    kept: list[str] = []

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], on_turn=lambda history: kept.append(history.to_json()))
        expected = [texts(message) for message in await way.all(runner)]
        final = runner.messages
        assert len(kept) == 5  # three answers, and two times results
        for number, text in enumerate(kept):
            history = json.loads(text)
            way.api.reset(script=lambda body: SCRIPT[roles(body["messages"]).count("a")])
            tool = Tool()
            resumed = way.runner(history=text, tools=[tool.function])
            assert resumed.turn == history["turn"] == number // 2 + 1
            assert [texts(message) for message in await way.all(resumed)] == expected[history["turn"] :]
            assert texts(await way.done(resumed.until_done())) == "Done."
            assert json.dumps(resumed.messages, sort_keys=True) == json.dumps(final, sort_keys=True)
            assert resumed.usage.output_tokens == runner.usage.output_tokens
            assert sorted(tool.seen) == [["a", "b", "c"], ["c"], ["c"], [], []][number]
            assert bool(history["pending"]) == (number in (0, 2))

    way(scene, SCRIPT)


@every_way
def test_calls_that_have_a_result_do_not_run_again(way: Way) -> None:
    """A history written while calls run holds the results that are there: only the other calls run after it."""
    tool = Tool()

    def get(key: str) -> str:
        """Get."""
        if key == "b":
            kept.append(runners[0].to_json())
        return tool.function(key)

    runners: list[Any] = []
    kept: list[str] = []

    async def scene(way: Way) -> None:
        runners.append(way.runner(tools=[get], parallel=False))
        await way.done(runners[0].until_done())
        history = json.loads(kept[0])
        assert [result["content"] for result in history["results"]] == ["value of a"]
        assert len(history["pending"]) == 1
        way.api.reset(script=lambda body: SCRIPT[roles(body["messages"]).count("a")])
        again = Tool()
        await way.done(way.runner(history=history, tools=[again.function]).until_done())
        assert again.seen == ["b", "c"]
        assert [result["content"] for result in results(way.bodies[0])] == ["value of a", "value of b"]

    way(scene, SCRIPT)


@every_colour
def test_a_history_of_a_stop_goes_on(way: Way) -> None:
    """After a limit the history has calls that wait; a new runner, with the same limit, runs them."""
    tool = Tool()

    async def scene(way: Way) -> None:
        history = None
        for turn in (1, 2, 3):
            more = {} if history is None else {"history": history}
            runner = way.runner(tools=[tool.function], max_iterations=1, **more)
            await way.all(runner)
            history = runner.history
            assert runner.turn == turn
        assert runner.stop.reason == "end_turn"
        assert history.pending == []

    way(scene, SCRIPT)
    assert sorted(tool.seen) == ["a", "b", "c"]


@every_colour
def test_on_turn_may_be_async_where_the_client_is(way: Way) -> None:
    """The callback is awaited; its failure is the caller's, and the runner can go on after it."""
    told: list[int] = []

    async def scene(way: Way) -> None:
        async def keep(history: ToolHistory) -> None:
            told.append(history.turn)
            if len(told) == 2:
                raise OSError("the disk is full")

        if way.colour == "sync":
            with pytest.raises(ConfigurationError, match="`on_turn` is async"):
                way.runner(tools=[], on_turn=keep)
            return
        runner = way.runner(tools=[Tool().function], on_turn=keep)
        with pytest.raises(OSError, match="the disk is full"):
            await way.done(runner.until_done())
        await way.done(runner.until_done())
        assert told == [1, 1, 1, 2, 2, 3]

    way(scene, SCRIPT)


def test_a_history_is_plain_json_and_holds_no_options() -> None:
    """It survives JSON unchanged; headers, time limits and tools are not in it, as they may hold secrets or code."""
    way = Way("sync", False)

    async def scene(way: Way) -> None:
        runner = way.runner(
            tools=[Tool().function], system="Be brief.", extra_headers={"x-secret": "hush"}, timeout=9, max_iterations=1
        )
        await way.all(runner)
        text = runner.to_json(indent=2)
        assert ToolHistory.from_json(text) == runner.history == ToolHistory.of(runner.history)
        assert ToolHistory.of(json.loads(text)) == ToolHistory.of(text.encode())
        assert "hush" not in text
        assert json.loads(text)["params"] == {"model": "claude-sonnet-4-6", "max_tokens": 1000, "system": "Be brief."}
        assert json.loads(text)["version"] == 1
        resumed = way.runner(history=text, tools=[Tool().function], max_tokens=77)
        await way.done(resumed.until_done())
        assert [body["max_tokens"] for body in way.bodies] == [1000, 77, 77]

    way(scene, SCRIPT)


def test_a_call_that_was_cut_stays_cut() -> None:
    """What was not complete is not carried out after a history either."""
    way = Way("sync", True)
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], max_tokens=20)
        await way.all(runner)
        history = runner.to_json()
        assert json.loads(history)["incomplete"] == [runner.last_message.content[0].id]
        resumed = way.runner(history=history, tools=[tool.function], on_max_tokens="continue")
        assert texts(await way.done(resumed.until_done())) == "Done."
        assert results(way.bodies[1])[0]["is_error"]

    way(scene, (calling(call(key="a" * 400)), saying()))
    assert tool.seen == []


def test_a_history_may_go_on_without_what_it_was_made_with() -> None:
    """A conversation that was to be summarized goes on as it is where the new loop has no policy for that."""
    from attropic.tools import CompactionPolicy

    way = Way("sync", False)

    async def scene(way: Way) -> None:
        policy = CompactionPolicy(threshold_tokens=1)
        runner = way.runner(tools=[Tool().function], compaction=policy, max_iterations=1)
        await way.all(runner)
        assert runner.history.large
        again = way.runner(history=runner.history, tools=[Tool().function])
        assert texts(await way.done(again.until_done())) == "Done."

    way(scene, (calling(call(key="a")), saying()))
    assert [roles(body["messages"]) for body in way.bodies] == ["u", "uau"]


def test_a_loop_is_recorded_without_being_changed() -> None:
    """Recording a history changes nothing of the loop, and later steps change nothing of the history."""
    one = loop()
    reply(one, answer("x", "a"))
    history = ToolHistory.record(one)
    before = copy.deepcopy(history)
    one.given()
    one.ran([{"type": "tool_result", "tool_use_id": "a", "content": "x"}])
    one.next(0)

    assert history == before
    assert validate_messages(one.messages) == []


@pytest.mark.parametrize(
    ("history", "message"),
    [
        ({}, "`history` is none: give what"),
        ({"version": 2, "params": {}, "messages": []}, "version 2; this package reads 1"),
        ({"version": 1, "params": {}}, "lacks `params` or `messages`"),
        ('{"version": 1, "par', "is not JSON: .* Was it written to its end"),
        ("[]", "`history` is none"),
    ],
)
def test_what_is_no_history_is_refused(history: Any, message: str) -> None:
    """A file of another kind or version, or one cut off, is refused with what is wrong."""
    way = Way("sync", False)

    async def scene(way: Way) -> None:
        with pytest.raises(ConfigurationError, match=message):
            way.messages.tool_runner(history=history, tools=[])
        kept = {"version": 1, "params": {"model": "m", "max_tokens": 1}, "messages": []}
        with pytest.raises(ConfigurationError, match="`messages` are in the history"):
            way.messages.tool_runner(history=kept, tools=[], messages=[])

    way(scene, ())
