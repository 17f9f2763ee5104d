"""The memory tool, for whoever keeps the memory: abstract classes with a method for each command."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._function import AsyncBuiltinFunctionTool, BuiltinFunctionTool
from ._commands import described_commands, read_command
from ._declared_tool import DeclaredTool

if TYPE_CHECKING:
    from attropic_api import models


class MemoryDeclaration(DeclaredTool):
    """The memory tool, whatever its colour.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    family: ClassVar[str] = "memory"

    @property
    def commands(self) -> Mapping[str, type[Any]]:
        """The types of the commands that the model may send; each is given to the method of its name."""
        return described_commands("Memory", self.date)

    def _read(self, input: object) -> Any:
        return read_command(self.name, input, "command", self.commands)


class AbstractMemoryTool(MemoryDeclaration, BuiltinFunctionTool):
    """The memory tool. A subclass keeps the memory and answers each command; `LocalMemoryTool` is one that does.

    A command that cannot be carried out raises `ToolError` with what the model should read.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command; the message names the field.
        """
        return self.execute(self._read(input))

    def execute(self, command: Any) -> Any:
        """Carry out a command: call the method of its name. To be overridden by who wants to see all commands."""
        return getattr(self, command.command)(command)

    @abstractmethod
    def view(self, command: models.BetaMemoryTool20250818ViewCommand) -> Any:
        """Show a file, or what is in a folder."""

    @abstractmethod
    def create(self, command: models.BetaMemoryTool20250818CreateCommand) -> Any:
        """Make a file with a text."""

    @abstractmethod
    def str_replace(self, command: models.BetaMemoryTool20250818StrReplaceCommand) -> Any:
        """Replace a text that stands once in a file."""

    @abstractmethod
    def insert(self, command: models.BetaMemoryTool20250818InsertCommand) -> Any:
        """Put a text into a file after a line."""

    @abstractmethod
    def delete(self, command: models.BetaMemoryTool20250818DeleteCommand) -> Any:
        """Remove a file or a folder."""

    @abstractmethod
    def rename(self, command: models.BetaMemoryTool20250818RenameCommand) -> Any:
        """Give a file or a folder another path."""

    def clear_all_memory(self) -> Any:
        """Forget everything. The model cannot ask for it."""
        raise NotImplementedError(f"{type(self).__name__} does not override clear_all_memory().")


class AsyncAbstractMemoryTool(MemoryDeclaration, AsyncBuiltinFunctionTool):
    """The memory tool. A subclass keeps the memory and answers each command; `AsyncLocalMemoryTool` is one that does.

    A command that cannot be carried out raises `ToolError` with what the model should read.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    async def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command; the message names the field.
        """
        return await self.execute(self._read(input))

    async def execute(self, command: Any) -> Any:
        """Carry out a command: call the method of its name. To be overridden by who wants to see all commands."""
        return await getattr(self, command.command)(command)

    @abstractmethod
    async def view(self, command: models.BetaMemoryTool20250818ViewCommand) -> Any:
        """Show a file, or what is in a folder."""

    @abstractmethod
    async def create(self, command: models.BetaMemoryTool20250818CreateCommand) -> Any:
        """Make a file with a text."""

    @abstractmethod
    async def str_replace(self, command: models.BetaMemoryTool20250818StrReplaceCommand) -> Any:
        """Replace a text that stands once in a file."""

    @abstractmethod
    async def insert(self, command: models.BetaMemoryTool20250818InsertCommand) -> Any:
        """Put a text into a file after a line."""

    @abstractmethod
    async def delete(self, command: models.BetaMemoryTool20250818DeleteCommand) -> Any:
        """Remove a file or a folder."""

    @abstractmethod
    async def rename(self, command: models.BetaMemoryTool20250818RenameCommand) -> Any:
        """Give a file or a folder another path."""

    async def clear_all_memory(self) -> Any:
        """Forget everything. The model cannot ask for it."""
        raise NotImplementedError(f"{type(self).__name__} does not override clear_all_memory().")
