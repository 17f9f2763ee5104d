"""Folders as files to send, where the official package keeps this. Twins: sync first, then async."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from .._io.off_loop import off_loop

if TYPE_CHECKING:
    from .._types import FileTypes


def files_from_dir(directory: str | os.PathLike[str]) -> list[FileTypes]:
    """The files of a folder, each with its path from the folder's parent on, for `client.beta.skills.create`.

    Hidden files are left out.

    Args:
        directory: The folder.

    Raises:
        SkillFolderError: There is a symbolic link, or something that is neither a file nor a folder.
    """
    from ..files._skill_folder import folder_files

    return [(name, path.read_bytes()) for name, path in folder_files(Path(os.path.abspath(directory)))]


async def async_files_from_dir(directory: str | os.PathLike[str]) -> list[FileTypes]:
    """The files of a folder, each with its path from the folder's parent on, for `client.beta.skills.create`.

    Hidden files are left out.

    Args:
        directory: The folder.

    Raises:
        SkillFolderError: There is a symbolic link, or something that is neither a file nor a folder.
    """
    return await off_loop(files_from_dir, directory)
