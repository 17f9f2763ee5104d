"""Names of tools: what the API takes, and that no two tools share one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from ._errors import DuplicateToolError, ToolDefinitionError

#: Source: the Messages API, tools.
_NAME: Final = re.compile(r"[a-zA-Z0-9_-]{1,128}\Z")


def check_name(name: object, source: str) -> str:
    """The name of a tool.

    Args:
        name: What is to be checked.
        source: Where the tool comes from, for the message.

    Raises:
        ToolDefinitionError: The API does not take it.
    """
    if not isinstance(name, str) or not _NAME.match(name):
        raise ToolDefinitionError(
            f"name={name!r} of {source} cannot be the name of a tool: use 1 to 128 letters, digits, '_' or '-'."
        )
    return name


def name_of(tool: Any) -> str | None:
    """The name of a tool, or of its param; None for one without, such as a toolset."""
    name = tool.get("name") if isinstance(tool, dict) else getattr(tool, "name", None)
    return name if isinstance(name, str) else None


def source_of(tool: Any) -> str:
    """Where a tool comes from, as a message tells it."""
    told = getattr(tool, "source", None)
    if isinstance(told, str) and told:
        return told
    if isinstance(tool, dict):
        return f"the param of type {tool.get('type') or 'custom'!r}"
    function = getattr(tool, "func", None)
    if function is not None:
        return f"{function.__module__}.{function.__qualname__}"
    return f"{type(tool).__module__}.{type(tool).__qualname__}"


def check_unique(tools: Iterable[Any]) -> None:
    """Refuse tools that share a name: the API would refuse the whole request.

    Raises:
        DuplicateToolError: Two have one name; the message names both sources.
    """
    seen: dict[str, Any] = {}
    for tool in tools:
        name = name_of(tool)
        if name is not None and name in seen:
            raise duplicate(name, seen[name], tool)
        if name is not None:
            seen[name] = tool


def duplicate(name: str, first: Any, second: Any) -> DuplicateToolError:
    """The error of two tools with one name."""
    return DuplicateToolError(
        f"Two tools are called {name!r}: {source_of(first)} and {source_of(second)}. Give one of them another name."
    )
