"""Built-in tools in conversations with a local API, which knows what a request may have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import pytest

from attropic.testing import ClaudeApi, reply_of
from attropic.tools.builtin import (
    AbstractComputerTool,
    AsyncLocalBashTool,
    AsyncLocalMemoryTool,
    AsyncLocalTextEditorTool,
    LocalBashTool,
    LocalMemoryTool,
    LocalTextEditorTool,
    code_execution,
    mcp_toolset,
    tool_search_regex,
    web_fetch,
    web_search,
)

HELLO: Any = [{"role": "user", "content": "Hello."}]
CALLS = [
    {"name": "memory", "input": {"command": "create", "path": "/memories/a.md", "file_text": "note"}},
    {"name": "str_replace_based_edit_tool", "input": {"command": "create", "path": "a.py", "file_text": "x = 1\n"}},
    {"name": "bash", "input": {"command": "echo hi"}},
    {"name": "memory", "input": {"command": "view", "path": "/etc/passwd"}},
    {"name": "bash", "input": {"command": "false"}},
]


def answers(api: ClaudeApi) -> list[tuple[Any, bool]]:
    """The results that were sent last."""
    body: Any = api.requests[-1].json()
    return [(result["content"], result.get("is_error", False)) for result in body["messages"][-1]["content"]]


EXPECTED = [
    ("/memories/a.md was created.", False),
    ("a.py was created.", False),
    ("hi", False),
    ("The path /etc/passwd is refused: paths begin with /memories.", True),
    ("[exit status 1]", False),
]


def test_a_model_works_with_memory_files_and_a_shell(tmp_path: Path) -> None:
    """The calls of an answer are carried out by the tools, and each result goes back, a refusal as an error."""
    script = iter([reply_of(tool_use=CALLS), reply_of("Done.")])
    with ClaudeApi(script=lambda body: next(script), in_process=True) as api, LocalBashTool(tmp_path) as bash:
        tools = [LocalMemoryTool(tmp_path), LocalTextEditorTool(tmp_path / "code"), bash, web_search(max_uses=2)]
        api.client.messages.run_tools(model="claude-opus-4-7", max_tokens=100, messages=HELLO, tools=tools)

        assert answers(api) == EXPECTED
        first: Any = api.requests[0].json()
        assert [tool["type"].rpartition("_")[0] for tool in first["tools"]] == [
            "memory",
            "text_editor",
            "bash",
            "web_search",
        ]
    assert (tmp_path / "code/a.py").read_text() == "x = 1\n"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_so_does_a_model_of_an_async_program(backend: str, tmp_path: Path) -> None:
    """The same with an async client and async tools."""
    script = iter([reply_of(tool_use=CALLS), reply_of("Done.")])

    async def main(api: ClaudeApi) -> None:
        async with AsyncLocalBashTool(tmp_path) as bash, api.async_client as client:
            tools = [AsyncLocalMemoryTool(tmp_path), AsyncLocalTextEditorTool(tmp_path / "code"), bash]
            await client.messages.run_tools(model="claude-opus-4-7", max_tokens=100, messages=HELLO, tools=tools)

    with ClaudeApi(script=lambda body: next(script), in_process=True) as api:
        anyio.run(main, api, backend=backend)
        assert answers(api) == EXPECTED


class Screen(AbstractComputerTool):
    """A screen with a picture on it."""

    def screenshot(self, action: Any) -> bytes:
        return b"\x89PNG\r\n\x1a\n...."


def test_a_picture_of_the_screen_is_an_image_for_the_model() -> None:
    """The bytes that a subclass gives are sent as an image."""
    script = iter([reply_of(tool_use=[{"name": "computer", "input": {"action": "screenshot"}}]), reply_of("Done.")])
    with ClaudeApi(script=lambda body: next(script), in_process=True) as api:
        api.client.beta.messages.tool_runner(
            model="claude-opus-4-7",
            max_tokens=100,
            messages=HELLO,
            tools=[Screen(display_width_px=800, display_height_px=600)],
            betas=["computer-use-2025-11-24"],
        ).until_done()

        ((content, is_error),) = answers(api)
    assert not is_error
    assert [block["type"] for block in content] == ["image"]


def test_the_api_takes_every_kind_of_declaration() -> None:
    """A request with declarations of server tools is one that the description allows."""
    with ClaudeApi(script=lambda body: reply_of("Hi."), in_process=True) as api:
        api.client.messages.create(
            model="claude-opus-4-7",
            max_tokens=100,
            messages=HELLO,
            tools=[web_search(allowed_domains=["example.com"]), web_fetch(), code_execution(), tool_search_regex()],
        )
        message = api.client.beta.messages.create(
            model="claude-opus-4-7",
            max_tokens=100,
            messages=HELLO,
            mcp_servers=[{"type": "url", "name": "docs", "url": "https://example.com/mcp"}],
            tools=[mcp_toolset(mcp_server_name="docs")],
            betas=["mcp-client-2025-11-20"],
        )
    assert message.content[0].type == "text"
