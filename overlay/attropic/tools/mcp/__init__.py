"""Tools, prompts and resources of servers of the Model Context Protocol. Sessions come from the package ``mcp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._connection import MCPConnection as MCPConnection
    from ._content import mcp_content as mcp_content
    from ._content import mcp_message as mcp_message
    from ._content import mcp_resource_to_content as mcp_resource_to_content
    from ._content import mcp_resource_to_file as mcp_resource_to_file
    from ._listing import mcp_prompts as mcp_prompts
    from ._listing import mcp_resources as mcp_resources
    from ._listing import mcp_tools as mcp_tools
    from ._offers import AsyncMCPPrompt as AsyncMCPPrompt
    from ._offers import AsyncMCPResource as AsyncMCPResource
    from ._offers import MCPPrompt as MCPPrompt
    from ._offers import MCPResource as MCPResource
    from ._tool import AsyncMCPTool as AsyncMCPTool
    from ._tool import MCPTool as MCPTool
    from ._tool import async_mcp_tool as async_mcp_tool
    from ._tool import mcp_tool as mcp_tool
    from ._values import UnsupportedMCPValueError as UnsupportedMCPValueError
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AsyncMCPPrompt": "._offers",
            "AsyncMCPResource": "._offers",
            "AsyncMCPTool": "._tool",
            "MCPConnection": "._connection",
            "MCPPrompt": "._offers",
            "MCPResource": "._offers",
            "MCPTool": "._tool",
            "UnsupportedMCPValueError": "._values",
            "async_mcp_tool": "._tool",
            "mcp_content": "._content",
            "mcp_message": "._content",
            "mcp_prompts": "._listing",
            "mcp_resource_to_content": "._content",
            "mcp_resource_to_file": "._content",
            "mcp_resources": "._listing",
            "mcp_tool": "._tool",
            "mcp_tools": "._listing",
        },
    )

__all__ = [
    "AsyncMCPPrompt",
    "AsyncMCPResource",
    "AsyncMCPTool",
    "MCPConnection",
    "MCPPrompt",
    "MCPResource",
    "MCPTool",
    "UnsupportedMCPValueError",
    "async_mcp_tool",
    "mcp_content",
    "mcp_message",
    "mcp_prompts",
    "mcp_resource_to_content",
    "mcp_resource_to_file",
    "mcp_resources",
    "mcp_tool",
    "mcp_tools",
]
