"""A tool of a registry, with what was said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from .._io.gate import Gate
from ._errors import ToolDefinitionError
from ._function import AsyncFunctionTool, FunctionTool
from ._names import check_name, name_of, source_of

if TYPE_CHECKING:
    from ._context import ToolContext
    from ._policy import ToolPolicy


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A tool of a registry.

    Attributes:
        tool: The tool, or the param of one that only the server or nobody carries out.
        name: Its name; empty for a param without one.
        policy: How its calls are carried out; None leaves it to the executor.
        groups: The groups that it belongs to.
        gate: Lets so many calls at a time through as the policy says; None is no limit.
        is_async: Whether its calls are carried out in the event loop.
    """

    tool: Any
    name: str
    policy: ToolPolicy | None
    groups: frozenset[str]
    gate: Gate | None
    is_async: bool

    @property
    def runs(self) -> bool:
        """Whether it can be called here."""
        return not isinstance(self.tool, Mapping)

    def call(self, input: Any, context: ToolContext) -> Any:
        """Call the tool; gives its value, or something to await."""
        invoke = getattr(self.tool, "invoke", None)
        return self.tool.call(input) if invoke is None else invoke(input, context)

    def to_param(self) -> dict[str, Any]:
        """The tool as a request declares it."""
        return dict(self.tool if isinstance(self.tool, Mapping) else self.tool.to_dict())


def tool_of(thing: Any) -> Any:
    """The tool that something is or becomes.

    Args:
        thing: A tool, the param of one, or a function, which becomes a tool.

    Raises:
        ToolDefinitionError: It is nothing of these, or the function cannot be a tool.
    """
    if isinstance(thing, Mapping) or _is_tool(thing):
        return thing
    if callable(thing) and not isinstance(thing, type):
        work: Any = thing
        return AsyncFunctionTool(work) if iscoroutinefunction(work) else FunctionTool(work)
    if isinstance(thing, type) and callable(getattr(thing, "to_dict", None)):
        raise ToolDefinitionError(f"{thing.__qualname__} is a class: give an instance of it as a tool.")
    raise ToolDefinitionError(
        f"{type(thing).__qualname__} is no tool: give a function, an object with `to_dict` and `call`, or a param."
    )


def entry_of(thing: Any, policy: ToolPolicy | None, groups: frozenset[str]) -> Entry:
    """A tool with what is said about it.

    Raises:
        ToolDefinitionError: It is no tool, or the API does not take its name.
    """
    tool = tool_of(thing)
    name = name_of(tool) or ""
    if not isinstance(tool, Mapping):
        check_name(name, source_of(tool))
    gate = Gate(policy.concurrency) if policy is not None and policy.concurrency is not None else None
    work = getattr(tool, "invoke", None) or getattr(tool, "call", None)
    return Entry(tool, name, policy, groups, gate, work is not None and iscoroutinefunction(work))


def _is_tool(thing: Any) -> bool:
    return all(callable(getattr(thing, name, None)) for name in ("to_dict", "call")) and not isinstance(thing, type)
