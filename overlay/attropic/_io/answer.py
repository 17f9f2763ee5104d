"""Answers that came the direct way: read at once, or given out as the HTTP library's response when somebody asks.

Twins: sync first, then async.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator, Iterator, MutableMapping
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from .http11 import Head, Reader
    from .outgoing import Outgoing


class Fields(MutableMapping[str, str]):
    """The headers of an answer, read when somebody asks for one."""

    __slots__ = ("_found", "_head")

    def __init__(self, head: Head) -> None:
        self._head = head
        self._found: Any = None

    def all(self) -> Any:
        """As the HTTP library has them."""
        if self._found is None:
            self._found = httpx.Headers(self._head.fields)
        return self._found

    def __getitem__(self, name: str) -> str:
        found: str = self.all()[name]
        return found

    def __setitem__(self, name: str, value: str) -> None:
        self.all()[name] = value

    def __delitem__(self, name: str) -> None:
        del self.all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())

    def __contains__(self, name: object) -> bool:
        return name in self.all()

    def __repr__(self) -> str:
        return repr(self.all())


class NetworkStream:
    """What is known of the connection below an answer, as httpcore tells it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def get_extra_info(self, info: str) -> Any:
        """``socket``, ``ssl_object``, ``client_addr``, ``server_addr``, ``is_readable``, or None."""
        end = self._connection.socket
        if info == "socket":
            return end
        if info == "ssl_object":
            return getattr(self._connection, "ssl_object", None) or getattr(end, "_sslobj", None)
        if info == "client_addr":
            return end.getsockname()
        if info == "server_addr":
            return end.getpeername()
        return self._connection.stale if info == "is_readable" else None


class _Base:
    """What both are.

    Attributes:
        status_code: The status.
        headers: By name.
        limits: The timeouts of the call.
    """

    __slots__ = (
        "_began", "_closed", "_connection", "_content", "_elapsed", "_head", "_outgoing", "_pool", "_reader",
        "_response", "headers", "limits", "status_code",
    )  # fmt: skip

    def __init__(
        self, head: Head, reader: Reader, connection: Any, pool: Any, outgoing: Outgoing, began: float
    ) -> None:
        self.status_code = head.status
        self.headers = Fields(head)
        self.limits = outgoing.limits
        self._head = head
        self._reader = reader
        self._connection = connection
        self._pool = pool
        self._outgoing = outgoing
        self._began = began
        self._elapsed = 0.0
        self._closed = False
        self._content: bytes | None = None
        self._response: Any = None

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code <= 299

    def exposed(self) -> Any:
        """The HTTP library's response: with its body when that was read, else to be read from the network."""
        if self._response is None:
            made = self._make()
            if self._content is not None:
                with suppress(httpx.DecodingError):  # who reads the body is told
                    made.read()
        return self._response

    def _make(self) -> Any:
        if self._response is None:
            head, outgoing = self._head, self._outgoing
            network = NetworkStream(self._connection)
            extensions = {"http_version": head.version, "reason_phrase": head.reason, "network_stream": network}
            body: Any = self._body() if self._content is None else httpx.ByteStream(self._content)
            made = httpx.Response(
                head.status, headers=head.fields, stream=body, request=outgoing.request, extensions=extensions
            )
            made.headers = self.headers.all()  # one object, as of an answer of the HTTP library
            if self._content is None:
                body.response = made
            else:
                made.elapsed = timedelta(seconds=self._elapsed)
            self._response = made
        return self._response

    def _body(self) -> Any:
        raise NotImplementedError

    def _end(self, response: Any = None) -> None:
        self._elapsed = time.perf_counter() - self._began
        if response is not None:
            response.elapsed = timedelta(seconds=self._elapsed)

    def _decoded(self, content: bytes) -> bytes:
        """The body without its encoding."""
        coding = self._head.coding
        if not coding or coding == "identity" or not content:
            return content
        if coding == "gzip":
            inflating = zlib.decompressobj(zlib.MAX_WBITS | 16)
            try:
                return inflating.decompress(content) + inflating.flush()
            except zlib.error:
                pass  # the HTTP library says what is wrong
        found: bytes = self._make().read()
        return found


class Answer(_Base):
    """An answer."""

    __slots__ = ()

    def read(self) -> bytes:
        """The whole body, without its encoding.

        Raises:
            RequestError: It broke off, or cannot be decoded.
        """
        pieces, found = [], self.piece()
        while found is not None:
            pieces.append(found)
            found = self.piece()
        self._content = b"".join(pieces)
        return self._decoded(self._content)

    def piece(self) -> bytes | None:
        """More of the body as it is on the network; None at its end."""
        try:
            while True:
                found = self._reader.piece()
                if found:
                    return found
                if found is None:
                    self._finish(reusable=self._reader.reusable)
                    return None
                self._reader.feed(self._connection.receive(self._reader.wanted, self.limits["read"]))
        except BaseException as error:
            self._finish(reusable=False)
            if isinstance(error, httpx.RequestError):
                error.request = self._outgoing.request
            raise

    def close(self) -> None:
        """Give up what was not read."""
        self._finish(reusable=False)
        if self._response is not None and not self._response.is_closed:
            self._response.close()

    def _finish(self, *, reusable: bool) -> None:
        if not self._closed:
            self._closed = True
            self._end()
            self._pool.release(self._connection, reusable=reusable)

    def _body(self) -> Any:
        return _Body(self)


class _Body(httpx.SyncByteStream):
    """The body of an answer as the HTTP library reads it."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.response: Any = None

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._answer.piece, None)

    def close(self) -> None:
        self._answer.close()
        self._answer._end(self.response)


class AsyncAnswer(_Base):
    """An answer."""

    __slots__ = ()

    async def aread(self) -> bytes:
        """The whole body, without its encoding.

        Raises:
            RequestError: It broke off, or cannot be decoded.
        """
        pieces, found = [], await self.piece()
        while found is not None:
            pieces.append(found)
            found = await self.piece()
        self._content = b"".join(pieces)
        return self._decoded(self._content)

    async def piece(self) -> bytes | None:
        """More of the body as it is on the network; None at its end."""
        try:
            while True:
                found = self._reader.piece()
                if found:
                    return found
                if found is None:
                    self._finish(reusable=self._reader.reusable)
                    return None
                self._reader.feed(await self._connection.receive(self._reader.wanted, self.limits["read"]))
        except BaseException as error:
            self._finish(reusable=False)
            if isinstance(error, httpx.RequestError):
                error.request = self._outgoing.request
            raise

    async def aclose(self) -> None:
        """Give up what was not read."""
        self._finish(reusable=False)
        if self._response is not None and not self._response.is_closed:
            await self._response.aclose()

    def _finish(self, *, reusable: bool) -> None:
        if not self._closed:
            self._closed = True
            self._end()
            self._pool.release(self._connection, reusable=reusable)

    def _body(self) -> Any:
        return _AsyncBody(self)


class _AsyncBody(httpx.AsyncByteStream):
    """The body of an answer as the HTTP library reads it."""

    def __init__(self, answer: AsyncAnswer) -> None:
        self._answer = answer
        self.response: Any = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        found = await self._answer.piece()
        if found is None:
            raise StopAsyncIteration
        return found

    async def aclose(self) -> None:
        await self._answer.aclose()
        self._answer._end(self.response)
