"""Decorators that make a tool of a function."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._errors import ToolDefinitionError
from ._function import AsyncFunctionTool, FunctionTool
from ._managed import is_manager, managed

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import ToolOptions

F = TypeVar("F", bound=Callable[..., Any])
A = TypeVar("A", bound=Callable[..., Coroutine[Any, Any, Any]])


@overload
def tool(func: A) -> AsyncFunctionTool[A]: ...  # pyright: ignore[reportOverlappingOverload]
@overload
def tool(func: F) -> FunctionTool[F]: ...  # pyright: ignore[reportOverlappingOverload]
@overload
def tool(
    func: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Unpack[ToolOptions],
) -> Callable[[Any], Any]: ...
def tool(
    func: Any = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Any,
) -> Any:
    """Make a tool of a function or method, with or without parentheses.

    Args:
        func: A function, or a coroutine function, whose tool is called with ``await``. Or a context manager that yields
            one: the ``close`` of its tool leaves it.
        name: The name by which the model calls it; by default that of the function.
        description: What it does; by default what the docstring says.
        input_schema: The JSON Schema of the input, or a type that has one; by default that of the signature.
        **options: What else the description knows about tools: ``strict``, ``cache_control``, ``input_examples``…

    Raises:
        ToolDefinitionError: The function cannot be a tool; the message names the argument and the remedy.
    """
    settings = {"name": name, "description": description, "input_schema": input_schema, **options}
    return _made(func, settings, _either, _names_of_caller())


@overload
def beta_tool(
    func: F,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Unpack[ToolOptions],
) -> FunctionTool[F]: ...
@overload
def beta_tool(
    func: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Unpack[ToolOptions],
) -> Callable[[F], FunctionTool[F]]: ...
def beta_tool(
    func: Any = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Any,
) -> Any:
    """Make a tool of a function: the official name of `tool` for one that is not a coroutine function."""
    settings = {"name": name, "description": description, "input_schema": input_schema, **options}
    return _made(func, settings, FunctionTool, _names_of_caller())


@overload
def beta_async_tool(
    func: A,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Unpack[ToolOptions],
) -> AsyncFunctionTool[A]: ...
@overload
def beta_async_tool(
    func: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Unpack[ToolOptions],
) -> Callable[[A], AsyncFunctionTool[A]]: ...
def beta_async_tool(
    func: Any = None,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    **options: Any,
) -> Any:
    """Make a tool of a coroutine function: the official name of `tool` for one."""
    settings = {"name": name, "description": description, "input_schema": input_schema, **options}
    return _made(func, settings, AsyncFunctionTool, _names_of_caller())


def _either(func: Any, **settings: Any) -> Any:
    kind: Any = AsyncFunctionTool if inspect.iscoroutinefunction(func) else FunctionTool
    return kind(func, **settings)


def _made(func: Any, settings: Mapping[str, Any], make: Callable[..., Any], names: Mapping[str, Any]) -> Any:
    if func is None:
        return lambda function: _made(function, settings, make, names)
    if isinstance(func, staticmethod | classmethod):
        kind = type(func).__name__
        raise ToolDefinitionError(f"Write @{kind} above the decorator of the tool, not below it.")
    if is_manager(func):
        return managed(func, make, settings, names)
    return make(func, names=names, **settings)


def _names_of_caller() -> Mapping[str, Any]:
    """What the names mean where the decorator stands, for types that are declared inside of a function."""
    frame = sys._getframe(2)
    return {} if frame.f_locals is frame.f_globals else dict(frame.f_locals)
