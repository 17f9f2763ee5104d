"""The tools of a loop: what a caller may give, and which of them a request declares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .._errors import ConfigurationError
from ._names import name_of
from ._registry import ToolRegistry

if TYPE_CHECKING:

    class Runnable(Protocol):
        """A tool: its declaration, and what it does."""

        @property
        def name(self) -> str: ...
        def to_dict(self) -> Any: ...
        def call(self, input: Any, /) -> Any: ...

    class Toolset(Protocol):
        """Something that has several tools."""

        @property
        def tools(self) -> Iterable[Any]: ...

    Tools: TypeAlias = (
        ToolRegistry | Iterable[Runnable | ToolRegistry | Toolset | Callable[..., Any] | Mapping[str, object]]
    )


def registry_of(tools: Any) -> ToolRegistry:
    """The tools that were given, as a registry; one that was given is used itself, so that it may change.

    Args:
        tools: A registry, or tools, functions, params, registries, things with ``tools``, and lists of all these.

    Raises:
        ConfigurationError: It is something else, or two tools have one name.
    """
    if isinstance(tools, ToolRegistry):
        return tools
    registry = ToolRegistry()
    _add(registry, tools)
    return registry


def _add(registry: ToolRegistry, tools: Any) -> None:
    if isinstance(tools, str | bytes | Mapping) or not isinstance(tools, Iterable):
        raise ConfigurationError(f"`tools` must be a list of tools or a ToolRegistry, not {type(tools).__name__}.")
    for tool in tools:
        if isinstance(tool, ToolRegistry):
            registry.extend(tool)
        elif isinstance(tool, list | tuple | set | frozenset):
            _add(registry, tool)
        elif not isinstance(tool, Mapping) and not hasattr(tool, "to_dict") and hasattr(tool, "tools"):
            _add(registry, tool.tools)
        else:
            registry.add(tool)


class Toolbox:
    """The tools of a loop.

    Args:
        tools: What the caller gave.

    Attributes:
        registry: The tools that can be called.
    """

    def __init__(self, tools: Any) -> None:
        self.registry = registry_of(tools)
        self._declared: list[Any] | None = None

    @property
    def params(self) -> list[Any]:
        """The tools as a request declares them."""
        return self.registry.to_params() if self._declared is None else list(self._declared)

    def replace(self, tools: Sequence[Any]) -> None:
        """Declare other tools. A param keeps the tool of its name; tools whose names are not there no longer run.

        Raises:
            ConfigurationError: Something is no tool, or two have one name.
        """
        if list(tools) == self.params:
            return
        given = registry_of(tools)
        made = ToolRegistry()
        for tool in given.list():
            name = name_of(tool) or ""
            known = isinstance(tool, Mapping) and name in self.registry and self.registry.find(name) is not None
            made.add(self.registry.get(name) if known else tool, policy=self._policy(name))
        self._declared = given.to_params()
        self.registry = made

    def _policy(self, name: str) -> Any:
        return self.registry.policy(name) if name and name in self.registry else None
