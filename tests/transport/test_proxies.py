"""Which way a call takes: through the proxy of the argument or of the environment, or straight."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from typing import Any

import pytest

import attropic
from tests.faults import authority
from tests.faults.answering import ok
from tests.faults.server import FaultServer

from .drivers import COLOURS, with_client
from .echo import ask
from .proxies import Proxy, proxy

#: What NO_PROXY says, the host of the call, whether the call goes straight. PORT stands for the port of the API.
EXCEPTIONS = [
    ("127.0.0.1", "127.0.0.1", True),
    ("127.0.0.2", "127.0.0.1", False),
    ("127.0.0.1:PORT", "127.0.0.1", True),
    ("127.0.0.1:1", "127.0.0.1", False),
    ("[::1]", "[::1]", True),
    ("::1", "[::1]", True),
    ("localhost", "localhost", True),
    ("localhost:PORT", "localhost", True),
    ("localhost:1", "localhost", False),
    ("api.test", "api.test", True),
    ("API.Test", "api.test", True),
    ("api.test", "other.test", False),
    ("api.test:PORT", "api.test", True),
    ("api.test:1", "api.test", False),
    ("api.test", "eu.api.test", True),
    (".test", "eu.api.test", True),
    ("test", "api.test", True),
    ("pi.test", "api.test", False),
    ("a.test , api.test,", "api.test", True),
    ("*", "api.test", True),
    ("a.test,*", "api.test", True),
    ("", "api.test", False),
]


@pytest.fixture
def way() -> Iterator[Proxy]:
    """A proxy."""
    with proxy() as found:
        yield found


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name is this machine."""
    real = socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        named = isinstance(host, str | bytes) and (b"test" in host if isinstance(host, bytes) else "test" in host)
        return real("127.0.0.1" if named or host in ("localhost", b"localhost") else host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def _create(client: Any) -> Any:
    return client.messages.create(**ask("Hi."))


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(("exceptions", "host", "straight"), EXCEPTIONS)
def test_no_proxy_names_what_is_reached_straight(
    exceptions: str, host: str, straight: bool, echo: str, way: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NO_PROXY has hosts, suffixes, addresses, ports and ``*``; what it names is not asked of the proxy."""
    port = echo.rpartition(":")[2]
    monkeypatch.setenv("HTTP_PROXY", way.url)
    monkeypatch.setenv("NO_PROXY", exceptions.replace("PORT", port))

    with contextlib.suppress(attropic.APIConnectionError):  # nobody listens at ::1
        with_client("sync", _create, base_url=f"http://{host}:{port}")

    assert way.asked == ([] if straight else [f"POST http://{host}:{port}/v1/messages"])


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("straight", [True, False])
def test_every_client_honours_no_proxy(
    colour: str, straight: bool, echo: str, way: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way is the same for the sync client and for the async one."""
    monkeypatch.setenv("http_proxy", way.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1" if straight else "api.test")

    with_client(colour, _create, base_url=echo)

    assert len(way.asked) == (0 if straight else 1)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_https_has_its_own_proxy(
    colour: str, variable: str, way: Proxy, monkeypatch: pytest.MonkeyPatch, nowhere: str
) -> None:
    """An https address goes through HTTPS_PROXY, else ALL_PROXY, never through HTTP_PROXY."""
    monkeypatch.setenv("HTTP_PROXY", nowhere)
    monkeypatch.setenv(variable, way.url)
    with authority.bundle() as bundle, FaultServer(ok, tls=authority.server_context()) as server:
        with_client(colour, _create, base_url=server.url, ca_bundle=bundle)

        assert way.asked == [f"CONNECT 127.0.0.1:{server.port}"]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_proxy_without_a_scheme_is_an_http_proxy(
    colour: str, echo: str, way: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTP_PROXY may be a host and a port."""
    monkeypatch.setenv("HTTP_PROXY", way.url.removeprefix("http://"))

    with_client(colour, _create, base_url=echo)

    assert len(way.asked) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_the_proxy_argument_beats_the_environment(
    colour: str, echo: str, way: Proxy, nowhere: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ``proxy`` neither HTTP_PROXY nor NO_PROXY counts."""
    monkeypatch.setenv("HTTP_PROXY", nowhere)
    monkeypatch.setenv("NO_PROXY", "*")

    with_client(colour, _create, base_url=echo, proxy=way.url)

    assert len(way.asked) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_an_environment_that_is_not_trusted_does_not_count(
    colour: str, echo: str, nowhere: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ``trust_env=False`` a call ignores the proxies and the certificates that the environment names."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, nowhere)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, "/nowhere")

    answer = with_client(colour, _create, base_url=echo, trust_env=False)

    assert answer.content[0].text == "Hi."


@pytest.mark.parametrize("colour", COLOURS)
def test_a_copy_may_trust_the_environment_less(
    colour: str, echo: str, nowhere: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``with_options(trust_env=False)`` goes straight, though the client it comes from would take the proxy."""
    monkeypatch.setenv("HTTP_PROXY", nowhere)

    def plain(client: Any) -> Any:
        with client.with_options(trust_env=False) as twin:
            return twin.messages.create(**ask("Hi."))

    async def coloured(client: Any) -> Any:
        async with client.with_options(trust_env=False) as twin:
            return await twin.messages.create(**ask("Hi."))

    assert with_client(colour, (plain, coloured), base_url=echo).content[0].text == "Hi."
