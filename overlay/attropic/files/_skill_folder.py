"""The files of a skill: from a folder or a zip archive. Nothing is unpacked to disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ._progress import size
from ._skill_errors import SkillFolderError

#: What every skill has at its root. Source: https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview
MAIN: Final = "SKILL.md"
#: Source: https://platform.claude.com/docs/en/build-with-claude/skills-guide ("under 30 MB")
MOST_BYTES: Final = 30_000_000


def skill_files(path: str | os.PathLike[str]) -> list[tuple[str, Path | bytes]]:
    """The files of a skill with their paths, the first part of which is the name of the folder.

    Hidden files, whose name or folder begins with a dot, are left out.

    Args:
        path: A folder, or a zip archive with one folder in it.

    Raises:
        FileNotFoundError: There is nothing of that name.
        SkillFolderError: There is no SKILL.md at the root, a symbolic link or a file that is none, a path that leads
            out of the archive, or more than 30 MB.
    """
    root = Path(os.path.abspath(path))
    found: list[tuple[str, Path | bytes]] = []
    if root.is_dir():
        files = folder_files(root)
        found.extend(files)
        total = sum(file.stat().st_size for _, file in files)
    elif root.exists():
        from ._skill_archive import archive_files

        unpacked = archive_files(root, MOST_BYTES)
        found.extend(unpacked)
        total = sum(len(data) for _, data in unpacked)
    else:
        raise FileNotFoundError(f"There is no folder or zip archive {str(path)!r} to make a skill of.")
    _check(str(path), [name for name, _ in found])
    if total > MOST_BYTES:
        raise SkillFolderError(
            f"{str(path)!r} has {size(total)}, and a skill may have {size(MOST_BYTES)}: take out what it does not need."
        )
    return found


def folder_files(root: Path) -> list[tuple[str, Path]]:
    """The files of a folder and of its folders, with their paths from its parent on, in a stable order.

    Raises:
        SkillFolderError: There is a symbolic link, or something that is neither a file nor a folder.
    """
    return [(file.relative_to(root.parent).as_posix(), file) for file in _walk(root)]


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISLNK(mode):
            raise SkillFolderError(
                f"{str(path)!r} is a symbolic link, which is not followed: put the file there itself."
            )
        if stat.S_ISDIR(mode):
            yield from _walk(path)
        elif stat.S_ISREG(mode):
            yield path
        else:
            raise SkillFolderError(f"{str(path)!r} is neither a file nor a folder: take it out.")


def _check(path: str, names: list[str]) -> None:
    tops = sorted({name.partition("/")[0] for name in names})
    if len(tops) > 1:
        raise SkillFolderError(
            f"{path!r} should have one folder with everything in it, found {', '.join(map(repr, tops[:5]))}: "
            f"pack the folder itself, as 'my-skill/{MAIN}'."
        )
    if f"{tops[0] if tops else ''}/{MAIN}" not in names:
        raise SkillFolderError(
            f"{path!r} has no {MAIN} at its root: add one with the name and description of the skill."
        )
