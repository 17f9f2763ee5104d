"""What a text editor on a folder answers to each command."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from .._errors import ToolError
from ._confined import ConfinedFolder, printable
from ._history import History
from ._listing import listing
from ._text import decoded, encoded, excerpt, insert, lines_of, replace_once, view

if TYPE_CHECKING:
    from ._editor_commands import CreateCommand, InsertCommand, StrReplaceCommand, UndoEditCommand, ViewCommand


class EditedFiles:
    """Files in a folder.

    Args:
        folder: The folder.
        root: What the folder is called in absolute paths; None calls it by its own path.
        max_bytes: The largest file.
        max_characters: The most characters that a view of a file shows.
        overwrite: Whether `create` may replace a file.
        file_mode: The permissions of new files.
        folder_mode: The permissions of new folders.
        undo: Whether changes can be taken back.

    Attributes:
        path: The folder.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        root: str | None,
        max_bytes: int,
        max_characters: int | None,
        overwrite: bool,
        file_mode: int,
        folder_mode: int,
        undo: bool,
    ) -> None:
        self._folder = ConfinedFolder(
            folder,
            roots=None if root is None else ((root.rstrip("/") or "/"),),
            max_bytes=max_bytes,
            file_mode=file_mode,
            folder_mode=folder_mode,
        )
        self._most = max_characters
        self._overwrite = overwrite
        self._history = History() if undo else None
        self._lock = Lock()
        self.path = self._folder.path

    def view(self, command: ViewCommand) -> str:
        """Show a file, or what is in a folder."""
        if self._folder.kind(command.path) == "folder":
            return listing(self._folder, command.path)
        text = decoded(self._folder.read(command.path), command.path)
        return view(text, command.path, command.view_range, self._most)

    def create(self, command: CreateCommand) -> str:
        """Make a file with a text."""
        content = encoded(command.file_text, command.path)
        before: bytes | None = None
        with self._lock:
            if self._overwrite:
                if self._history is not None:
                    with suppress(ToolError):  # nothing is there that could be put back
                        before = self._folder.read(command.path)
                self._folder.put(command.path, content)
            else:
                self._folder.create(command.path, content)
            self._keep(command.path, before)
        return f"{printable(command.path)} was created."

    def str_replace(self, command: StrReplaceCommand) -> str:
        """Replace a text that stands once in a file."""
        new = command.new_str or ""
        text, line = self._change(command.path, lambda text: replace_once(text, command.old_str, new, command.path))
        return f"{printable(command.path)} was changed:\n{excerpt(text, line, len(lines_of(new)))}"

    def insert(self, command: InsertCommand) -> str:
        """Put a text into a file after a line."""
        new = command.text
        if new is None:
            raise ToolError("insert needs insert_text.")
        at = command.insert_line
        text, line = self._change(command.path, lambda text: (insert(text, at, new, command.path), at + 1))
        return f"{printable(command.path)} was changed:\n{excerpt(text, line, len(lines_of(new)))}"

    def undo_edit(self, command: UndoEditCommand) -> str:
        """Take back the last change of a file."""
        names, history = self._folder.names(command.path), self._history or History()
        with self._lock:
            self._folder.kind(command.path)  # refuses what must not be touched
            before = history.last(names, command.path)
            if before is None:
                self._folder.delete(command.path)
            else:
                self._folder.put(command.path, before)
            history.drop(names, command.path)
        return f"The last change of {printable(command.path)} was taken back."

    def _change(self, path: str, change: Callable[[str], tuple[str, int]]) -> tuple[str, int]:
        """Change a file; gives its text and the line of the change."""
        with self._lock:
            before = self._folder.read(path)
            text, line = change(decoded(before, path))
            self._folder.put(path, encoded(text, path))
            self._keep(path, before)
        return text, line

    def _keep(self, path: str, before: bytes | None) -> None:
        """Remember what a file was; None is that it was not there."""
        if self._history is not None:
            self._history.add(self._folder.names(path), before)
