"""Files on a disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from typing import BinaryIO

from .chunks import ChunkSource
from .source import Source, base_name


class PathSource(Source):
    """A file at a path, opened when it is read. A pipe or a device at a path is read once."""

    kind = "path"

    def __init__(self, path: str | bytes | os.PathLike[str] | os.PathLike[bytes]) -> None:
        self.path = os.fsdecode(path)
        self.name = base_name(self.path)
        self._stream: ChunkSource | None = None

    @property
    def size(self) -> int | None:
        found = os.stat(self.path)
        if not stat.S_ISREG(found.st_mode):
            return None
        if found.st_size or not self.head(1):
            return found.st_size
        return None  # a file of /proc: made while it is read

    @property
    def rewindable(self) -> bool:
        return stat.S_ISREG(os.stat(self.path).st_mode)

    def open(self) -> BinaryIO:
        return open(self.path, "rb") if self._regular() else self._once().open()

    def head(self, count: int) -> bytes:
        return super().head(count) if self._regular() else self._once().head(count)

    def chunks(self, size: int) -> Iterator[bytes]:
        if not self._regular():
            yield from self._once().chunks(size)
            return
        with open(self.path, "rb", buffering=0) as reader:
            while piece := reader.read(size):
                yield piece

    def _regular(self) -> bool:
        # A folder is opened as a file is: the error of the system says what it is.
        mode = os.stat(self.path).st_mode
        return stat.S_ISREG(mode) or stat.S_ISDIR(mode)

    def _once(self) -> ChunkSource:
        if self._stream is None:
            self._stream = ChunkSource(_pieces(self.path))
        return self._stream


def _pieces(path: str) -> Iterator[bytes]:
    with open(path, "rb", buffering=0) as reader:
        while piece := reader.read(1 << 16):
            yield piece
