"""Two thousand calls at the same time and one budget: within it, to the token, whatever goes wrong."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
from collections import Counter
from typing import Any

import attropic
from attropic.localserver import Api
from attropic.testing import local_async_client, local_client
from attropic.usage import Budget, BudgetExceededError

from .spending import ASK, tokens

FAULTS = ["status=500", "status=529; retry-after=0", "cut=40", "error-event; after=2", "status=429; retry-after=0"]
#: What a call reserves: its input, and its `max_tokens`.
INPUT = 10
NEED = INPUT + ASK["max_tokens"]


def _fault(number: int, chance: random.Random) -> dict[str, str] | None:
    if chance.random() < 0.7:
        return None
    return {"x-local-fault": f"{chance.choice(FAULTS)}; times={chance.randint(1, 3)}; id={number}"}


class _Watched(Budget):
    """A budget that is looked at by every call.

    Attributes:
        peak: The most that was spent and reserved together.
    """

    peak = 0

    def look(self) -> None:
        spent, reserved = self._state()
        assert reserved.tokens >= 0
        self.peak = max(self.peak, spent.tokens + reserved.tokens)


def _budget(limit: int) -> _Watched:
    return _Watched(max_tokens=limit, estimate=lambda params: INPUT)


def test_two_thousand_tasks_stay_within_a_budget() -> None:
    """Under faults, retries, cut streams and cancellations nothing is spent beyond it, and the sums are those told."""
    api, limit = Api(), 30_000
    budget, ends = _budget(limit), Counter[str]()

    async def call(client: attropic.AsyncAnthropic, number: int, chance: random.Random) -> None:
        headers = _fault(number, chance)
        budget.look()
        try:
            if number % 4:
                await client.messages.create(**ASK, extra_headers=headers)
            else:
                async with client.messages.stream(**ASK, extra_headers=headers) as stream:
                    async for _ in stream:
                        if number % 16 == 0:
                            break
            ends["answered"] += 1
        except BudgetExceededError as error:
            ends["refused" if error.spent + error.reserved + error.needed > limit else "refused for nothing"] += 1
        except attropic.APIError:
            ends["failed"] += 1
        finally:
            budget.look()

    async def main() -> None:
        chance = random.Random(1)
        async with local_async_client(api=api, budget=budget) as client:
            calls = [asyncio.ensure_future(call(client, number, chance)) for number in range(2_000)]
            for _ in range(5):
                await asyncio.sleep(0.1)
                for one in chance.sample(calls, 40):
                    one.cancel()
            found = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 120)
        assert {type(one) for one in found if one is not None} <= {asyncio.CancelledError}

    asyncio.run(main())
    gc.collect()

    assert budget.reserved_tokens == 0
    assert 0 < budget.spent_tokens <= limit
    assert limit - NEED < budget.peak <= limit
    assert min(ends["answered"], ends["refused"]) > 100
    assert ends["refused for nothing"] == 0


def test_two_thousand_calls_of_tasks_are_in_the_books_to_the_token() -> None:
    """Where no call is cancelled, what is spent is what the API has in its books, under faults and retries too."""
    api = Api()
    budget = _budget(10**9)

    async def call(client: attropic.AsyncAnthropic, number: int, chance: random.Random) -> None:
        try:
            if number % 4:
                await client.messages.create(**ASK, extra_headers=_fault(number, chance))
            else:
                async with client.messages.stream(**ASK, extra_headers=_fault(number, chance)) as stream:
                    async for _ in stream:
                        pass
        except attropic.APIError:
            pass

    async def main() -> None:
        chance = random.Random(2)
        async with local_async_client(api=api, budget=budget) as client:
            await asyncio.wait_for(asyncio.gather(*(call(client, n, chance) for n in range(2_000))), 120)

    asyncio.run(main())

    assert budget.reserved_tokens == 0
    assert budget.spent_tokens == tokens(api)


def test_sixty_four_threads_stay_within_a_budget() -> None:
    """Two thousand calls of 64 threads spend what the books say and no more than the budget; no thread is stuck."""
    api, limit = Api(), 12_000
    budget, ends, errors = _budget(limit), Counter[str](), list[BaseException]()
    numbers, lock = iter(range(2_000)), threading.Lock()

    def work(client: attropic.Anthropic, seed: int) -> None:
        chance = random.Random(seed)
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            try:
                client.messages.create(**ASK, extra_headers=_fault(number, chance))
                ends["answered"] += 1
            except BudgetExceededError as error:
                ends["refused" if error.spent + error.reserved + error.needed > limit else "refused for nothing"] += 1
            except attropic.APIError:
                ends["failed"] += 1
            except BaseException as error:
                errors.append(error)
                return
            budget.look()

    with local_client(api=api, budget=budget) as client:
        threads = [threading.Thread(target=work, args=(client, seed), daemon=True) for seed in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)

    assert errors == []
    assert not any(thread.is_alive() for thread in threads)
    assert budget.reserved_tokens == 0
    assert 0 < budget.spent_tokens == tokens(api) <= limit
    assert budget.peak <= limit
    assert min(ends["answered"], ends["refused"]) > 100
    assert ends["refused for nothing"] == 0


def test_a_stream_may_end_while_its_thread_settles_another_call() -> None:
    """A stream that the garbage collector closes in the midst of a settlement neither blocks nor gets lost."""
    from attropic._core.budget import Amount
    from attropic.usage import _budget as module

    one, other = Budget(max_tokens=100), Budget(max_tokens=100)
    amount = Amount(tokens=10)
    module.reserve([(one, amount), (other, amount)])

    class Interrupting(Amount):
        """An amount that has another call end when it is looked at."""

        def plus(self, more: Amount) -> Amount:
            module.settle([(other, amount, amount)])
            return super().plus(more)

    one._account.period._spent = Interrupting()
    done = threading.Event()

    def work() -> None:
        module.settle([(one, amount, amount)])
        done.set()

    threading.Thread(target=work, daemon=True).start()

    assert done.wait(10)
    assert (one.spent_tokens, other.spent_tokens) == (10, 10)
    assert (one.reserved_tokens, other.reserved_tokens) == (0, 0)


def test_the_block_of_one_task_does_not_count_the_calls_of_another() -> None:
    """Two tasks with a budget each spend from their own; tasks and tool threads that they start are with them."""
    api, budgets = Api(), [Budget(max_tokens=10**6) for _ in range(2)]

    async def main() -> None:
        async with local_async_client(api=api) as client:

            async def call() -> Any:
                return await client.messages.create(**ASK)

            async def task(budget: Budget, times: int) -> None:
                async with client.budget(budget):
                    await asyncio.gather(*(call() for _ in range(times)))

            await asyncio.gather(task(budgets[0], 1), task(budgets[1], 3))
            await call()

    asyncio.run(main())

    assert budgets[1].spent_tokens == 3 * budgets[0].spent_tokens
    assert tokens(api) == 5 * budgets[0].spent_tokens
