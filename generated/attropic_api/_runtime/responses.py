# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Answers as they came, with the value when it is asked for. Twins: sync first, then async."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, AnyStr, Generic, TypeVar, overload

from .conventions import REQUEST_ID_HEADER, WORKSPACE_ID_HEADER
from .errors import ValidationError
from .events import LineDecoder
from .model import BaseModel
from .rate_limits import RateLimits

T = TypeVar("T")
To = TypeVar("To")


class _Head(Generic[T]):
    """What is known of an answer before its body.

    Attributes:
        http_response: The HTTP library's response.
        retries_taken: How often the call was sent again before this answer came.
    """

    def __init__(
        self,
        http_response: Any,
        read: Callable[[bytes], T],
        *,
        stream: Callable[[], T] | None = None,
        translate: Callable[[Exception], Exception] | None = None,
        retries_taken: int = 0,
        ended: Callable[[], Any] | None = None,
        content: bytes | None = None,
    ) -> None:
        self.http_response = http_response
        self.retries_taken = retries_taken
        self._read = read
        self._stream = stream
        self._translate = translate
        self._ended = ended
        self._content = content
        self._received: Any = None
        self._values: dict[Any, Any] = {}

    @property
    def headers(self) -> Any:
        """The headers; names are matched without regard to case."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        status: int = self.http_response.status_code
        return status

    @property
    def http_request(self) -> Any:
        """The HTTP library's request."""
        return self.http_response.request

    @property
    def url(self) -> Any:
        return self.http_response.url

    @property
    def method(self) -> str:
        return str(self.http_request.method)

    @property
    def http_version(self) -> str:
        return str(self.http_response.http_version)

    @property
    def elapsed(self) -> datetime.timedelta:
        """From sending the request until the body was read."""
        elapsed: datetime.timedelta = self.http_response.elapsed
        return elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or given up."""
        return bool(self.http_response.is_closed)

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        found: str | None = self.headers.get(REQUEST_ID_HEADER)
        return found

    @property
    def workspace_id(self) -> str | None:
        """The workspace that the call was counted for."""
        found: str | None = self.headers.get(WORKSPACE_ID_HEADER)
        return found

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the answer told, or None."""
        return RateLimits.of(self.headers)

    def _fail(self, error: Exception) -> None:
        """Raise what an error means, when it means another one."""
        failure = error if self._translate is None else self._translate(error)
        if failure is not error:
            raise failure from error

    def _cast(self, content: bytes, to: Any) -> Any:
        if to is None:
            return self._read(content)
        from .casting import cast

        try:
            value = cast(to, content, self.http_response)
        except ValidationError as error:
            self._fail(error)
            raise
        if isinstance(value, BaseModel):
            value._headers = self.headers
        return value

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class APIResponse(_Head[T]):
    """An answer: its status, headers and body, and with ``parse()`` its value."""

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[To]) -> To: ...
    def parse(self, *, to: Any = None) -> Any:
        """The value that the method without ``with_raw_response`` gives, or the body read as another type.

        Args:
            to: A model, ``str``, ``bytes``, ``dict``, ``list[...]`` or a union of these.

        Raises:
            APIResponseValidationError: The body is not of the type.
        """
        if to not in self._values:
            if to is None and self._stream is not None:
                self._values[to] = self._stream()
            else:
                self._values[to] = self._cast(self.read(), to)
        return self._values[to]

    def read(self) -> bytes:
        """The whole body."""
        if self._content is not None:
            return self._content
        try:
            content: bytes = self.http_response.read()
        except Exception as error:
            self._fail(error)
            raise
        return content

    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode(self.http_response.encoding or "utf-8", errors="replace")

    def json(self) -> Any:
        """The whole body as plain JSON values."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body piece by piece."""
        try:
            for chunk in self.http_response.iter_bytes(chunk_size):  # noqa: UP028  # as its async twin
                yield chunk
        except Exception as error:
            self._fail(error)
            raise

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body piece by piece, as text."""
        try:
            for chunk in self.http_response.iter_text(chunk_size):  # noqa: UP028  # as its async twin
                yield chunk
        except Exception as error:
            self._fail(error)
            raise

    def iter_lines(self) -> Iterator[str]:
        """The body line by line; CR, LF and CRLF end a line."""
        lines = LineDecoder()
        for chunk in self.iter_bytes():
            for line in lines.feed(chunk):
                yield line.decode("utf-8", errors="replace")
        for line in lines.close():
            yield line.decode("utf-8", errors="replace")

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is created or overwritten."""
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file piece by piece; it is never in memory as a whole unless it was read before."""
        with open(file, "wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def close(self) -> None:
        """Give up the body; the connection is free again."""
        self.http_response.close()
        if self._ended is not None:
            self._ended()


class AsyncAPIResponse(_Head[T]):
    """An answer: its status, headers and body, and with ``parse()`` its value."""

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[To]) -> To: ...
    async def parse(self, *, to: Any = None) -> Any:
        """The value that the method without ``with_raw_response`` gives, or the body read as another type.

        Args:
            to: A model, ``str``, ``bytes``, ``dict``, ``list[...]`` or a union of these.

        Raises:
            APIResponseValidationError: The body is not of the type.
        """
        if to not in self._values:
            if to is None and self._stream is not None:
                self._values[to] = self._stream()
            else:
                self._values[to] = self._cast(await self.read(), to)
        return self._values[to]

    async def read(self) -> bytes:
        """The whole body."""
        if self._content is not None:
            return self._content
        try:
            content: bytes = await self.http_response.aread()
        except Exception as error:
            self._fail(error)
            raise
        return content

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode(self.http_response.encoding or "utf-8", errors="replace")

    async def json(self) -> Any:
        """The whole body as plain JSON values."""
        return json.loads(await self.read())

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body piece by piece."""
        try:
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk
        except Exception as error:
            self._fail(error)
            raise

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body piece by piece, as text."""
        try:
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk
        except Exception as error:
            self._fail(error)
            raise

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line; CR, LF and CRLF end a line."""
        lines = LineDecoder()
        async for chunk in self.iter_bytes():
            for line in lines.feed(chunk):
                yield line.decode("utf-8", errors="replace")
        for line in lines.close():
            yield line.decode("utf-8", errors="replace")

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is created or overwritten."""
        await self.stream_to_file(file)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file piece by piece; it is never in memory as a whole unless it was read before."""
        with open(file, "wb") as target:
            async for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    async def close(self) -> None:
        """Give up the body; the connection is free again."""
        await self.http_response.aclose()
        if self._ended is not None:
            await self._ended()


