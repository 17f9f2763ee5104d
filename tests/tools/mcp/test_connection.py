"""Sessions in programs that are not async."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client.stdio import stdio_client

from attropic import AnthropicError, ConfigurationError
from attropic.testing import ClaudeApi, reply_of
from attropic.tools import ToolError, ToolExecutor
from attropic.tools.mcp import MCPConnection

from .server import TOOLS
from .sessions import transport


@pytest.fixture(scope="module")
def server() -> Iterator[MCPConnection]:
    """A connection with a server."""
    with MCPConnection(transport()) as made:
        yield made


def test_everything_of_a_server_is_there(server: MCPConnection) -> None:
    """Tools, prompts and resources of all pages are there, and each can be used."""
    tools = {tool.mcp_name: tool for tool in server.tools(prefix="demo_")}

    assert list(tools) == [tool.name for tool in TOOLS]
    assert tools["add"].name == "demo_add"
    assert tools["add"].call({"a": 1, "b": 2}) == [{"type": "text", "text": "3"}]
    with pytest.raises(ToolError):
        tools["fails"].call({})
    assert [prompt.name for prompt in server.prompts()] == [f"prompt{number}" for number in range(4)]
    assert server.prompts()[0].messages(topic="x")[0]["content"] == [{"type": "text", "text": "Tell me about x."}]
    resource = server.resources()[0]
    assert resource.content()["source"]["data"] == "content of memo://notes/today.txt"
    assert resource.file() == ("today.txt", b"content of memo://notes/today.txt", "text/plain")
    assert server.run(server.session.send_ping) is not None
    assert (server.name, tools["add"].source) == ("demo", "'add' of the MCP server 'demo'")


def test_calls_run_at_the_same_time(server: MCPConnection) -> None:
    """An executor runs calls of one connection in parallel."""
    calls = [{"type": "tool_use", "id": f"toolu_{n}", "name": "slow", "input": {"seconds": 0.5}} for n in range(8)]
    begun = time.monotonic()

    results = ToolExecutor(server.tools()).execute(calls)

    assert [result["content"][0]["text"] for result in results] == ["done"] * 8  # type: ignore[index]
    assert time.monotonic() - begun < 3.5  # one after the other would be 4


def test_tools_can_be_used_inside_of_an_event_loop(server: MCPConnection) -> None:
    """The tools of a connection are called in threads of an async program."""
    (add, *_) = server.tools()

    async def main() -> Any:
        return await asyncio.to_thread(add.call, {"a": 1, "b": 2})

    assert asyncio.run(main()) == [{"type": "text", "text": "3"}]


def assert_ended(before: set[threading.Thread]) -> None:
    """Make sure that all threads end that were started since."""
    for thread in set(threading.enumerate()) - before:
        thread.join(10)
        assert not thread.is_alive(), thread.name


def test_a_connection_ends_with_its_block() -> None:
    """After the block the process and the thread are gone, tools say so, and the connection cannot be opened again."""
    before = set(threading.enumerate())
    connection = MCPConnection(transport())
    with connection as server:
        (add, *_) = server.tools()
        assert set(threading.enumerate()) - before

    assert_ended(before)
    with pytest.raises(AnthropicError, match="does not run any more"):
        add.call({"a": 1, "b": 2})
    with pytest.raises(AnthropicError, match="use it in a `with` block"):
        connection.tools()
    with pytest.raises(AnthropicError, match="can be opened once only"):
        connection.__enter__()
    connection.close()


def test_a_call_that_waits_ends_with_the_connection() -> None:
    """Who closes a connection while another thread waits for a call ends that call."""
    ended: list[BaseException] = []
    with MCPConnection(transport()) as server:
        slow = next(tool for tool in server.tools() if tool.name == "slow")

        def work() -> None:
            try:
                slow.call({"seconds": 60})
            except BaseException as error:
                ended.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        time.sleep(0.2)
    thread.join(20)

    assert len(ended) == 1
    assert isinstance(ended[0], Exception)


def code(text: str) -> Any:
    """The transport of a server that is some code."""
    return stdio_client(StdioServerParameters(command=sys.executable, args=["-c", text]))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: stdio_client(StdioServerParameters(command="/no/such/program")), "did not begin: FileNotFoundError"),
        (lambda: code("pass"), "did not begin: MCPError: Connection closed"),
        (lambda: code("import sys; sys.stdin.read()"), "did not answer within 0.5 seconds"),
    ],
)
def test_a_server_that_does_not_answer_is_an_error(make: Any, message: str) -> None:
    """A server that is not there, ends, or says nothing, is an error that says so, and leaves no thread behind."""
    before = set(threading.enumerate())

    with pytest.raises(AnthropicError) as error, MCPConnection(make(), timeout=0.5):
        pass

    assert message in str(error.value)
    assert_ended(before)


def test_a_transport_that_fails_is_named() -> None:
    """What goes wrong in a transport of the caller's own is in the message."""

    @asynccontextmanager
    async def broken() -> Any:
        async with anyio.create_task_group():  # which puts failures into groups of failures
            raise ValueError("no route")
        yield

    with pytest.raises(AnthropicError, match="did not begin: ValueError: no route"), MCPConnection(broken()):
        pass


def test_without_the_package_the_error_names_the_extra() -> None:
    """Without `mcp` everything can be imported, and a connection says what to install."""
    script = (
        "import sys; sys.modules['mcp'] = None\n"
        "import attropic.tools.mcp as m\n"
        "[getattr(m, name) for name in m.__all__]\n"
        "try: m.MCPConnection(None)\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == "ConfigurationError MCP needs the package mcp: pip install 'attropic[mcp]'.\n"
    assert issubclass(ConfigurationError, AnthropicError)


def test_a_conversation_uses_the_tools_of_a_server(server: MCPConnection) -> None:
    """A client that is not async declares the tools of a server, and sends back what they answer."""
    call = {"name": "add", "input": {"a": 1, "b": 2}}
    script = iter([reply_of(tool_use=[call, {**call, "name": "fails"}]), reply_of("It is 3.")])
    with ClaudeApi(script=lambda body: next(script), in_process=True) as api:
        api.client.messages.run_tools(
            model="claude-opus-4-7",
            max_tokens=100,
            messages=[{"role": "user", "content": "What is 1 and 2?"}],
            tools=server.tools(),
        )
        first, last = (request.json() for request in api.requests)

    assert [tool["name"] for tool in first["tools"]] == [tool.name.replace(".", "_") for tool in TOOLS]
    sent = [(result["content"], result.get("is_error", False)) for result in last["messages"][-1]["content"]]
    assert sent == [([{"type": "text", "text": "3"}], False), ([{"type": "text", "text": "no such city"}], True)]
