"""When to look again at a batch, and when to give up: decided without a clock but the one given."""

from __future__ import annotations

import math
from typing import Any

import httpx
import pytest

import attropic
from attropic.batches import BatchTimeout, PollPolicy
from attropic.batches._wait import BatchWatch, pause_after_failure, pause_before
from attropic.types.messages import MessageBatch

from .batch_api import ID, batch

STEADY = PollPolicy(jitter=0)


class Clock:
    """Seconds that go on when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _watch(clock: Clock, **settings: Any) -> BatchWatch:
    return BatchWatch(ID, **{"poll": STEADY, "clock": clock, "chance": lambda: 0.0, **settings})


def _batch(**counts: int) -> MessageBatch:
    return MessageBatch.from_dict(batch("in_progress", **counts))


def _error(status: int, **headers: str) -> attropic.APIStatusError:
    response = httpx.Response(status, headers=headers, request=httpx.Request("GET", "http://x"))
    kind = attropic.InternalServerError if status >= 500 else attropic.APIStatusError
    return kind(f"Error code: {status}", response=response, body=None)


@pytest.mark.parametrize(("waited", "pause"), [(0, 1), (5, 1), (10, 1), (60, 6), (599, 59.9), (600, 60), (80_000, 60)])
def test_the_longer_it_takes_the_less_often_it_is_looked_at(waited: float, pause: float) -> None:
    """A tenth of the time so far, within bounds."""
    assert pause_before(STEADY, waited, None, 0.0) == pytest.approx(pause)


@pytest.mark.parametrize(("left", "pause"), [(1000, 30), (40, 20), (1, 1), (0, 1)])
def test_a_near_end_is_looked_for_sooner(left: float, pause: float) -> None:
    """Half of what the counts say that it will take, if that is less."""
    assert pause_before(STEADY, 300, left, 0.0) == pause


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_chance_takes_off_a_share(chance: float) -> None:
    """So that many who wait do not ask at the same time."""
    policy = PollPolicy(jitter=0.4)

    assert pause_before(policy, 600, None, chance) == pytest.approx(60 * (1 - 0.4 * chance))
    assert pause_after_failure(policy, 1, chance) == pytest.approx(0.5 * (1 - 0.4 * chance))


def test_failures_are_looked_after_quickly_at_first() -> None:
    """Pauses double up to the maximum, however many there are."""
    assert [pause_after_failure(STEADY, n, 0.0) for n in (1, 2, 3, 7, 8, 10_000)] == [0.5, 1, 2, 32, 60, 60]


def test_a_number_is_a_constant_pause() -> None:
    """Without chance, and however long it takes."""
    policy = PollPolicy.of(7)

    assert [pause_before(policy, waited, left, 1.0) for waited, left in ((0, None), (9000, None), (9000, 1.0))] == [
        7
    ] * 3


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"timeout": -1}, "`timeout`"),
        ({"timeout": math.nan}, "`timeout`"),
        ({"timeout": "5"}, "`timeout`"),
        ({"max_outage": -1}, "`max_outage`"),
        ({"poll": 0}, "without a pause"),
        ({"poll": -1}, "`poll`"),
        ({"poll": True}, "`poll`"),
        ({"poll": math.inf}, "`poll`"),
    ],
)
def test_settings_are_checked(settings: dict[str, Any], says: str) -> None:
    """The error names the setting."""
    with pytest.raises(attropic.ConfigurationError, match=says):
        BatchWatch(ID, **settings)


@pytest.mark.parametrize("field", [{"initial": 0}, {"maximum": 0.5}, {"jitter": 1}, {"share": -1}, {"jitter": None}])
def test_a_policy_is_checked(field: dict[str, Any]) -> None:
    """Bounds that fit each other, and a share below 1."""
    with pytest.raises(attropic.ConfigurationError, match="poll"):
        PollPolicy(**field)


def test_the_time_ends_with_a_last_look() -> None:
    """The pause before it is cut to what is left; after it there is no other one."""
    clock = Clock()
    watch = _watch(clock, timeout=10, poll=PollPolicy(initial=8, jitter=0))
    watch.seen(_batch(processing=3))

    assert watch.pause() == 8
    clock.now += 8
    watch.seen(_batch(processing=1, succeeded=1, errored=1))
    assert watch.pause() == 2
    clock.now += 2
    watch.seen(_batch(processing=1, succeeded=1, errored=1))
    with pytest.raises(
        BatchTimeout, match=rf"{ID} is not at its end: .*2 of 3 \(66 %\).*10 s.*`wait\('{ID}'\)`"
    ) as caught:
        watch.pause()

    error = caught.value
    assert isinstance(error, TimeoutError)
    assert isinstance(error, attropic.AnthropicError)
    assert (error.id, error.batch.request_counts.succeeded, error.last_error) == (ID, 1, None)


def test_a_look_is_bounded() -> None:
    """It is sent once; for a few seconds, longer after failures, and never for all the time that is left."""
    clock = Clock()
    watch, endless = _watch(clock, timeout=900), _watch(clock, timeout=None)
    bounds = []
    for passed in (0, 891, 6, 3):
        clock.now += passed
        bounds.append((watch.policy().max_retries, watch.policy().deadline))

    assert bounds == [(0, 5), (0, 3), (0, 2), (0, 2)]
    for limit in (5, 10, 20, 40, 60, 60):
        assert endless.policy().deadline == limit
        endless.failed(_error(503))
    endless.seen(_batch(processing=1))
    assert endless.policy().deadline == 5


def test_the_server_may_ask_for_a_longer_pause() -> None:
    """Of a look that failed, and of one that did not."""
    watch = _watch(Clock())

    watch.failed(_error(429, **{"retry-after": "7"}))
    assert watch.pause() == 7
    found: Any = _batch(processing=1)
    found._headers = httpx.Headers({"retry-after": "9"})
    watch.seen(found)
    assert watch.pause() == 9
    watch.seen(_batch(processing=1))
    assert watch.pause() == 1


def test_a_pause_beyond_the_time_ends_the_wait() -> None:
    """The server is not asked before it wants to be; the error says what it asked for."""
    watch = _watch(Clock(), timeout=5)
    watch.failed(_error(503, **{"retry-after": "30"}))

    with pytest.raises(
        BatchTimeout, match=r"was never seen.*asks to wait 30 s more; the last look failed: .*503"
    ) as caught:
        watch.pause()

    assert caught.value.batch is None
    assert isinstance(caught.value.last_error, attropic.InternalServerError)


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_what_does_not_pass_is_raised_at_once(status: int) -> None:
    """With a word about the batch, which goes on."""
    error = _error(status)

    with pytest.raises(attropic.APIStatusError, match=f"{ID} goes on") as caught:
        _watch(Clock()).failed(error)

    assert caught.value is error


def test_an_error_of_another_kind_is_raised_as_it_is() -> None:
    """What middleware raises is nothing to wait for."""
    with pytest.raises(KeyError):
        _watch(Clock()).failed(KeyError("x"))


def test_an_outage_has_an_end() -> None:
    """Looks may fail for so long; a good one between them begins anew."""
    clock = Clock()
    watch = _watch(clock, max_outage=60)
    for passed in (0, 59):
        clock.now += passed
        watch.failed(_error(503))
    watch.seen(_batch(processing=1))
    watch.failed(_error(503))
    clock.now += 60
    with pytest.raises(attropic.InternalServerError, match=r"failed for 60 s \(`max_outage`\).*goes on"):
        watch.failed(_error(503))


def test_without_bounds_it_goes_on_for_ever() -> None:
    """Neither the time nor an outage ends it."""
    clock = Clock()
    watch = _watch(clock, timeout=None, max_outage=None)
    for _ in range(100):
        clock.now += 1e5
        watch.failed(_error(503))
        assert watch.pause() <= 60
