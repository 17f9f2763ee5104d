"""What a memory kept in a folder answers to each command."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._confined import ConfinedFolder, printable
from ._listing import listing
from ._text import decoded, encoded, excerpt, insert, lines_of, replace_once, view

if TYPE_CHECKING:
    from attropic_api import models

#: What the model calls the folder. Source: the memory tool of the API.
_ROOT = "/memories"


class Notes:
    """A memory in a folder.

    Args:
        folder: The folder.
        max_bytes: The largest note.
        max_characters: The most characters that a view of a note shows.

    Attributes:
        path: The folder.
    """

    def __init__(self, folder: str | os.PathLike[str], max_bytes: int, max_characters: int | None) -> None:
        self._folder = ConfinedFolder(folder, roots=(_ROOT,), relative=False, max_bytes=max_bytes)
        self._most = max_characters
        self.path = self._folder.path

    def view(self, command: models.BetaMemoryTool20250818ViewCommand) -> str:
        """Show a note, or what is in a folder."""
        if self._folder.kind(command.path) == "folder":
            return listing(self._folder, command.path)
        text = decoded(self._folder.read(command.path), command.path)
        return view(text, command.path, command.view_range, self._most)

    def create(self, command: models.BetaMemoryTool20250818CreateCommand) -> str:
        """Make a note where none is."""
        self._folder.create(command.path, encoded(command.file_text, command.path))
        return f"{printable(command.path)} was created."

    def str_replace(self, command: models.BetaMemoryTool20250818StrReplaceCommand) -> str:
        """Replace a text that stands once in a note."""
        place: list[Any] = []

        def change(content: bytes) -> bytes:
            text, line = replace_once(decoded(content, command.path), command.old_str, command.new_str, command.path)
            place[:] = text, line
            return encoded(text, command.path)

        self._folder.update(command.path, change)
        text, line = place
        return f"{printable(command.path)} was changed:\n{excerpt(text, line, len(lines_of(command.new_str)))}"

    def insert(self, command: models.BetaMemoryTool20250818InsertCommand) -> str:
        """Put a text into a note after a line."""

        def change(content: bytes) -> bytes:
            text = insert(decoded(content, command.path), command.insert_line, command.insert_text, command.path)
            return encoded(text, command.path)

        self._folder.update(command.path, change)
        return f"{printable(command.path)} was changed."

    def delete(self, command: models.BetaMemoryTool20250818DeleteCommand) -> str:
        """Remove a note or a folder."""
        self._folder.delete(command.path)
        return f"{printable(command.path)} was deleted."

    def rename(self, command: models.BetaMemoryTool20250818RenameCommand) -> str:
        """Give a note or a folder another path."""
        self._folder.rename(command.old_path, command.new_path)
        return f"{printable(command.old_path)} is {printable(command.new_path)} now."

    def clear(self) -> str:
        """Forget everything."""
        self._folder.clear()
        return "All memory was deleted."
