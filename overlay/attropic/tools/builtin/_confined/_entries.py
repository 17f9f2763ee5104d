"""What is in a directory, for listings."""

from __future__ import annotations

import stat
from typing import Final, NamedTuple

from ._directory import Directory, Refused, Unfit, expect_file
from ._path import printable

#: So much of a listing is of use to a model.
_MOST_ENTRIES: Final = 1000


class Entry(NamedTuple):
    """Something that a listing names.

    Attributes:
        path: Its path below the folder that is listed, fit for a line of text.
        size: Its bytes.
        is_folder: Whether it is a folder.
    """

    path: str
    size: int
    is_folder: bool


def collect(folder: Directory, above: str, depth: int, found: list[Entry]) -> bool:
    """Put the entries of a folder into a list; gives whether all of them were."""
    for name in sorted(name for name in folder.names() if not name.startswith(".")):
        if len(found) >= _MOST_ENTRIES:
            return False
        try:
            seen = folder.stat(name)
            is_folder = stat.S_ISDIR(seen.st_mode)
            if not is_folder:
                expect_file(seen)
            shown = above + printable(name)
            found.append(Entry(shown, seen.st_size, is_folder))
            if is_folder and depth > 1:
                with folder.child(name) as below:
                    if not collect(below, f"{shown}/", depth - 1, found):
                        return False
        except (OSError, Refused, Unfit):
            continue  # what could not be opened is not shown
    return True
