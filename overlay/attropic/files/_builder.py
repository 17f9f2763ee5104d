"""Files for the unusual cases: put together of parts, compressed, with headers of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ._file import File, FileSource

if TYPE_CHECKING:
    from typing_extensions import Self


class FileBuilder:
    """Puts a file together: ``FileBuilder("log.txt").text("Begin\\n").add(Path("today.log")).gzip().build()``.

    Nothing is read before the file is. It can be read again if all its parts can, and it can be read without a
    coroutine if all its parts can.

    Args:
        name: The name of the file.
        media_type: Its type; by default it is found.
    """

    def __init__(self, name: str | None = None, media_type: str | None = None) -> None:
        self._name = name
        self._media_type = media_type
        self._headers: dict[str, str] = {}
        self._parts: list[File] = []
        self._gzip: int | None = None

    def name(self, name: str) -> Self:
        """Name it."""
        self._name = name
        return self

    def media_type(self, media_type: str) -> Self:
        """Say of which type it is."""
        self._media_type = media_type
        return self

    def header(self, name: str, value: str) -> Self:
        """Add a header to its part of a form.

        Raises:
            ValueError: The header cannot be sent.
        """
        if not name or any(character in name + value for character in "\r\n\0") or ":" in name:
            raise ValueError(f"the header {name!r} of a file must have a name and be one line, without a colon in it")
        self._headers[name] = value
        return self

    def add(self, *parts: FileSource) -> Self:
        """Append bytes, paths, open files, chunks or other files.

        Raises:
            TypeError: A part cannot be a file.
        """
        self._parts += [File.of(part) for part in parts]
        return self

    def text(self, text: str, encoding: str = "utf-8") -> Self:
        """Append text."""
        return self.add(text.encode(encoding))

    def json(self, value: Any) -> Self:
        """Append a JSON value."""
        return self.add(_json(value))

    def json_lines(self, values: Iterable[Any]) -> Self:
        """Append JSON values, one a line. Those of an iterator are taken when the file is read, once."""
        again = iter(values) is not values
        return self.add(File.from_chunks((lambda: _lines(values)) if again else _lines(values)))

    def gzip(self, level: int = 6) -> Self:
        """Compress the whole while it is read; ``.gz`` is added to the name. The same bytes give the same result.

        Raises:
            ValueError: The level is not one of 0 to 9.
        """
        if not 0 <= level <= 9:
            raise ValueError(f"`level` is 0 (none) to 9 (most), not {level}")
        self._gzip = level
        return self

    def build(self) -> File:
        """The file.

        Raises:
            ValueError: It has no parts.
        """
        if not self._parts:
            raise ValueError("a file needs content: call `add`, `text` or `json` first, with b'' for an empty one")
        from ._sources.composed import JoinedSource, PackedSource

        first = self._parts[0]
        alone = len(self._parts) == 1
        source = first._source if alone else JoinedSource([part._source for part in self._parts])
        name = self._name or first.name
        media_type = self._media_type or (first._media_type if alone else None)
        if self._gzip is not None:
            source = PackedSource(source, self._gzip)
            name, media_type = f"{name}.gz" if name else None, self._media_type or "application/gzip"
        file = File(source, name=name, media_type=media_type)
        file.headers = {**(first.headers if alone else {}), **self._headers}
        return file


def _json(value: Any) -> bytes:
    import json

    from attropic_api._runtime.values import encode

    return json.dumps(encode(value), ensure_ascii=False).encode()


def _lines(values: Iterable[Any]) -> Iterator[bytes]:
    return (_json(value) + b"\n" for value in values)
