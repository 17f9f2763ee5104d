"""A memory tool whose memory is a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..._io.off_loop import directly, off_loop
from ._memory import AbstractMemoryTool, AsyncAbstractMemoryTool
from ._notes import Notes

if TYPE_CHECKING:
    from attropic_api import models


class LocalMemoryTool(AbstractMemoryTool):
    """A memory tool whose memory is the folder ``memories`` in a folder.

    What the model writes stays in there: absolute paths, ``..``, links, devices and odd names are refused. Files are
    written whole or not at all, and only their owner can read them.

    Args:
        base_path: The folder; ``memories`` is made in it.
        max_bytes: The largest file.
        max_characters: The most characters that a view of a file shows; None shows all.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ConfigurationError: The folder cannot be used.
        ToolDefinitionError: The version or an option is not known; the message says what is.

    Attributes:
        memory_root: The folder of the memory, without links.
    """

    def __init__(
        self,
        base_path: str | os.PathLike[str] = "./memory",
        *,
        max_bytes: int = 1024 * 1024,
        max_characters: int | None = 100_000,
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        super().__init__(version=version, **options)
        self._notes = Notes(os.path.join(base_path, "memories"), max_bytes, max_characters)
        self.memory_root = self._notes.path

    def view(self, command: models.BetaMemoryTool20250818ViewCommand) -> str:
        """Show a file, or what is in a folder."""
        return directly(self._notes.view, command)

    def create(self, command: models.BetaMemoryTool20250818CreateCommand) -> str:
        """Make a file where none is."""
        return directly(self._notes.create, command)

    def str_replace(self, command: models.BetaMemoryTool20250818StrReplaceCommand) -> str:
        """Replace a text that stands once in a file."""
        return directly(self._notes.str_replace, command)

    def insert(self, command: models.BetaMemoryTool20250818InsertCommand) -> str:
        """Put a text into a file after a line."""
        return directly(self._notes.insert, command)

    def delete(self, command: models.BetaMemoryTool20250818DeleteCommand) -> str:
        """Remove a file, or a folder with all that is in it."""
        return directly(self._notes.delete, command)

    def rename(self, command: models.BetaMemoryTool20250818RenameCommand) -> str:
        """Give a file or a folder a path where nothing stands."""
        return directly(self._notes.rename, command)

    def clear_all_memory(self) -> str:
        """Forget everything. The model cannot ask for it."""
        return directly(self._notes.clear)


class AsyncLocalMemoryTool(AsyncAbstractMemoryTool):
    """A memory tool whose memory is the folder ``memories`` in a folder.

    What the model writes stays in there: absolute paths, ``..``, links, devices and odd names are refused. Files are
    written whole or not at all, and only their owner can read them.

    Args:
        base_path: The folder; ``memories`` is made in it.
        max_bytes: The largest file.
        max_characters: The most characters that a view of a file shows; None shows all.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ConfigurationError: The folder cannot be used.
        ToolDefinitionError: The version or an option is not known; the message says what is.

    Attributes:
        memory_root: The folder of the memory, without links.
    """

    def __init__(
        self,
        base_path: str | os.PathLike[str] = "./memory",
        *,
        max_bytes: int = 1024 * 1024,
        max_characters: int | None = 100_000,
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        super().__init__(version=version, **options)
        self._notes = Notes(os.path.join(base_path, "memories"), max_bytes, max_characters)
        self.memory_root = self._notes.path

    async def view(self, command: models.BetaMemoryTool20250818ViewCommand) -> str:
        """Show a file, or what is in a folder."""
        return await off_loop(self._notes.view, command)

    async def create(self, command: models.BetaMemoryTool20250818CreateCommand) -> str:
        """Make a file where none is."""
        return await off_loop(self._notes.create, command)

    async def str_replace(self, command: models.BetaMemoryTool20250818StrReplaceCommand) -> str:
        """Replace a text that stands once in a file."""
        return await off_loop(self._notes.str_replace, command)

    async def insert(self, command: models.BetaMemoryTool20250818InsertCommand) -> str:
        """Put a text into a file after a line."""
        return await off_loop(self._notes.insert, command)

    async def delete(self, command: models.BetaMemoryTool20250818DeleteCommand) -> str:
        """Remove a file, or a folder with all that is in it."""
        return await off_loop(self._notes.delete, command)

    async def rename(self, command: models.BetaMemoryTool20250818RenameCommand) -> str:
        """Give a file or a folder a path where nothing stands."""
        return await off_loop(self._notes.rename, command)

    async def clear_all_memory(self) -> str:
        """Forget everything. The model cannot ask for it."""
        return await off_loop(self._notes.clear)
