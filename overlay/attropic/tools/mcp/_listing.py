"""Everything that an MCP server has: tools, prompts and resources, of all pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import signature
from typing import TYPE_CHECKING, Any, TypeVar

from ..._errors import AnthropicError
from .._names import check_unique
from ._offers import AsyncMCPPrompt, AsyncMCPResource
from ._tool import AsyncMCPTool, async_mcp_tool, name_for
from ._values import field

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._options import ToolOptions

T = TypeVar("T")


async def mcp_tools(
    session: Any, *, prefix: str = "", server: str | None = None, **options: Unpack[ToolOptions]
) -> list[AsyncMCPTool]:
    """All tools of an MCP server. They can be given to either client.

    Call this inside of the event loop of the session.

    Args:
        session: The session.
        prefix: Put before the names by which the model calls them, so that those of several servers differ.
        server: What the server is called in messages; by default what it calls itself.
        **options: What else the description knows about tools. `cache_control` is set at the last one only.

    Raises:
        DuplicateToolError: Two have one name.
        ToolDefinitionError: The API does not take a name, or an option is not known.
    """
    return await tools_of(session, async_mcp_tool, prefix, server, options)


async def mcp_prompts(session: Any) -> list[AsyncMCPPrompt]:
    """All prompts of an MCP server.

    Args:
        session: The session.
    """
    return [AsyncMCPPrompt(session, prompt) for prompt in await pages(session.list_prompts, "prompts")]


async def mcp_resources(session: Any) -> list[AsyncMCPResource]:
    """All resources of an MCP server.

    Args:
        session: The session.
    """
    return [AsyncMCPResource(session, resource) for resource in await pages(session.list_resources, "resources")]


async def tools_of(session: Any, make: Callable[..., T], prefix: str, server: str | None, options: Any) -> list[T]:
    """All tools of a server.

    Args:
        session: The session.
        make: Makes a tool.
        prefix: Put before their names.
        server: What the server is called.
        options: What else is set of them.
    """
    offered = await pages(session.list_tools, "tools")
    common = {key: value for key, value in options.items() if key != "cache_control"}
    found = []
    for index, tool in enumerate(offered):
        each = options if index == len(offered) - 1 else common  # one breakpoint is enough, and there are only four
        name = name_for(str(field(tool, "name")), prefix)
        found.append(make(tool, session, name=name, server=server, **each))
    check_unique(found)
    return found


async def pages(list_some: Callable[..., Awaitable[Any]], key: str) -> list[Any]:
    """All values of a list that comes in pages.

    Args:
        list_some: Gives a page.
        key: The field of a page with its values.

    Raises:
        AnthropicError: The server gives the same page again and again.
    """
    found: list[Any] = []
    seen: set[str] = set()
    page = await list_some()
    while True:
        found += field(page, key) or ()
        cursor = field(page, "next_cursor")
        if not cursor:
            return found
        if cursor in seen:
            raise AnthropicError(f"The MCP server does not come to an end with its {key}: it repeats a page.")
        seen.add(cursor)
        page = await list_some(**_at(list_some, cursor))


def _at(list_some: Callable[..., Any], cursor: str) -> dict[str, Any]:
    """The arguments that ask for the page at a cursor; sessions of version 2 take them as an object."""
    if "params" not in signature(list_some).parameters:
        return {"cursor": cursor}
    from mcp.types import PaginatedRequestParams

    return {"params": PaginatedRequestParams(cursor=cursor)}
