"""Put several files and folders in place together: all of them, or none."""

from __future__ import annotations

import shutil
from pathlib import Path


def swap(pairs: list[tuple[Path, Path]], aside: Path) -> None:
    """Move each new file or folder to its place; when one move fails, all that was there is put back.

    Args:
        pairs: New path and place, on one file system.
        aside: A folder for what was there.
    """
    moved: list[tuple[Path, Path, Path]] = []
    try:
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
        raise
    for _, _, old in moved:
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)
