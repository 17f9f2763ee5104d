"""Put several files and folders in place together: all of them, or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path


def swap(pairs: list[tuple[Path, Path]], aside: Path, gone: Sequence[Path] = ()) -> None:
    """Move each new file or folder to its place; when one move fails, all that was there is put back.

    Args:
        pairs: New path and place, on one file system.
        aside: A folder for what was there.
        gone: Files and folders that are to be there no more.
    """
    moved: list[tuple[Path, Path, Path]] = []
    removed: list[tuple[Path, Path]] = []
    try:
        for number, place in enumerate(gone):
            removed.append((place, aside / f"gone-{number}"))
            place.rename(aside / f"gone-{number}")
        for number, (new, place) in enumerate(pairs):
            old = aside / f"old-{number}"
            moved.append((new, place, old))
            if place.exists():
                place.rename(old)
            new.rename(place)
    except BaseException:
        for new, place, old in reversed(moved):
            if place.exists() and not new.exists():
                place.rename(new)
            if old.exists():
                old.rename(place)
        for place, old in reversed(removed):
            if os.path.lexists(old):
                old.rename(place)
        raise
    for old in (*(old for _, _, old in moved), *(old for _, old in removed)):
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)
