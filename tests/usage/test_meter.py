"""What a meter tells of calls: by model, key, tag, tool and operation, errors, durations and windows."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from attropic import APIStatusError, ConfigurationError, RateLimitError, RetryPolicy
from attropic.localserver import Api, Fault, Reply
from attropic.testing import local_client
from attropic.usage import Snapshot, UsageMeter
from tests.client.calls import settled
from tests.helpers.scenes import COLOURS, client_of, run

from .ledgers import ASK
from .test_meter_ledger import client_of as local_of

KEY = "sk-ant-api03-a-key-that-is-long-enough-WXYZ"
PRICES = {"models": {ASK["model"]: {"input": 10, "output": 50}}}


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("colour", COLOURS)
def test_calls_are_told_apart(colour: str) -> None:
    """Totals stand under the model, the digest of the key, the tag of the block or client, and the operation."""
    api, meter = Api(), UsageMeter()

    async def main() -> None:
        client = local_of(colour, api, meter, api_key=KEY)
        await settled(client.messages.create(**ASK))
        with meter.tag("outer"), meter.tag("inner"):
            await settled(client.messages.create(**ASK))
        tagged = client.with_meter(meter.tagged("client"))
        await settled(tagged.messages.create(**ASK))
        with meter.tag("block"):
            await settled(tagged.messages.create(**ASK))
        await settled(client.messages.count_tokens(messages=ASK["messages"], model=ASK["model"]))

    run(colour, main)
    found = meter.snapshot()
    assert {name: one.calls for name, one in found.by_tag.items()} == {"block": 1, "client": 1, "inner": 1}
    assert {name: one.calls for name, one in found.by_operation.items()} == {
        "messages.count_tokens": 1,
        "messages.create": 4,
    }
    assert {name: (one.calls, one.answers) for name, one in found.by_model.items()} == {ASK["model"]: (5, 4)}
    (key,) = found.by_key
    assert key.endswith("…WXYZ")
    assert KEY not in repr(found) + json.dumps(found.to_dict())


def test_a_short_key_shows_nothing_and_none_can_be_kept() -> None:
    """Of a key that is short only a digest is seen, and with ``by_key=False`` no key at all."""
    for by_key, names in ((True, 1), (False, 0)):
        meter = UsageMeter(by_key=by_key)
        local_client(meter=meter, api_key="sk-short").messages.create(**ASK)
        found = meter.snapshot()
        assert len(found.by_key) == names
        assert not any("hort" in name for name in found.by_key)


def test_tools_are_told_apart() -> None:
    """An answer that calls two tools is counted at both, and once in the whole; of a stream as well."""
    calls: list[dict[str, Any]] = [{"type": "tool_use", "name": name, "input": {}} for name in ("look", "find", "look")]
    meter = UsageMeter()
    client = local_client(script=lambda _: Reply(calls), meter=meter)
    tools: Any = [{"name": name, "input_schema": {"type": "object"}} for name in ("look", "find")]
    client.messages.create(**ASK, tools=tools)
    with client.messages.stream(**ASK, tools=tools) as stream:
        stream.get_final_message()
    found = meter.snapshot()
    assert {name: one.answers for name, one in found.by_tool.items()} == {"find": 2, "look": 2}
    assert found.by_tool["look"].tokens == found.total.tokens


def test_errors_and_retries_are_told_by_class() -> None:
    """A call that fails after retries is one call and one error; each time it was sent again has its reason."""
    api, meter = Api(), UsageMeter()
    client = local_client(api=api, meter=meter, retry=RetryPolicy(max_retries=2, initial_delay=0))
    api.fault_next(Fault(status=429), 3)
    with pytest.raises(RateLimitError):
        client.messages.create(**ASK)
    api.fault_next(Fault(status=529))
    client.messages.create(**ASK)
    found = meter.snapshot().total
    assert (found.calls, found.requests, found.failed, found.retries) == (2, 5, 1, 3)
    assert dict(found.errors) == {"RateLimitError": 1}
    assert dict(found.retried) == {"RateLimitError": 2, "OverloadedError": 1}


def test_a_meter_that_is_given_twice_counts_once() -> None:
    """The same meter as ``meter=`` and among the hooks sees each call once."""
    meter = UsageMeter()
    local_client(meter=meter, hooks=meter.hooks).messages.create(**ASK)
    assert (meter.snapshot().total.calls, meter.snapshot().total.answers) == (1, 1)


def test_an_answer_that_nobody_reads_is_untold() -> None:
    """Bytes that the caller takes unread are no tokens that anybody knows of; read as a message they are."""
    meter = UsageMeter()
    client = local_client(meter=meter)
    with client.messages.with_streaming_response.create(**ASK) as response:
        list(response.iter_bytes())
    assert (meter.snapshot().total.untold, meter.snapshot().total.answers) == (1, 0)
    with client.messages.with_streaming_response.create(**ASK) as response:
        response.parse()
    assert (meter.snapshot().total.untold, meter.snapshot().total.answers) == (1, 1)


def test_windows_slide() -> None:
    """A window has what happened in its length before now: per minute, by hand-made figures."""
    clock = Clock()
    clock.now += 30  # in the middle of a minute
    meter = UsageMeter((60, 300), prices=PRICES, clock=clock)
    client = local_client(meter=meter)
    client.messages.create(**ASK)
    tokens = meter.snapshot().total
    clock.now += 59
    client.messages.create(**ASK)
    minute, more = meter.snapshot().windows
    assert (minute.requests_per_minute, more.requests_per_minute) == (2.0, 0.4)
    assert minute.tokens_per_minute == 2 * tokens.total_tokens
    each = tokens.tokens["input"] * 10 + tokens.tokens["output"] * 50
    assert minute.cost_per_minute is not None
    assert minute.cost_per_minute * 1_000_000 == 2 * each
    clock.now += 30
    assert [window.totals.calls for window in meter.snapshot().windows] == [1, 2]
    assert [one.totals.calls for one in meter.snapshot().minutes] == [1, 1]
    clock.now += 1000
    assert [window.totals.calls for window in meter.snapshot().windows] == [0, 0]
    assert meter.snapshot().total.calls == 2


def test_durations_are_told() -> None:
    """The latency has every call, the time to the first content every stream, and the second is not longer."""
    meter = UsageMeter()
    client = local_client(meter=meter)
    client.messages.create(**ASK)
    with client.messages.stream(**ASK) as stream:
        stream.get_final_message()
    found = meter.snapshot().total
    assert (found.latency.count, found.first_content.count) == (2, 1)
    assert found.first_content.p50 is not None
    assert found.latency.percentile(100) is not None
    assert 0 < found.first_content.p50 <= 1.02 * found.latency.percentile(100)  # type: ignore[operator]


def test_a_day_has_its_own_prices() -> None:
    """What was used before and after a price changed is priced with that of its day."""
    rows = [{"input": 10, "output": 10}, {"from": "2027-01-16", "input": 20, "output": 20}]
    clock = Clock(1_800_000_000.0)  # 2027-01-15
    meter = UsageMeter(prices={"models": {ASK["model"]: rows}}, clock=clock)
    client = local_client(meter=meter)
    client.messages.create(**ASK)
    clock.now += 86_400
    client.messages.create(**ASK)
    found = meter.snapshot()
    first, second = (found.by_day[day].cost for day in ("2027-01-15", "2027-01-16"))
    assert first is not None
    assert second is not None
    assert 2 * first.total == second.total > 0


def test_an_unknown_price_is_no_price() -> None:
    """With a model that has no price the cost is None, never zero, with one warning; what is known stays known."""
    message = {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "mine",
        "content": [],
        "stop_reason": "end_turn",
    }
    body = {**message, "stop_sequence": None, "usage": {"input_tokens": 3, "output_tokens": 4}}
    meter = UsageMeter(prices=PRICES)
    local_client(meter=meter).messages.create(**ASK)
    client_of("sync", lambda _: httpx.Response(200, json=body), meter=meter).messages.create(**{**ASK, "model": "mine"})
    with pytest.warns(UserWarning, match="'mine'"):
        found = meter.snapshot()
    assert (found.total.cost, found.by_model["mine"].cost) == (None, None)
    assert found.total.priced == found.by_model[ASK["model"]].cost
    assert found.total.unpriced == {"mine"}


def test_a_snapshot_is_a_value() -> None:
    """It goes through JSON and back, adds up with others, and later calls do not change it; a reset begins anew."""
    meter = UsageMeter()
    client = local_client(meter=meter)
    client.messages.create(**ASK)
    first = meter.snapshot()
    assert Snapshot.from_dict(json.loads(json.dumps(first.to_dict()))) == first
    client.messages.create(**ASK)
    assert first.total.calls == 1
    both = first.merge(first)
    assert (both.total.calls, both.windows[0].totals.calls, both.minutes[0].totals.calls) == (2, 2, 2)
    assert both.total.latency.count == 2
    assert meter.reset().total.calls == 2
    assert meter.snapshot().total.calls == 0
    with pytest.raises(ValueError, match="format"):
        Snapshot.from_dict({"format": "another"})


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: UsageMeter(0), "window"),
        (lambda: UsageMeter((60, 100_000)), "window"),
        (lambda: UsageMeter().tagged(""), "tag"),
        (lambda: local_client(meter="yes"), "meter"),
    ],
)
def test_what_cannot_be_is_refused(make: Any, name: str) -> None:
    """A wrong argument is an error that names it."""
    with pytest.raises(ConfigurationError, match=f"`{name}`"):
        make()


def test_a_failing_meter_breaks_no_call(caplog: pytest.LogCaptureFixture) -> None:
    """An error in the meter is logged, and the call has its result."""
    meter = UsageMeter(clock=Clock())
    client = local_client(meter=meter)
    meter._clock = lambda: 1 / 0
    assert client.messages.create(**ASK).usage.output_tokens
    assert "ZeroDivisionError" in caplog.text


def test_an_error_of_the_api_is_counted_with_its_model() -> None:
    """A call that was refused is a call of the model that was asked for, without tokens."""
    meter = UsageMeter()
    with pytest.raises(APIStatusError):
        local_client(meter=meter, max_retries=0).messages.create(**{**ASK, "max_tokens": -1})
    found = meter.snapshot().by_model[ASK["model"]]
    assert (found.calls, found.failed, dict(found.tokens)) == (1, 1, {})
