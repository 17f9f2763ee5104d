"""Transports of an HTTP client that answer in process, without sockets. Twins: sync first, then async."""

from __future__ import annotations

from inspect import isasyncgen, isgenerator
from typing import TYPE_CHECKING, Any, TypeVar

from .._io.waiting import async_heard, async_signal, heard, signal
from ..localserver import Api, Request, Settings
from ..localserver.messages import answer
from ._connection import Connection, Steps
from ._replies import AnyScript, script_of

T = TypeVar("T")

if TYPE_CHECKING:
    import httpx
    import httpx2

    from ..localserver._api import Pending

    class Transport(httpx.BaseTransport, httpx2.BaseTransport):
        """What clients of httpx and httpx2 take."""

        def handle_request(self, request: Any) -> Any: ...

    class AsyncTransport(httpx.AsyncBaseTransport, httpx2.AsyncBaseTransport):
        """What async clients of httpx and httpx2 take."""

        async def handle_async_request(self, request: Any) -> Any: ...
else:

    class Transport: ...

    class AsyncTransport: ...


class LocalTransport(Transport):
    """A Claude API in process; a client of httpx or httpx2 takes it as its ``transport``.

    Args:
        api: Who answers; by default a new API of the arguments below.
        script: What the model says: a function, a file, or lines of YAML. Default: that of the local API.
        settings: Limits, pace and what else can be set.

    Attributes:
        api: Who answers.
    """

    def __init__(self, api: Api | None = None, *, script: AnyScript = answer, settings: Settings | None = None) -> None:
        self.api = api or Api(script_of(script), settings=settings)

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival: a copy, which later requests do not change."""
        return self.api.requests

    def handle_request(self, request: Any) -> Any:
        """Answer a request of the HTTP client."""
        connection = Connection(request)
        exchange = self.api.open(connection.head())
        try:
            upload(request.stream, exchange)
        except BaseException:
            exchange.close()
            raise
        connection.answer(exchange.finish())
        return respond(connection)

    def close(self) -> None:
        """Nothing is left open."""

    def __enter__(self) -> LocalTransport:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()


class AsyncLocalTransport(AsyncTransport):
    """A Claude API in process; an async client of httpx or httpx2 takes it as its ``transport``.

    Args:
        api: Who answers; by default a new API of the arguments below.
        script: What the model says: a function, a file, or lines of YAML. Default: that of the local API.
        settings: Limits, pace and what else can be set.

    Attributes:
        api: Who answers.
    """

    def __init__(self, api: Api | None = None, *, script: AnyScript = answer, settings: Settings | None = None) -> None:
        self.api = api or Api(script_of(script), settings=settings)

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival: a copy, which later requests do not change."""
        return self.api.requests

    async def handle_async_request(self, request: Any) -> Any:
        """Answer a request of the HTTP client."""
        connection = Connection(request)
        exchange = self.api.open(connection.head())
        try:
            await async_upload(request.stream, exchange)
        except BaseException:
            exchange.close()
            raise
        connection.answer(exchange.finish())
        return await async_respond(connection)

    async def aclose(self) -> None:
        """Nothing is left open."""

    async def __aenter__(self) -> AsyncLocalTransport:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.aclose()


class Body:
    """The body of a response.

    Args:
        connection: Gives the bytes.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._closed = signal()

    def __iter__(self) -> Body:
        return self

    def __next__(self) -> bytes:
        data = carry_out(self._connection.read(), self._closed, self._connection)
        if not data:
            raise StopIteration
        return data

    def close(self) -> None:
        """Let it go; who waits for it is woken."""
        self._closed.set()
        self._connection.close()


class AsyncBody:
    """The body of a response.

    Args:
        connection: Gives the bytes.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._closed = async_signal()

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        data = await async_carry_out(self._connection.read(), self._closed, self._connection)
        if not data:
            raise StopAsyncIteration
        return data

    async def aclose(self) -> None:
        """Let it go; who waits for it is woken."""
        self._closed.set()
        self._connection.close()


def upload(body: Any, exchange: Pending) -> None:
    """Send a body as far as it matters; generators that were not read to their end are closed."""
    pieces = iter(body)
    try:
        for data in pieces:
            if not exchange.feed(data):
                break
    finally:
        for source in (pieces, getattr(body, "_stream", None)):  # the HTTP libraries put one into another
            if isgenerator(source):
                source.close()


async def async_upload(body: Any, exchange: Pending) -> None:
    """Send a body as far as it matters; generators that were not read to their end are closed."""
    pieces = aiter(body)
    try:
        async for data in pieces:
            if not exchange.feed(data):
                break
    finally:
        for source in (pieces, getattr(body, "_stream", None)):  # the HTTP libraries put one into another
            if isasyncgen(source):
                await source.aclose()


def respond(connection: Connection) -> Any:
    """The response of the HTTP library, when its head has come."""
    carry_out(connection.begin(), signal(), connection)
    return connection.response(Body)


async def async_respond(connection: Connection) -> Any:
    """The response of the HTTP library, when its head has come."""
    await async_carry_out(connection.begin(), async_signal(), connection)
    return connection.response(AsyncBody)


def carry_out(steps: Steps[T], closed: Any, connection: Connection) -> T:
    """Wait as the steps say, and give what comes of them; ``closed`` ends it."""
    try:
        while True:
            if heard(closed, next(steps)):
                raise connection.closed()
    except StopIteration as end:
        found: T = end.value
        return found


async def async_carry_out(steps: Steps[T], closed: Any, connection: Connection) -> T:
    """Wait as the steps say, and give what comes of them; ``closed`` ends it."""
    try:
        while True:
            if await async_heard(closed, next(steps)):
                raise connection.closed()
    except StopIteration as end:
        found: T = end.value
        return found
