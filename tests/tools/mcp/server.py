"""A server of the Model Context Protocol on stdio, as a process: ``python server.py NAME``."""

from __future__ import annotations

import asyncio
import base64
import os
import sys
from typing import Any

from mcp import types
from mcp.server import Server
from mcp.server.stdio import stdio_server

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n....").decode()
PDF = base64.b64encode(b"%PDF-1.7\n").decode()
#: The most values of a list that fit a page.
PAGE = 3
NUMBERS = {
    "type": "object",
    "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
    "required": ["a", "b"],
}
ANYTHING: dict[str, Any] = {"type": "object"}
TOOLS = [
    types.Tool(name="add", description="Add two numbers.", input_schema=NUMBERS),
    types.Tool(name="echo", title="Say the same.", input_schema=ANYTHING),
    types.Tool(name="files.read", input_schema=ANYTHING),
    types.Tool(name="picture", input_schema=ANYTHING),
    types.Tool(name="paper", input_schema=ANYTHING),
    types.Tool(name="note", input_schema=ANYTHING),
    types.Tool(name="structured", input_schema=ANYTHING),
    types.Tool(name="fails", input_schema=ANYTHING),
    types.Tool(name="audio", input_schema=ANYTHING),
    types.Tool(name="link", input_schema=ANYTHING),
    types.Tool(name="slow", input_schema=ANYTHING),
    types.Tool(name="crash", input_schema=ANYTHING),
]
PROMPTS = [
    types.Prompt(
        name=f"prompt{index}", description="Ask.", arguments=[types.PromptArgument(name="topic", required=True)]
    )
    for index in range(4)
]
RESOURCES = [
    types.Resource(uri="memo://notes/today.txt", name="today", mime_type="text/plain"),
    types.Resource(uri="memo://data/table.json", name="table", mime_type="application/json"),
    types.Resource(uri="memo://papers/a%20b.pdf", name="paper", mime_type="application/pdf"),
    types.Resource(uri="memo://pictures/dot.png", name="dot", mime_type="image/png"),
]


def page(values: list[Any], params: Any) -> tuple[list[Any], str | None]:
    """A page of a list and the cursor of the next."""
    start = int(params.cursor) if params is not None and params.cursor else 0
    after = start + PAGE
    return values[start:after], str(after) if after < len(values) else None


def text(content: str) -> types.TextContent:
    """Content that is text."""
    return types.TextContent(type="text", text=content)


def embedded(uri: str, mime: str, **content: str) -> types.EmbeddedResource:
    """Content that is a resource."""
    kind = types.TextResourceContents if "text" in content else types.BlobResourceContents
    return types.EmbeddedResource(type="resource", resource=kind(uri=uri, mime_type=mime, **content))


async def call(name: str, arguments: dict[str, Any]) -> types.CallToolResult:
    """What a tool answers."""
    if name == "crash":
        os._exit(3)
    if name == "slow":
        await asyncio.sleep(arguments.get("seconds", 0.3))
        return types.CallToolResult(content=[text("done")])
    if name == "structured":
        return types.CallToolResult(content=[], structured_content={"über": 1})
    if name == "fails":
        return types.CallToolResult(content=[text("no such city")], is_error=True)
    content: dict[str, Any] = {
        "add": lambda: text(str(arguments["a"] + arguments["b"])),
        "echo": lambda: text(repr(sorted(arguments.items()))),
        "files.read": lambda: text("read"),
        "picture": lambda: types.ImageContent(type="image", data=PNG, mime_type="image/png"),
        "paper": lambda: embedded("memo://a.pdf", "application/pdf", blob=PDF),
        "note": lambda: embedded("memo://a.txt", "text/plain", text="a note"),
        "audio": lambda: types.AudioContent(type="audio", data=PNG, mime_type="audio/wav"),
        "link": lambda: types.ResourceLink(type="resource_link", uri="memo://a.txt", name="a"),
    }[name]()
    return types.CallToolResult(content=[content])


async def list_tools(_: Any, params: Any) -> types.ListToolsResult:
    """A page of the tools."""
    found, cursor = page(TOOLS, params)
    return types.ListToolsResult(tools=found, next_cursor=cursor)


async def call_tool(_: Any, params: Any) -> types.CallToolResult:
    """What a call gives."""
    return await call(params.name, params.arguments or {})


async def list_prompts(_: Any, params: Any) -> types.ListPromptsResult:
    """A page of the prompts."""
    found, cursor = page(PROMPTS, params)
    return types.ListPromptsResult(prompts=found, next_cursor=cursor)


async def get_prompt(_: Any, params: Any) -> types.GetPromptResult:
    """The messages of a prompt."""
    topic = (params.arguments or {})["topic"]
    return types.GetPromptResult(
        messages=[
            types.PromptMessage(role="user", content=text(f"Tell me about {topic}.")),
            types.PromptMessage(role="assistant", content=embedded("memo://a.txt", "text/plain", text="a note")),
        ]
    )


async def list_resources(_: Any, params: Any) -> types.ListResourcesResult:
    """A page of the resources."""
    found, cursor = page(RESOURCES, params)
    return types.ListResourcesResult(resources=found, next_cursor=cursor)


async def read_resource(_: Any, params: Any) -> types.ReadResourceResult:
    """The contents of a resource."""
    uri = str(params.uri)
    mime = next(str(resource.mime_type) for resource in RESOURCES if str(resource.uri) == uri)
    if uri.endswith((".pdf", ".png")):
        blob = PDF if uri.endswith(".pdf") else PNG
        return types.ReadResourceResult(contents=[types.BlobResourceContents(uri=uri, mime_type=mime, blob=blob)])
    content = types.TextResourceContents(uri=uri, mime_type=mime, text=f"content of {uri}")
    return types.ReadResourceResult(contents=[content])


async def main() -> None:
    """Serve until the input ends."""
    server = Server(
        sys.argv[1],
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_prompts=list_prompts,
        on_get_prompt=get_prompt,
        on_list_resources=list_resources,
        on_read_resource=read_resource,
    )
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


if __name__ == "__main__":
    asyncio.run(main())
