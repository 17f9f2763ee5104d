"""``Anthropic`` and ``AsyncAnthropic``: the resources of the API over HTTP. The two are twins."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.omit import NotGiven, Omit, not_given
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Options
from attropic_api._runtime.streams import AsyncStream, BinaryResponse, Stream
from attropic_api.resources import AsyncRoot, Root

from ._core.flow import exchange, result
from ._core.stream import decoder
from ._errors import AnthropicError
from ._io import aio, sync
from ._io._httpx import stream_failure
from ._options import ClientOptions

if TYPE_CHECKING:
    import httpx

    from attropic_api._runtime.request import Timeout


class Anthropic(Root):
    """A client of the Claude API.

    Args:
        api_key: Sent as ``x-api-key``. Default: the environment variable ``ANTHROPIC_API_KEY``.
        auth_token: Sent as a bearer token. Default: ``ANTHROPIC_AUTH_TOKEN``, when there is no key.
        base_url: Where the API is. Default: ``ANTHROPIC_BASE_URL``, else the address of the API.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        default_headers: Headers of every request; ``omit`` takes a default header away.
        default_query: Query parameters of every request.
        http_client: An ``httpx.Client`` to send with; it stays the caller's to close.

    Raises:
        CredentialsError: A credential holds a character that a header cannot carry.
        AnthropicError: ``base_url`` is not an http address.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(self)
        self._options = ClientOptions(
            name=type(self).__name__,
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
        )
        self._owned = http_client is None
        self._http: httpx.Client | None = http_client
        self._closed = False
        self._lock = Lock()

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._options.base_url

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send an operation with its arguments and give its result; resource methods end here.

        Raises:
            APIConnectionError: No answer arrived.
            APIStatusError: The answer is an error.
            APIResponseValidationError: The answer is not of its type.
        """
        request = self._options.request(operation, arguments, options)
        timeout = self._options.timeout if isinstance(options.timeout, NotGiven) else options.timeout
        many = operation.many(request)
        flow = exchange(request, timeout, keep_open=many is not None)
        received = sync.drive(flow, self._transport(), self._options.base_url)
        if many is not None:
            kind, response = many[0], received.response
            return Stream(
                response.iter_bytes(),
                kind,
                decoder(*many, received),
                response.close,
                response,
                stream_failure(operation, received),
            )
        value = result(operation, received)
        return BinaryResponse(value, received.response) if operation.kind(received.status) == "binary" else value

    def _transport(self) -> httpx.Client:
        """The HTTP client, made when it is first needed: making one reads certificates from disk."""
        with self._lock:
            if self._closed:
                raise AnthropicError("The client is closed.")
            if self._http is None:
                self._http = sync.default_client()
            return self._http

    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed or (self._http is not None and self._http.is_closed)

    def close(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        self._closed = True
        if self._owned and self._http is not None:
            self._http.close()

    def __enter__(self) -> Anthropic:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._options.shown_url}>"


class AsyncAnthropic(AsyncRoot):
    """A client of the Claude API.

    Args:
        api_key: Sent as ``x-api-key``. Default: the environment variable ``ANTHROPIC_API_KEY``.
        auth_token: Sent as a bearer token. Default: ``ANTHROPIC_AUTH_TOKEN``, when there is no key.
        base_url: Where the API is. Default: ``ANTHROPIC_BASE_URL``, else the address of the API.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        default_headers: Headers of every request; ``omit`` takes a default header away.
        default_query: Query parameters of every request.
        http_client: An ``httpx.AsyncClient`` to send with; it stays the caller's to close.

    Raises:
        CredentialsError: A credential holds a character that a header cannot carry.
        AnthropicError: ``base_url`` is not an http address.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(self)
        self._options = ClientOptions(
            name=type(self).__name__,
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
        )
        self._owned = http_client is None
        self._http: httpx.AsyncClient | None = http_client
        self._closed = False
        self._lock = Lock()

    @property
    def base_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return self._options.base_url

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send an operation with its arguments and give its result; resource methods end here.

        Raises:
            APIConnectionError: No answer arrived.
            APIStatusError: The answer is an error.
            APIResponseValidationError: The answer is not of its type.
        """
        request = self._options.request(operation, arguments, options)
        timeout = self._options.timeout if isinstance(options.timeout, NotGiven) else options.timeout
        many = operation.many(request)
        flow = exchange(request, timeout, keep_open=many is not None)
        received = await aio.drive(flow, self._transport(), self._options.base_url)
        if many is not None:
            kind, response = many[0], received.response
            return AsyncStream(
                response.aiter_bytes(),
                kind,
                decoder(*many, received),
                response.aclose,
                response,
                stream_failure(operation, received),
            )
        value = result(operation, received)
        return BinaryResponse(value, received.response) if operation.kind(received.status) == "binary" else value

    def _transport(self) -> httpx.AsyncClient:
        """The HTTP client, made when it is first needed: making one reads certificates from disk."""
        with self._lock:
            if self._closed:
                raise AnthropicError("The client is closed.")
            if self._http is None:
                self._http = aio.default_client()
            return self._http

    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed or (self._http is not None and self._http.is_closed)

    async def close(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        self._closed = True
        if self._owned and self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncAnthropic:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._options.shown_url}>"
