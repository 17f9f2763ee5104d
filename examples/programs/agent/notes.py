"""The tools of the agent: a folder of notes, in which changes need approval."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from attropic.tools import ToolError, ToolPolicy, ToolRegistry

#: The tools that change something.
CHANGES = ("write_note", "delete_note")
BEGINNING = {"shopping": "tea\ntea\nmilk\n", "engine": "Shown in May.\n", "old": "Nothing of interest.\n"}


def notes_tools(folder: Path) -> ToolRegistry:
    """The tools of a folder, which is made, with some notes to try them on, when it is not there."""
    if not folder.exists():
        folder.mkdir(parents=True)
        for name, text in BEGINNING.items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    registry = ToolRegistry()
    read = partial(registry.add, policy=ToolPolicy(approval=False))

    def place(name: str) -> Path:
        if not re.fullmatch(r"[a-z0-9-]{1,40}", name):
            raise ToolError("A note has a name of 1 to 40 small letters, digits and hyphens.")
        return folder / f"{name}.txt"

    def existing(name: str) -> Path:
        path = place(name)
        if not path.exists():
            raise ToolError(f"There is no note {name!r}. list_notes lists those there are.")
        return path

    @read
    def list_notes() -> list[str]:
        """List the names of all notes."""
        return sorted(path.stem for path in folder.glob("*.txt"))

    @read
    def read_note(name: str) -> str:
        """Read a note."""
        return existing(name).read_text(encoding="utf-8")

    def write_note(name: str, text: str) -> str:
        """Write a note, in place of what it said before."""
        place(name).write_text(text, encoding="utf-8")
        return f"{name} is written."

    def delete_note(name: str) -> str:
        """Delete a note."""
        existing(name).unlink()
        return f"{name} is deleted."

    for change in (write_note, delete_note):
        registry.add(change, policy=ToolPolicy(approval=True))
    return registry
