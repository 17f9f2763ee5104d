"""Rate limiters of clients, against an API that enforces limits."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
import trio

import attropic
from attropic import ConfigurationError, RetryPolicy
from attropic.localserver import Api, Settings
from attropic.testing import local_async_client, local_client
from attropic.usage import Budget, RateLimiter, RateLimiterTimeoutError

from .spending import ASK, run, settled

COLOURS = pytest.mark.parametrize("coloured", [False, True], ids=["sync", "async"])
#: 50 a second, of which 50 may come at once.
FIFTY = Settings(requests_per_minute=3_000, limit_window=1.0)
SLOW = Settings(requests_per_minute=60, limit_window=1.0)


class _Run:
    """Calls through a limiter, and how much of the limit they used."""

    def __init__(self, api: Api, size: int, rate: float) -> None:
        self.api, self.size, self.rate = api, size, rate
        self.errors: list[BaseException] = []
        local_client().messages.create(**ASK)  # loads what the first call needs
        self.began = time.monotonic()

    def check(self, limiter: RateLimiter, count: int) -> None:
        seconds = time.monotonic() - self.began
        assert self.errors == []
        assert len(self.api.requests) < 1.01 * count + 1
        assert (count - self.size) / self.rate / seconds > 0.7  # a busy machine takes its share; `test_limiter_lane`
        assert (limiter.waiting, limiter.in_flight) == (0, 0)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_wait_instead_of_being_refused(backend: str) -> None:
    """Fewer than 1 % of the calls are refused, and the limit is used."""
    api, limiter, count = Api(settings=FIFTY), RateLimiter(), 150
    found = _Run(api, 50, 50.0)

    async def call(client: attropic.AsyncAnthropic, number: int) -> None:
        if number % 3:
            await client.messages.create(**ASK)
            return
        async with client.messages.stream(**ASK) as stream:
            async for _ in stream:
                pass

    async def of_asyncio() -> None:
        async with local_async_client(api=api, rate_limiter=limiter) as client:
            await asyncio.gather(*(call(client, number) for number in range(count)))

    async def of_trio() -> None:
        async with local_async_client(api=api, rate_limiter=limiter) as client, trio.open_nursery() as nursery:
            for number in range(count):
                nursery.start_soon(call, client, number)

    if backend == "trio":
        trio.run(of_trio)
    else:
        asyncio.run(of_asyncio())

    found.check(limiter, count)


def test_threads_and_event_loops_share_a_limiter() -> None:
    """32 threads with a sync client and one with an event loop keep the limit together."""
    api, limiter, count = Api(settings=FIFTY), RateLimiter(), 150
    found, numbers = _Run(api, 50, 50.0), iter(range(100))

    def work(client: attropic.Anthropic) -> None:
        try:
            while next(numbers, None) is not None:
                client.messages.create(**ASK)
        except BaseException as error:
            found.errors.append(error)

    async def main() -> None:
        async with local_async_client(api=api, rate_limiter=limiter) as client:
            await asyncio.gather(*(client.messages.create(**ASK) for _ in range(50)))

    with local_client(api=api, rate_limiter=limiter) as client:
        threads = [threading.Thread(target=work, args=(client,), daemon=True) for _ in range(32)]
        threads.append(threading.Thread(target=lambda: asyncio.run(main()), daemon=True))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)

    assert not any(thread.is_alive() for thread in threads)
    found.check(limiter, count)


@COLOURS
@pytest.mark.parametrize(
    ("options", "bound"),
    [
        ({"timeout": 0.2}, "`timeout` is 0.2 s"),
        ({"retry": RetryPolicy(deadline=0.3)}, "`deadline` of the whole call is 0.3"),
    ],
    ids=["timeout", "deadline"],
)
def test_a_turn_that_comes_too_late_is_an_error_before_sending(
    coloured: bool, options: dict[str, Any], bound: str
) -> None:
    """A call that would have to wait longer than it may says so at once, and the API has not seen it."""
    limiter = RateLimiter()

    async def scene(client: Any, api: Api) -> None:
        await settled(client.messages.create(**ASK))
        began = time.monotonic()
        with pytest.raises(RateLimiterTimeoutError) as caught:
            await settled(client.with_options(**options).messages.create(**ASK))
        took = time.monotonic() - began
        assert bound in str(caught.value)
        assert caught.value.needed is not None
        assert took < caught.value.needed
        assert caught.value.sent is False
        assert len(api.requests) == 1
        assert (limiter.waiting, limiter.in_flight) == (0, 0)

    run(coloured, scene, api=Api(settings=SLOW), rate_limiter=limiter)


@COLOURS
def test_an_error_of_the_wait_releases_the_budget(coloured: bool) -> None:
    """What was reserved for a call that never got its turn comes back."""
    budget = Budget(max_tokens=10_000)

    async def scene(client: Any, api: Api) -> None:
        await settled(client.messages.create(**ASK))
        before = budget.spent_tokens
        with pytest.raises(RateLimiterTimeoutError):
            await settled(client.with_options(timeout=0.1).messages.create(**ASK))
        assert (budget.spent_tokens, budget.reserved_tokens) == (before, 0)

    run(coloured, scene, api=Api(settings=SLOW), rate_limiter=RateLimiter(), budget=budget)


def test_a_task_that_is_cancelled_leaves_the_line() -> None:
    """Calls that are given up while they wait hold no one up, and leave nothing behind."""
    api, limiter = Api(settings=FIFTY), RateLimiter()

    async def main() -> None:
        async with local_async_client(api=api, rate_limiter=limiter) as client:
            calls = [asyncio.ensure_future(client.messages.create(**ASK)) for _ in range(120)]
            await asyncio.sleep(0.5)
            for one in calls[90:110]:
                one.cancel()
            found = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 30)
            assert [type(one) for one in found[110:]] == [type(found[0])] * 10

    asyncio.run(main())

    assert (limiter.waiting, limiter.in_flight) == (0, 0)


@COLOURS
def test_refusals_steer_it(coloured: bool) -> None:
    """After a 429 the next call waits as long as the API asked for, and is answered."""
    limiter = RateLimiter()
    fault = {"x-local-fault": "status=429; retry-after=0.4; times=1; id=steer"}

    async def scene(client: Any, api: Api) -> None:
        with pytest.raises(attropic.RateLimitError):
            await settled(client.with_options(max_retries=0).messages.create(**ASK, extra_headers=fault))
        began = time.monotonic()
        await settled(client.messages.create(**ASK))
        assert time.monotonic() - began > 0.3
        assert (limiter.waiting, limiter.in_flight) == (0, 0)

    run(coloured, scene, rate_limiter=limiter)


@COLOURS
@pytest.mark.parametrize("fault", ["status=500", "cut=40", "error-event; after=0", "cut=200"])
def test_calls_that_fail_are_no_longer_under_way(coloured: bool, fault: str) -> None:
    """Whatever ends a call or a stream, with retries or without, nothing of it stays in the limiter."""
    limiter = RateLimiter()
    headers = {"x-local-fault": f"{fault}; times=2; id=x"}

    async def scene(client: Any, api: Api) -> None:
        for retries in (0, 3):
            for stream in (False, True):
                try:
                    found = await settled(
                        client.with_options(max_retries=retries).messages.create(
                            **ASK, stream=stream, extra_headers=headers
                        )
                    )
                    if stream and coloured:
                        async for _event in found:
                            pass
                    elif stream:
                        list(found)
                except attropic.APIError:
                    pass
        assert (limiter.waiting, limiter.in_flight) == (0, 0)
        await settled(client.models.list())

    run(coloured, scene, rate_limiter=limiter)


def test_a_client_takes_nothing_but_a_limiter() -> None:
    """What is none is refused when the client is made."""
    with pytest.raises(ConfigurationError, match="`rate_limiter`"):
        local_client(rate_limiter=5)
