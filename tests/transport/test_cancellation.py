"""A call may be cancelled wherever it waits: the connection is free again, and the next call gets its own answer."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx
import pytest
import trio

import attropic
from tests.client.calls import KEY

from .echo import ask, said
from .interrupting import WAYS, at_every_wait

#: httpx and httpcore leave generators of their own suspended, which hold nothing; trio warns of each.
pytestmark = pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning")
QUICK = httpx.Timeout(5.0, pool=0.5)
NOTHING_TRUSTED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


async def create(client: Any) -> None:
    assert said(await client.messages.create(**ask("Hi."))) == "Hi."


async def create_long(client: Any) -> None:
    assert said(await client.messages.create(**ask("Hi.") | {"max_tokens": 100_000})) == "Hi."


async def stream(client: Any) -> None:
    async with await client.messages.create(**ask("Hi.", stream=True)) as events:
        assert len([event async for event in events]) == 6


async def break_off(client: Any) -> None:
    async with await client.messages.create(**ask("Hi.", stream=True)) as events:
        async for _ in events:
            break


async def raw(client: Any) -> None:
    async with client.messages.with_streaming_response.create(**ask("Hi.")) as response:
        await response.read()


async def retry(client: Any) -> None:
    with pytest.raises(attropic.OverloadedError):
        await client.messages.create(**ask("overloaded"), max_retries=1)


async def _pause() -> None:
    await (trio.lowlevel.checkpoint() if "trio" in _library() else asyncio.sleep(0))


def _library() -> str:
    import sniffio

    return sniffio.current_async_library()


async def _middleware(request: Any, call_next: Any) -> Any:
    await _pause()
    response = await call_next(request)
    await _pause()
    return response


async def _hook(event: Any) -> None:
    await _pause()


HOOKS = attropic.Hooks(on_start=_hook, on_retry=_hook, on_first_byte=_hook, on_end=_hook, on_error=_hook)
QUICKLY = {"initial_delay": 0.001, "max_delay": 0.001, "jitter": 0.0, "max_retries": 0}
CALLS = [create, create_long, stream, break_off, raw, retry]
OPTIONS: dict[str, dict[str, Any]] = {
    "plain": {},
    "deadline": {"retry": attropic.RetryPolicy(deadline=30.0, **QUICKLY)},
    "middleware": {"middleware": [_middleware]},
    "hooks": {"hooks": HOOKS},
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize("options", list(OPTIONS))
@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
def test_a_cancelled_call_frees_its_connection(
    call: Callable[..., Any], way: str, options: str, warm: bool, echo: str
) -> None:
    """With a pool of one connection, cancelling a call at any of its waits leaves room for the next call."""

    @asynccontextmanager
    async def scene() -> AsyncIterator[Any]:
        limits = httpx.Limits(max_connections=1)
        async with attropic.DefaultAsyncHttpxClient(limits=limits, verify=NOTHING_TRUSTED) as http:
            given: dict[str, Any] = {"api_key": KEY, "base_url": echo, "http_client": http}
            client = attropic.AsyncAnthropic(**given, **{"retry": attropic.RetryPolicy(**QUICKLY), **OPTIONS[options]})
            plain = attropic.AsyncAnthropic(**given, max_retries=0, timeout=QUICK)
            if warm:
                await create(plain)
            yield partial(call, client), partial(create, plain)

    assert at_every_wait(way, scene) >= 2
