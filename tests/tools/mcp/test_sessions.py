"""Tools, prompts and resources of a real server, in event loops."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from types import SimpleNamespace
from typing import Any

import anyio
import pytest
from anyio.from_thread import start_blocking_portal
from mcp import ClientSession

from attropic import AnthropicError
from attropic.tools import (
    AsyncToolExecutor,
    DuplicateToolError,
    ToolDefinitionError,
    ToolError,
    ToolExecutor,
    ToolRegistry,
)
from attropic.tools.mcp import AsyncMCPTool, async_mcp_tool, mcp_prompts, mcp_resources, mcp_tool, mcp_tools
from attropic.tools.mcp._listing import pages

from .server import PDF, PNG, TOOLS
from .sessions import BACKENDS, session

Run = Callable[[Callable[[ClientSession], Awaitable[Any]]], Any]


@pytest.fixture(scope="module", params=BACKENDS)
def run(request: pytest.FixtureRequest) -> Iterator[Run]:
    """Runs async functions with a session, in an event loop of asyncio or trio."""
    with start_blocking_portal(request.param) as portal, portal.wrap_async_context_manager(session()) as made:
        yield lambda main: portal.call(main, made)


def use(number: int, name: str, **input: Any) -> dict[str, Any]:
    """A call of a tool."""
    return {"type": "tool_use", "id": f"toolu_{number}", "name": name, "input": input}


def texts(results: Any) -> list[Any]:
    """The texts of results."""
    return [result["content"][0].get("text") for result in results]


def test_all_tools_of_all_pages_are_there_and_work(run: Run) -> None:
    """Every tool of a server is declared as the server has it, and its calls give what the server answers."""

    async def main(made: ClientSession) -> tuple[list[AsyncMCPTool], list[Any]]:
        tools = await mcp_tools(made)
        by_name = {tool.name: tool for tool in tools}
        answers = [
            await by_name["add"].call({"a": 1, "b": 2}),
            await by_name["echo"].call({"self": 1, "name": None, "a-b": [2]}),
            await by_name["files_read"].call({}),
            await by_name["picture"].call({}),
            await by_name["paper"].call({}),
            await by_name["structured"].call({}),
        ]
        with pytest.raises(ToolError) as error:
            await by_name["fails"].call({})
        answers.append(error.value.content)
        return tools, answers

    tools, answers = run(main)

    assert [tool.mcp_name for tool in tools] == [tool.name for tool in TOOLS]
    assert tools[0].to_dict() == {
        "name": "add",
        "description": "Add two numbers.",
        "input_schema": TOOLS[0].input_schema,
    }
    assert [tool.description for tool in tools[1:3]] == ["Say the same.", ""]
    assert tools[2].source == "'files.read' of the MCP server 'demo'"
    assert answers == [
        [{"type": "text", "text": "3"}],
        [{"type": "text", "text": "[('a-b', [2]), ('name', None), ('self', 1)]"}],
        [{"type": "text", "text": "read"}],
        [{"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PNG}}],
        [{"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": PDF}}],
        '{"über": 1}',
        [{"type": "text", "text": "no such city"}],
    ]


def test_calls_run_at_the_same_time(run: Run) -> None:
    """An executor runs calls of one session in parallel, and answers each in its place, the failures too."""

    async def main(made: ClientSession) -> tuple[list[Any], float]:
        executor = AsyncToolExecutor(await mcp_tools(made, prefix="d_"))
        calls = [use(number, "d_slow", seconds=0.5) for number in range(8)]
        begun = time.monotonic()
        results = await executor.execute([*calls, use(8, "d_fails"), use(9, "d_audio")])
        return results, time.monotonic() - begun

    results, seconds = run(main)

    assert texts(results[:9]) == ["done"] * 8 + ["no such city"]
    assert "Content of type 'audio' cannot be sent" in results[9]["content"]
    assert [result.get("is_error", False) for result in results] == [False] * 8 + [True, True]
    assert seconds < 3.5  # one after the other would be 4


def test_tools_can_be_used_by_a_sync_executor_in_a_thread(run: Run) -> None:
    """Tools of a session work from a thread whose executor has an event loop of its own, or none."""

    async def main(made: ClientSession) -> list[Any]:
        listed = (await made.list_tools()).tools
        either = [async_mcp_tool(listed[0], made), mcp_tool(listed[1], made)]
        calls = [use(1, "add", a=1, b=2), use(2, "echo", x=1), use(3, "add", a=3, b=4)]
        return await anyio.to_thread.run_sync(ToolExecutor(either).execute, calls)

    assert texts(run(main)) == ["3", "[('x', 1)]", "7"]


def test_a_plain_tool_works_as_the_official_one_does(run: Run) -> None:
    """`mcp_tool` is made in the event loop of the session and called in a thread that waits."""

    async def main(made: ClientSession) -> Any:
        tool = mcp_tool((await made.list_tools()).tools[0], made, cache_control={"type": "ephemeral"}, strict=True)
        assert tool.to_dict()["cache_control"] == {"type": "ephemeral"}
        assert tool.to_dict()["strict"] is True
        with pytest.raises(AnthropicError, match="would wait for its own event loop for ever: use the async tool"):
            tool.call({"a": 1, "b": 2})
        return await anyio.to_thread.run_sync(tool.call, {"a": 1, "b": 2})

    assert run(main) == [{"type": "text", "text": "3"}]


def test_a_tool_made_outside_of_the_event_loop_says_so() -> None:
    """A plain tool that does not know the event loop of its session says where to make it."""
    with pytest.raises(AnthropicError, match="make the tool inside of the one of its session"):
        mcp_tool({"name": "add", "inputSchema": {"type": "object"}}, SimpleNamespace(call_tool=None)).call({})


def test_a_cancelled_call_does_not_harm_the_session(run: Run) -> None:
    """Who gives up a call can go on with the session."""

    async def main(made: ClientSession) -> Any:
        tools = {tool.name: tool for tool in await mcp_tools(made)}
        with anyio.move_on_after(0.2) as scope:
            await tools["slow"].call({"seconds": 60})
        assert scope.cancelled_caught
        return await tools["add"].call({"a": 1, "b": 2})

    assert run(main) == [{"type": "text", "text": "3"}]


def test_prompts_and_resources_of_all_pages_are_there(run: Run) -> None:
    """Prompts become messages, resources blocks and files."""

    async def main(made: ClientSession) -> tuple[Any, ...]:
        prompts, resources = await mcp_prompts(made), await mcp_resources(made)
        with pytest.raises(TypeError, match="The prompt 'prompt0' needs topic"):
            await prompts[0].messages()
        messages = await prompts[-1].messages(topic=5)
        contents = [await resource.content() for resource in resources]
        file = await resources[2].file()
        return prompts, resources, messages, contents, file

    prompts, resources, messages, contents, file = run(main)

    assert [prompt.name for prompt in prompts] == [f"prompt{number}" for number in range(4)]
    assert repr(prompts[0]) == "AsyncMCPPrompt(name='prompt0', arguments={'topic': True})"
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert messages[0]["content"] == [{"type": "text", "text": "Tell me about 5."}]
    assert [content["type"] for content in contents] == ["document", "document", "document", "image"]
    assert contents[1]["source"]["data"] == "content of memo://data/table.json"
    assert file == ("a b.pdf", b"%PDF-1.7\n", "application/pdf")
    assert repr(resources[3]) == "AsyncMCPResource(uri='memo://pictures/dot.png', mime_type='image/png')"


def test_tools_of_two_servers_with_one_name_are_refused_with_both_sources(run: Run) -> None:
    """Two servers that offer the same are told apart in the message, and by a prefix in the request."""

    async def main(first: ClientSession) -> list[str]:
        async with session("other") as second:
            with pytest.raises(DuplicateToolError) as error:
                ToolRegistry([*await mcp_tools(first), *await mcp_tools(second)])
            assert "'add' of the MCP server 'demo' and 'add' of the MCP server 'other'" in str(error.value)
            both = [*await mcp_tools(first, prefix="one."), *await mcp_tools(second, prefix="two_", server="mine")]
            ToolRegistry(both)
            assert both[-1].source == "'crash' of the MCP server 'mine'"
            return [tool.name for tool in both if tool.mcp_name == "add"]

    assert run(main) == ["one_add", "two_add"]


def test_a_cache_breakpoint_is_set_once(run: Run) -> None:
    """`cache_control` of all tools is that of the last one: the API takes four of them only."""

    async def main(made: ClientSession) -> list[bool]:
        tools = await mcp_tools(made, cache_control={"type": "ephemeral"}, defer_loading=True)
        assert all(tool.to_dict()["defer_loading"] for tool in tools)
        return ["cache_control" in tool.to_dict() for tool in tools]

    assert run(main) == [False] * (len(TOOLS) - 1) + [True]


def test_names_that_the_api_does_not_take_are_refused(run: Run) -> None:
    """A name that is too long with its prefix is refused, and the message names the tool of the server."""

    async def main(made: ClientSession) -> None:
        await mcp_tools(made, prefix="x" * 130)

    with pytest.raises(ToolDefinitionError, match="'add' of the MCP server 'demo' cannot be the name of a tool"):
        run(main)


def test_a_server_that_dies_is_an_error_of_the_call() -> None:
    """When the process of the server ends, the call fails at once, and so does the next one."""

    async def main(made: ClientSession) -> list[Any]:
        executor = AsyncToolExecutor(await mcp_tools(made))
        return [*await executor.execute([use(1, "crash")]), *await executor.execute([use(2, "add", a=1, b=2)])]

    async def with_server() -> list[Any]:
        async with session() as made:
            return await main(made)

    begun = time.monotonic()
    results = anyio.run(with_server)

    assert [result["is_error"] for result in results] == [True, True]
    assert time.monotonic() - begun < 30


def test_a_server_that_repeats_a_page_is_an_error() -> None:
    """A list that never ends is not read for ever."""

    async def list_tools(cursor: str | None = None) -> Any:
        return {"tools": [], "nextCursor": "again"}

    with pytest.raises(AnthropicError, match="does not come to an end with its tools"):
        anyio.run(pages, list_tools, "tools")
