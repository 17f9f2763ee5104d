"""A call may be cancelled wherever it waits: the connection is free again, and the next call gets its own answer."""

from __future__ import annotations

import asyncio
import gc
import itertools
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import trio

import attropic
from tests.client.calls import KEY

from .echo import ask, said
from .interrupting import as_it_arrives, under_trio, while_waiting

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
WAYS = {"waiting": while_waiting, "arriving": as_it_arrives, "trio": under_trio}


async def _at_every_wait(echo: str, call: Any, interrupted: Any, warm: bool, options: dict[str, Any]) -> int:
    """Cancel a call at its first wait, then one at its second, and so on; how many there were."""
    options = {"retry": attropic.RetryPolicy(**QUICKLY), **options}
    for at in itertools.count():
        limits = httpx.Limits(max_connections=1)
        async with attropic.DefaultAsyncHttpxClient(limits=limits, verify=NOTHING_TRUSTED) as http:
            client = attropic.AsyncAnthropic(api_key=KEY, base_url=echo, http_client=http, **options)
            plain = attropic.AsyncAnthropic(api_key=KEY, base_url=echo, http_client=http, max_retries=0, timeout=QUICK)
            if warm:
                await create(plain)
            cancelled = await interrupted(call(client), at)
            await create(plain)
        if cancelled is None:
            return at
        assert cancelled or interrupted is under_trio  # trio cancels nothing in a scope that is shielded
    raise AssertionError


@pytest.fixture(autouse=True)
def no_rubbish() -> Iterator[None]:
    """Nothing of a test is left for the garbage collector to complain about in another."""
    yield
    gc.collect()


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize("options", list(OPTIONS))
@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
def test_a_cancelled_call_frees_its_connection(
    call: Callable[..., Any], way: str, options: str, warm: bool, echo: str
) -> None:
    """With a pool of one connection, cancelling a call at any of its waits leaves room for the next call."""
    complaints: list[Any] = []

    async def main() -> int:
        if way != "trio":
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
        return await _at_every_wait(echo, call, WAYS[way], warm, OPTIONS[options])

    waits = trio.run(main) if way == "trio" else asyncio.run(main())

    assert waits >= 2
    assert complaints == []
