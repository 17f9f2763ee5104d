"""What a runner takes, and what it refuses before anything is sent."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from attropic import ConfigurationError, omit
from attropic.tools import DuplicateToolError, ToolRegistry, tool

from .running import HELLO, MODEL, Tool, Way, call, calling, either, every_colour, results, saying

SEARCH = {"type": "web_search_20250305", "name": "web_search"}
RAW = {"name": "look", "description": "Look.", "input_schema": {"type": "object"}}


@tool
def one(key: str) -> str:
    """One."""
    return f"1 {key}"


def two(key: str) -> str:
    """Two."""
    return f"2 {key}"


@tool
async def three(key: str) -> str:
    """Three."""
    return f"3 {key}"


class Four:
    """A tool of another kind."""

    name = "four"

    def to_dict(self) -> Any:
        return {**RAW, "name": "four"}

    def call(self, input: Any) -> str:
        return f"4 {input['key']}"


@every_colour
def test_tools_may_be_whatever_a_caller_has(way: Way) -> None:
    """Tools, functions, objects, registries, toolsets, lists and params: all are declared; all but params run."""
    toolset = SimpleNamespace(tools=[Four()])
    given = [one, ToolRegistry([two]), [three, RAW], toolset, SEARCH]
    names = ["one", "two", "three", "look", "four", "web_search"]

    async def scene(way: Way) -> None:
        runner = way.runner(tools=given)
        await way.done(runner.until_done())

    way(scene, (calling(*(call(name, key="x") for name in ("one", "two", "three", "four", "look"))), saying()))
    assert [tool["name"] for tool in way.bodies[0]["tools"]] == names
    assert [result["content"] for result in results(way.bodies[1])[:4]] == ["1 x", "2 x", "3 x", "4 x"]
    assert results(way.bodies[1])[4]["is_error"]  # a param without a function


@either
def test_tools_of_one_name_are_refused_and_both_named(way: Way) -> None:
    """Two tools of one name are refused here, not by the API; the message says where each comes from."""

    async def scene(way: Way) -> None:
        with pytest.raises(DuplicateToolError) as caught:
            way.runner(tools=[one, ToolRegistry([tool(two, name="one")])])
        assert "Two tools are called 'one'" in str(caught.value)
        assert f"{__name__}.one and {__name__}.two" in str(caught.value)
        with pytest.raises(DuplicateToolError, match="the param of type 'custom' and the param of type 'web_search"):
            way.runner(tools=[{**RAW, "name": "web_search"}, SEARCH])

    way(scene, ())
    assert way.bodies == []


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"tools": None}, TypeError, "missing the argument 'tools'"),
        ({"tools": "one"}, ConfigurationError, "`tools` must be a list of tools or a ToolRegistry, not str"),
        ({"tools": [7]}, ConfigurationError, "int is no tool"),
        ({"top_down": 1}, TypeError, "unexpected keyword argument 'top_down'.*extra_body"),
        ({"model": omit}, TypeError, "missing a required argument: 'model'"),
        ({"messages": [7]}, ConfigurationError, r"messages\[0\]: a message needs `role` and `content`; int is none"),
        ({"thread": True}, ConfigurationError, "`thread` can only be False: .*every request holds the whole"),
        ({"on_max_tokens": "go"}, ConfigurationError, "`on_max_tokens` must be 'stop' or 'continue', not 'go'"),
        ({"on_turn": 7}, ConfigurationError, "`on_turn` must be a function or None, not int"),
        ({"max_iterations": 0}, ConfigurationError, "`max_iterations`"),
    ],
)
@either
def test_what_cannot_be_is_refused(way: Way, arguments: Any, error: type[Exception], message: str) -> None:
    """Wrong and unknown arguments are refused before anything is sent, and named."""

    async def scene(way: Way) -> None:
        with pytest.raises(error, match=message):
            way.runner(**{"tools": [one], **arguments})

    way(scene, ())


@either
def test_arguments_that_mean_nothing_are_taken(way: Way) -> None:
    """``thread=False`` of the official runner, and arguments that were omitted, change nothing."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[one], thread=False, temperature=omit, system=omit, max_iterations=None)
        await way.done(runner.until_done())

    way(scene, (saying(),))
    assert set(way.bodies[0]) - {"stream"} == {"model", "max_tokens", "messages", "tools"}


@every_colour
def test_without_tools_none_are_declared(way: Way) -> None:
    """An empty list of tools is no list of tools: the API would refuse it together with a choice."""

    async def scene(way: Way) -> None:
        await way.done(way.runner(tools=[]).until_done())

    way(scene, (saying(),))
    assert "tools" not in way.bodies[0]


@every_colour
def test_options_of_a_call_go_with_each_call(way: Way) -> None:
    """Headers, query and body that the caller adds are in every request; settings of a stream with a stream."""

    async def scene(way: Way) -> None:
        more = {
            "extra_headers": {"x-one": "1"},
            "extra_query": {"q": "2"},
            "extra_body": {"metadata": {"user_id": "3"}},
        }
        for stream in (False, True):
            used = Way(way.colour, stream)
            used.api = way.api
            runner = used.runner(tools=[one], **more, **({"idle_timeout": 9.0} if stream else {}))
            await used.done(runner.until_done())

    way(scene, (calling(call("one", key="x")), saying()) * 2)
    assert [request.headers["x-one"] for request in way.requests] == ["1"] * 4
    assert ["q=2" in request.query for request in way.requests] == [True] * 4
    assert [body["metadata"] for body in way.bodies] == [{"user_id": "3"}] * 4


@every_colour
def test_credentials_in_headers_show_themselves_nowhere(way: Way) -> None:
    """What a caller puts into ``extra_headers`` is not in the repr of anything that the runner holds."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[one], extra_headers={"authorization": "Bearer sk-secret"})
        runner.set_messages_params(lambda params: {**params, "extra_headers": {"x-api-key": "sk-secret"}})
        await way.done(runner.until_done())
        assert "sk-secret" not in repr(vars(runner))

    way(scene, (saying(),))
    assert way.requests[0].headers["x-api-key"] == "sk-secret"


@every_colour
def test_raw_answers_are_not_for_loops(way: Way) -> None:
    """A loop reads its answers itself: on ``with_raw_response`` it is refused at once."""

    async def scene(way: Way) -> None:
        with pytest.raises(ConfigurationError, match="call it without `with_raw_response`"):
            way.messages.with_raw_response.tool_runner(model=MODEL, max_tokens=9, messages=[HELLO], tools=[])

    way(scene, ())


@every_colour
def test_messages_may_be_answers(way: Way) -> None:
    """Answers of the API stand among the messages; only what a request takes of them is sent."""

    async def scene(way: Way) -> None:
        first = await way.done(way.messages.create(model=MODEL, max_tokens=9, messages=[HELLO]))
        runner = way.runner(messages=[HELLO, first, {"role": "user", "content": "More."}], tools=[Tool().function])
        await way.done(runner.until_done())

    way(scene, (saying("Hi."), saying()))
    assert way.bodies[1]["messages"][1] == {"role": "assistant", "content": [{"type": "text", "text": "Hi."}]}
