"""A skill that comes as a zip archive. Nothing is unpacked to disk, and no more than the limit is unpacked at all."""

from __future__ import annotations

import stat
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from .._form import Part
from .._wire import ApiError

_MAGIC: Final = b"PK\x03\x04"
_MOST_FILES: Final = 1000
_CHUNK: Final = 256 * 1024
#: What `zipfile` raises on archives that are broken, encrypted, or packed in a way that it does not know.
_BROKEN: Final = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


def is_archive(part: Part) -> bool:
    """Whether a file is a zip archive."""
    return next(part.pieces(), b"").startswith(_MAGIC)


def unpacked(part: Part, most: int) -> list[tuple[str, Callable[[], Iterator[bytes]]]]:
    """The files of an archive: their paths, and what gives their bytes.

    Args:
        part: The archive.
        most: The bytes that all files may have when they are unpacked.

    Raises:
        ApiError: 400, it cannot be read, or has entries that are no files; 413, it is too large.
    """
    found: list[tuple[str, Callable[[], Iterator[bytes]]]] = []
    room = most
    try:
        with ZipFile(BytesIO(b"".join(part.pieces()))) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > _MOST_FILES:
                raise ApiError(400, f"files: The archive may have at most {_MOST_FILES} files, it has {len(entries)}")
            for entry in entries:
                data = _read(archive, entry, room)
                room -= len(data)
                found.append((entry.filename, _giver(data)))
    except _BROKEN as error:
        raise ApiError(400, f"files: The archive cannot be read: {error}") from None
    if room < 0:
        raise ApiError(413, f"The unpacked files are larger than {most} bytes in all, the most that is accepted")
    return found


def _read(archive: ZipFile, entry: ZipInfo, room: int) -> bytes:
    """The bytes of an entry; of one that is too large, one byte more than there is room for."""
    mode = stat.S_IFMT(entry.external_attr >> 16)
    if mode not in (0, stat.S_IFREG):
        raise ApiError(400, f"files: The archive should have files and folders only: {entry.filename!r}")
    with archive.open(entry) as file:
        return file.read(max(room, 0) + 1)


def _giver(data: bytes) -> Callable[[], Iterator[bytes]]:
    return lambda: iter((data,))