class BinaryResponse(APIResponse[bytes]):
    """A download, already read: ``content`` are its bytes."""

    def __init__(self, content: bytes, response: Any = None) -> None:
        super().__init__(response, lambda read: read, content=content)
        self.content = content

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self.http_response

    def text(self) -> str:
        """The bytes as text."""
        return self.content.decode(getattr(self.response, "encoding", None) or "utf-8", errors="replace")

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes piece by piece."""
        for piece in pieces(self.content, chunk_size):  # noqa: UP028  # as its async twin
            yield piece

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The text piece by piece."""
        for piece in pieces(self.text(), chunk_size):  # noqa: UP028  # as its async twin
            yield piece

    def close(self) -> None:
        """Nothing: the connection is free already."""


class AsyncBinaryResponse(AsyncAPIResponse[bytes]):
    """A download, already read: ``content`` are its bytes."""

    def __init__(self, content: bytes, response: Any = None) -> None:
        super().__init__(response, lambda read: read, content=content)
        self.content = content

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self.http_response

    async def text(self) -> str:
        """The bytes as text."""
        return self.content.decode(getattr(self.response, "encoding", None) or "utf-8", errors="replace")

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes piece by piece."""
        for piece in pieces(self.content, chunk_size):
            yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The text piece by piece."""
        for piece in pieces(await self.text(), chunk_size):
            yield piece

    async def close(self) -> None:
        """Nothing: the connection is free already."""


def pieces(whole: AnyStr, size: int | None) -> Iterator[AnyStr]:
    """Bytes or text in pieces of a size, by default 64 KiB."""
    step = size or 65536
    return (whole[start : start + step] for start in range(0, len(whole), step))


R = TypeVar("R", bound=APIResponse[Any])
AR = TypeVar("AR", bound=AsyncAPIResponse[Any])


class ResponseContextManager(Generic[R]):
    """Sends the call when entered; closes the answer when left."""

    def __init__(self, send: Callable[[], R]) -> None:
        self._send = send
        self._response: R | None = None

    def __enter__(self) -> R:
        self._response = self._send()
        return self._response

    def __exit__(self, *reason: object) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[AR]):
    """Sends the call when entered; closes the answer when left."""

    def __init__(self, send: Callable[[], Awaitable[AR]]) -> None:
        self._send = send
        self._response: AR | None = None

    async def __aenter__(self) -> AR:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *reason: object) -> None:
        if self._response is not None:
            await self._response.close()
