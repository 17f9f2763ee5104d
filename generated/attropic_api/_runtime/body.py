# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The body of a request: bytes, and files between them that are read while it is sent.

One body serves all attempts of a call, so that each sends the same bytes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeAlias

from .content import Source
from .content_kinds import Memory, source_of
from .inline import SMALL, Inline, write
from .multipart import boundary_of, joined

if TYPE_CHECKING:
    from .request import Request

#: A stretch of a body: bytes, a file, or a file in JSON.
Stretch: TypeAlias = bytes | Source | Inline


class Body:
    """What is sent in the body, and whether it can be sent again.

    Attributes:
        boundary: What divides the parts of a multipart body; drawn once.
    """

    __slots__ = ("_bytes", "_json", "_raw", "_request", "boundary")

    def __init__(self, request: Request) -> None:
        self._request = request
        self._bytes: bytes | None = None
        self._json: list[bytes | Inline] | None = None
        raw = request.content
        self._raw = (
            None if raw is None else Memory(raw) if isinstance(raw, str) else source_of(raw, whole=False)
        )
        self.boundary = os.urandom(16).hex() if request.files else ""

    @property
    def rewindable(self) -> bool:
        """Whether another attempt can send the same bytes. Files in JSON that can be read once are kept."""
        return all(source.rewindable for source in self._sources())

    @property
    def waits(self) -> bool:
        """Whether ``ready`` may wait for a disk or another program."""
        return bool(self._inlines()) or any(source.waits for source in self._sources())

    @property
    def awaited(self) -> list[Inline]:
        """The files in JSON that only a coroutine can read, and that were not read."""
        return [file for file in self._inlines() if file.source.asynchronous and file.text is None]

    @property
    def asynchronous(self) -> bool:
        """Whether only a coroutine can send it."""
        return any(source.asynchronous for source in self._sources())

    def ready(self, *, whole: bool = False) -> None:
        """Find the sizes of all files, and read those in JSON that are not read while they are sent.

        Args:
            whole: Whether all files in JSON are read, because somebody is to see the body.

        Raises:
            OSError: A file cannot be read.
            ContentError: A file should be text, and is not.
            TypeError: A file stands where none belongs.
            ValueError: The body holds NaN or an infinity, which JSON does not have.
        """
        for part in self._request.files:
            part.measure()
        if self._raw is not None:
            self._raw.measure()
        for file in self._inlines():
            file.source.measure()
            if whole or not file.late:
                file.load()

    def written(self, headers: dict[str, str]) -> bytes | list[Stretch] | None:
        """The body, when it is ready: bytes, or stretches of it; None when it is empty or a form of another kind.

        Args:
            headers: Those of the request; what the body says about itself is put in.
        """
        if self._request.files:
            boundary = boundary_of(headers.get("content-type", ""))  # unless the caller drew one
            if boundary is None:
                boundary = self.boundary
                headers["content-type"] = f"multipart/form-data; boundary={boundary}"
            return _told([*joined(self._request.form, self._request.files, boundary)], headers)
        if self._raw is not None:
            return self._raw.content if isinstance(self._raw, Memory) else _told([self._raw], headers)
        found = self._written_json()
        if not found:
            return None
        if any(isinstance(part, Inline) and part.text is None for part in found):
            return _told(list(found), headers)
        if self._bytes is None:
            self._bytes = b"".join(part.written() if isinstance(part, Inline) else part for part in found)
        return self._bytes

    def _sources(self) -> list[Source]:
        if self._raw is not None:
            return [self._raw]
        return [part.source for part in self._request.files]

    def _inlines(self) -> list[Inline]:
        return [part for part in self._written_json() if isinstance(part, Inline)]

    def _written_json(self) -> list[bytes | Inline]:
        """The JSON body, written once; empty when the body is of another kind."""
        from .request import NO_BODY

        if self._json is None:
            self._json = [] if self._request.json is NO_BODY else write(self._request.json)
        return self._json


def _told(parts: list[Stretch], headers: dict[str, str]) -> bytes | list[Stretch]:
    """A body in stretches, its length told when it is known; one that is small and in memory becomes bytes."""
    sizes = [len(part) if isinstance(part, bytes) else part.size for part in parts]
    known: list[Any] = [size for size in sizes if size is not None]
    if len(known) < len(sizes):
        headers.pop("content-length", None)
        return parts
    if sum(known) <= SMALL and all(isinstance(part, bytes | Memory) for part in parts):
        return b"".join(part.content if isinstance(part, Memory) else part for part in parts)  # type: ignore[misc]
    headers["content-length"] = str(sum(known))
    return parts
