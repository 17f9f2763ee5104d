"""What the model asks of the text editor. The description does not have it.

Source: the text editor tool of the API, by version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal


@dataclass(frozen=True)
class ViewCommand:
    """Show a file, or what is in a folder.

    Attributes:
        path: Which.
        view_range: The first and the last line to show, counted from 1; -1 is the end.
    """

    path: str
    view_range: list[int] | None = None
    command: Literal["view"] = "view"


@dataclass(frozen=True)
class CreateCommand:
    """Make a file with a text.

    Attributes:
        path: Which.
        file_text: Its text.
    """

    path: str
    file_text: str
    command: Literal["create"] = "create"


@dataclass(frozen=True)
class StrReplaceCommand:
    """Replace a text that stands once in a file.

    Attributes:
        path: The file.
        old_str: The text.
        new_str: The text in its place.
    """

    path: str
    old_str: str
    new_str: str | None = None
    command: Literal["str_replace"] = "str_replace"


@dataclass(frozen=True)
class InsertCommand:
    """Put a text into a file after a line.

    Attributes:
        path: The file.
        insert_line: The line; 0 is before the first one.
        insert_text: The text. Older versions call it `new_str`.
        new_str: The text.
    """

    path: str
    insert_line: int
    insert_text: str | None = None
    new_str: str | None = None
    command: Literal["insert"] = "insert"

    @property
    def text(self) -> str | None:
        """The text, whatever it is called."""
        return self.new_str if self.insert_text is None else self.insert_text


@dataclass(frozen=True)
class UndoEditCommand:
    """Take back the last change of a file.

    Attributes:
        path: The file.
    """

    path: str
    command: Literal["undo_edit"] = "undo_edit"


_ALWAYS: Final[Mapping[str, type[Any]]] = {
    "view": ViewCommand,
    "create": CreateCommand,
    "str_replace": StrReplaceCommand,
    "insert": InsertCommand,
}
#: The first version without `undo_edit`.
_NO_UNDO: Final = "20250429"


def editor_commands(date: str) -> Mapping[str, type[Any]]:
    """The types of the commands of a version, by their names.

    Args:
        date: The date of the version.
    """
    return _ALWAYS if date >= _NO_UNDO else {**_ALWAYS, "undo_edit": UndoEditCommand}
