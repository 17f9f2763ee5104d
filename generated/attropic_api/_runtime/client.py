# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""A client for this package alone, over httpx. It sends; it does not retry, log or sign.

``Client`` and ``AsyncClient`` are twins.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar

import httpx

from .._server import SERVER, VERSION
from ..resources import AsyncRoot, Root
from .body import Body
from .omit import NotGiven
from .operation import Operation
from .page_kinds import async_pages, pages
from .request import Options, Request
from .responses import APIResponse, AsyncAPIResponse, AsyncBinaryResponse, BinaryResponse
from .sending import AsyncSending, Sending, async_make_ready, make_ready
from .sources import AsyncChunkSource, ChunkSource
from .streams import AsyncStream, Stream

T = TypeVar("T")


class Response(Generic[T]):
    """One answer of the server, whatever its status.

    Attributes:
        status_code: Any integer.
        content: The body as received.
        headers: Header names in lower case.
        parsed: The typed value of a documented answer, errors included; None for others.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(
        self, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T | None
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, without an async generator around it."""

    def __init__(self, sending: Any) -> None:
        self._sending = sending

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._sending)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._sending)


def _merge(request: Request, options: Options | None, headers: Mapping[str, str]) -> Body:
    """Put everything that is sent into the request; give its body."""
    request.headers = {**{name.lower(): value for name, value in headers.items()}, **request.headers}
    if options is not None:
        request.add(options)
    return Body(request)


def _prepare(
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    options: Options | None,
    body: Body,
    sending: Sending | AsyncSending,
) -> httpx.Request:
    extensions: dict[str, Any] = {}
    if options is not None and not isinstance(options.timeout, NotGiven):
        extensions["timeout"] = httpx.Timeout(options.timeout).as_dict()
    sent: dict[str, Any] = {}
    content = body.written(request.headers)
    if isinstance(content, list):
        sent["content"] = sending.take(content, rewindable=body.rewindable)
    elif content is not None:
        sent["content"] = content
    elif request.form:
        sent["data"] = _grouped(request.form)
    made = client.build_request(
        request.method,
        request.target.lstrip("/"),
        headers=request.headers,
        extensions=extensions or None,
        **sent,
    )
    if isinstance(content, list):
        made.stream = _Stream(sending)
    if not extensions:
        made.extensions.setdefault("timeout", client.timeout.as_dict())
    return made


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return grouped


def _headers(
    api_key: str | None, auth_token: str | None, headers: Mapping[str, str] | None
) -> dict[str, str]:
    made = {"accept": "application/json", "anthropic-version": VERSION}
    if api_key is not None:
        made["x-api-key"] = api_key
    if auth_token is not None:
        made["authorization"] = f"Bearer {auth_token}"
    made.update({name.lower(): value for name, value in (headers or {}).items()})
    return made


class Client(Root):
    """A client for this package alone.

    Args:
        base_url: Where the API is.
        api_key: Sent as ``x-api-key``.
        auth_token: Sent as a bearer token.
        headers: Headers of every request; they win over the defaults.
        timeout: Seconds, or an ``httpx.Timeout``.
        http_client: An ``httpx.Client`` to send with; it stays the caller's to close.
    """

    def __init__(
        self,
        *,
        base_url: str = SERVER,
        api_key: str | None = None,
        auth_token: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 600.0,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(self)
        self._owned = http_client is None
        self._http = http_client or httpx.Client(timeout=timeout, follow_redirects=True)
        self._http.base_url = httpx.URL(base_url)
        self._headers = _headers(api_key, auth_token, headers)

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        request = operation.request(arguments)
        body = _merge(request, options, self._headers)
        many = operation.many(request)
        bit_by_bit = options.respond == "streaming" or many is not None
        make_ready(body)
        sending = Sending()
        try:
            made = _prepare(self._http, request, options, body, sending)
            response = self._http.send(made, stream=bit_by_bit)
        finally:
            sending.drop()
        if bit_by_bit and not response.is_success:
            response.read()
        if not response.is_success:
            return operation.result(response.status_code, response.content)  # raises what the status means

        def stream() -> Any:
            assert many is not None
            chunks = response.iter_bytes()
            return Stream(ChunkSource(chunks, *many, response.close, response, operation.stream_end))

        def read(content: bytes) -> Any:
            value = operation.result(response.status_code, content)
            if operation.page is not None:
                return pages(self.call, operation, arguments, options)(value)
            return (
                BinaryResponse(value, response) if operation.kind(response.status_code) == "binary" else value
            )

        if options.respond != "value":
            return APIResponse(response, read, stream=stream if many else None)
        return stream() if many else read(response.content)

    def send(self, operation: Operation[T], request: Request) -> Response[Any]:
        """Send a request and read the whole answer, whatever its status."""
        body = _merge(request, None, self._headers)
        make_ready(body)
        sending = Sending()
        try:
            response = self._http.send(_prepare(self._http, request, None, body, sending))
        finally:
            sending.drop()
        parsed = operation.parse(response.status_code, response.content, stream=operation.streams(request))
        return Response(response.status_code, response.content, dict(response.headers), parsed)

    def close(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()


class AsyncClient(AsyncRoot):
    """A client for this package alone.

    Args:
        base_url: Where the API is.
        api_key: Sent as ``x-api-key``.
        auth_token: Sent as a bearer token.
        headers: Headers of every request; they win over the defaults.
        timeout: Seconds, or an ``httpx.Timeout``.
        http_client: An ``httpx.AsyncClient`` to send with; it stays the caller's to close.
    """

    def __init__(
        self,
        *,
        base_url: str = SERVER,
        api_key: str | None = None,
        auth_token: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 600.0,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(self)
        self._owned = http_client is None
        self._http = http_client or httpx.AsyncClient(timeout=timeout, follow_redirects=True)
        self._http.base_url = httpx.URL(base_url)
        self._headers = _headers(api_key, auth_token, headers)

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        request = operation.request(arguments)
        body = _merge(request, options, self._headers)
        many = operation.many(request)
        bit_by_bit = options.respond == "streaming" or many is not None
        await async_make_ready(body)
        sending = AsyncSending()
        try:
            made = _prepare(self._http, request, options, body, sending)
            response = await self._http.send(made, stream=bit_by_bit)
        finally:
            await sending.drop()
        if bit_by_bit and not response.is_success:
            await response.aread()
        if not response.is_success:
            return operation.result(response.status_code, response.content)  # raises what the status means

        def stream() -> Any:
            assert many is not None
            chunks = response.aiter_bytes()
            return AsyncStream(
                AsyncChunkSource(chunks, *many, response.aclose, response, operation.stream_end)
            )

        def read(content: bytes) -> Any:
            value = operation.result(response.status_code, content)
            if operation.page is not None:
                return async_pages(self.call, operation, arguments, options)(value)
            return (
                AsyncBinaryResponse(value, response)
                if operation.kind(response.status_code) == "binary"
                else value
            )

        if options.respond != "value":
            return AsyncAPIResponse(response, read, stream=stream if many else None)
        return stream() if many else read(response.content)

    async def send(self, operation: Operation[T], request: Request) -> Response[Any]:
        """Send a request and read the whole answer, whatever its status."""
        body = _merge(request, None, self._headers)
        await async_make_ready(body)
        sending = AsyncSending()
        try:
            response = await self._http.send(_prepare(self._http, request, None, body, sending))
        finally:
            await sending.drop()
        parsed = operation.parse(response.status_code, response.content, stream=operation.streams(request))
        return Response(response.status_code, response.content, dict(response.headers), parsed)

    async def close(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()
