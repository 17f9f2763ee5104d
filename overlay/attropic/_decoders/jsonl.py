"""Lines of JSON under their official names. The results of a batch are read by ``attropic.batches.BatchResults``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from attropic_api._runtime.casting import decoder
from attropic_api._runtime.sources import AsyncChunkSource, ChunkSource
from attropic_api._runtime.streams import AsyncStream, Stream

T = TypeVar("T")


class JSONLDecoder(Stream[T], Generic[T]):
    """Typed values from lines of JSON.

    Args:
        raw_iterator: The bytes as they arrive.
        line_type: The type of a line.
        http_response: The HTTP library's response; closed at the end.
    """

    def __init__(self, *, raw_iterator: Iterator[bytes], line_type: type[T], http_response: Any) -> None:
        source = ChunkSource(raw_iterator, "jsonl", decoder(line_type), http_response.close, http_response)
        super().__init__(source)


class AsyncJSONLDecoder(AsyncStream[T], Generic[T]):
    """Typed values from lines of JSON.

    Args:
        raw_iterator: The bytes as they arrive.
        line_type: The type of a line.
        http_response: The HTTP library's response; closed at the end.
    """

    def __init__(self, *, raw_iterator: AsyncIterator[bytes], line_type: type[T], http_response: Any) -> None:
        source = AsyncChunkSource(raw_iterator, "jsonl", decoder(line_type), http_response.aclose, http_response)
        super().__init__(source)
