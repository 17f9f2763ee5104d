"""The meter counts exactly what the API has told: also under faults, retries and cut streams."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest

from attropic import APIError, ResumePolicy, RetryPolicy
from attropic.localserver import Api, Fault, LocalServer, Reply, Settings
from attropic.testing import local_async_client, local_client
from attropic.tools import tool
from attropic.usage import UsageMeter
from tests.client.calls import settled
from tests.helpers.scenes import COLOURS, run

from .ledgers import ASK, booked, metered

FAULTS: dict[str, Fault] = {
    "status 529": Fault(status=529),
    "status 400": Fault(status=400),
    "cut before the body": Fault(cut=0),
    "cut in the head": Fault(cut=100),
    "cut after the head": Fault(cut=700),
    "cut in the text": Fault(cut=1300),
    "reset in the text": Fault(reset=1300),
    "an error event": Fault(error_event="overloaded_error", after=1),
    "an error event in the text": Fault(error_event="overloaded_error", after=4),
    "no stop": Fault(missing_stop=True),
    "two stops": Fault(duplicate_stop=True),
    "broken JSON at once": Fault(malformed_json=1),
    "broken JSON in the text": Fault(malformed_json=4),
    "an unknown block": Fault(unknown_block=True),
    "an unknown stop reason": Fault(unknown_enum=True),
}
STREAMED = {"an error event", "an error event in the text", "no stop", "two stops"}
LONG = {**ASK, "max_tokens": 30_000}
CACHED = {**ASK, "system": [{"type": "text", "text": "word " * 5000, "cache_control": {"type": "ephemeral"}}]}


async def created(client: Any, **more: Any) -> None:
    await settled(client.messages.create(**{**ASK, **more}))


async def created_long(client: Any) -> None:
    await settled(client.messages.create(**LONG))


async def raw(client: Any) -> None:
    await settled(client.messages.with_raw_response.create(**ASK))


async def streamed(client: Any, **more: Any) -> None:
    stream = await settled(client.messages.create(**{**ASK, **more}, stream=True))
    if hasattr(stream, "__aiter__"):
        async for _ in stream:
            pass
    else:
        for _ in stream:
            pass


async def relayed(client: Any) -> None:
    stream = await settled(client.messages.create(**ASK, stream=True))
    if hasattr(stream, "__aiter__"):
        async for _ in stream.raw_events():
            pass
    else:
        for _ in stream.raw_events():
            pass


async def accumulated(client: Any) -> None:
    await read(client.messages.stream(**ASK))


async def resumed(client: Any) -> None:
    await read(client.messages.stream(**ASK, resume=ResumePolicy()))


async def read(manager: Any) -> None:
    if hasattr(manager, "__aenter__"):
        async with manager as stream:
            await stream.get_final_message()
    else:
        with manager as stream:
            stream.get_final_message()


WAYS: dict[str, Callable[..., Any]] = {
    "create": created,
    "create, streamed on the way": created_long,
    "raw": raw,
    "stream of events": streamed,
    "stream of raw events": relayed,
    "message stream": accumulated,
    "message stream that goes on": resumed,
}


def client_of(colour: str, api: Api, meter: UsageMeter, **more: Any) -> Any:
    make = local_client if colour == "sync" else local_async_client
    options = {"api": api, "meter": meter, "retry": RetryPolicy(max_retries=2, initial_delay=0), **more}
    return make(**options)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", WAYS)
def test_the_meter_equals_the_ledger_under_every_fault(colour: str, way: str) -> None:
    """After each fault, met once or by all attempts, both have the same tokens, and the meter has one call."""
    for name, fault in FAULTS.items():
        if name in STREAMED and way in ("create", "raw"):
            continue
        if name == "broken JSON in the text" and way == "stream of raw events":
            continue  # they go on after it, and tell more than the ledger takes for read
        for times in (1, 3):
            api, meter = Api(), UsageMeter()
            api.fault_next(fault, times)

            async def main(api: Api = api, meter: UsageMeter = meter) -> None:
                with suppress(APIError):
                    await WAYS[way](client_of(colour, api, meter))

            run(colour, main)
            found = meter.snapshot().total
            assert metered(meter) == booked(api), (name, times)
            assert (found.calls, found.requests) == (1, len(api.requests)), (name, times)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("raw", [False, True], ids=["typed", "raw"])
@pytest.mark.parametrize("events", range(8))
def test_a_stream_that_its_reader_closes_is_counted_as_far_as_it_was_told(colour: str, raw: bool, events: int) -> None:
    """Whoever closes a stream after some events has what they told counted, as one answer that was cut."""
    api, meter = Api(), UsageMeter()

    async def main() -> None:
        stream = await settled(client_of(colour, api, meter, max_retries=0).messages.create(**ASK, stream=True))
        if raw:
            stream.raw_events()
        for _ in range(events):
            await settled(stream.__anext__() if colour != "sync" else next(stream))
        await settled(stream.close())

    run(colour, main)
    found = meter.snapshot().total
    assert metered(meter) == booked(api)
    assert (found.calls, found.answers, found.cut) == (1, *((1, 1) if events else (0, 0)))


def test_the_cache_is_in_both() -> None:
    """What is written to the cache and read from it is told apart, and what the cache saved is priced by hand."""
    api, meter = Api(), UsageMeter(prices={"models": {ASK["model"]: PRICES}})
    client = local_client(api=api, meter=meter)
    for _ in range(3):
        client.messages.create(**CACHED)
    found = meter.snapshot().total
    assert metered(meter) == booked(api)
    written, read = found.tokens["cache_write_5m"], found.tokens["cache_read"]
    assert read == 2 * written > 0
    assert found.saved * 1_000_000 == read * 10 - read * 1 - (written * 12 - written * 10)
    assert found.cache_hit_rate == read / (read + written + found.tokens["input"])


#: Whole dollars for a million tokens, so that sums are easily made by hand.
PRICES = {"input": 10, "output": 50, "cache_read": 1, "cache_write_5m": 12, "cache_write_1h": 20}


def test_batches_are_counted_once() -> None:
    """Results that are read twice are counted once, at the price of batches; what they told is what the ledger has."""
    api, meter = Api(), UsageMeter(prices={"models": {ASK["model"]: PRICES}})
    client = local_client(api=api, meter=meter)
    batch = client.messages.batches.create(
        requests=[{"custom_id": f"r{number}", "params": ASK} for number in range(5)]  # type: ignore[typeddict-item]
    )
    while client.messages.batches.retrieve(batch.id).processing_status != "ended":
        pass
    for _ in range(2):
        assert len(list(client.messages.batches.results(batch.id))) == 5
    found = meter.snapshot().total
    assert metered(meter) == booked(api)
    assert found.answers == 5
    assert found.cost is not None
    assert found.cost.total * 1_000_000 == found.tokens["input"] * 5 + found.tokens["output"] * 25


def test_a_loop_of_tools_is_counted_once() -> None:
    """The turns of a loop are calls, and their sum is what the loop says of itself and what the ledger has."""

    def look() -> str:
        """Look."""
        return "seen"

    def script(request: Any) -> Any:
        done = any(message["role"] == "assistant" for message in request["messages"])
        return (
            Reply([{"type": "text", "text": "Done."}])
            if done
            else Reply([{"type": "tool_use", "name": "look", "input": {}}])
        )

    api, meter = Api(script), UsageMeter()
    client = local_client(api=api, meter=meter)
    runner = client.messages.tool_runner(**ASK, tools=[tool(look)])
    runner.until_done()
    found = meter.snapshot().total
    assert metered(meter) == booked(api)
    assert (found.calls, found.tokens["output"]) == (2, runner.usage.output_tokens)


SIZE = 2000
SETTINGS = Settings(first=0.001)


def faulty(number: int) -> dict[str, Any]:
    """The arguments of a call of many, of which some meet a fault once, and some always."""
    chance = random.Random(number)
    fault = chance.choice(
        [None, None, "status=529", "cut=900", "cut=300", "error-event; after=1", "error-event; after=5"]
    )
    times = chance.choice(["; times=1", ""])
    if fault is None:
        return {}
    return {"extra_headers": {"x-local-fault": f"{fault}{times}; id=call-{number}"}}


def test_two_thousand_calls_of_many_tasks_are_counted_exactly() -> None:
    """Of 2,000 calls at the same time, of which many fail, are retried or cut, the meter has what the ledger has."""
    api, meter = Api(settings=SETTINGS, remember=None), UsageMeter()

    async def main() -> None:
        async with local_async_client(
            api=api, meter=meter, retry=RetryPolicy(max_retries=1, initial_delay=0.001)
        ) as client:

            async def one(number: int) -> None:
                with suppress(APIError), meter.tag(f"part {number % 4}"):
                    if number % 2:
                        await streamed(client, **faulty(number))
                    else:
                        await created(client, **{k: v for k, v in faulty(number).items() if "event" not in str(v)})

            await asyncio.gather(*(one(number) for number in range(SIZE)))

    asyncio.run(main())
    found = meter.snapshot()
    assert metered(meter) == booked(api)
    assert (found.total.calls, found.total.requests) == (SIZE, len(api.requests))
    assert found.total.failed > 50
    assert found.total.retries == found.total.requests - SIZE
    assert [one.calls for one in found.by_tag.values()] == [SIZE // 4] * 4
    assert sum(one.total_tokens for one in found.by_tag.values()) == found.total.total_tokens


def test_threads_over_sockets_are_counted_exactly() -> None:
    """Of calls of several threads over loopback, of which many are cut or reset, the meter has what the ledger has."""
    meter = UsageMeter()
    with LocalServer() as server:
        from attropic import Anthropic

        client = Anthropic(
            api_key="k", base_url=server.url, meter=meter, retry=RetryPolicy(max_retries=1, initial_delay=0.001)
        )

        def one(number: int) -> None:
            with suppress(APIError):
                if number % 2:
                    for _ in client.messages.create(**ASK, stream=True, **faulty(number)):
                        pass
                else:
                    client.messages.create(**ASK, **{k: v for k, v in faulty(number).items() if "event" not in str(v)})

        with client, ThreadPoolExecutor(8) as pool:
            list(pool.map(one, range(200)))
        assert metered(meter) == booked(server.api)
        assert meter.snapshot().total.requests == len(server.requests)
