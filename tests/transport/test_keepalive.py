"""Silent connections are kept alive: the options of the real socket of a call."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from tests.faults import authority
from tests.faults.answering import ok
from tests.faults.server import FaultServer

from .drivers import COLOURS, with_client
from .echo import ask
from .proxies import proxy

KEPT = {"SO_KEEPALIVE": True, "TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}


def _options(response: Any) -> dict[str, int]:
    """What the socket below an answer is set to."""
    end = response.http_response.extensions["network_stream"].get_extra_info("socket")
    found = {name: end.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in list(KEPT)[1:]}
    return {"SO_KEEPALIVE": bool(end.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)), **found}


def _plain(client: Any) -> dict[str, int]:
    with client.messages.with_streaming_response.create(**ask("Hi.")) as response:
        return _options(response)


async def _coloured(client: Any) -> dict[str, int]:
    async with client.messages.with_streaming_response.create(**ask("Hi.")) as response:
        return _options(response)


def _measured(colour: str, **options: Any) -> dict[str, int]:
    found: dict[str, int] = with_client(colour, (_plain, _coloured), **options)
    return found


@pytest.mark.parametrize("colour", COLOURS)
def test_a_connection_is_kept_alive(colour: str, echo: str) -> None:
    """The system asks for a sign of life after 60 s, every 60 s, and gives up after 5."""
    assert _measured(colour, base_url=echo) == KEPT


@pytest.mark.parametrize("colour", COLOURS)
def test_a_deadline_changes_nothing(colour: str, echo: str) -> None:
    """A connection that was made under a deadline has the same options."""
    from attropic import RetryPolicy

    assert _measured(colour, base_url=echo, max_retries=0, retry=RetryPolicy(deadline=10)) == KEPT


@pytest.mark.parametrize("colour", COLOURS)
def test_a_connection_to_a_forward_proxy_is_kept_alive(colour: str, echo: str) -> None:
    """With ``proxy`` the connection to the proxy has the options."""
    with proxy() as way:
        found = _measured(colour, base_url=echo, proxy=way.url)

    assert way.asked == [f"POST {echo}/v1/messages"]
    assert found == KEPT


@pytest.mark.parametrize("colour", COLOURS)
def test_a_tunnel_is_kept_alive(colour: str) -> None:
    """TLS through a proxy that is asked with CONNECT: the connection to the proxy has the options."""
    with authority.bundle() as bundle, FaultServer(ok, tls=authority.server_context()) as server, proxy() as way:
        found = _measured(colour, base_url=server.url, proxy=way.url, ca_bundle=bundle)

    assert way.asked == [f"CONNECT 127.0.0.1:{server.port}"]
    assert found == KEPT


@pytest.mark.parametrize("colour", COLOURS)
def test_a_proxy_of_the_environment_is_kept_alive(colour: str, echo: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection to a proxy that HTTP_PROXY names has the options."""
    with proxy() as way:
        monkeypatch.setenv("HTTP_PROXY", way.url)
        found = _measured(colour, base_url=echo)

    assert way.asked == [f"POST {echo}/v1/messages"]
    assert found == KEPT


@pytest.mark.parametrize("colour", COLOURS)
def test_a_tls_connection_is_kept_alive(colour: str) -> None:
    """TLS without a proxy: the socket below it has the options."""
    with authority.bundle() as bundle, FaultServer(ok, tls=authority.server_context()) as server:
        found = _measured(colour, base_url=server.url, ca_bundle=bundle)

    assert found == KEPT
