"""Answers of an HTTP library: anything with headers and ``iter_bytes`` or ``aiter_bytes``."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from .async_chunks import AsyncChunkSource
from .chunks import ChunkSource
from .memory import MemorySource
from .source import Source, base_name

_EXTENDED: Final = re.compile(r"""filename\*\s*=\s*["']?([\w!#$&+^`|~.-]+)'[^']*'([^;"'\s]+)""", re.IGNORECASE)
_PLAIN: Final = re.compile(r'filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))', re.IGNORECASE)


def is_response(value: object) -> bool:
    """Whether a value looks like the answer to an HTTP request."""
    return hasattr(value, "headers") and (hasattr(value, "iter_bytes") or hasattr(value, "aiter_bytes"))


def from_response(response: Any) -> Source:
    """The source of an answer: rewindable when it was read already, else read once.

    The name is that of ``content-disposition`` (RFC 6266), else the last part of the URL where it has an extension;
    the type is that of ``content-type``.
    """
    inner = getattr(response, "http_response", None) or response
    headers = inner.headers
    source = _source(response, inner, _size(headers))
    source.kind = "response"
    source.name = disposition_name(headers.get("content-disposition") or "") or _url_name(inner)
    source.media_type = (headers.get("content-type") or "").partition(";")[0].strip().lower() or None
    return source


def _source(response: Any, inner: Any, size: int | None) -> Source:
    if getattr(inner, "is_stream_consumed", None) or isinstance(getattr(response, "_content", None), bytes):
        content = getattr(response, "content", None)  # raises what the library raises when the content is gone
        if isinstance(content, bytes):
            return MemorySource(content)
    stream = getattr(inner, "stream", None)
    known = hasattr(stream, "__iter__") or hasattr(stream, "__aiter__")
    only_async = known and not hasattr(stream, "__iter__")
    if hasattr(response, "iter_bytes") and not only_async:
        return ChunkSource(_Once(response.iter_bytes), size)
    return AsyncChunkSource(_AsyncOnce(getattr(response, "aiter_bytes", None) or response.iter_bytes), size)


class _Once:
    """An iterator that is made when the first chunk is asked for."""

    def __init__(self, make: Any) -> None:
        self._make = make
        self._made: Any = None

    def __iter__(self) -> _Once:
        return self

    def __next__(self) -> bytes:
        if self._made is None:
            self._made = iter(self._make())
        piece: bytes = next(self._made)
        return piece

    def close(self) -> None:
        close = getattr(self._made, "close", None)
        if close is not None:
            close()


class _AsyncOnce:
    """The asynchronous twin of ``_Once``."""

    def __init__(self, make: Any) -> None:
        self._make = make
        self._made: Any = None

    def __aiter__(self) -> _AsyncOnce:
        return self

    async def __anext__(self) -> bytes:
        if self._made is None:
            self._made = self._make().__aiter__()
        piece: bytes = await self._made.__anext__()
        return piece

    async def aclose(self) -> None:
        aclose = getattr(self._made, "aclose", None)
        if aclose is not None:
            await aclose()


def disposition_name(header: str) -> str | None:
    """The file name of a ``content-disposition``, without folders; the extended form goes first."""
    found = _EXTENDED.search(header)
    if found is not None:
        try:
            name = unquote(found[2], encoding=found[1], errors="replace")
        except LookupError:
            name = unquote(found[2], errors="replace")
        return _safe(name)
    found = _PLAIN.search(header)
    if found is None:
        return None
    return _safe(found[2] if found[1] is None else re.sub(r"\\(.)", r"\1", found[1]))


def _safe(name: str) -> str | None:
    return base_name("".join(character for character in name if character.isprintable()).strip())


def _url_name(response: Any) -> str | None:
    try:
        path = urlsplit(str(response.url)).path
    except (AttributeError, RuntimeError, ValueError):  # httpx: the request is not known
        return None
    name = _safe(unquote(path))
    return name if name and "." in name.strip(".") else None


def _size(headers: Any) -> int | None:
    length = headers.get("content-length")
    if headers.get("content-encoding", "identity").lower() != "identity" or length is None:
        return None
    return int(length) if length.isdecimal() else None
