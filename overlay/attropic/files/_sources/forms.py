"""From whatever a caller has to a source: the forms in which a file may be given."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any, Final

from .._detect.named import normal
from .._detect.table import GENERIC, UNKNOWN
from .async_chunks import AsyncChunkSource
from .chunks import ChunkSource
from .memory import MemorySource
from .opened import from_open, read_coroutine
from .path import PathSource
from .response import from_response, is_response
from .source import Source, base_name

Made = tuple[Source, str | None, str | None, Mapping[str, str]]
NO_HEADERS: Final[Mapping[str, str]] = {}


def source_of(value: Any) -> Made:
    """Source, name, media type and headers of anything that can be a file.

    Raises:
        TypeError: It cannot; the message says what can.
    """
    if isinstance(value, tuple):
        return _tuple(value)
    from .._file import File

    if isinstance(value, File):
        return value._source, value.name, value._media_type, value.headers
    source = value if isinstance(value, Source) else _source(value)
    return source, source.name, _told(source.media_type), NO_HEADERS


def _source(value: Any) -> Source:
    if isinstance(value, bytes | bytearray | memoryview):
        return MemorySource(value)
    if isinstance(value, os.PathLike):
        return PathSource(value)
    if isinstance(value, str):
        raise TypeError(
            "text cannot be a file: it may be a path, content, base64 or a URL. Use pathlib.Path(...) or "
            "File.from_path, File.from_text, File.from_base64 or File.from_data_url"
        )
    if is_response(value):
        return from_response(value)
    if hasattr(value, "filename") and hasattr(value, "file"):  # an upload of Starlette or FastAPI
        source = from_open(value.file)
        source.name = base_name(value.filename)
        source.media_type = getattr(value, "content_type", None)
        return source
    if hasattr(value, "read"):
        return _opened(value)
    if isinstance(value, AsyncIterable | Iterable) and not isinstance(value, Mapping | type):
        return from_chunks(value, None)
    raise TypeError(
        "a file is made of bytes, a pathlib.Path, a file opened in binary mode, chunks of bytes, an HTTP response or "
        f"a tuple (name, content, media type), not of {type(value).__name__}"
    )


def _opened(value: Any) -> Source:
    if not iscoroutinefunction(value.read):
        return from_open(value)
    wrapped = getattr(value, "wrapped", None)  # anyio and trio: the file itself
    if wrapped is not None:
        return from_open(wrapped)
    source = AsyncChunkSource(read_coroutine(value))
    source.kind = "asynchronous file"
    source.name = base_name(getattr(value, "name", None))
    return source


def from_chunks(chunks: Any, size: int | None) -> Source:
    """The source of chunks, synchronous or not, or of a function that starts them anew.

    Raises:
        TypeError: They are no chunks.
        ValueError: The size is negative.
    """
    if size is not None and size < 0:
        raise ValueError(f"`size` is the number of bytes of a file, and cannot be {size}")
    if isinstance(chunks, str | bytes | bytearray | memoryview | Mapping):
        raise TypeError(f"`chunks` must be an iterable of bytes, not {type(chunks).__name__}; see File.from_bytes")
    if isinstance(chunks, AsyncIterable) or (callable(chunks) and isasyncgenfunction(chunks)):
        return AsyncChunkSource(chunks, size)
    if isinstance(chunks, Iterable):
        return ChunkSource(chunks, size)
    if callable(chunks):
        return _started(chunks, size)
    raise TypeError(f"`chunks` must be an iterable of bytes, or a function that gives one; got {type(chunks).__name__}")


def _started(start: Callable[[], Any], size: int | None) -> Source:
    # Whether a plain function gives an async iterator is known only when it is called: `chunks=lambda: stream()`.
    first = start()
    if isinstance(first, AsyncIterable):
        return AsyncChunkSource(start, size)
    if not isinstance(first, Iterable):
        raise TypeError(f"the function given as `chunks` must give an iterable of bytes, not {type(first).__name__}")
    return ChunkSource(start, size)


def _tuple(value: tuple[Any, ...]) -> Made:
    if not 2 <= len(value) <= 4 or not (value[0] is None or isinstance(value[0], str)):
        raise TypeError(
            "a file as a tuple is (name, content), (name, content, media type) or (name, content, media type, headers)"
        )
    name, content, *others = value
    if isinstance(content, tuple):
        raise TypeError("the content of a file given as a tuple (name, content) cannot be a tuple itself")
    source, told, kind, _ = source_of(content)
    media_type = others[0] if others else None
    headers = dict(others[1]) if len(others) > 1 and others[1] else NO_HEADERS
    return source, name or told, normal(media_type) if media_type else kind, headers


def _told(media_type: str | None) -> str | None:
    """The type that a source brings along, where it says something."""
    try:
        found = normal(media_type or UNKNOWN)
    except ValueError:
        return None
    return None if found in GENERIC else found
