"""The bytes of a file: read from the start, in pieces, in a coroutine, as base64, as a digest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import BinaryIO, Final

from ._errors import FileNotRewindableError
from ._sources.source import Source

CHUNK: Final = 1 << 16


class FileContent:
    """What can be read of a file, whatever its source."""

    __slots__ = ("_digest", "_name", "_source")

    def __init__(self, source: Source, name: str | None) -> None:
        self._source = source
        self._name = name
        self._digest: str | None = None

    @property
    def name(self) -> str | None:
        """Its name: as given, else that of the source, without folders."""
        return self._name

    @property
    def size(self) -> int | None:
        """How many bytes it has; None when that is not known before it is read."""
        return self._source.size

    @property
    def rewindable(self) -> bool:
        """Whether it can be read more than once: only then can a failed upload be sent again."""
        return self._source.rewindable

    @property
    def asynchronous(self) -> bool:
        """Whether only a coroutine can read it."""
        return self._source.asynchronous

    def head(self, count: int) -> bytes:
        """The first bytes. They stay to be read.

        Raises:
            FileConsumedError: The file was read already and cannot be read again.
            TypeError: Only a coroutine can read it.
        """
        return self._source.head(count)

    def open(self) -> BinaryIO:
        """A reader from the start, to be closed by who asked for it.

        Raises:
            FileConsumedError: The file was read already and cannot be read again.
            TypeError: Only a coroutine can read it.
        """
        return self._source.open()

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """The bytes from the start, in pieces of at most ``size``. Raises as ``open``."""
        if self.asynchronous:
            self._source.open()
        return self._source.chunks(size)

    def achunks(self, size: int = CHUNK) -> AsyncIterator[bytes]:
        """The bytes from the start, in pieces of at most ``size``; a disk is waited for in a thread.

        Raises:
            FileConsumedError: The file was read already and cannot be read again.
        """
        from ._sources.reading import achunks

        return achunks(self._source, size)

    def read(self) -> bytes:
        """All bytes. Raises as ``open``."""
        return b"".join(self.chunks(1 << 20))

    async def aread(self) -> bytes:
        """All bytes."""
        return b"".join([piece async for piece in self.achunks(1 << 20)])

    def base64_chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """The bytes as base64 text, in pieces; joined they are the text of the whole."""
        from ._sources.reading import base64_chunks

        return base64_chunks(self.chunks(size))

    def abase64_chunks(self, size: int = CHUNK) -> AsyncIterator[bytes]:
        """``base64_chunks`` for a coroutine."""
        from ._sources.reading import abase64_chunks

        return abase64_chunks(self.achunks(size))

    def sha256(self) -> str:
        """The SHA-256 of its bytes, in hexadecimal; found once.

        Raises:
            FileNotRewindableError: Its bytes can be read only once, and would be gone.
        """
        if self._digest is None:
            from hashlib import sha256

            if not self.rewindable:
                raise FileNotRewindableError(
                    "the SHA-256 of a file that can be read once would use it up; keep its bytes with "
                    "`file = file.spooled()` and ask again",
                    self._name,
                )
            digest = sha256()
            for piece in self.chunks(1 << 18):
                digest.update(piece)
            self._digest = digest.hexdigest()
        return self._digest
