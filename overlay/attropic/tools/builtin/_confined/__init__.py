"""A folder that nothing leads out of: the ground on which tools touch files."""

from __future__ import annotations

from ._entries import Entry
from ._folder import ConfinedFolder
from ._path import PathRefusedError, printable

__all__ = ["ConfinedFolder", "Entry", "PathRefusedError", "printable"]
