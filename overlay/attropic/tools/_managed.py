"""Tools that are context managers: what stands before the ``yield`` makes ready what the function after it uses."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack, ExitStack
from typing import Any

from .._io.waiting import async_lock
from ._context import ToolContext
from ._docstring import documented
from ._errors import ToolDefinitionError
from ._function import AsyncFunctionTool, FunctionTool


def is_manager(function: Any) -> bool:
    """Whether a function is one that ``contextlib.contextmanager`` or ``asynccontextmanager`` made."""
    made_of = getattr(function, "__wrapped__", None)
    return inspect.isgeneratorfunction(made_of) or inspect.isasyncgenfunction(made_of)


def managed(function: Any, make: Callable[..., Any], settings: Mapping[str, Any], names: Mapping[str, Any]) -> Any:
    """A tool of a context manager that yields the function; ``close`` of the tool leaves the context.

    A plain one is entered at once, and its tool is that of the function. An async one is entered with the first call.

    Args:
        function: What makes the context manager.
        make: The kind of tool that the decorator is for.
        settings: The arguments of the decorator.
        names: What the names in the annotations mean.

    Raises:
        ToolDefinitionError: The decorator is for the other kind, or an async one has no ``input_schema``.
    """
    waits = inspect.isasyncgenfunction(function.__wrapped__)
    if make is (FunctionTool if waits else AsyncFunctionTool):
        right = "beta_async_tool" if waits else "beta_tool"
        raise ToolDefinitionError(f"{function.__qualname__}: use @{right} for this kind of context manager.")
    if waits:
        return _entered_later(function, settings, names)
    with ExitStack() as stack:
        tool = FunctionTool(stack.enter_context(function()), names=names, **settings)
        tool.close = stack.pop_all().close
        return tool


def _entered_later(function: Any, settings: Mapping[str, Any], names: Mapping[str, Any]) -> AsyncFunctionTool[Any]:
    if settings["input_schema"] is None:
        raise ToolDefinitionError(
            f"{function.__qualname__}: what it yields is not known before its first call; write `input_schema=`."
        )
    inside = _Inside(function, names)
    told = documented(function).text if settings["description"] is None else settings["description"]
    given: dict[str, Any] = {**settings, "name": settings["name"] or function.__name__, "description": told}
    tool: AsyncFunctionTool[Any] = AsyncFunctionTool(inside.call, **given)
    tool.close = inside.close
    return tool


class _Inside:
    """The tool in an async context manager, which is entered with the first call."""

    def __init__(self, function: Any, names: Mapping[str, Any]) -> None:
        self._function = function
        self._names = names
        self._stack = AsyncExitStack()
        self._lock = async_lock()
        self._tool: AsyncFunctionTool[Any] | None = None

    async def call(self, _context: ToolContext, **arguments: Any) -> Any:
        async with self._lock:
            if self._tool is None:
                inner = await self._stack.enter_async_context(self._function())
                self._tool = AsyncFunctionTool(inner, name=self._function.__name__, names=self._names)
        return await self._tool.invoke(arguments, _context)

    async def close(self) -> None:
        await self._stack.aclose()
