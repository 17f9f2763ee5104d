"""Files inside of JSON: base64 or text that is put into the body when it is sent."""

from __future__ import annotations

import json
import os
from binascii import b2a_base64
from collections.abc import Generator, Iterator
from typing import Any, Final, NoReturn

from .content import CHUNK, Source, knows_itself
from .content_kinds import source_of
from .errors import ContentError
from .jsontext import dumps

#: Files of this size are read before the call is sent, larger ones while it is.
SMALL: Final = 1 << 20
#: Bytes that become whole groups of base64.
_STEP: Final = CHUNK // 4 * 3


class Inline:
    """A file that stands in JSON where its text belongs.

    Attributes:
        form: What its text is; None where a file has no place, which is refused when the JSON is written.
        source: What the bytes come from.
        text: The text, once it was read.
    """

    __slots__ = ("_value", "form", "source", "text")

    def __init__(self, value: Any) -> None:
        self._value = value
        self.form: str | None = None
        self.source: Source = source_of(value)
        self.text: str | None = None

    @property
    def media_type(self) -> str | None:
        """The type, when the file knows it."""
        return self._value.media_type if knows_itself(self._value) else None

    @property
    def late(self) -> bool:
        """Whether it may be read while it is sent: it can be read again, and is too large to keep."""
        source = self.source
        known = source.size is not None and source.size > SMALL
        return self.text is None and self.form == "base64" and known and source.rewindable and not source.asynchronous

    @property
    def size(self) -> int | None:
        """The length of its text, when that is known."""
        if self.text is not None:
            return len(self.written())
        return None if self.source.size is None else (self.source.size + 2) // 3 * 4

    def load(self) -> None:
        """Read it whole.

        Raises:
            ContentError: It should be text, and is not.
        """
        if self.text is None:
            self.take(self.source.pieces())

    async def aload(self) -> None:
        """``load`` of an asynchronous source."""
        if self.text is None:
            self.take(iter([piece async for piece in self.source.apieces()]))

    def take(self, pieces: Iterator[bytes]) -> None:
        """Keep the text of these bytes."""
        if self.form == "base64":
            self.text = b"".join(_base64(pieces)).decode("ascii")
            return
        try:
            self.text = b"".join(pieces).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ContentError(
                f"{self.source.words} is not UTF-8 text: byte {error.start} cannot be read. Send text in UTF-8, or "
                "the file as base64 with its media type"
            ) from None

    def written(self) -> bytes:
        """The text between the quotes of JSON."""
        assert self.text is not None
        return (self.text if self.form == "base64" else json.dumps(self.text, ensure_ascii=False)[1:-1]).encode()

    def pieces(self) -> Generator[bytes, None, None]:
        """The text between the quotes of JSON, in pieces."""
        if self.text is not None:
            yield self.written()
            return
        pieces = self.source.pieces()
        try:
            yield from _base64(pieces)
        finally:
            pieces.close()

    def __eq__(self, other: object) -> bool:
        return self is other or (self.text is not None and self.text == other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{self.form or 'unplaced'} of {self.source.words}>"


def inlined(value: Any) -> Inline | None:
    """A value as a file in JSON, when it is one: a path, an open file or a file that knows itself."""
    if isinstance(value, type):
        return None
    if isinstance(value, os.PathLike) or knows_itself(value) or callable(getattr(value, "read", None)):
        return Inline(value)
    return None


def place(parent: dict[str, Any], found: Inline) -> None:
    """Tell a file what its text is, from the object in which it is the ``data``; its media type is filled in."""
    if parent.get("type") not in ("base64", "text"):
        return
    found.form = parent["type"]
    if "media_type" not in parent:
        kind = found.media_type if found.form == "base64" else "text/plain"
        if kind is not None:
            parent["media_type"] = kind


def write(value: Any) -> list[bytes | Inline]:
    """A JSON value as compact UTF-8, in parts, with the files between them.

    Raises:
        TypeError: A file stands where none belongs.
        ValueError: The value holds NaN or an infinity, which JSON does not have.
    """
    try:
        return [dumps(value)]
    except TypeError:  # there are files in it, or what has no JSON form
        pass
    found: list[Inline] = []
    mark = ""

    def marked(part: Any) -> str:
        nonlocal mark
        if not isinstance(part, Inline) or part.form is None:
            return refused(part)
        found.append(part)
        mark = mark or os.urandom(16).hex()
        return mark

    text = json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=marked)
    first, *others = text.split(f'"{mark}"')
    parts: list[bytes | Inline] = [first.encode()]
    for file, between in zip(found, others, strict=True):
        parts += [b'"', file, b'"' + between.encode()]
    return parts


def written_whole(value: Any) -> bytes:
    """A JSON value as compact UTF-8, its files read. Raises as ``write``, and what reading a file raises."""
    parts = write(value)
    for part in parts:
        if isinstance(part, Inline):
            part.load()
    return b"".join(part.written() if isinstance(part, Inline) else part for part in parts)


def refused(value: Any) -> NoReturn:
    """Refuse a value that has no JSON form, or a file where none belongs.

    Raises:
        TypeError: Always.
    """
    kind = type(value._value if isinstance(value, Inline) else value).__name__
    place = "; a file can be the `data` of an object whose `type` is `base64` or `text`"
    raise TypeError(f"a value of type {kind} cannot be sent as JSON{place if isinstance(value, Inline) else ''}")


def _base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        whole = memoryview(rest + piece if rest else piece)
        end = len(whole) // 3 * 3
        for start in range(0, end, _STEP):
            yield b2a_base64(whole[start : min(start + _STEP, end)], newline=False)
        rest = bytes(whole[end:])
    if rest:
        yield b2a_base64(rest, newline=False)
