"""The text editor, for whoever keeps the files: abstract classes with a method for each command."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._errors import ToolError
from .._function import AsyncBuiltinFunctionTool, BuiltinFunctionTool
from ._commands import read_command
from ._declared_tool import DeclaredTool
from ._editor_commands import editor_commands

if TYPE_CHECKING:
    from ._editor_commands import CreateCommand, InsertCommand, StrReplaceCommand, UndoEditCommand, ViewCommand


class EditorDeclaration(DeclaredTool):
    """The text editor, whatever its colour.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``max_characters``, ``cache_control``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    family: ClassVar[str] = "text_editor"

    @property
    def commands(self) -> Mapping[str, type[Any]]:
        """The types of the commands that the model may send; each is given to the method of its name."""
        return editor_commands(self.date)

    def _read(self, input: object) -> Any:
        return read_command(self.name, input, "command", self.commands)


class AbstractTextEditorTool(EditorDeclaration, BuiltinFunctionTool):
    """The text editor. A subclass keeps the files and answers each command; `LocalTextEditorTool` is one.

    A command that cannot be carried out raises `ToolError` with what the model should read.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``max_characters``, ``cache_control``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command of this version; the message names the field.
        """
        return self.execute(self._read(input))

    def execute(self, command: Any) -> Any:
        """Carry out a command: call the method of its name. To be overridden by who wants to see all commands."""
        return getattr(self, command.command)(command)

    @abstractmethod
    def view(self, command: ViewCommand) -> Any:
        """Show a file, or what is in a folder."""

    @abstractmethod
    def create(self, command: CreateCommand) -> Any:
        """Make a file with a text."""

    @abstractmethod
    def str_replace(self, command: StrReplaceCommand) -> Any:
        """Replace a text that stands once in a file."""

    @abstractmethod
    def insert(self, command: InsertCommand) -> Any:
        """Put a text into a file after a line."""

    def undo_edit(self, command: UndoEditCommand) -> Any:
        """Take back the last change of a file. Only versions before 2025-04-29 ask for it."""
        raise ToolError("This editor cannot take changes back.")


class AsyncAbstractTextEditorTool(EditorDeclaration, AsyncBuiltinFunctionTool):
    """The text editor. A subclass keeps the files and answers each command; `AsyncLocalTextEditorTool` is one.

    A command that cannot be carried out raises `ToolError` with what the model should read.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``max_characters``, ``cache_control``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    async def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command of this version; the message names the field.
        """
        return await self.execute(self._read(input))

    async def execute(self, command: Any) -> Any:
        """Carry out a command: call the method of its name. To be overridden by who wants to see all commands."""
        return await getattr(self, command.command)(command)

    @abstractmethod
    async def view(self, command: ViewCommand) -> Any:
        """Show a file, or what is in a folder."""

    @abstractmethod
    async def create(self, command: CreateCommand) -> Any:
        """Make a file with a text."""

    @abstractmethod
    async def str_replace(self, command: StrReplaceCommand) -> Any:
        """Replace a text that stands once in a file."""

    @abstractmethod
    async def insert(self, command: InsertCommand) -> Any:
        """Put a text into a file after a line."""

    async def undo_edit(self, command: UndoEditCommand) -> Any:
        """Take back the last change of a file. Only versions before 2025-04-29 ask for it."""
        raise ToolError("This editor cannot take changes back.")
