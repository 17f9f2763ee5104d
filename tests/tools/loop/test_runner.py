"""A runner goes on until the model has no more to say: every colour, streamed or not."""

from __future__ import annotations

import pytest

from .running import (
    COLOURS,
    HELLO,
    MODEL,
    Tool,
    Way,
    call,
    calling,
    every_colour,
    every_way,
    results,
    roles,
    saying,
    texts,
)

SCRIPT = (calling(call(key="a"), call(key="b"), text="Let me see."), calling(call(key="c")), saying())


@every_way
def test_a_runner_gives_each_answer_and_sends_the_results(way: Way) -> None:
    """Each answer is given; the results of its calls follow it in one message, in the order of the calls."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        messages = await way.all(runner)
        assert [message.stop_reason for message in messages] == ["tool_use", "tool_use", "end_turn"]
        assert runner.stop.reason == "end_turn"
        assert not runner.stop.by_limit
        assert runner.turn == 3
        assert runner.last_message == messages[-1]
        assert roles(runner.messages) == "uauaua"

    way(scene, SCRIPT)

    assert sorted(tool.seen) == ["a", "b", "c"]
    first, second, third = way.bodies
    assert first["messages"] == [HELLO]
    assert [tool["name"] for tool in first["tools"]] == ["get"]
    assert [result["content"] for result in results(second)] == ["value of a", "value of b"]
    calls = [block["id"] for block in second["messages"][1]["content"] if block["type"] == "tool_use"]
    assert [result["tool_use_id"] for result in results(second)] == calls
    assert roles(third["messages"]) == "uauau"


@every_way
def test_until_done_gives_the_last_answer_as_often_as_it_is_asked(way: Way) -> None:
    """``until_done`` runs to the end, also of a runner that was iterated half-way, and then gives the same again."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        async for _ in way.each(runner):
            break
        message = await way.done(runner.until_done())
        assert texts(message) == "Done."
        assert await way.done(runner.until_done()) is message
        assert await way.all(runner) == []

    way(scene, SCRIPT)
    assert len(way.bodies) == 3


@every_way
def test_usage_is_the_sum_of_all_calls(way: Way) -> None:
    """The tokens of the runner are those of its answers together; before the first there are none."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        assert runner.usage is None
        messages = await way.all(runner)
        assert runner.usage.output_tokens == sum(message.usage.output_tokens for message in messages)
        assert runner.usage.input_tokens == sum(message.usage.input_tokens for message in messages)
        assert runner.usage.cache_creation.ephemeral_5m_input_tokens == 0

    way(scene, SCRIPT)


@every_colour
@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_run_tools_gives_what_is_left_at_the_end(way: Way, beta: bool, stream: bool) -> None:
    """``run_tools`` gives the answer, the conversation, the tokens, and why it ended, on both APIs."""
    way = Way(way.colour, stream, beta)

    async def scene(way: Way) -> None:
        more = {"stream": True} if stream else {}
        result = await way.done(
            way.messages.run_tools(model=MODEL, max_tokens=99, messages=[HELLO], tools=[Tool().function], **more)
        )
        assert result.text == texts(result.message) == "Done."
        assert type(result.message).__name__ == ("BetaMessage" if beta else "Message")
        assert type(result.usage).__name__ == ("BetaUsage" if beta else "Usage")
        assert roles(result.messages) == "uauaua"
        assert (result.turns, result.stop.reason) == (3, "end_turn")

    way(scene, SCRIPT)
    assert ["beta" in request.query for request in way.requests] == [beta] * 3


@every_way
def test_a_closed_runner_gives_nothing_more(way: Way) -> None:
    """After ``close``, or the end of a ``with`` block, the iteration ends and says so; no tool runs."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        async for _ in way.each(runner):
            await way.done(runner.close())
        assert runner.stop.reason == "closed"
        with_block = way.runner(tools=[tool.function])
        if way.colour == "sync":
            with with_block as entered:
                assert entered is with_block
        else:
            async with with_block as entered:
                assert entered is with_block
        assert with_block.stop.reason == "closed"
        assert await way.all(with_block) == []
        with pytest.raises(Exception, match="closed before the first"):
            await way.done(with_block.until_done())

    way(scene, SCRIPT)
    assert tool.seen == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_names_say_what_a_runner_is(colour: str, stream: bool) -> None:
    """The classes have their official names, on both APIs."""
    from attropic import tools

    async def scene(way: Way) -> None:
        middle = ("Async" if colour != "sync" else "") + ("Streaming" if stream else "") + "ToolRunner"
        name = f"Beta{middle}" if way.beta else middle
        runner = way.runner(tools=[])
        assert type(runner) is getattr(tools, name)
        assert repr(runner) == f"<{name} turn=0>"

    for beta in (False, True):
        Way(colour, stream, beta)(scene, ())
