"""The one value for a file, wherever its bytes come from."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from contextlib import suppress
from typing import IO, Any, TypeAlias

from ._content import CHUNK, FileContent
from ._detect.detection import Detection
from ._errors import FileConsumedError, NeedsCoroutineError
from ._sources.source import Source

#: What a file is made of: see ``File.of``.
FileSource: TypeAlias = "bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | Iterable[bytes] | Any"


class File(FileContent):
    """A file to be sent: its bytes, read when they are needed, its name and its type.

    Making one reads nothing. A file made of a path, bytes, text or a seekable open file can be read as often as one
    likes; one made of an iterator or a stream can be read once, and says so with ``rewindable``.

    Args:
        source: Bytes, a ``pathlib.Path``, a file opened in binary mode, chunks of bytes, an HTTP response, or one of
            the tuples ``(name, content[, media type[, headers]])``. Text is refused: it could be a path, content,
            base64 or a URL, and each has its own ``from_...``.
        name: Its name; by default that of the source.
        media_type: Its type; by default it is found from the content and the name.

    Raises:
        TypeError: The source is none of these.
    """

    __slots__ = ("_detection", "_media_type", "headers")

    #: Headers of its part in a form, besides those that every part has.
    headers: Mapping[str, str]

    def __init__(self, source: FileSource, *, name: str | None = None, media_type: str | None = None) -> None:
        from ._detect.named import normal
        from ._sources.forms import source_of

        found, told, kind, headers = source_of(source)
        super().__init__(found, name or told)
        self._media_type = kind if media_type is None else normal(media_type)
        self.headers = headers
        self._detection: Detection | None = None

    @classmethod
    def of(cls, value: FileSource) -> File:
        """A file of anything that can be one; a file itself is given back.

        Raises:
            TypeError: The value cannot be a file; the message says what can.
        """
        return value if isinstance(value, File) else cls(value)

    @classmethod
    def from_path(cls, path: str | os.PathLike[str], *, name: str | None = None, media_type: str | None = None) -> File:
        """A file on a disk. It is opened when it is read, and closed after."""
        from ._sources.path import PathSource

        return cls(PathSource(path), name=name, media_type=media_type)

    @classmethod
    def from_bytes(
        cls, content: bytes | bytearray | memoryview, *, name: str | None = None, media_type: str | None = None
    ) -> File:
        """Bytes. Those of a ``bytearray`` or ``memoryview`` are taken as they are now."""
        from ._sources.memory import MemorySource

        return cls(MemorySource(content), name=name, media_type=media_type)

    @classmethod
    def from_text(cls, text: str, *, name: str | None = None, media_type: str | None = None) -> File:
        """Text, as UTF-8."""
        return cls.from_bytes(text.encode(), name=name, media_type=media_type)

    @classmethod
    def from_base64(cls, text: str | bytes, *, name: str | None = None, media_type: str | None = None) -> File:
        """Base64 text, decoded piece by piece when it is read.

        Raises:
            FileContentError: It is not base64 text; most of that is seen when it is read.
        """
        from ._sources.base64_text import Base64Source

        return cls(Base64Source(text), name=name, media_type=media_type)

    @classmethod
    def from_data_url(cls, url: str, *, name: str | None = None, media_type: str | None = None) -> File:
        """A data URL (RFC 2397).

        Raises:
            FileContentError: It is not a data URL.
        """
        from ._sources.data_url import from_data_url

        return cls(from_data_url(url), name=name, media_type=media_type)

    @classmethod
    def from_io(cls, file: IO[bytes], *, name: str | None = None, media_type: str | None = None) -> File:
        """A file opened in binary mode, from where it stands. It stays open.

        Raises:
            TypeError: It was opened in text mode.
            ValueError: It is closed.
        """
        from ._sources.opened import from_open

        return cls(from_open(file), name=name, media_type=media_type)

    @classmethod
    def from_chunks(
        cls,
        chunks: Iterable[bytes] | AsyncIterable[bytes] | Callable[[], Iterable[bytes] | AsyncIterable[bytes]],
        *,
        size: int | None = None,
        name: str | None = None,
        media_type: str | None = None,
    ) -> File:
        """Chunks of bytes, of an iterator, an async iterator, or a function that starts them anew.

        Args:
            chunks: The chunks. An iterator gives them once; a list, or a function, as often as is needed.
            size: How many bytes they are in all, if that is known: it becomes the length that is announced.
            name: Its name.
            media_type: Its type.
        """
        from ._sources.forms import from_chunks

        return cls(from_chunks(chunks, size), name=name, media_type=media_type)

    @classmethod
    def from_response(cls, response: Any, *, name: str | None = None, media_type: str | None = None) -> File:
        """An answer of httpx or the like, read already or as a stream; its headers give name and type."""
        from ._sources.response import from_response

        return cls(from_response(response), name=name, media_type=media_type)

    @property
    def media_type(self) -> str:
        """Its type: as given, else by its content, else by its name."""
        return self._media_type or self.detection.media_type

    @property
    def detection(self) -> Detection:
        """How its type was found, and whether its name contradicts it. Reads the first bytes, once."""
        if self._detection is None:
            from ._detect.deciding import HEAD, detect

            try:
                head = self._source.head(HEAD)
            except (FileConsumedError, NeedsCoroutineError):
                # It is gone, or only a coroutine can look inside, with `adetect`: the name decides.
                return detect(None, name=self._name, given=self._media_type)
            opened = self._source.open if self.rewindable else None
            self._detection = detect(head, name=self._name, given=self._media_type, open=opened)
        return self._detection

    async def adetect(self) -> Detection:
        """``detection``, without waiting for a disk in an event loop; it looks inside asynchronous sources too."""
        if self._detection is None:
            from .._io.off_loop import off_loop
            from ._detect.deciding import HEAD, detect

            if self.asynchronous:
                with suppress(FileConsumedError):
                    head = await self._source.ahead(HEAD)
                    self._detection = detect(head, name=self._name, given=self._media_type)
            elif self._source.blocking:
                await off_loop(lambda: self.detection)
        return self.detection

    def spooled(self) -> File:
        """This file, rewindable: the bytes of one that can be read once go into a temporary file (8 MiB: memory)."""
        from ._sources.spool import spool

        return self if self.rewindable else self._kept(spool(self.chunks(CHUNK)))

    async def aspooled(self) -> File:
        """``spooled`` for a coroutine."""
        from ._sources.spool import aspool

        return self if self.rewindable else self._kept(await aspool(self.achunks(CHUNK)))

    def _kept(self, source: Source) -> File:
        kept = File(source, name=self._name, media_type=self._media_type)
        kept.headers = self.headers
        return kept

    def to_part(self) -> tuple[str | None, Any, str]:
        """Name, content and type, as HTTP libraries take a file of a form: bytes in memory, else a reader."""
        content = getattr(self._source, "content", None)
        return (self._name, self._source.open() if content is None else content, self.media_type)

    def __copy__(self) -> File:
        return self

    def __deepcopy__(self, memo: Any) -> File:
        return self  # it is the same file, and an open one cannot be opened twice

    def __repr__(self) -> str:
        kind = f", {self._media_type}" if self._media_type else ""
        return f"<File {self._name!r} from {self._source.kind}{kind}>"
