"""Put a new tree in place: only files that differ are moved, and when that fails, all is as it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from attrs import frozen

from .seal import MANIFEST
from .swap import swap


@frozen
class Placed:
    """How many files were written, and how many were removed."""

    written: int = 0
    removed: int = 0


def put(new: Path, place: Path, aside: Path) -> Placed:
    """Make ``place`` hold what ``new`` holds; files that are the same stay untouched.

    Args:
        new: The new tree, which is used up.
        place: Where it belongs; it need not exist.
        aside: An empty scratch folder on the same file system.
    """
    files = _files(new)
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(str(new), str(place))
        return Placed(len(files))
    there = _files(place)
    folders = {place / folder for path in files for folder in Path(path).parents}
    if any(folder.is_symlink() or (folder.exists() and not folder.is_dir()) for folder in folders - {place}):
        swap([(new, place)], aside)  # something else stands where a folder belongs
        return Placed(len(files), len(there - files))
    changed = [path for path in sorted(files) if path not in there or not _same(new / path, place / path)]
    changed.sort(key=lambda path: path == MANIFEST)  # the last one: without it the tree is not current
    gone = [path for path in sorted(there - files) if not _cached(path, files)]
    made = [folder for folder in sorted(folders) if not folder.exists()]
    for folder in made:
        folder.mkdir()
    try:
        swap([(new / path, place / path) for path in changed], aside, [place / path for path in gone])
    except BaseException:
        for folder in reversed(made):
            folder.rmdir()
        raise
    for path in (*changed, *gone):
        _forget(place / path)
    _prune(place)
    return Placed(len(changed), len(gone))


def _files(folder: Path) -> set[str]:
    """Every file below a folder; a link to a folder is like a file, as it is none of ours."""
    found = set()
    for base, folders, names in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(base, name))]
        found |= {Path(base, name).relative_to(folder).as_posix() for name in (*names, *links)}
    return found


def _same(new: Path, old: Path) -> bool:
    if old.is_symlink() or not old.is_file():
        return False
    return os.path.samefile(new, old) or new.read_bytes() == old.read_bytes()


def _cached(path: str, files: set[str]) -> bool:
    """Whether Python keeps its compiled form of a module of the new tree there."""
    folder, _, name = path.rpartition("/")
    parent, _, last = folder.rpartition("/")
    return last == "__pycache__" and f"{parent}/{name.partition('.')[0]}.py".lstrip("/") in files


def _forget(file: Path) -> None:
    """Remove what Python compiled from a module: it tells a new one by its second and size only."""
    for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
        compiled.unlink(missing_ok=True)


def _prune(place: Path) -> None:
    """Remove folders that hold nothing any more: an empty one can be imported."""
    for base, _, _ in os.walk(place, topdown=False):
        if Path(base) != place and not os.listdir(base):
            os.rmdir(base)
