"""Tools of an MCP server as tools of the API."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..._io.home import Home
from .._function import AsyncFunctionTool, FunctionTool
from ._content import tool_value
from ._values import field

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._options import ToolOptions

#: What the API does not take in the name of a tool.
_FOUL: Final = re.compile(r"[^a-zA-Z0-9_-]")


class FromServer:
    """What comes from an MCP server, whatever its colour.

    Args:
        func: Calls it.
        mcp_name: What the server calls it.
        server: What the server is called.
        **settings: Those of a tool that is a function.

    Attributes:
        mcp_name: What the server calls it.
        server: What the server is called.
    """

    def __init__(self, func: Callable[..., Any], *, mcp_name: str, server: str, **settings: Any) -> None:
        self.mcp_name = mcp_name
        self.server = server
        super().__init__(func, **settings)  # type: ignore[call-arg]  # that of a tool, which stands beside this class

    @property
    def source(self) -> str:
        """Where it comes from, for messages."""
        return f"{self.mcp_name!r} of the MCP server {self.server!r}"


class MCPTool(FromServer, FunctionTool[Callable[..., Any]]):
    """A tool of an MCP server. Any thread may call it but that of the event loop in which the session lives.

    Attributes:
        mcp_name: What the server calls it.
        server: What the server is called.
    """


class AsyncMCPTool(FromServer, AsyncFunctionTool[Callable[..., Any]]):
    """A tool of an MCP server. It can be called in any event loop, not only in that of the session.

    Attributes:
        mcp_name: What the server calls it.
        server: What the server is called.
    """


def mcp_tool(
    tool: Any,
    client: Any,
    *,
    name: str | None = None,
    server: str | None = None,
    home: Home | None = None,
    **options: Unpack[ToolOptions],
) -> MCPTool:
    """A tool of an MCP server as a tool of a client that is not async.

    Call this inside of the event loop of the session; then the tool can be called from any other thread.

    Args:
        tool: The tool, as ``list_tools`` gives it.
        client: The session.
        name: The name by which the model calls it; by default that of the server, with ``_`` for what the API does not
            take in a name.
        server: What the server is called in messages; by default what it calls itself.
        home: The event loop of the session; by default the one that runs.
        **options: What else the description knows about tools: ``cache_control``, ``defer_loading``, ``strict``…

    Raises:
        ToolDefinitionError: The API does not take the name, or an option is not known.
    """
    mcp_name, place = str(field(tool, "name")), home or Home()

    def call(**arguments: Any) -> Any:
        return tool_value(place.call(client.call_tool, mcp_name, arguments))

    return MCPTool(call, **_settings(tool, client, name, server), **options)


def async_mcp_tool(
    tool: Any,
    client: Any,
    *,
    name: str | None = None,
    server: str | None = None,
    home: Home | None = None,
    **options: Unpack[ToolOptions],
) -> AsyncMCPTool:
    """A tool of an MCP server as a tool of an async client.

    Call this inside of the event loop of the session.

    Args:
        tool: The tool, as ``list_tools`` gives it.
        client: The session.
        name: The name by which the model calls it; by default that of the server, with ``_`` for what the API does not
            take in a name.
        server: What the server is called in messages; by default what it calls itself.
        home: The event loop of the session; by default the one that runs.
        **options: What else the description knows about tools: ``cache_control``, ``defer_loading``, ``strict``…

    Raises:
        ToolDefinitionError: The API does not take the name, or an option is not known.
    """
    mcp_name, place = str(field(tool, "name")), home or Home()

    async def call(**arguments: Any) -> Any:
        return tool_value(await place.acall(client.call_tool, mcp_name, arguments))

    return AsyncMCPTool(call, **_settings(tool, client, name, server), **options)


def server_name(client: Any) -> str:
    """What the server of a session calls itself."""
    return str(field(getattr(client, "server_info", None), "name") or "unnamed")


def name_for(mcp_name: str, prefix: str = "") -> str:
    """The name by which the model calls a tool of a server."""
    return _FOUL.sub("_", prefix + mcp_name)


def _settings(tool: Any, client: Any, name: str | None, server: str | None) -> dict[str, Any]:
    mcp_name = str(field(tool, "name"))
    return {
        "mcp_name": mcp_name,
        "server": server or server_name(client),
        "name": name or name_for(mcp_name),
        "description": field(tool, "description") or field(tool, "title") or "",
        "input_schema": field(tool, "input_schema") or {"type": "object"},
    }
