"""``Anthropic`` and ``AsyncAnthropic``: the resources of the API over HTTP. The two are twins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.omit import NotGiven, Omit, not_given
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Options, Request
from attropic_api._runtime.responses import APIResponse, AsyncAPIResponse, AsyncBinaryResponse, BinaryResponse
from attropic_api._runtime.secret import conceal
from attropic_api._runtime.streams import AsyncStream, Stream

from ._advise import advise
from ._answers import value
from ._base import Address, ClientBase, HTTPClient
from ._core.course import Course
from ._core.effects import Received
from ._core.ending import Ending
from ._core.flow import Plan, perform
from ._guards import guards_of
from ._io import aio, sync
from ._io._httpx import failure_of, timeouts
from ._io.line import Line
from ._io.pools import AsyncPool, Pool
from ._io.source import AsyncSource, Source
from ._io.transports import async_client, sync_client
from ._verbs import AsyncVerbs, Verbs
from .resources import AsyncRoot, Root

if TYPE_CHECKING:
    from attropic_api._runtime.request import Timeout

    from ._base import AsyncCredential, Credential, MiddlewareLike
    from ._core.retry import RetryPolicy
    from ._observe import Hooks, Metering
    from .usage._budget import Budget
    from .usage._limiter import RateLimiter


class Anthropic(ClientBase, Verbs, Root):
    """A client of the Claude API.

    Args:
        api_key: Sent as ``x-api-key``; text, or a function that gives it for each attempt.
            Default: the environment variable ``ANTHROPIC_API_KEY``.
        auth_token: Sent as a bearer token. Default: ``ANTHROPIC_AUTH_TOKEN``, when there is no key.
        base_url: Where the API is. Default: ``ANTHROPIC_BASE_URL``, else the address of the API.
        api_version: The ``anthropic-version`` header. Default: that of the description.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        max_retries: How often a failed call is sent again. Default: 2.
        retry: When and how, in full; see ``RetryPolicy``.
        default_headers: Headers of every request; ``omit`` takes a default header away.
        default_query: Query parameters of every request.
        http_client: A client of httpx or httpx2 to send with.
        proxy: The address of a proxy. Default: the proxies of the environment.
        ca_bundle: A file or folder of certificates to trust. Default: ``SSL_CERT_FILE``, ``SSL_CERT_DIR`` or
            ``REQUESTS_CA_BUNDLE``, else those of certifi.
        client_cert: Our own certificate: a file, (certificate, key) or (certificate, key, password).
        trust_env: Whether proxies and certificates of the environment count.
        middleware: Functions that see each attempt: ``(request, call_next) -> response``.
        hooks: Functions that are told about every call; see ``Hooks``.
        meter: Adds up what calls use and cost; see ``attropic.usage.UsageMeter``.
        budget: What calls may cost or take of tokens, one or several; see ``attropic.usage.Budget``.
        rate_limiter: Has calls wait that would exceed a limit of the API; see ``attropic.usage.RateLimiter``.
        idle_timeout: Seconds that a stream may give nothing but pings; None is endless. Default: 1800 s.
        silence_timeout: Seconds that a stream may give no byte; None is endless. Default: the read timeout.
        stream_long_answers: Whether an answer that may take longer than a silent connection lasts is streamed
            on the way. It comes back whole all the same.
        webhook_key: The key that notifications are signed with, for ``beta.webhooks``. Default:
            ``ANTHROPIC_WEBHOOK_SIGNING_KEY``.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
        CredentialsError: A credential cannot stand in a header, or there are two.
    """

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        auth_token: str | None = None,
        base_url: str | Address | None = None,
        api_version: str | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_cert: str | PathLike[str] | tuple[str, ...] | None = None,
        trust_env: bool = True,
        middleware: Sequence[MiddlewareLike] = (),
        hooks: Hooks | Sequence[Hooks] = (),
        meter: Metering | None = None,
        budget: Budget | Sequence[Budget] | None = None,
        rate_limiter: RateLimiter | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        silence_timeout: float | NotGiven | None = not_given,
        stream_long_answers: bool = True,
        webhook_key: str | None = None,
        _strict_response_validation: bool = True,
    ) -> None:
        api_key, auth_token, webhook_key = conceal(api_key), conceal(auth_token), conceal(webhook_key)
        base_url, proxy, default_headers = conceal(base_url), conceal(proxy), conceal(default_headers)
        super().__init__(self)
        self._set(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            ca_bundle=ca_bundle,
            client_cert=client_cert,
            trust_env=trust_env,
            middleware=middleware,
            hooks=hooks,
            meter=meter,
            budget=budget,
            rate_limiter=rate_limiter,
            idle_timeout=idle_timeout,
            silence_timeout=silence_timeout,
            stream_long_answers=stream_long_answers,
            webhook_key=webhook_key,
        )

    def _new_pool(self, arguments: Mapping[str, Any]) -> Pool:
        return Pool(partial(sync_client, arguments), arguments.get("http_client"))

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send an operation with its arguments and give its result; resource methods end here.

        Raises:
            APIConnectionError: No answer arrived.
            APIStatusError: The answer is an error.
            APIResponseValidationError: The answer is not of its type.
        """
        request = operation.request(arguments)
        if operation.page is None:
            return self._perform(operation, request, options)
        from .pagination import pages  # not before a list is asked for

        return self._perform(operation, request, options, page=pages(self.call, operation, arguments, options))

    def _perform(
        self,
        operation: Operation[Any],
        request: Request,
        options: Options,
        follow_redirects: bool | None = None,
        page: Callable[[Any], Any] | None = None,
    ) -> Any:
        plan = self._options.plan(operation, request, options)
        plan.follow_redirects = follow_redirects
        many = operation.many(request)
        plan.keep_open = many is not None or options.respond == "streaming"
        plan.expose = plan.keep_open or options.respond == "raw" or operation.exposes
        read: Callable[[Received], Any] = partial(value, operation, binary=BinaryResponse, page=page)
        self._options.watch(plan, read)
        line = Line(self._pool.get(), self._options.middleware, self._options.route)
        if operation.length is not None:
            advise(request.json)
        if operation.length is not None or plan.keep_open:
            self._options.stretch(plan, options, timeouts(plan.timeout, line.http)["read"])
        plan.guards = guards_of(self._options, plan, self._pool, partial(timeouts, plan.timeout, line.http))
        if options.respond != "value":
            read = partial(self._answer, plan, many, line, page)
        elif many is not None:
            read = partial(self._stream, plan, many, line)
        return sync.drive(perform(plan, read), line)

    def _answer(self, plan: Plan, many: Any, line: Line, page: Any, received: Received) -> APIResponse[Any]:
        return APIResponse(
            received.response,
            lambda content: value(plan.operation, received.with_content(content), BinaryResponse, page),
            stream=None if many is None else partial(self._stream, plan, many, line, received),
            translate=failure_of(plan.operation, received),
            retries_taken=received.retries_taken,
            ended=self._ended(plan),
        )

    def _ended(self, plan: Plan) -> Callable[[], Any] | None:
        """What tells that an answer which was left unread is done with."""
        if (plan.watch is None and not plan.guards) or not plan.keep_open:
            return None
        ending = Ending(plan)
        return lambda: sync.finish(ending.tell())

    def _stream(self, plan: Plan, many: Any, line: Line, received: Received) -> Stream[Any]:
        return Stream(Source(Course(plan, many[0], many[1], received), line))

    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return bool(self._pool.is_closed())

    def close(self) -> None:
        """Close the connections, those of an ``http_client`` that was given too."""
        self._pool.close()

    def __enter__(self) -> Anthropic:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()


