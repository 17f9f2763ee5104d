# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""A client for this package alone, over httpx. It sends, again where it is told to; it does not log or sign.

``Client`` and ``AsyncClient`` are twins.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar

import httpx

from .._server import SERVER, VERSION
from ..resources import AsyncRoot, Root
from .body import Body
from .conventions import KEY_HEADER, KEY_QUERY, VERSION_HEADER
from .omit import NotGiven
from .operation import Operation
from .page_kinds import async_pages, pages
from .request import Options, Request
from .responses import APIResponse, AsyncAPIResponse, AsyncBinaryResponse, BinaryResponse
from .retries import Attempts, checked, most
from .sending import AsyncSending, Sending, async_make_ready, make_ready
from .sources import AsyncChunkSource, ChunkSource
from .streams import AsyncStream, Stream
from .waiting import async_sleep, sleep

T = TypeVar("T")
#: The request was not sent.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


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


def _merge(
    request: Request, options: Options | None, headers: Mapping[str, str], query: Mapping[str, str]
) -> Body:
    """Put everything that is sent into the request; give its body."""
    request.query += query.items()
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
    made = {"accept": "application/json"}
    if VERSION_HEADER and VERSION:
        made[VERSION_HEADER] = VERSION
    if api_key is not None and KEY_HEADER and not KEY_QUERY:
        made[KEY_HEADER] = api_key
    if auth_token is not None:
        made["authorization"] = f"Bearer {auth_token}"
    made.update({name.lower(): value for name, value in (headers or {}).items()})
    return made


class Client(Root):
    """A client for this package alone.

    Args:
        base_url: Where the API is.
        api_key: Sent in the header, or as the query parameter, that the description names.
        auth_token: Sent as a bearer token.
        headers: Headers of every request; they win over the defaults.
        timeout: Seconds, or an ``httpx.Timeout``.
        max_retries: How often a call is sent again that was refused for now, or lost where that does no harm.
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
        max_retries: int = 0,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(self)
        self._owned = http_client is None
        self._http = http_client or httpx.Client(timeout=timeout, follow_redirects=True)
        self._http.base_url = httpx.URL(base_url)
        self._headers = _headers(api_key, auth_token, headers)
        self._query = {KEY_QUERY: api_key} if api_key is not None and KEY_QUERY else {}
        self._max_retries = checked(max_retries)

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        request = operation.request(arguments)
        body = _merge(request, options, self._headers, self._query)
        many = operation.many(request)
        bit_by_bit = options.respond == "streaming" or many is not None
        response = self._attempt(operation, request, options, body, bit_by_bit)
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

    def _attempt(
        self, operation: Operation[Any], request: Request, options: Options | None, body: Body, stream: bool
    ) -> httpx.Response:
        """Send the request until there is an answer to take."""
        make_ready(body)
        attempts = Attempts(
            self._max_retries if options is None else most(self._max_retries, options.max_retries),
            repeatable=operation.repeatable,
            rewindable=body.rewindable,
        )
        while True:
            sending = Sending()
            try:
                made = _prepare(self._http, request, options, body, sending)
                response = self._http.send(made, stream=stream)
            except httpx.TransportError as error:
                wait = attempts.lost(sent=not isinstance(error, _UNSENT))
                if wait is None or sending.failure is not None:
                    raise
            else:
                wait = attempts.answered(response.status_code, response.headers)
                if wait is None:
                    return response
                response.close()
            finally:
                sending.drop()
            sleep(wait)

    def send(self, operation: Operation[T], request: Request) -> Response[Any]:
        """Send a request and read the whole answer, whatever its status."""
        body = _merge(request, None, self._headers, self._query)
        response = self._attempt(operation, request, None, body, False)
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
        api_key: Sent in the header, or as the query parameter, that the description names.
        auth_token: Sent as a bearer token.
        headers: Headers of every request; they win over the defaults.
        timeout: Seconds, or an ``httpx.Timeout``.
        max_retries: How often a call is sent again that was refused for now, or lost where that does no harm.
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
        max_retries: int = 0,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(self)
        self._owned = http_client is None
        self._http = http_client or httpx.AsyncClient(timeout=timeout, follow_redirects=True)
        self._http.base_url = httpx.URL(base_url)
        self._headers = _headers(api_key, auth_token, headers)
        self._query = {KEY_QUERY: api_key} if api_key is not None and KEY_QUERY else {}
        self._max_retries = checked(max_retries)

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        request = operation.request(arguments)
        body = _merge(request, options, self._headers, self._query)
        many = operation.many(request)
        bit_by_bit = options.respond == "streaming" or many is not None
        response = await self._attempt(operation, request, options, body, bit_by_bit)
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

    async def _attempt(
        self, operation: Operation[Any], request: Request, options: Options | None, body: Body, stream: bool
    ) -> httpx.Response:
        """Send the request until there is an answer to take."""
        await async_make_ready(body)
        attempts = Attempts(
            self._max_retries if options is None else most(self._max_retries, options.max_retries),
            repeatable=operation.repeatable,
            rewindable=body.rewindable,
        )
        while True:
            sending = AsyncSending()
            try:
                made = _prepare(self._http, request, options, body, sending)
                response = await self._http.send(made, stream=stream)
            except httpx.TransportError as error:
                wait = attempts.lost(sent=not isinstance(error, _UNSENT))
                if wait is None or sending.failure is not None:
                    raise
            else:
                wait = attempts.answered(response.status_code, response.headers)
                if wait is None:
                    return response
                await response.aclose()
            finally:
                await sending.drop()
            await async_sleep(wait)

    async def send(self, operation: Operation[T], request: Request) -> Response[Any]:
        """Send a request and read the whole answer, whatever its status."""
        body = _merge(request, None, self._headers, self._query)
        response = await self._attempt(operation, request, None, body, False)
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
