"""A stream that nobody closed gives its connection back when nobody holds it any more.

Not when the garbage collector comes across it: that may be inside the pool, whose lock closing the stream needs.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import attropic

from .drivers import with_client
from .echo import ask, said

ONE = httpx.Limits(max_connections=1)
QUICK = httpx.Timeout(5.0, pool=0.5)
HTTP: dict[str, Any] = {
    "sync": lambda: attropic.DefaultHttpxClient(limits=ONE),
    "asyncio": lambda: attropic.DefaultAsyncHttpxClient(limits=ONE),
}
STALL = ask("stall", stream=True)


@pytest.fixture(autouse=True)
def no_garbage_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def _next(client: Any) -> Any:
    """One more call, for which a connection has to be free."""
    return client.messages.create(**ask("Hi."), timeout=QUICK)


def _left_by_break(client: Any) -> Any:
    for _ in client.messages.create(**STALL):
        break
    return _next(client)


async def _async_left_by_break(client: Any) -> Any:
    async for _ in await client.messages.create(**STALL):
        break
    return await _next(client)


def _dropped(client: Any) -> Any:
    events = client.messages.create(**STALL)
    next(events)
    del events
    return _next(client)


async def _async_dropped(client: Any) -> Any:
    events = await client.messages.create(**STALL)
    await events.__anext__()
    del events
    return await _next(client)


def _raw(client: Any) -> Any:
    events = client.messages.with_raw_response.create(**STALL).parse()
    next(events)
    del events
    return _next(client)


async def _async_raw(client: Any) -> Any:
    events = await (await client.messages.with_raw_response.create(**STALL)).parse()
    await events.__anext__()
    del events
    return await _next(client)


@pytest.mark.parametrize("colour", list(HTTP))
@pytest.mark.parametrize(
    "call", [(_left_by_break, _async_left_by_break), (_dropped, _async_dropped), (_raw, _async_raw)]
)
def test_a_dropped_stream_frees_its_connection(call: Any, colour: str, echo: str) -> None:
    """The only connection of a pool is free for the next call, without a garbage collection."""
    assert said(with_client(colour, call, http=HTTP[colour], base_url=echo)) == "Hi."


def _unread(client: Any) -> Any:
    client.messages.create(**STALL)
    return _next(client)


async def _async_unread(client: Any) -> Any:
    await client.messages.create(**STALL)
    return await _next(client)


def test_a_stream_that_was_never_read_frees_its_connection(echo: str) -> None:
    """Nor does a stream that is dropped before its first event keep the connection."""
    assert said(with_client("sync", _unread, http=HTTP["sync"], base_url=echo)) == "Hi."
