"""Budgets of clients, calls and blocks."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.localserver import Api
from attropic.usage import Budget, BudgetExceededError, BudgetExceededWarning, PriceTable, UnknownPriceError

from .spending import ASK, MODEL, PRICES, cost, run, settled, tokens

COLOURS = pytest.mark.parametrize("coloured", [False, True], ids=["sync", "async"])
FAULT = "x-local-fault"


async def _stream(client: Any, take: int | None = None, **params: Any) -> None:
    manager = client.messages.stream(**{**ASK, **params})
    if hasattr(manager, "__aenter__"):
        async with manager as stream:
            number = 0
            async for _ in stream:
                number += 1
                if number == take:
                    break
    else:
        with manager as stream:
            for number, _ in enumerate(stream, 1):
                if number == take:
                    break


@COLOURS
@pytest.mark.parametrize("how", ["create", "raw", "stream", "events", "gathered", "beta"])
def test_what_calls_took_is_spent(coloured: bool, how: str) -> None:
    """A call spends what the books of the API say, however its answer is taken; nothing stays reserved."""
    budget = Budget(max_cost=10, max_tokens=10_000, prices=PRICES)

    async def scene(client: Any, api: Api) -> None:
        match how:
            case "create":
                await settled(client.messages.create(**ASK))
            case "raw":
                await settled(client.messages.with_raw_response.create(**ASK))
            case "beta":
                await settled(client.beta.messages.create(**ASK))
            case "stream":
                await _stream(client)
            case "gathered":
                await settled(client.with_options(timeout=61).messages.create(**{**ASK, "max_tokens": 5_000}))
            case _:
                events = await settled(client.messages.create(**ASK, stream=True))
                if coloured:
                    async for _event in events:
                        pass
                else:
                    for _event in events:
                        pass
        assert budget.spent_tokens == tokens(api) > 0
        assert budget.spent == cost(api)
        assert budget.reserved == budget.reserved_tokens == 0

    run(coloured, scene, budget=budget)


@COLOURS
def test_a_call_that_is_not_paid_for_is_not_sent(coloured: bool) -> None:
    """The error says what, how much and by which call, and the API has seen nothing of it."""
    budget = Budget(max_tokens=100, name="today", estimate=lambda params: 20)

    async def scene(client: Any, api: Api) -> None:
        await settled(client.messages.create(**ASK))
        with pytest.raises(BudgetExceededError) as caught:
            await settled(client.messages.create(**{**ASK, "max_tokens": 80}))
        error = caught.value
        assert len(api.requests) == 1
        assert (error.budget, error.what, error.limit, error.reserved, error.needed) == ("today", "tokens", 100, 0, 100)
        assert (error.spent, error.operation, error.model) == (tokens(api), "messages.create", MODEL)
        for part in (
            "'today'",
            "messages.create",
            MODEL,
            "100 tokens",
            f"{tokens(api)} tokens are spent",
            "max_tokens",
        ):
            assert part in str(error)
        twin = pickle.loads(pickle.dumps(error))
        assert (str(twin), twin.needed, str(copy.copy(error))) == (str(error), 100, str(error))

    run(coloured, scene, budget=budget)


@COLOURS
def test_errors_release_what_was_reserved_and_retries_reserve_once(coloured: bool) -> None:
    """A call that fails spends nothing; one that succeeds at the third attempt is paid once."""
    budget = Budget(max_tokens=70, estimate=lambda params: 20)

    async def scene(client: Any, api: Api) -> None:
        with pytest.raises(Exception, match="teapot"):
            await settled(
                client.messages.create(**ASK, extra_headers={FAULT: "status=418; message=teapot"}, max_retries=0)
            )
        assert (budget.spent_tokens, budget.reserved_tokens) == (0, 0)
        await settled(client.messages.create(**ASK, extra_headers={FAULT: "status=529; retry-after=0; times=2"}))
        assert len(api.requests) == 4
        assert budget.spent_tokens == tokens(api)
        assert budget.reserved_tokens == 0

    run(coloured, scene, budget=budget)


@COLOURS
@pytest.mark.parametrize("take", [1, 3], ids=["at its head", "in its content"])
def test_a_stream_that_is_cut_spends_what_it_told(coloured: bool, take: int) -> None:
    """A stream that is left after some events spends the usage of its beginning, and keeps nothing reserved."""
    budget = Budget(max_tokens=10_000)

    async def scene(client: Any, api: Api) -> None:
        await _stream(client, take)
        assert 0 < budget.spent_tokens <= tokens(api)
        assert budget.reserved_tokens == 0

    run(coloured, scene, budget=budget)


@COLOURS
def test_a_stream_keeps_its_reservation_until_its_end(coloured: bool) -> None:
    """While it is read, what it may still write is kept from other calls."""
    budget = Budget(max_tokens=100, estimate=lambda params: 20)

    async def scene(client: Any, api: Api) -> None:
        stream = await settled(client.messages.create(**ASK, stream=True))
        assert budget.reserved_tokens == 70
        with pytest.raises(BudgetExceededError) as caught:
            await settled(client.messages.create(**ASK))
        assert caught.value.reserved == 70
        await settled(stream.close())
        assert budget.reserved_tokens == 0

    run(coloured, scene, budget=budget)


@COLOURS
def test_all_budgets_of_a_call_count(coloured: bool) -> None:
    """That of the client, that of a copy and those of blocks pay for the call; where one does not, none is charged."""
    outer, inner, one, tight = (
        Budget(max_tokens=1_000),
        Budget(max_tokens=900),
        Budget(max_cost=9),
        Budget(max_tokens=1),
    )
    one.prices = PRICES

    async def scene(client: Any, api: Api) -> None:
        block = client.budget(inner)
        if coloured:
            async with block as given:
                await settled(client.with_options(budget=one).messages.create(**ASK))
        else:
            with block as given:
                await settled(client.with_options(budget=one).messages.create(**ASK))
        assert given is inner
        await settled(client.messages.create(**ASK))
        with client.budget(tight), pytest.raises(BudgetExceededError):
            await settled(client.messages.create(**ASK))
        assert outer.spent_tokens == tokens(api) == 2 * inner.spent_tokens
        assert one.spent_tokens == inner.spent_tokens
        assert outer.reserved_tokens == inner.reserved_tokens == tight.reserved_tokens == tight.spent_tokens == 0
        before = outer.spent_tokens
        await settled(client.with_options(budget=None).messages.create(**ASK))
        assert outer.spent_tokens == before

    run(coloured, scene, budget=outer)


@COLOURS
def test_what_happens_beyond_a_limit_may_be_chosen(coloured: bool) -> None:
    """A warning comes once and the calls go; a function is told of each call, and its error ends it."""
    told: list[BudgetExceededError] = []

    def refuse(error: BudgetExceededError) -> None:
        told.append(error)
        if len(told) > 1:
            raise error

    warned, asked = Budget(max_tokens=1, on_exceed="warn"), Budget(max_tokens=1, on_exceed=refuse)

    async def scene(client: Any, api: Api) -> None:
        with client.budget(warned):
            with pytest.warns(BudgetExceededWarning):
                await settled(client.messages.create(**ASK))
            await settled(client.messages.create(**ASK))
        with client.budget(asked):
            await settled(client.messages.create(**ASK))
            with pytest.raises(BudgetExceededError):
                await settled(client.messages.create(**ASK))
        assert len(api.requests) == 3
        assert (len(told), asked.reserved_tokens) == (2, 0)
        assert asked.spent_tokens * 3 == tokens(api)

    run(coloured, scene)


@COLOURS
def test_a_price_that_is_not_known_is_an_error_unless_it_is_allowed(coloured: bool) -> None:
    """Where money is limited, a model without a price is refused before it is called; allowed, its tokens count."""
    prices = PriceTable.default()
    strict, lax = Budget(max_cost=1, prices=prices), Budget(max_cost=1, prices=prices, unknown="allow")

    async def scene(client: Any, api: Api) -> None:
        ask = {**ASK, "model": "mine"}
        with client.budget(strict), pytest.raises(UnknownPriceError, match="'mine' is not known"):
            await settled(client.messages.create(**ask))
        assert api.requests == []
        with client.budget(lax):
            await settled(client.messages.create(**ask))
        assert lax.spent == 0 < lax.spent_tokens

    run(coloured, scene, api=Api(settings=_models("mine")))


def _models(name: str) -> Any:
    from attropic.localserver import Settings

    return Settings(models=(name,))


@COLOURS
def test_a_batch_is_paid_when_it_is_made(coloured: bool) -> None:
    """Its requests are estimated at the price of batches, and that is spent; reading of it costs nothing more."""
    budget = Budget(max_cost=1, prices=PRICES, estimate=lambda params: 50)
    params = {key: ASK[key] for key in ("model", "max_tokens", "messages")}

    async def scene(client: Any, api: Api) -> None:
        requests = [{"custom_id": f"r{number}", "params": params} for number in range(3)]
        batch = await settled(client.messages.batches.create(requests=requests))
        assert budget.spent == Decimal("0.15")
        await settled(client.messages.batches.retrieve(batch.id))
        assert (budget.spent, budget.reserved) == (Decimal("0.15"), Decimal())
        with pytest.raises(BudgetExceededError) as caught:
            await settled(
                client.messages.batches.create(
                    requests=[{**one, "custom_id": str(n)} for n, one in enumerate(requests * 10)]
                )
            )
        assert caught.value.operation == "messages.batches.create"

    run(coloured, scene, budget=budget)


def test_what_is_free_needs_no_budget() -> None:
    """Counting tokens and listing models pass an exhausted budget."""

    async def scene(client: Any, api: Api) -> None:
        client.messages.count_tokens(model=MODEL, messages=ASK["messages"])
        client.models.list()
        assert len(api.requests) == 2

    run(False, scene, budget=Budget(max_tokens=0))


def test_input_that_may_be_written_to_the_cache_is_reserved_at_that_price() -> None:
    """A request that asks for the cache reserves a quarter more for its input."""
    budget = Budget(max_cost="0.16", prices=PRICES, estimate=lambda params: 100)

    async def scene(client: Any, api: Api) -> None:
        client.messages.create(**ASK)
        system = [{"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}}]
        with pytest.raises(BudgetExceededError) as caught:
            client.messages.create(**ASK, system=system)
        assert caught.value.needed == Decimal("0.175")

    run(False, scene, budget=budget)


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"max_cost": -1},
        {"max_cost": "much"},
        {"max_cost": float("nan")},
        {"max_tokens": 1.5},
        {"max_tokens": 1, "per": "week"},
        {"max_tokens": 1, "per": timedelta()},
        {"max_tokens": 1, "on_exceed": "ignore"},
        {"max_tokens": 1, "unknown": "ignore"},
    ],
)
def test_a_budget_that_cannot_be_is_refused(arguments: dict[str, Any]) -> None:
    """The error names the argument."""
    with pytest.raises(ConfigurationError) as caught:
        Budget(**arguments)
    assert f"`{list(arguments or ['max_cost'])[-1]}`" in str(caught.value)


def test_a_client_takes_nothing_but_budgets() -> None:
    """What is no budget is refused when the client or the block is made."""

    async def scene(client: Any, api: Api) -> None:
        with pytest.raises(ConfigurationError, match="`budget`"):
            client.with_options(budget=5)
        with pytest.raises(ConfigurationError, match="`max_cost` has no effect"):
            client.budget(Budget(max_tokens=1), max_cost=1)

    run(False, scene)
