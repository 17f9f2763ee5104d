"""Tools of a server of the Model Context Protocol, beside functions of the program."""

from __future__ import annotations

import sys

from mcp import StdioServerParameters
from mcp.client.stdio import stdio_client

from attropic import Anthropic
from attropic.tools.mcp import MCPConnection

SERVER = """
from mcp.server import MCPServer

server = MCPServer("library")

@server.tool()
def find_book(title: str) -> str:
    "Tell where a book stands."
    return f"{title} stands on shelf 7."

server.run()
"""


def shelf_is_open(shelf: int) -> bool:
    """Tell whether a shelf can be reached now."""
    return shelf < 10


parameters = StdioServerParameters(command=sys.executable, args=["-c", SERVER])
with MCPConnection(stdio_client(parameters)) as server, Anthropic() as client:
    tools = server.tools(prefix="library_")
    print("the server offers:", ", ".join(tool.name for tool in tools))
    result = client.messages.run_tools(
        model="claude-sonnet-5-5",
        max_tokens=1000,
        messages=[{"role": "user", "content": "Where is Middlemarch, and can I get at it?"}],
        tools=[*tools, shelf_is_open],
        max_iterations=6,
    )
    print("claude:", result.text)
