"""What a caller may do while an answer is looked at: answer it, add messages, change arguments."""

from __future__ import annotations

from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import ToolRegistry

from .running import HELLO, Tool, Way, call, calling, every_colour, every_way, results, roles, saying, texts

SCRIPT = (calling(call(key="a")), calling(call(key="b")), saying())


@every_way
def test_the_response_is_made_once_per_turn(way: Way) -> None:
    """``generate_tool_call_response`` runs the calls; asked again, or by the loop, it gives the same results."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        assert await way.done(runner.generate_tool_call_response()) is None
        responses = []
        async for _ in way.each(runner):
            first = await way.done(runner.generate_tool_call_response())
            assert await way.done(runner.generate_tool_call_response()) == first
            responses.append(first)
        assert [response and response["role"] for response in responses] == ["user", "user", None]
        assert runner.messages[2] == responses[0]

    way(scene, SCRIPT)
    assert tool.seen == ["a", "b"]


@every_way
def test_calls_of_the_last_answer_can_be_run_by_hand(way: Way) -> None:
    """After a limit the response can still be asked for; a resumed loop uses it and runs nothing again."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], max_iterations=1)
        await way.all(runner)
        assert tool.seen == []
        response = await way.done(runner.generate_tool_call_response())
        assert response["content"][0]["content"] == "value of a"
        runner.resume(max_iterations=None)
        await way.done(runner.until_done())

    way(scene, SCRIPT)
    assert tool.seen == ["a", "b"]


@every_way
def test_who_appends_messages_owns_the_turn(way: Way) -> None:
    """After ``append_messages`` the runner adds neither the answer nor results, runs no tool, and goes on."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        turn = 0
        async for item in way.each(runner):
            turn += 1
            if turn == 1:
                message = await way.whole(item)
                answered = [
                    {"type": "tool_result", "tool_use_id": block.id, "content": "by hand"} for block in message.content
                ]
                runner.append_messages(message, {"role": "user", "content": answered})
                assert roles(runner.messages) == "uau"

    way(scene, SCRIPT)
    assert tool.seen == ["b"]
    assert results(way.bodies[1])[0]["content"] == "by hand"
    assert roles(way.bodies[2]["messages"]) == "uauau"
    assert set(way.bodies[1]["messages"][1]) == {"role", "content"}


@every_way
def test_a_conversation_goes_on_after_its_end(way: Way) -> None:
    """Messages that are added after the end follow the last answer, and ``resume`` sends them."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        await way.all(runner)
        runner.append_messages({"role": "user", "content": "And now?"})
        assert roles(runner.messages) == "uauauau"
        assert await way.all(runner) == []
        (message,) = await way.all(runner.resume())
        assert texts(message) == "More."
        assert roles(runner.messages) == "uauauaua"
        assert await way.all(runner.resume()) == []

    way(scene, (*SCRIPT, saying("More.")))
    assert way.bodies[-1]["messages"][-1] == {"role": "user", "content": "And now?"}


@every_way
def test_arguments_can_be_changed_between_answers(way: Way) -> None:
    """``set_messages_params`` takes new arguments, or a function of the old ones; the answer is not among them yet."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        turn = 0
        async for item in way.each(runner):
            turn += 1
            if turn == 1:
                await way.whole(item)

                def change(params: dict[str, Any]) -> dict[str, Any]:
                    assert params["messages"] == [HELLO]
                    assert [tool["name"] for tool in params["tools"]] == ["get"]
                    return {**params, "max_tokens": 500, "system": "Be brief."}

                runner.set_messages_params(change)
            elif turn == 2:
                runner.set_messages_params({"model": "claude-haiku-4-5", "max_tokens": 400})

    way(scene, SCRIPT)
    first, second, third = way.bodies
    assert [body["max_tokens"] for body in way.bodies] == [1000, 500, 400]
    assert "system" not in first
    assert second["system"] == "Be brief."
    assert "system" not in third
    assert third["model"] == "claude-haiku-4-5"
    assert roles(third["messages"]) == "uauau"
    assert first["tools"] == second["tools"] == third["tools"]


@every_colour
def test_a_history_can_be_replaced(way: Way) -> None:
    """Other ``messages`` take the place of what was sent; the answer follows them."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        async for _ in way.each(runner):
            if runner.turn == 1:
                runner.set_messages_params(
                    lambda params: {**params, "messages": [{"role": "user", "content": "Other."}]}
                )

    way(scene, (calling(call(key="a")), saying()))
    assert way.bodies[1]["messages"][0] == {"role": "user", "content": "Other."}
    assert roles(way.bodies[1]["messages"]) == "uau"


@every_colour
def test_tools_can_be_changed(way: Way) -> None:
    """Tools may come and go: a param keeps the function of its name, one that was taken away does not run."""
    tool, other = Tool(), Tool()

    def add(key: str) -> str:
        """Add."""
        return other.function(key)

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function])
        async for _ in way.each(runner):
            if runner.turn == 1:
                runner.set_messages_params(lambda params: {**params, "tools": [*params["tools"], add]})
            elif runner.turn == 2:
                runner.set_messages_params(lambda params: {**params, "tools": [add]})

    way(scene, (calling(call(key="a")), calling(call("add", key="b")), calling(call(key="c")), saying()))
    assert (tool.seen, other.seen) == (["a"], ["b"])
    assert [[tool["name"] for tool in body["tools"]] for body in way.bodies] == [
        ["get"], ["get", "add"], ["add"], ["add"],
    ]  # fmt: skip
    (unknown,) = results(way.bodies[3])
    assert unknown["is_error"]


@every_colour
def test_a_registry_may_change_while_the_loop_runs(way: Way) -> None:
    """A registry is used itself: what is added to it, or disabled in it, counts from the next request on."""
    tool = Tool()
    registry = ToolRegistry([tool.function])

    async def scene(way: Way) -> None:
        runner = way.runner(tools=registry)
        async for _ in way.each(runner):
            if runner.turn == 1:
                registry.add({"type": "web_search_20250305", "name": "web_search"})

    way(scene, (calling(call(key="a")), saying()))
    assert [len(body["tools"]) for body in way.bodies] == [1, 2]


@every_way
def test_what_is_changed_is_checked(way: Way) -> None:
    """Unknown arguments, things that are no messages, and tools of one name are refused at once."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        with pytest.raises(TypeError, match="unexpected keyword argument 'top_down'"):
            runner.set_messages_params(lambda params: {**params, "top_down": 1})
        with pytest.raises(TypeError, match="missing a required argument: 'max_tokens'"):
            runner.set_messages_params({"model": "m"})
        with pytest.raises(ConfigurationError, match=r"messages\[0\]: a message needs `role` and `content`; str"):
            runner.append_messages("Hello.")
        with pytest.raises(ConfigurationError, match="Two tools are called 'get'"):
            runner.set_messages_params(lambda params: {**params, "tools": [Tool().function, Tool().function]})
        with pytest.raises(TypeError, match="unexpected argument 'max_turns'"):
            runner.resume(max_turns=1)

    way(scene, ())
