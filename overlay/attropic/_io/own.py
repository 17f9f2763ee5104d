"""The HTTP clients that are made when the caller gives none. They know the direct way, and open nothing at first.

What only an unusual request needs, the connection pool of the HTTP library for example, is made with the first of them.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any, Final
from urllib.request import getproxies

import httpx

from attropic_api._runtime.secret import reveal

from .direct import AsyncDirect, Direct
from .off_loop import off_loop
from .shelf import Shelf
from .transports import (
    BUNDLES,
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_TIMEOUT,
    AsyncTransport,
    SyncTransport,
    environment_proxies,
    keepalive,
    trusted,
)


class Network:
    """What the arguments of a client say about the network.

    Attributes:
        proxies: URL pattern → proxy, or None for no proxy.
    """

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        self.trust_env = arguments.get("trust_env", True)
        proxy = arguments.get("proxy")
        found: Mapping[str, str | None] = environment_proxies(getproxies()) if self.trust_env and proxy is None else {}
        self.proxies = {"all://": reveal(proxy)} if proxy is not None else dict(found)
        self._bundle = arguments.get("ca_bundle")
        self._cert = arguments.get("client_cert")
        self._context: ssl.SSLContext | None = None
        self._lock = Lock()

    @property
    def named(self) -> bool:
        """Whether somebody names certificates; whether they can be read is told with the first call."""
        return (
            self._bundle is not None
            or self._cert is not None
            or (self.trust_env and any(os.environ.get(name) for name in BUNDLES))
        )

    def context(self) -> ssl.SSLContext:
        """The certificates to trust and to show; they are read once.

        Raises:
            ConfigurationError: They cannot be read.
        """
        with self._lock:
            if self._context is None:
                self._context = trusted(self._bundle, self._cert, trust_env=self.trust_env)
            return self._context

    def options(self, later: Callable[[Callable[[], Any]], Any], kind: Callable[..., Any]) -> dict[str, Any]:
        """The options of an HTTP client whose transports are made later."""

        def transport(proxy: str | None) -> Any:
            return later(
                lambda: kind(
                    verify=self.context(),
                    limits=DEFAULT_CONNECTION_LIMITS,
                    trust_env=False,
                    socket_options=keepalive(),
                    proxy=proxy,
                )
            )

        mounts = {pattern: None if proxy is None else transport(proxy) for pattern, proxy in self.proxies.items()}
        return {
            "timeout": DEFAULT_TIMEOUT,
            "follow_redirects": True,
            "trust_env": self.trust_env,
            "transport": transport(None),
            "mounts": mounts,
        }


class _Later:
    """A transport that is made when it is needed."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None
        self._lock = Lock()

    @property
    def made(self) -> Any:
        """The transport."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    @property
    def _pool(self) -> Any:
        return self.made._pool


class LaterTransport(_Later, httpx.BaseTransport):
    """A transport of threads."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        found: httpx.Response = self.made.handle_request(request)
        return found

    def close(self) -> None:
        if self._made is not None:
            self._made.close()


class AsyncLaterTransport(_Later, httpx.AsyncBaseTransport):
    """A transport of event loops."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._made is None:
            await off_loop(lambda: self.made)  # it reads certificates from disk
        found: httpx.Response = await self.made.handle_async_request(request)
        return found

    async def aclose(self) -> None:
        if self._made is not None:
            await self._made.aclose()


def _laters(options: Mapping[str, Any]) -> list[_Later]:
    """The transports of a client, not made."""
    return [one for one in (options["transport"], *options["mounts"].values()) if one is not None]


def _first(network: Network, laters: list[_Later], direct: Any) -> Callable[[], Any] | None:
    """What is to be done before anything is sent: the certificates that somebody names, all transports, or nothing.

    So it costs no call of its time, and happens where a disk may be read.
    """
    if direct is None:
        return lambda: [later.made for later in laters]
    return network.context if network.named else None


def _shelf() -> Shelf:
    limits = DEFAULT_CONNECTION_LIMITS
    return Shelf(limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry)


class OwnClient(httpx.Client):
    """The HTTP client of threads.

    Attributes:
        first: What is to be done before anything is sent, and takes a while; None when there is nothing.
        direct: The direct way; None where there are proxies.
    """

    def __init__(self, network: Network) -> None:
        options = network.options(LaterTransport, SyncTransport)
        super().__init__(**options)
        self._network = network
        self._laters = _laters(options)
        self.direct: Direct | None = None
        if not network.proxies:
            from .socket_pool import SocketPool

            self.direct = Direct(self, SocketPool(_shelf(), keepalive(), network.context))

    @property
    def first(self) -> Callable[[], Any] | None:
        return _first(self._network, self._laters, self.direct)

    def close(self) -> None:
        """Close the connections."""
        if self.direct is not None:
            self.direct.close()
        super().close()


class OwnAsyncClient(httpx.AsyncClient):
    """The HTTP client of one event loop.

    Attributes:
        first: What is to be done before anything is sent, and takes a while; None when there is nothing.
    """

    def __init__(self, network: Network) -> None:
        options = network.options(AsyncLaterTransport, AsyncTransport)
        super().__init__(**options)
        self._laters = _laters(options)
        self._network = network
        self._direct: Any = _UNKNOWN

    @property
    def first(self) -> Callable[[], Any] | None:
        return _first(self._network, self._laters, self.direct)

    @property
    def direct(self) -> AsyncDirect | None:
        """The direct way; None where there are proxies, or the event loop is none of asyncio."""
        if self._direct is _UNKNOWN:
            self._direct = self._way()
        return self._direct  # type: ignore[no-any-return]

    def _way(self) -> AsyncDirect | None:
        import asyncio  # it takes its time

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return None
        if self._network.proxies:
            return None
        from .loop_pool import LoopPool

        return AsyncDirect(self, LoopPool(_shelf(), keepalive(), self._network.context))

    async def aclose(self) -> None:
        """Close the connections."""
        if isinstance(self._direct, AsyncDirect):
            await self._direct.close()
        await super().aclose()


_UNKNOWN: Final = object()
