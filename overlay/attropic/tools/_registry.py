"""A set of tools that can change, with what is said about each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from .._errors import ConfigurationError
from ._entry import Entry, entry_of
from ._errors import ToolNotFoundError
from ._names import duplicate

if TYPE_CHECKING:
    from ._function import AsyncFunctionTool, FunctionTool
    from ._policy import ToolPolicy

T = TypeVar("T")
Tools: TypeAlias = list[Any]
_NONE: frozenset[str] = frozenset()


class ToolRegistry:
    """A set of tools, each under its own name. Any thread may change and read it.

    A tool is a tool of this package, any object with ``name``, ``to_dict`` and ``call``, a function, which becomes a
    tool, or the param of a tool that is declared and not carried out here, such as those of the server.

    Args:
        tools: What is in it from the beginning.

    Raises:
        ToolDefinitionError: Something is no tool.
        DuplicateToolError: Two have one name; the message names both sources.
    """

    def __init__(self, tools: Iterable[Any] = ()) -> None:
        self._lock = RLock()
        self._entries: tuple[Entry, ...] = ()  # never changed, only replaced: who reads needs no lock
        self._disabled: frozenset[str] = _NONE
        self.extend(tools)

    @overload
    def add(
        self, tool: Callable[..., Any], *, policy: ToolPolicy | None = None, groups: Iterable[str] = ()
    ) -> FunctionTool[Any] | AsyncFunctionTool[Any]: ...
    @overload
    def add(self, tool: T, *, policy: ToolPolicy | None = None, groups: Iterable[str] = ()) -> T: ...
    def add(self, tool: Any, *, policy: ToolPolicy | None = None, groups: Iterable[str] = ()) -> Any:
        """Add a tool, and give it back. It can also be used as a decorator of a function.

        Args:
            tool: The tool, its param, or a function.
            policy: How its calls are carried out; None leaves it to the executor.
            groups: The groups that it belongs to.

        Raises:
            ToolDefinitionError: It is no tool.
            DuplicateToolError: There is one of its name; the message names both sources.
        """
        entry = entry_of(tool, policy, _groups(groups))
        with self._lock:
            self._put([*self._entries, entry])
        return entry.tool

    def extend(self, tools: Iterable[Any], *, policy: ToolPolicy | None = None, groups: Iterable[str] = ()) -> None:
        """Add several tools, or none of them when one cannot be added.

        Args:
            tools: The tools, their params, or functions.
            policy: How calls of each of them are carried out.
            groups: The groups that they belong to.

        Raises:
            ToolDefinitionError: Something is no tool.
            DuplicateToolError: Two have one name; the message names both sources.
        """
        if isinstance(tools, ToolRegistry):
            entries = list(tools._entries)
        else:
            named = _groups(groups)
            entries = [entry_of(tool, policy, named) for tool in tools]
        with self._lock:
            self._put([*self._entries, *entries])

    def remove(self, tool: Any) -> None:
        """Take a tool out. Calls of it that run go on.

        Args:
            tool: Its name, or the tool itself.

        Raises:
            ToolNotFoundError: It is not there.
        """
        with self._lock:
            kept = tuple(entry for entry in self._entries if not _is(entry, tool))
            if len(kept) == len(self._entries):
                raise self._unknown(tool)
            self._entries = kept

    def set_policy(self, name: str, policy: ToolPolicy | None) -> None:
        """Say anew how calls of a tool are carried out; it holds for those that begin after that.

        Raises:
            ToolNotFoundError: There is no such tool.
        """
        with self._lock:
            old = self._entry(name)
            if old is None:
                raise self._unknown(name)
            new = entry_of(old.tool, policy, old.groups)
            self._entries = tuple(new if entry is old else entry for entry in self._entries)

    def get(self, name: str) -> Any:
        """The tool of a name.

        Raises:
            ToolNotFoundError: There is none; the message names those that there are.
        """
        found = self._entry(name)
        if found is None:
            raise self._unknown(name)
        return found.tool

    def policy(self, name: str) -> ToolPolicy | None:
        """How calls of a tool are carried out, as it was said here.

        Raises:
            ToolNotFoundError: There is no such tool.
        """
        found = self._entry(name)
        if found is None:
            raise self._unknown(name)
        return found.policy

    def list(self, group: str | None = None) -> Tools:
        """The tools in the order in which they were added, also those that are disabled.

        Args:
            group: Only those of this group.
        """
        return [entry.tool for entry in self._entries if group is None or group in entry.groups]

    def names(self) -> tuple[str, ...]:
        """The names of the enabled tools that can be called here."""
        return tuple(entry.name for entry in self._entries if entry.runs and self._enabled(entry))

    def groups(self) -> dict[str, bool]:
        """The groups, and whether each is enabled."""
        named = {group: None for entry in self._entries for group in sorted(entry.groups)}
        return {group: group not in self._disabled for group in named}

    def disable(self, *groups: str) -> None:
        """Neither declare nor call the tools of these groups from now on, whatever other group they belong to.

        Raises:
            ConfigurationError: No tool belongs to such a group; the message names those that there are.
        """
        self._switch(lambda disabled: disabled | self._known(groups))

    def enable(self, *groups: str) -> None:
        """Declare and call the tools of these groups again.

        Raises:
            ConfigurationError: No tool belongs to such a group; the message names those that there are.
        """
        self._switch(lambda disabled: disabled - self._known(groups))

    def to_params(self) -> Tools:
        """The enabled tools as a request declares them, as its `tools`."""
        return [entry.to_param() for entry in self._entries if self._enabled(entry)]

    def find(self, name: str) -> Entry | None:
        """The enabled tool of a name that can be called here, with what is said about it."""
        found = self._entry(name)
        return found if found is not None and found.runs and self._enabled(found) else None

    def __contains__(self, tool: object) -> bool:
        return any(_is(entry, tool) for entry in self._entries)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.list())

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(entry.name or repr(entry.tool) for entry in self._entries)})"

    def _put(self, entries: Iterable[Entry]) -> None:
        seen: dict[str, Entry] = {}
        for entry in entries:
            if entry.name and entry.name in seen:
                raise duplicate(entry.name, seen[entry.name].tool, entry.tool)
            seen[entry.name] = entry
        self._entries = tuple(entries)

    def _entry(self, name: str) -> Entry | None:
        return next((entry for entry in self._entries if name and entry.name == name), None)

    def _enabled(self, entry: Entry) -> bool:
        return entry.groups.isdisjoint(self._disabled)

    def _known(self, groups: tuple[str, ...]) -> frozenset[str]:
        known = self.groups()
        for group in groups:
            if group not in known:
                raise ConfigurationError(f"No tool belongs to the group {group!r}. There are: {', '.join(known)}.")
        return frozenset(groups)

    def _switch(self, change: Callable[[frozenset[str]], frozenset[str]]) -> None:
        with self._lock:
            self._disabled = change(self._disabled)

    def _unknown(self, tool: Any) -> ToolNotFoundError:
        shown = tool if isinstance(tool, str) else type(tool).__qualname__
        names = ", ".join(entry.name for entry in self._entries if entry.name)
        return ToolNotFoundError(f"There is no tool {shown!r}. There are: {names or 'none'}.")


def _groups(groups: Iterable[str]) -> frozenset[str]:
    if isinstance(groups, str):
        raise ConfigurationError(f"`groups` must be several names, such as [{groups!r}], not one text.")
    return frozenset(groups)


def _is(entry: Entry, tool: object) -> bool:
    """Whether an entry is that of a tool or a name."""
    if isinstance(tool, str):
        return bool(tool) and entry.name == tool
    return entry.tool is tool or (tool is not None and getattr(entry.tool, "func", None) is tool)