class AsyncAnthropic(ClientBase, AsyncVerbs, AsyncRoot):
    """A client of the Claude API.

    Args:
        api_key: Sent as ``x-api-key``; text, or a function that gives it for each attempt.
            Default: the environment variable ``ANTHROPIC_API_KEY``.
        auth_token: Sent as a bearer token. Default: ``ANTHROPIC_AUTH_TOKEN``, when there is no key.
        base_url: Where the API is. Default: ``ANTHROPIC_BASE_URL``, else the address of the API.
        api_version: The ``anthropic-version`` header. Default: that of the description.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        max_retries: How often a failed call is sent again. Default: 2.
        retry: When and how, in full; see ``RetryPolicy``.
        default_headers: Headers of every request; ``omit`` takes a default header away.
        default_query: Query parameters of every request.
        http_client: A client of httpx or httpx2 to send with.
        proxy: The address of a proxy. Default: the proxies of the environment.
        ca_bundle: A file or folder of certificates to trust. Default: ``SSL_CERT_FILE``, ``SSL_CERT_DIR`` or
            ``REQUESTS_CA_BUNDLE``, else those of certifi.
        client_cert: Our own certificate: a file, (certificate, key) or (certificate, key, password).
        trust_env: Whether proxies and certificates of the environment count.
        middleware: Functions that see each attempt: ``(request, call_next) -> response``.
        hooks: Functions that are told about every call; see ``Hooks``.
        meter: Adds up what calls use and cost; see ``attropic.usage.UsageMeter``.
        budget: What calls may cost or take of tokens, one or several; see ``attropic.usage.Budget``.
        rate_limiter: Has calls wait that would exceed a limit of the API; see ``attropic.usage.RateLimiter``.
        idle_timeout: Seconds that a stream may give nothing but pings; None is endless. Default: 1800 s.
        silence_timeout: Seconds that a stream may give no byte; None is endless. Default: the read timeout.
        stream_long_answers: Whether an answer that may take longer than a silent connection lasts is streamed
            on the way. It comes back whole all the same.
        webhook_key: The key that notifications are signed with, for ``beta.webhooks``. Default:
            ``ANTHROPIC_WEBHOOK_SIGNING_KEY``.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
        CredentialsError: A credential cannot stand in a header, or there are two.
    """

    def __init__(
        self,
        *,
        api_key: AsyncCredential | None = None,
        auth_token: str | None = None,
        base_url: str | Address | None = None,
        api_version: str | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_cert: str | PathLike[str] | tuple[str, ...] | None = None,
        trust_env: bool = True,
        middleware: Sequence[MiddlewareLike] = (),
        hooks: Hooks | Sequence[Hooks] = (),
        meter: Metering | None = None,
        budget: Budget | Sequence[Budget] | None = None,
        rate_limiter: RateLimiter | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        silence_timeout: float | NotGiven | None = not_given,
        stream_long_answers: bool = True,
        webhook_key: str | None = None,
        _strict_response_validation: bool = True,
    ) -> None:
        api_key, auth_token, webhook_key = conceal(api_key), conceal(auth_token), conceal(webhook_key)
        base_url, proxy, default_headers = conceal(base_url), conceal(proxy), conceal(default_headers)
        super().__init__(self)
        self._set(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            ca_bundle=ca_bundle,
            client_cert=client_cert,
            trust_env=trust_env,
            middleware=middleware,
            hooks=hooks,
            meter=meter,
            budget=budget,
            rate_limiter=rate_limiter,
            idle_timeout=idle_timeout,
            silence_timeout=silence_timeout,
            stream_long_answers=stream_long_answers,
            webhook_key=webhook_key,
        )

    def _new_pool(self, arguments: Mapping[str, Any]) -> AsyncPool:
        return AsyncPool(partial(async_client, arguments), arguments.get("http_client"))

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send an operation with its arguments and give its result; resource methods end here.

        Raises:
            APIConnectionError: No answer arrived.
            APIStatusError: The answer is an error.
            APIResponseValidationError: The answer is not of its type.
        """
        request = operation.request(arguments)
        if operation.page is None:
            return await self._perform(operation, request, options)
        from .pagination import async_pages  # not before a list is asked for

        return await self._perform(
            operation, request, options, page=async_pages(self.call, operation, arguments, options)
        )

    async def _perform(
        self,
        operation: Operation[Any],
        request: Request,
        options: Options,
        follow_redirects: bool | None = None,
        page: Callable[[Any], Any] | None = None,
    ) -> Any:
        plan = self._options.plan(operation, request, options)
        plan.follow_redirects = follow_redirects
        many = operation.many(request)
        plan.keep_open = many is not None or options.respond == "streaming"
        plan.expose = plan.keep_open or options.respond == "raw" or operation.exposes
        read: Callable[[Received], Any] = partial(value, operation, binary=AsyncBinaryResponse, page=page)
        self._options.watch(plan, read)
        line = Line(await self._pool.get(), self._options.middleware, self._options.route)
        if operation.length is not None:
            advise(request.json)
        if operation.length is not None or plan.keep_open:
            self._options.stretch(plan, options, timeouts(plan.timeout, line.http)["read"])
        plan.guards = guards_of(self._options, plan, self._pool, partial(timeouts, plan.timeout, line.http))
        if options.respond != "value":
            read = partial(self._answer, plan, many, line, page)
        elif many is not None:
            read = partial(self._stream, plan, many, line)
        return await aio.drive(perform(plan, read), line)

    def _answer(self, plan: Plan, many: Any, line: Line, page: Any, received: Received) -> AsyncAPIResponse[Any]:
        return AsyncAPIResponse(
            received.response,
            lambda content: value(plan.operation, received.with_content(content), AsyncBinaryResponse, page),
            stream=None if many is None else partial(self._stream, plan, many, line, received),
            translate=failure_of(plan.operation, received),
            retries_taken=received.retries_taken,
            ended=self._ended(plan),
        )

    def _ended(self, plan: Plan) -> Callable[[], Any] | None:
        """What tells that an answer which was left unread is done with."""
        if (plan.watch is None and not plan.guards) or not plan.keep_open:
            return None
        ending = Ending(plan)
        return lambda: aio.finish(ending.tell())

    def _stream(self, plan: Plan, many: Any, line: Line, received: Received) -> AsyncStream[Any]:
        return AsyncStream(AsyncSource(Course(plan, many[0], many[1], received), line))

    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return bool(self._pool.is_closed())

    async def close(self) -> None:
        """Close the connections, those of an ``http_client`` that was given too."""
        await self._pool.close()

    async def __aenter__(self) -> AsyncAnthropic:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()
