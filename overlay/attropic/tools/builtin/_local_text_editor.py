"""A text editor whose files are those of a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..._io.off_loop import directly, off_loop
from ._catalogue import knows
from ._edited_files import EditedFiles
from ._text_editor import AbstractTextEditorTool, AsyncAbstractTextEditorTool

if TYPE_CHECKING:
    from ._editor_commands import CreateCommand, InsertCommand, StrReplaceCommand, UndoEditCommand, ViewCommand


class LocalTextEditorTool(AbstractTextEditorTool):
    """A text editor whose files are those of a folder.

    What the model edits stays in there: other absolute paths, ``..``, links, devices and odd names are refused. Files
    are written whole or not at all, and keep their permissions.

    Args:
        folder: The folder. Relative paths begin in it.
        root: What the folder is called in absolute paths; by default they have its own path.
        overwrite: Whether `create` may replace a file.
        max_bytes: The largest file.
        max_characters: The most characters that a view of a file shows, by default 100,000. It is declared where the
            version has such a setting.
        file_mode: The permissions of new files.
        folder_mode: The permissions of new folders.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ConfigurationError: The folder cannot be used.
        ToolDefinitionError: The version or an option is not known; the message says what is.

    Attributes:
        folder: The folder, without links.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        root: str | None = None,
        overwrite: bool = False,
        max_bytes: int = 10 * 1024 * 1024,
        max_characters: int | None = None,
        file_mode: int = 0o600,
        folder_mode: int = 0o700,
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        told = {"max_characters": max_characters} if knows("text_editor", version, "max_characters") else {}
        super().__init__(version=version, **told, **options)
        self._files = EditedFiles(
            folder,
            root=root,
            max_bytes=max_bytes,
            max_characters=max_characters or 100_000,
            overwrite=overwrite,
            file_mode=file_mode,
            folder_mode=folder_mode,
            undo="undo_edit" in self.commands,
        )
        self.folder = self._files.path

    def view(self, command: ViewCommand) -> str:
        """Show a file, or what is in a folder."""
        return directly(self._files.view, command)

    def create(self, command: CreateCommand) -> str:
        """Make a file with a text."""
        return directly(self._files.create, command)

    def str_replace(self, command: StrReplaceCommand) -> str:
        """Replace a text that stands once in a file."""
        return directly(self._files.str_replace, command)

    def insert(self, command: InsertCommand) -> str:
        """Put a text into a file after a line."""
        return directly(self._files.insert, command)

    def undo_edit(self, command: UndoEditCommand) -> str:
        """Take back the last change of a file. Only versions before 2025-04-29 ask for it."""
        return directly(self._files.undo_edit, command)


class AsyncLocalTextEditorTool(AsyncAbstractTextEditorTool):
    """A text editor whose files are those of a folder.

    What the model edits stays in there: other absolute paths, ``..``, links, devices and odd names are refused. Files
    are written whole or not at all, and keep their permissions.

    Args:
        folder: The folder. Relative paths begin in it.
        root: What the folder is called in absolute paths; by default they have its own path.
        overwrite: Whether `create` may replace a file.
        max_bytes: The largest file.
        max_characters: The most characters that a view of a file shows, by default 100,000. It is declared where the
            version has such a setting.
        file_mode: The permissions of new files.
        folder_mode: The permissions of new folders.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ConfigurationError: The folder cannot be used.
        ToolDefinitionError: The version or an option is not known; the message says what is.

    Attributes:
        folder: The folder, without links.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        root: str | None = None,
        overwrite: bool = False,
        max_bytes: int = 10 * 1024 * 1024,
        max_characters: int | None = None,
        file_mode: int = 0o600,
        folder_mode: int = 0o700,
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        told = {"max_characters": max_characters} if knows("text_editor", version, "max_characters") else {}
        super().__init__(version=version, **told, **options)
        self._files = EditedFiles(
            folder,
            root=root,
            max_bytes=max_bytes,
            max_characters=max_characters or 100_000,
            overwrite=overwrite,
            file_mode=file_mode,
            folder_mode=folder_mode,
            undo="undo_edit" in self.commands,
        )
        self.folder = self._files.path

    async def view(self, command: ViewCommand) -> str:
        """Show a file, or what is in a folder."""
        return await off_loop(self._files.view, command)

    async def create(self, command: CreateCommand) -> str:
        """Make a file with a text."""
        return await off_loop(self._files.create, command)

    async def str_replace(self, command: StrReplaceCommand) -> str:
        """Replace a text that stands once in a file."""
        return await off_loop(self._files.str_replace, command)

    async def insert(self, command: InsertCommand) -> str:
        """Put a text into a file after a line."""
        return await off_loop(self._files.insert, command)

    async def undo_edit(self, command: UndoEditCommand) -> str:
        """Take back the last change of a file. Only versions before 2025-04-29 ask for it."""
        return await off_loop(self._files.undo_edit, command)
