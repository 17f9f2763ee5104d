"""The HTTP clients that are used when the caller gives none: timeouts, limits, keepalive, proxies, certificates."""

from __future__ import annotations

import os
import socket
import ssl
import sys
from collections.abc import Mapping
from typing import Any, Final
from urllib.request import getproxies

import httpx

from .._errors import ConfigurationError

#: 10 minutes for an answer, 5 seconds to connect.
DEFAULT_TIMEOUT: Final = httpx.Timeout(600.0, connect=5.0)
DEFAULT_CONNECTION_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
#: Variables that name certificates to trust.
BUNDLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")
_KEEPALIVE: Final = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}


def keepalive() -> list[tuple[int, int, int]]:
    """Socket options that keep a silent connection alive in gateways: after 60 s, every 60 s, 5 times."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    known = {**_KEEPALIVE} if hasattr(socket, "TCP_KEEPIDLE") else {**_KEEPALIVE, "TCP_KEEPALIVE": 60}
    for name, value in known.items():
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def trusted(
    ca_bundle: str | os.PathLike[str] | None, client_cert: Any = None, *, trust_env: bool = True
) -> ssl.SSLContext:
    """The certificates to trust and to show.

    Args:
        ca_bundle: A file or folder of certificates. Default: SSL_CERT_FILE, SSL_CERT_DIR, REQUESTS_CA_BUNDLE,
            else those of certifi.
        client_cert: A file with our certificate, or (certificate, key), or (certificate, key, password).
        trust_env: Whether the environment counts.

    Raises:
        ConfigurationError: A file is missing or holds no certificate; the message names where it was given.
    """
    bundle, source = ca_bundle, "`ca_bundle`"
    if bundle is None and trust_env:
        bundle, source = next(((os.environ[name], name) for name in BUNDLES if os.environ.get(name)), (None, ""))
    try:
        if bundle is None:
            context = httpx.create_ssl_context(trust_env=False)
        elif os.path.isdir(bundle):
            context = ssl.create_default_context(capath=bundle)
        else:
            context = ssl.create_default_context(cafile=bundle)
    except OSError as error:
        raise ConfigurationError(f"{source}: no certificates can be read from {bundle}: {error}") from None
    if client_cert is not None:
        parts: Any = (client_cert,) if isinstance(client_cert, str | os.PathLike) else client_cert
        try:
            context.load_cert_chain(*parts)
        except (OSError, TypeError) as error:
            raise ConfigurationError(f"`client_cert`: no certificate can be read: {error}") from None
    return context


def environment_proxies(found: Mapping[str, str]) -> dict[str, str | None]:
    """URL pattern → proxy, from what the environment or the system says.

    Args:
        found: As ``urllib.request.getproxies`` gives it.
    """
    excepted = [host.strip() for host in found.get("no", "").split(",") if host.strip()]
    if "*" in excepted:
        return {}
    patterns: dict[str, str | None] = {}
    for scheme in ("http", "https", "all"):
        address = found.get(scheme)
        if address:
            patterns[f"{scheme}://"] = address if "://" in address else f"http://{address}"
    if patterns:
        patterns.update(dict.fromkeys(map(_pattern, excepted)))
    return patterns


def _pattern(host: str) -> str:
    """The URL pattern for an entry of NO_PROXY: an address or name, and what is below a name."""
    if "://" in host:
        return host
    if host.startswith("["):
        return f"all://{host}"
    if ":" in host and host.count(":") > 1:
        return f"all://[{host.partition('/')[0]}]"
    bare = host.partition("/")[0]
    if bare.lower() == "localhost" or bare.replace(".", "").isdigit():
        return f"all://{bare}"
    return f"all://*{host}"


def _ours(options: dict[str, Any], transport: type[Any]) -> dict[str, Any]:
    """The options of an HTTP client, with our defaults and transports where the caller has none."""
    options = {
        "timeout": DEFAULT_TIMEOUT,
        "limits": DEFAULT_CONNECTION_LIMITS,
        "follow_redirects": True,
        **options,
    }
    if options.get("transport") is not None:
        return options
    trust_env = options.get("trust_env", True)
    verify, cert = options.pop("verify", True), options.pop("cert", None)
    if verify is True:
        verify, cert = trusted(None, cert, trust_env=trust_env), None
    shared: dict[str, Any] = {
        **{name: options[name] for name in ("limits", "http1", "http2") if name in options},
        "verify": verify,
        "cert": cert,
        "trust_env": False,
        "socket_options": keepalive(),
    }
    proxy = options.pop("proxy", None)
    if proxy is not None:
        found: dict[str, Any] = {"all://": proxy}
    else:
        found = dict(environment_proxies(getproxies())) if trust_env else {}
    mounts = {
        pattern: None if address is None else transport(proxy=address, **shared) for pattern, address in found.items()
    }
    return {**options, "transport": transport(**shared), "mounts": {**mounts, **(options.get("mounts") or {})}}


def _other(options: dict[str, Any], name: str) -> Any:
    """The client class of httpx2, when what it is made of comes from there."""
    homes = {base.__module__.partition(".")[0] for value in options.values() for base in type(value).__mro__}
    return getattr(sys.modules["httpx2"], name) if "httpx2" in homes else None


def _plain() -> dict[str, Any]:
    """Our defaults as values of httpx2."""
    library = sys.modules["httpx2"]
    limits = DEFAULT_CONNECTION_LIMITS
    return {
        "timeout": library.Timeout(**DEFAULT_TIMEOUT.as_dict()),
        "limits": library.Limits(
            max_connections=limits.max_connections, max_keepalive_connections=limits.max_keepalive_connections
        ),
        "follow_redirects": True,
    }


class SyncTransport(httpx.HTTPTransport):
    """A transport that keeps deadlines at each read and write."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        from .network import DeadlineBackend  # it loads what a client needs with its first request only

        pool: Any = self._pool
        pool._network_backend = DeadlineBackend(pool._network_backend, keepalive())

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return super().handle_request(request)
        except Exception:
            raise
        except BaseException:  # cut short, by an interrupt
            from .network import abandoned

            for connection in abandoned(self._pool):
                connection.close()
            raise


