"""Cancelling on other ways to the server: TLS, a tunnel, a queue, the first use of a client."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx
import httpx2
import pytest

import attropic
from tests.client.calls import ASK, KEY
from tests.faults import authority
from tests.faults.answering import ok
from tests.faults.server import FaultServer

from .echo import ask, said
from .interrupting import WAYS, at_every_wait
from .proxies import proxy

#: httpx and httpcore leave generators of their own suspended, which hold nothing; trio warns of each.
pytestmark = [
    pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning"),
    pytest.mark.parametrize("way", list(WAYS)),
]
ONE = httpx.Limits(max_connections=1)
QUICK = httpx.Timeout(5.0, pool=0.5)


async def create(client: Any) -> None:
    await client.messages.create(**ASK)


def _client(url: str, http: Any) -> attropic.AsyncAnthropic:
    return attropic.AsyncAnthropic(api_key=KEY, base_url=url, http_client=http, max_retries=0, timeout=QUICK)


@pytest.mark.parametrize("tunnel", [False, True], ids=["tls", "tunnel"])
def test_a_handshake_may_be_cancelled(way: str, tunnel: bool) -> None:
    """With TLS, through a proxy or not, the connection is free again."""
    with authority.bundle() as bundle, FaultServer(ok, tls=authority.server_context()) as server, proxy() as through:
        context = ssl.create_default_context(cafile=bundle)

        @asynccontextmanager
        async def scene() -> AsyncIterator[Any]:
            options: dict[str, Any] = {"limits": ONE, "verify": context, "proxy": through.url if tunnel else None}
            async with attropic.DefaultAsyncHttpxClient(**options) as http:
                client = _client(server.url, http)
                yield partial(create, client), partial(create, client)

        assert at_every_wait(way, scene) >= 5


def test_waiting_in_the_queue_may_be_cancelled(way: str, echo: str) -> None:
    """A call that waits for the only connection leaves the queue; the connection goes to the next."""

    @asynccontextmanager
    async def scene() -> AsyncIterator[Any]:
        async with attropic.DefaultAsyncHttpxClient(limits=ONE, verify=False) as http:
            client = _client(echo, http)
            events = await client.messages.create(**ask("stall", stream=True))

            async def work() -> None:
                with pytest.raises(attropic.PoolTimeoutError):
                    await client.messages.create(**ASK, timeout=httpx.Timeout(5.0, pool=0.02))

            async def afterwards() -> None:
                await events.close()
                await create(client)

            yield work, afterwards

    assert at_every_wait(way, scene) >= 1


def test_the_first_use_of_a_client_may_be_cancelled(way: str, echo: str) -> None:
    """A client whose HTTP client is just being made works in the next call, and has no connection that nobody uses."""

    @asynccontextmanager
    async def scene() -> AsyncIterator[Any]:
        async with attropic.AsyncAnthropic(api_key=KEY, base_url=echo, max_retries=0) as client:

            async def afterwards() -> None:
                assert said(await client.messages.create(**ask("Hi."))) == "Hi."
                http: Any = await client._pool.get()
                assert [one for one in http._transport._pool.connections if not one.is_idle()] == []
                assert http.direct is None or http.direct.pool.shelf.busy == 0

            yield partial(create, client), afterwards

    assert at_every_wait(way, scene) >= 3


def test_calls_of_httpx2_may_be_cancelled(way: str, echo: str) -> None:
    """Our defaults over httpx2 free their connection as well."""

    @asynccontextmanager
    async def scene() -> AsyncIterator[Any]:
        http: Any = attropic.DefaultAsyncHttpxClient(limits=httpx2.Limits(max_connections=1), verify=False)
        async with http:
            client = _client(echo, http)
            yield partial(create, client), partial(create, client)

    assert at_every_wait(way, scene) >= 2
