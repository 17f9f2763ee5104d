"""Each reason to stop against the local API: what is sent next, and that it is accepted."""

from __future__ import annotations

import pytest

from attropic.localserver import Reply
from attropic.testing import reply_of

from .running import Tool, Way, call, calling, every_way, results, roles, saying, texts

SERVED = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "q"}}
FOUND = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}


@every_way
@pytest.mark.parametrize("reason", ["end_turn", "stop_sequence", "refusal", "max_tokens"])
def test_the_end_runs_no_tools(way: Way, reason: str) -> None:
    """After any reason but ``tool_use`` no call is carried out, even when the answer has some."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        (message,) = await way.all(runner)
        assert message.stop_reason == runner.stop.reason == reason
        assert not runner.stop.by_limit
        assert runner.stop.pending == ()

    way(scene, (calling(call(key="a"), text="x", stop_reason=reason),))
    assert tool.seen == []


@every_way
def test_a_paused_turn_goes_on(way: Way) -> None:
    """The paused answer is sent back as it is, as the last message; tools of the server stay the server's."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[SEARCH])
        messages = await way.all(runner)
        assert [message.stop_reason for message in messages] == ["pause_turn", "end_turn"]
        assert roles(runner.messages) == "uaa"

    way(scene, (reply_of("", content=[SERVED], stop_reason="pause_turn"), reply_of("Done.", content=[FOUND])))
    sent = way.bodies[1]["messages"][-1]
    assert sent["role"] == "assistant"
    assert [block["type"] for block in sent["content"]] == ["server_tool_use"]


@every_way
def test_a_cut_answer_goes_on_when_that_is_wanted(way: Way) -> None:
    """With ``on_max_tokens="continue"`` a text goes on, and a call that was cut is answered and not carried out."""
    tool = Tool()
    cut = Reply([{"type": "tool_use", "name": "get", "input": {"key": "a" * 400}}])

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], max_tokens=20, on_max_tokens="continue")
        messages = await way.all(runner)
        assert [message.stop_reason for message in messages] == ["max_tokens", "max_tokens", "end_turn"]

    way(scene, (reply_of("It is " * 40), cut, saying()))
    assert tool.seen == []
    _, second, third = way.bodies
    assert roles(second["messages"]) == "uau"
    assert "cut off" in second["messages"][-1]["content"][0]["text"]
    (answered,) = results(third)
    assert answered["is_error"]
    assert "limit" in answered["content"]
    assert third["messages"][-2]["content"][0]["input"] == {}


@every_way
def test_complete_calls_of_a_cut_answer_run(way: Way) -> None:
    """Of several calls in an answer that was cut off, those that are whole are carried out."""
    tool = Tool()
    cut = Reply(
        [
            {"type": "tool_use", "name": "get", "input": {"key": "a"}},
            {"type": "tool_use", "name": "get", "input": {"key": "b" * 400}},
        ]
    )

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], max_tokens=20, on_max_tokens="continue")
        assert texts((await way.all(runner))[-1]) == "Done."

    way(scene, (cut, saying()))
    assert tool.seen == ["a"]
    whole, broken = results(way.bodies[1])
    assert whole["content"] == "value of a"
    assert broken["is_error"]


@every_way
def test_a_reason_tool_use_without_calls_ends(way: Way) -> None:
    """An answer that stops for tools and calls none is the last one, and the stop says so."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        assert len(await way.all(runner)) == 1
        assert runner.stop.message == "the answer stopped for calls of tools, and has none"

    way(scene, (saying("x", stop_reason="tool_use"),))