class AsyncTransport(httpx.AsyncHTTPTransport):
    """A transport that keeps deadlines at each read and write."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        from .network import AsyncDeadlineBackend  # it loads what a client needs with its first request only

        pool: Any = self._pool
        pool._network_backend = AsyncDeadlineBackend(pool._network_backend, keepalive())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from .network import SettledStream, abandoned

        try:
            response = await super().handle_async_request(request)
        except Exception:
            raise
        except BaseException:  # cancelled
            import anyio

            with anyio.CancelScope(shield=True):
                for connection in abandoned(self._pool):
                    await connection.aclose()
            raise
        response.stream = SettledStream(response.stream)
        return response


class DefaultHttpxClient(httpx.Client):
    """An ``httpx.Client`` with the defaults of this package: timeouts, limits, redirects, keepalive, proxies.

    Takes what ``httpx.Client`` takes. Made of parts of httpx2, it is a client of httpx2.
    """

    def __new__(cls, **options: Any) -> Any:
        other = _other(options, "Client")
        if other is not None:
            return other(**{**_plain(), **options})
        return super().__new__(cls)

    def __init__(self, **options: Any) -> None:
        super().__init__(**_ours(options, SyncTransport))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An ``httpx.AsyncClient`` with the defaults of this package: timeouts, limits, redirects, keepalive, proxies.

    Takes what ``httpx.AsyncClient`` takes. Made of parts of httpx2, it is a client of httpx2.
    """

    def __new__(cls, **options: Any) -> Any:
        other = _other(options, "AsyncClient")
        if other is not None:
            return other(**{**_plain(), **options})
        return super().__new__(cls)

    def __init__(self, **options: Any) -> None:
        super().__init__(**_ours(options, AsyncTransport))


def DefaultAioHttpClient(**options: Any) -> httpx.AsyncClient:  # the official name
    """An ``httpx.AsyncClient`` over aiohttp, for many calls at once.

    Raises:
        ConfigurationError: The extra ``aiohttp`` is not installed.
    """
    try:
        from httpx_aiohttp import HttpxAiohttpClient
    except ImportError:
        raise ConfigurationError("DefaultAioHttpClient needs the extra: pip install 'attropic[aiohttp]'.") from None
    return HttpxAiohttpClient(
        **{
            "timeout": DEFAULT_TIMEOUT,
            "limits": DEFAULT_CONNECTION_LIMITS,
            "follow_redirects": True,
            **options,
        }
    )


def sync_client(arguments: Mapping[str, Any]) -> httpx.Client:
    """The HTTP client for the arguments of a client."""
    from .own import Network, OwnClient  # not before there is something to send

    return OwnClient(Network(arguments))


def async_client(arguments: Mapping[str, Any]) -> httpx.AsyncClient:
    """The HTTP client for the arguments of a client."""
    from .own import Network, OwnAsyncClient  # not before there is something to send

    return OwnAsyncClient(Network(arguments))
