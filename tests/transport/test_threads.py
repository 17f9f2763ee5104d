"""One client, many threads."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
import trio

import attropic
from tests.client.calls import KEY

from .echo import ask, said

THREADS, CALLS = 50, 20


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns far more often than usual, so that they meet in unlucky places.

    Not for the sync client: httpcore looks whether an idle connection was closed by its server, and takes one
    that another thread has just begun to use for closed, in about one of 5,000 calls then.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def _together(work: Callable[[int], Any]) -> list[Any]:
    """What each thread gives; all begin at the same moment. The first failure of a thread is raised."""
    ready = Barrier(THREADS)

    def begin(number: int) -> Any:
        ready.wait()
        return work(number)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(begin, range(THREADS)))


def _wanted(calls: int = CALLS) -> list[list[str]]:
    return [[f"{number} {call}" for call in range(calls)] for number in range(THREADS)]


def test_threads_share_a_client(echo: str) -> None:
    """50 threads with one sync client: each gets the answers to its own questions."""
    with attropic.Anthropic(api_key=KEY, base_url=echo, max_retries=0) as client:

        def work(number: int) -> list[str]:
            return [said(client.messages.create(**ask(f"{number} {call}"))) for call in range(CALLS)]

        assert _together(work) == _wanted()


def test_threads_stream_with_a_shared_client(echo: str) -> None:
    """50 threads with one sync client: no event of a stream goes to another."""
    with attropic.Anthropic(api_key=KEY, base_url=echo, max_retries=0) as client:

        def stream(text: str) -> str:
            with client.messages.create(**ask(text, stream=True)) as events:
                return "".join(event.delta.text for event in events if event.type == "content_block_delta")

        assert _together(lambda number: [stream(f"{number} {call}") for call in range(4)]) == _wanted(4)


def test_threads_share_what_is_made_late(echo: str) -> None:
    """The first calls of 50 threads make one HTTP client, and the same resources."""
    with attropic.Anthropic(api_key=KEY, base_url=echo, max_retries=0) as client:

        def work(number: int) -> tuple[int, int]:
            client.messages.create(**ask("Hi."))
            return id(client._pool.get()), id(client.messages.batches)

        assert len(set(_together(work))) == 1


@pytest.mark.usefixtures("restless")
@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_event_loops_share_a_client(loop: str, echo: str) -> None:
    """50 threads, each with its own event loop, with one async client: all answers are right, nothing is left open."""
    client = attropic.AsyncAnthropic(api_key=KEY, base_url=echo, max_retries=0)

    def work(number: int) -> list[str]:
        async def main() -> list[str]:
            return [said(await client.messages.create(**ask(f"{number} {call}"))) for call in range(5)]

        return asyncio.run(main()) if loop == "asyncio" else trio.run(main)

    assert _together(work) == _wanted(5)


@pytest.mark.usefixtures("restless")
def test_loops_that_come_and_go_leave_the_others_alone(echo: str) -> None:
    """Event loops that begin and end while others work with the same client do not disturb them."""
    client = attropic.AsyncAnthropic(api_key=KEY, base_url=echo, max_retries=0)

    async def answers(number: int, calls: range) -> list[str]:
        return [said(await client.messages.create(**ask(f"{number} {call}"))) for call in calls]

    def work(number: int) -> list[str]:
        if number % 10:
            return asyncio.run(answers(number, range(4)))
        return [asyncio.run(answers(number, range(call, call + 1)))[0] for call in range(4)]

    assert _together(work) == _wanted(4)
