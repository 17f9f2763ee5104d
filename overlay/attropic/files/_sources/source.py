"""What every source of bytes can do."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import BinaryIO

#: What a file is read by at a time when a thread has to be asked for it.
GULP = 1 << 20


class Source:
    """Bytes, and what is known of them before any is read.

    Attributes:
        kind: What it is, in a word or two.
        name: The name that it brings along.
        media_type: The type that it brings along.
        blocking: Whether reading may wait for a disk or a network: an event loop asks a thread then.
        asynchronous: Whether only a coroutine can read it.
        gulp: How much a thread reads at a time; 0 for as much as was asked for.
    """

    kind = "source"
    name: str | None = None
    media_type: str | None = None
    blocking = True
    asynchronous = False
    gulp = GULP

    @property
    def size(self) -> int | None:
        """The number of bytes, where it is known without reading."""
        return None

    @property
    def rewindable(self) -> bool:
        """Whether it can be read more than once."""
        return True

    def open(self) -> BinaryIO:
        """A reader from the start."""
        raise NotImplementedError

    def head(self, count: int) -> bytes:
        """The first bytes; they stay to be read."""
        with self.open() as reader:
            return reader.read(count)

    def chunks(self, size: int) -> Iterator[bytes]:
        """The bytes, in pieces of at most ``size``."""
        with self.open() as reader:
            while piece := reader.read(size):
                yield piece

    async def ahead(self, count: int) -> bytes:
        """``head`` of an asynchronous source."""
        raise NotImplementedError

    def achunks(self, size: int) -> AsyncIterator[bytes]:
        """``chunks`` of an asynchronous source."""
        raise NotImplementedError


def base_name(value: object) -> str | None:
    """The last part of a path, in the notation of this system or another; None when there is no name in it."""
    if isinstance(value, bytes | os.PathLike):
        value = os.fsdecode(value)
    if not isinstance(value, str) or value.startswith("<"):
        return None
    last = value.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return None if last in {"", ".", ".."} else last
