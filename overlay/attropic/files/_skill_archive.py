"""The files of a zip archive, read and never unpacked to disk."""

from __future__ import annotations

import stat
import zlib
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from ._progress import size
from ._skill_errors import SkillFolderError

_MOST_FILES: Final = 1000
#: What `zipfile` raises on archives that are broken, or packed in a way that it does not know.
_BROKEN: Final = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def archive_files(path: Path, most: int) -> list[tuple[str, bytes]]:
    """The files of an archive: their paths and bytes. Hidden files are left out.

    Args:
        path: The archive.
        most: The bytes that all files may have together.

    Raises:
        SkillFolderError: It cannot be read, holds too much, or has an entry that is no file or leads out of it.
    """
    found: list[tuple[str, bytes]] = []
    room = most
    try:
        with ZipFile(path) as archive:
            for entry in _entries(path, archive):
                with archive.open(entry) as file:
                    data = file.read(room + 1)
                room -= len(data)
                if room < 0:
                    raise SkillFolderError(
                        f"{str(path)!r} has more than {size(most)} when it is unpacked: take out what is not needed."
                    )
                found.append((entry.filename, data))
    except _BROKEN as error:
        raise SkillFolderError(f"{str(path)!r} cannot be read as a zip archive: {error}. Pack it again.") from error
    return found


def _entries(path: Path, archive: ZipFile) -> list[ZipInfo]:
    entries = []
    seen: set[str] = set()
    for entry in archive.infolist():
        _check(path, entry)
        parts = entry.filename.split("/")
        if entry.is_dir() or parts[0] == "__MACOSX" or any(part.startswith(".") for part in parts):
            continue
        if entry.filename in seen:
            raise _wrong(path, entry, "is there twice")
        seen.add(entry.filename)
        entries.append(entry)
    if len(entries) > _MOST_FILES:
        raise SkillFolderError(f"{str(path)!r} has {len(entries)} files, and a skill may have {_MOST_FILES}.")
    return entries


def _check(path: Path, entry: ZipInfo) -> None:
    """Refuse an entry that leads out of the archive, or is neither a file nor a folder."""
    name = entry.filename.rstrip("/")
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _wrong(path, entry, "is a symbolic link, or neither a file nor a folder")
    if "\\" in name or ":" in name or any(part in ("", "..") or part == "." for part in name.split("/")):
        raise _wrong(path, entry, "leads out of the archive")
    if entry.flag_bits & 0x1:
        raise _wrong(path, entry, "is encrypted")


def _wrong(path: Path, entry: ZipInfo, what: str) -> SkillFolderError:
    return SkillFolderError(f"{str(path)!r}: the entry {entry.filename!r} {what}; pack the folder again without it.")
