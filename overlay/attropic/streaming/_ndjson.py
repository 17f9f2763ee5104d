"""Events as lines of JSON, to send a stream on to a browser or another process. Twins: sync first, then async.

Each line is one event of the API and ends with LF. Source: the NDJSON format, https://github.com/ndjson/ndjson-spec.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.template import plain

from .._errors import APIError
from ._base import END

if TYPE_CHECKING:
    from ._async_stream import AsyncMessageStream
    from ._stream import MessageStream


def line(value: Any) -> bytes:
    """One event as a line."""
    try:
        return json.dumps(plain(value), separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a character of UTF-16, which is legal in JSON when it is escaped
        return json.dumps(plain(value), separators=(",", ":")).encode() + b"\n"


def error_line(error: APIError) -> bytes | None:
    """The line of the event that ended a stream with an error; None when no event did."""
    body = error.body
    return line(body) if error.in_stream and isinstance(body, dict) and body.get("type") == "error" else None


class NDJSON:
    """The events of a stream as lines of JSON."""

    def __init__(self, stream: MessageStream[Any, Any]) -> None:
        self._stream = stream
        self._failure: Exception | None = None

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._failure is not None:
            raise self._failure
        try:
            value = self._stream._step()
        except APIError as error:
            last = error_line(error)
            if last is None:
                raise
            self._failure = error
            return last
        if value is END:
            raise StopIteration
        return line(value)


class AsyncNDJSON:
    """The events of a stream as lines of JSON."""

    def __init__(self, stream: AsyncMessageStream[Any, Any]) -> None:
        self._stream = stream
        self._failure: Exception | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._failure is not None:
            raise self._failure
        try:
            value = await self._stream._step()
        except APIError as error:
            last = error_line(error)
            if last is None:
                raise
            self._failure = error
            return last
        if value is END:
            raise StopAsyncIteration
        return line(value)
