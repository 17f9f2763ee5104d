"""The folder that an upload is: its files with their paths, which are data and never become paths of this machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from .._form import Part
from .._wire import ApiError
from ._archive import is_archive, unpacked
from ._front import FILE, Front, read_front

_LONGEST: Final = 500
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')


@dataclass(frozen=True)
class File:
    """One file of a skill.

    Attributes:
        path: Relative, with `/`; the first part is the folder.
        pieces: Gives its bytes, in pieces.
    """

    path: str
    pieces: Callable[[], Iterator[bytes]]


@dataclass(frozen=True)
class Folder:
    """A skill as it was uploaded.

    Attributes:
        name: Of the folder.
        front: What its `SKILL.md` says.
        files: In the order of the upload.
    """

    name: str
    front: Front
    files: list[File]


def folder_of(parts: list[Part], most: int) -> Folder:
    """The folder that the files of a form are, when it is a skill.

    Args:
        parts: One for each file, or one for an archive of all.
        most: The bytes that all files may have.

    Raises:
        ApiError: 400, it is no skill; 413, an archive is too large. The message names the file and the rule.
    """
    if not parts:
        raise ApiError(400, "files: Field required")
    files = [File(_path(number, part.filename), part.pieces) for number, part in enumerate(parts)]
    if len(parts) == 1 and is_archive(parts[0]):
        found = unpacked(parts[0], most)
        files = [File(_path(number, path), pieces) for number, (path, pieces) in enumerate(found)]
    name = _top([file.path for file in files])
    main = next((file for file in files if file.path == f"{name}/{FILE}"), None)
    if main is None:
        raise ApiError(400, f"files: {FILE} should be exactly in the top-level folder: '{name}/{FILE}'")
    front = read_front(b"".join(main.pieces()))
    if front.name != name:
        raise ApiError(400, f"files: The folder '{name}' should have the name that {FILE} gives: '{front.name}'")
    return Folder(name, front, files)


def _path(number: int, filename: str | None) -> str:
    """The path of a file, when it stays within its folder."""
    at = f"files.{number}"
    if filename is None:
        raise ApiError(400, f"{at}: Input should be a file with a filename, as 'my-skill/{FILE}'")
    if not 1 <= len(filename) <= _LONGEST or _FORBIDDEN.search(filename):
        raise ApiError(
            400, f'{at}: The path should have 1 to {_LONGEST} characters, no < > : " | ? * \\ and no control characters'
        )
    if any(part in ("", ".", "..") for part in filename.split("/")):
        raise ApiError(400, f"{at}: The path should stay within the skill's folder: {filename!r}")
    return filename


def _top(paths: list[str]) -> str:
    """The folder that all files are in."""
    tops = {path.partition("/")[0] for path in paths}
    if len(tops) != 1 or not all("/" in path for path in paths):
        raise ApiError(
            400,
            f"files: All files should be in one top-level folder, whose name is that of the skill: 'my-skill/{FILE}'; "
            f"found: {', '.join(map(repr, sorted(paths)[:5]))}",
        )
    if len(set(paths)) < len(paths):
        twice = next(path for path in paths if paths.count(path) > 1)
        raise ApiError(400, f"files: The path is there twice: {twice!r}")
    return tops.pop()
