"""Bills of what a client really got: streams, loops of tools, calls that were sent again, results of batches."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from attropic._core.accumulate import Accumulator
from attropic.testing import FakeTransport, error, message, stream_of
from attropic.usage import Usage, cost_of, total_cost
from attropic_api.models import MessageBatchIndividualResponse

from .answers import message as answer
from .answers import total

M = Decimal(1_000_000)
D = Decimal
ASK: dict[str, Any] = {
    "model": "claude-haiku-4-5",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hi."}],
}
CALL: dict[str, Any] = {"name": "read_clock", "input": {}}
COLOURS = ("sync", "async")


def read_clock() -> str:
    """The time."""
    return "noon"


def said(text: str = "Done.", *, tool: bool = False, **usage: Any) -> dict[str, Any]:
    """A message of the model that is asked."""
    figures = {"input_tokens": 0, "output_tokens": 0, **usage}
    made = message(text, tool_use=CALL, usage=figures) if tool else message(text, usage=figures)
    return {**made, "model": ASK["model"]}


def created(fake: FakeTransport, colour: str) -> Any:
    """The message of one call."""

    async def call() -> Any:
        async with fake.async_client() as client:
            return await client.messages.create(**ASK)

    if colour == "async":
        return asyncio.run(call())
    with fake.client() as client:
        return client.messages.create(**ASK)


def streamed(fake: FakeTransport, colour: str) -> Any:
    """The message of one stream."""

    async def call() -> Any:
        async with fake.async_client() as client, client.messages.stream(**ASK) as stream:
            return await stream.get_final_message()

    if colour == "async":
        return asyncio.run(call())
    with fake.client() as client, client.messages.stream(**ASK) as stream:
        return stream.get_final_message()


def looped(fake: FakeTransport, colour: str, **limits: Any) -> Any:
    """What a loop of tools left."""

    async def call() -> Any:
        async with fake.async_client() as client:
            return await client.messages.run_tools(**ASK, tools=[read_clock], **limits)

    if colour == "async":
        return asyncio.run(call())
    with fake.client() as client:
        return client.messages.run_tools(**ASK, tools=[read_clock], **limits)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_call_that_was_sent_again_is_billed_once(colour: str) -> None:
    """Refusals and retries before the answer cost nothing: the bill is that of the one answer."""
    fake = FakeTransport([error(529, retry_after=0), error(500), said(input_tokens=1_000, output_tokens=10)])
    cost = created(fake, colour).cost()
    fake.assert_called(times=3)
    assert cost.total == (1_000 * D(1) + 10 * D(5)) / M


@pytest.mark.parametrize("colour", COLOURS)
def test_the_figures_of_a_stream_are_cumulative(colour: str) -> None:
    """What the end of a stream says replaces what its beginning said, and is not added to it."""
    events = stream_of(said(input_tokens=25, output_tokens=40, cache_read_input_tokens=500))
    events[0]["message"]["usage"] = {"input_tokens": 25, "cache_read_input_tokens": 500, "output_tokens": 1}
    end = next(event for event in events if event["type"] == "message_delta")
    end["usage"] = {
        "input_tokens": 90,
        "cache_read_input_tokens": None,
        "output_tokens": 40,
        "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 0},
    }
    cost = streamed(FakeTransport([events]), colour).cost()
    assert cost.total == (90 * D(1) + 500 * D("0.10") + 40 * D(5)) / M + D("0.02")


def test_null_leaves_what_a_stream_told() -> None:
    """A figure that a later event gives as null stays what it was; zero counts, and so does another object."""
    one = Accumulator()
    used = {"input_tokens": 5, "output_tokens": 3, "server_tool_use": {"web_search_requests": 1}, "cache_creation": {}}
    one.add({"type": "message_start", "message": {"usage": used}})
    later = {"input_tokens": None, "output_tokens": 0, "server_tool_use": {"web_search_requests": 2}}
    one.add({"type": "message_delta", "delta": {}, "usage": {**later, "cache_creation": None}})
    one.add({"type": "message_delta", "delta": {}, "usage": None})
    told = {"input_tokens": 5, "output_tokens": 0, "server_tool_use": {"web_search_requests": 2}, "cache_creation": {}}
    assert one.usage == told


@pytest.mark.parametrize("colour", COLOURS)
def test_a_loop_of_tools_costs_what_its_answers_cost(colour: str) -> None:
    """A loop adds up its answers at the published prices, without being given a function."""
    fake = FakeTransport(
        [
            said(tool=True, input_tokens=1_000, output_tokens=50),
            said(tool=True, input_tokens=100, cache_read_input_tokens=1_000, output_tokens=60),
            said(input_tokens=200, cache_read_input_tokens=1_100, output_tokens=7),
        ]
    )
    result = looped(fake, colour)
    assert result.cost == ((1_000 + 100 + 200) * D(1) + 2_100 * D("0.10") + (50 + 60 + 7) * D(5)) / M
    assert total(result.usage.cost(ASK["model"])) == result.cost


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("cost", [None, cost_of])
def test_a_loop_stops_at_a_price(colour: str, cost: Any) -> None:
    """``max_cost`` needs no function, and takes one that gives a ``Cost``."""
    fake = FakeTransport([said(tool=True, input_tokens=1_000_000, output_tokens=0)])
    result = looped(fake, colour, max_cost=1, **({} if cost is None else {"cost": cost}))
    assert (result.stop.reason, result.cost) == ("max_cost", D(1))


def test_a_loop_whose_price_is_not_known_has_no_cost() -> None:
    """A loop of a model without a price has None, never a part of the bill, and warns nobody who did not ask."""
    from attropic._core.tool_limits import Limits
    from attropic._core.tool_state import State

    state = State({}, [], Limits(), None)
    for model in ("claude-haiku-4-5", "somebody-elses", "claude-haiku-4-5"):
        state.count(answer(model, input_tokens=1_000))
    assert state.cost is None


def test_results_of_a_batch_cost_half_and_failures_nothing() -> None:
    """Each result costs half, a request that did not succeed is free, and results add up as costs and as usages."""
    used = {"input_tokens": 2_000, "output_tokens": 30}
    succeeded = {"type": "succeeded", "message": answer("claude-haiku-4-5", **used).to_dict()}
    failed = {"type": "errored", "error": {"type": "error", "error": {"type": "api_error", "message": "No."}}}
    lines = [
        {"custom_id": str(index), "result": result}
        for index, result in enumerate((succeeded, failed, succeeded, {"type": "expired"}, {"type": "canceled"}))
    ]
    results = [MessageBatchIndividualResponse.from_dict(line) for line in lines]
    each = (2_000 * D("0.50") + 30 * D("2.50")) / M
    assert [total(result.cost()) for result in results] == [each, 0, each, 0, 0]
    bills = [total_cost(result.cost() for result in results), sum(map(Usage.of, results), Usage()).cost()]
    bills += [sum(map(Usage.of, lines), Usage()).cost()]
    assert [total(bill) for bill in bills] == [2 * each] * 3
    assert sum(map(Usage.of, results), Usage()).calls == 2
