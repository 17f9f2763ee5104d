"""The direct way to a server: from a request to bytes on a connection, without the HTTP library's client.

It is taken when the HTTP client is our own, for what an API client sends nearly always. Whatever is not plain goes
through the HTTP client: a proxy, a body that is read while it is sent, an event loop that is not of asyncio, a log
of httpcore that somebody reads, and functions of the HTTP library that somebody replaced, to trace or to mock it.

What is sent is what the HTTP library would send: it builds the first request of a kind, whose head is kept.
Twins: sync first, then async.
"""

from __future__ import annotations

import logging
import re
import time
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import httpx

from .answer import Answer, AsyncAnswer
from .http11 import Head, Reader
from .outgoing import Outgoing, address
from .shelf import Origin
from .untouched import untouched

if TYPE_CHECKING:
    from .loop_pool import LoopPool
    from .socket_pool import SocketPool

_LOGGER: Final = logging.getLogger("httpx")
_DEEP: Final = (logging.getLogger("httpcore.connection"), logging.getLogger("httpcore.http11"))
#: An address that the HTTP library sends as it is written: an origin, and a path without anything to resolve.
_PLAIN: Final = re.compile(
    r"(https?://[a-z0-9.-]+(?::[0-9]{1,5})?)((?:/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)+/?(?:\?[A-Za-z0-9_.~&=-]+)?)"
)
_FIELD: Final = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+: [\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?")
#: Fields that ask for more than a request and its answer.
_UNUSUAL: Final = frozenset({b"connection", b"expect", b"te", b"trailer", b"transfer-encoding", b"upgrade"})
_METHODS: Final = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
#: So many heads are kept; they differ in their headers and origins only.
_MOST: Final = 64
#: Up to here the head and the body are sent at once.
_SMALL: Final = 65536


class Order:
    """A request as bytes.

    Attributes:
        origin: Where it goes.
        head: Its head.
        body: Its body.
    """

    __slots__ = ("body", "head", "origin", "outgoing")

    def __init__(self, origin: Origin, head: bytes, outgoing: Outgoing) -> None:
        self.origin = origin
        self.head = head
        self.body: bytes = outgoing.content or b""
        self.outgoing = outgoing


class _Template:
    """A head as the HTTP library writes it. It has the credential in it, and so no representation that shows anything.

    Attributes:
        before: What follows the first line, up to the length of the body where it has one.
        after: What follows the length.
        lengthy: Whether there is a length.
    """

    __slots__ = ("after", "before", "lengthy")

    def __init__(self, before: bytes, after: bytes = b"", *, lengthy: bool = False) -> None:
        self.before = before
        self.after = after
        self.lengthy = lengthy


class _Base:
    """What both are.

    Args:
        client: The HTTP client, which builds the first request of a kind.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._heads: dict[tuple[Any, ...], _Template | None] = {}
        self._cookies = False
        self._spoilt = float("inf")

    def order(self, outgoing: Outgoing) -> Order | None:
        """The request as bytes; None when it has to go through the HTTP client."""
        if not outgoing.plain or not untouched() or any(one.isEnabledFor(logging.DEBUG) for one in _DEEP):
            return None
        plain = _PLAIN.fullmatch(outgoing.url)
        if plain is not None:
            where, target = plain.groups()
        else:
            url = address(httpx.URL, outgoing.url)
            if url.scheme not in ("http", "https") or url.userinfo:
                return None
            where, target = f"{url.scheme}://{url.netloc.decode('ascii')}", url.raw_path.decode("ascii")
        if self._cookies and time.time() >= self._spoilt:
            self._forget()
        body = outgoing.content is not None
        key = (outgoing.method, where, body, *outgoing.headers.items(), target if self._cookies else "")
        try:
            found = self._heads[key]
        except KeyError:
            if len(self._heads) >= _MOST:
                self._heads.clear()
            found = self._heads[key] = self._template(outgoing, body)
        if found is None:
            return None
        head = b"%b %b HTTP/1.1\r\n%b" % (outgoing.method.encode("ascii"), target.encode("ascii"), found.before)
        if found.lengthy:
            head = b"%b%d%b" % (head, len(outgoing.content), found.after)
        return Order(_origin(where), head, outgoing)

    def _template(self, outgoing: Outgoing, body: bool) -> _Template | None:
        """The head as the HTTP library would write it, and where the length of the body belongs."""
        if outgoing.method not in _METHODS or "content-length" in outgoing.headers:
            return None
        lines: list[bytes] = []
        place = 0
        for name, value in outgoing.request.headers.raw:
            lower, line = name.lower(), name + b": " + value
            usual = lower not in _UNUSUAL or (lower == b"connection" and value == b"keep-alive")
            if not usual or not _FIELD.fullmatch(line):
                return None
            if lower == b"host":
                lines.insert(0, line)
                place += bool(place)
            elif lower == b"content-length" and body:
                if place or value != b"%d" % len(outgoing.content):
                    return None
                lines.append(name + b": ")
                place = len(lines)
            else:
                lines.append(line)
        if not lines or not lines[0].lower().startswith(b"host:") or bool(place) != body:
            return None
        if not place:
            return _Template(b"\r\n".join(lines) + b"\r\n\r\n")
        after = b"".join(b"\r\n" + line for line in lines[place:])
        return _Template(b"\r\n".join(lines[:place]), after + b"\r\n\r\n", lengthy=True)

    def _tell(self, order: Order, head: Head) -> None:
        """Do what the HTTP library's client does when a head has arrived."""
        if head.cookies:
            request = order.outgoing.request
            self._client.cookies.extract_cookies(httpx.Response(head.status, headers=head.fields, request=request))
            self._forget()
        if _LOGGER.isEnabledFor(logging.INFO):
            _LOGGER.info(
                'HTTP Request: %s %s "%s %d %s"',
                order.outgoing.method,
                address(httpx.URL, order.outgoing.url),
                head.version.decode("ascii"),
                head.status,
                head.reason.decode("ascii", errors="ignore"),
            )

    def _forget(self) -> None:
        """Cookies came or went: heads are written anew."""
        self._heads.clear()
        times = [cookie.expires for cookie in self._client.cookies.jar if not cookie.is_expired()]
        self._cookies = bool(times)
        self._spoilt = min((float(when) for when in times if when is not None), default=float("inf"))


@lru_cache(maxsize=256)
def _origin(where: str) -> Origin:
    url = httpx.URL(where)
    return Origin(url.scheme, url.raw_host.decode("ascii"), url.port or (443 if url.scheme == "https" else 80))


class Direct(_Base):
    """The direct way: a request, its answer.

    Args:
        client: The HTTP client, which builds the first request of a kind.
        pool: The connections.
    """

    def __init__(self, client: Any, pool: SocketPool) -> None:
        super().__init__(client)
        self.pool = pool

    def send(self, order: Order) -> Answer:
        """Send a request; give its answer when its head has arrived.

        Raises:
            RequestError: There is none.
        """
        began, limits, reader = time.perf_counter(), order.outgoing.limits, Reader()
        connection: Any = None
        try:
            connection = self.pool.acquire(order.origin, limits)
            with suppress(httpx.WriteError):  # a server may answer, and close, before it has read everything
                if len(order.body) <= _SMALL:
                    connection.send(order.head + order.body, limits["write"])
                else:
                    connection.send(order.head, limits["write"])
                    connection.send(order.body, limits["write"])
            head = None
            while head is None:
                head = reader.head(connection.receive(_SMALL, limits["read"]))
            self._tell(order, head)
            return Answer(head, reader, connection, self.pool, order.outgoing, began)
        except BaseException as error:
            if connection is not None:
                self.pool.release(connection, reusable=False)
            if isinstance(error, httpx.RequestError):
                error.request = order.outgoing.request
            raise

    def close(self) -> None:
        """Close the connections."""
        self.pool.close()


class AsyncDirect(_Base):
    """The direct way: a request, its answer.

    Args:
        client: The HTTP client, which builds the first request of a kind.
        pool: The connections.
    """

    def __init__(self, client: Any, pool: LoopPool) -> None:
        super().__init__(client)
        self.pool = pool

    async def send(self, order: Order) -> AsyncAnswer:
        """Send a request; give its answer when its head has arrived.

        Raises:
            RequestError: There is none.
        """
        began, limits, reader = time.perf_counter(), order.outgoing.limits, Reader()
        connection: Any = None
        try:
            connection = await self.pool.acquire(order.origin, limits)
            with suppress(httpx.WriteError):  # a server may answer, and close, before it has read everything
                if len(order.body) <= _SMALL:
                    await connection.send(order.head + order.body, limits["write"])
                else:
                    await connection.send(order.head, limits["write"])
                    await connection.send(order.body, limits["write"])
            head = None
            while head is None:
                head = reader.head(await connection.receive(_SMALL, limits["read"]))
            self._tell(order, head)
            return AsyncAnswer(head, reader, connection, self.pool, order.outgoing, began)
        except BaseException as error:
            if connection is not None:
                self.pool.release(connection, reusable=False)
            if isinstance(error, httpx.RequestError):
                error.request = order.outgoing.request
            raise

    async def close(self) -> None:
        """Close the connections."""
        await self.pool.close()
