"""Timeouts and connection limits: ours, those of a client that the caller made, and what happens at the limit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import httpx2
import pytest

import attropic
from tests.client.calls import KEY, MESSAGE

from .drivers import COLOURS, LOOPS, with_client
from .echo import ask, said

OURS = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
LIBRARIES = [httpx, httpx2]
QUICK = httpx.Timeout(5.0, pool=0.05)

#: httpx and httpcore leave generators of their own suspended, which hold nothing; trio warns of each.
pytestmark = pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning")


def _sent(colour: str, library: Any, http: dict[str, Any], **options: Any) -> dict[str, float | None]:
    """The timeouts of the request that a caller's own HTTP client is given."""
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request)
        return library.Response(200, json=MESSAGE)

    def create(client: Any) -> Any:
        return client.messages.create(**ask("Hi."))

    kind = library.Client if colour == "sync" else library.AsyncClient
    made = kind(transport=library.MockTransport(handler), **http)
    with_client(
        colour, create, http_client=made, base_url="http://api.test", **{"timeout": attropic.NOT_GIVEN} | options
    )
    (request,) = seen
    found: dict[str, float | None] = request.extensions["timeout"]
    return found


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
def test_an_http_client_without_a_choice_gets_our_timeouts(colour: str, library: Any) -> None:
    """A caller's ``Client()`` waits 600 s for an answer and 5 s for a connection, not the 5 s of its library."""
    assert _sent(colour, library, {}) == OURS


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (7.0, dict.fromkeys(OURS, 7.0)),
        (None, dict.fromkeys(OURS)),
        ({"timeout": 9.0, "connect": 2.0}, {**dict.fromkeys(OURS, 9.0), "connect": 2.0}),
    ],
)
def test_an_http_client_with_a_timeout_keeps_it(colour: str, library: Any, chosen: Any, kept: Any) -> None:
    """What the caller's HTTP client was made with stays."""
    timeout = library.Timeout(**chosen) if isinstance(chosen, dict) else chosen

    assert _sent(colour, library, {"timeout": timeout}) == kept


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("other", LIBRARIES)
def test_a_timeout_of_either_library_will_do(library: Any, other: Any) -> None:
    """A timeout of our client beats that of the HTTP client, and may be an object of either library."""
    chosen = other.Timeout(8.0, connect=3.0)

    found = _sent("sync", library, {"timeout": 1.0}, timeout=chosen)

    assert found == {"connect": 3.0, "read": 8.0, "write": 8.0, "pool": 8.0}


def _plain(client: Any) -> Any:
    with client.messages.create(**ask("stall", stream=True)) as stream:
        next(stream)
        with pytest.raises(attropic.PoolTimeoutError) as caught:
            client.messages.create(**ask("Hi."), timeout=QUICK)
    assert said(client.messages.create(**ask("Hi."), timeout=QUICK)) == "Hi."
    return caught.value


async def _coloured(client: Any) -> Any:
    async with await client.messages.create(**ask("stall", stream=True)) as stream:
        await stream.__anext__()
        with pytest.raises(attropic.PoolTimeoutError) as caught:
            await client.messages.create(**ask("Hi."), timeout=QUICK)
    assert said(await client.messages.create(**ask("Hi."), timeout=QUICK)) == "Hi."
    return caught.value


POOLS: list[tuple[Callable[..., Any], Callable[..., Any], Any]] = [
    (attropic.DefaultHttpxClient, attropic.DefaultAsyncHttpxClient, httpx),
    (httpx.Client, httpx.AsyncClient, httpx),
    (httpx2.Client, httpx2.AsyncClient, httpx2),
]


@pytest.mark.parametrize("kinds", POOLS)
@pytest.mark.parametrize("colour", COLOURS)
def test_an_exhausted_pool_says_how_large_it_is(colour: str, kinds: Any, echo: str) -> None:
    """When every connection is taken, the call fails with the limit in its message; a freed one is used again."""
    plain, coloured, library = kinds
    limits = library.Limits(max_connections=1)
    if colour == "sync":
        with plain(limits=limits) as http:
            error = with_client(colour, _plain, base_url=echo, http_client=http)
    else:

        async def main() -> Any:
            async with coloured(limits=limits) as http:
                client = attropic.AsyncAnthropic(api_key=KEY, base_url=echo, http_client=http, max_retries=0)
                return await _coloured(client)

        error = LOOPS[colour](main)

    assert "None of the 1 connections of the pool" in str(error)
    assert error.sent is False
    assert type(error.__cause__) is library.PoolTimeout


@pytest.mark.parametrize("colour", COLOURS)
def test_a_client_of_ours_has_a_thousand_connections(colour: str) -> None:
    """Without an HTTP client of the caller's, 1000 connections may be open, of which 100 stay open unused."""

    def plain(client: Any) -> Any:
        return client._pool.get()

    async def coloured(client: Any) -> Any:
        return await client._pool.get()

    http = with_client(colour, (plain, coloured))
    pool = http._transport._pool

    assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)
    if http.direct is not None:
        assert (http.direct.pool.shelf.most, http.direct.pool.shelf.most_idle) == (1000, 100)
