"""One async client, one event loop after another."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest

import attropic
from tests.client.calls import KEY

from .drivers import LOOPS
from .echo import ask, said


@pytest.fixture
def client(echo: str) -> attropic.AsyncAnthropic:
    return attropic.AsyncAnthropic(api_key=KEY, base_url=echo, max_retries=0)


@pytest.mark.parametrize("order", [("asyncio", "asyncio"), ("trio", "trio"), ("asyncio", "trio", "asyncio")])
def test_a_client_goes_from_loop_to_loop(order: tuple[str, ...], client: attropic.AsyncAnthropic) -> None:
    """Each loop gets its answers, the connections of the one before are closed with it."""
    https: list[Any] = []

    async def main() -> str:
        https.append(await client._pool.get())
        answers = [said(await client.messages.create(**ask(text))) for text in ("one", "two")]
        return " ".join(answers)

    assert [LOOPS[loop](main) for loop in order] == ["one two"] * len(order)
    assert len({id(http) for http in https}) == len(order)
    assert all(http.is_closed for http in https)


@pytest.mark.parametrize("loop", list(LOOPS))
def test_a_loop_that_failed_does_no_harm(loop: str, client: attropic.AsyncAnthropic) -> None:
    """A loop that ends with an error in the middle of a stream leaves the client usable in the next."""

    async def fail() -> None:
        events = await client.messages.create(**ask("stall", stream=True))
        await events.__anext__()
        raise KeyError

    async def main() -> str:
        return said(await client.messages.create(**ask("Hi.")))

    with contextlib.suppress(KeyError):
        LOOPS[loop](fail)
    assert LOOPS[loop](main) == "Hi."


@pytest.mark.parametrize("loop", list(LOOPS))
def test_a_closed_client_stays_closed_in_the_next_loop(loop: str, client: attropic.AsyncAnthropic) -> None:
    """``close`` in one loop counts in the next."""

    async def close() -> None:
        await client.messages.create(**ask("Hi."))
        await client.close()

    async def main() -> str:
        return said(await client.messages.create(**ask("Hi.")))

    LOOPS[loop](close)
    with pytest.raises(attropic.AnthropicError, match="closed"):
        LOOPS[loop](main)


def test_copies_share_the_connections_of_the_loop(client: attropic.AsyncAnthropic) -> None:
    """A copy works in the same loops, with the same HTTP client."""

    async def main() -> bool:
        twin = client.with_options(timeout=5.0)
        assert said(await twin.messages.create(**ask("Hi."))) == "Hi."
        return (await twin._pool.get()) is (await client._pool.get())

    assert [asyncio.run(main()) for _ in range(2)] == [True, True]
