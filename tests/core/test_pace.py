"""Keeping a pace: within limits that are announced, and close to them."""

from __future__ import annotations

import datetime

import pytest

from attropic import RateLimits
from attropic._core.allowance import Allowance, Told
from attropic._core.pace import INPUT, OUTPUT, REQUESTS, Cost, Pacer, announced, explains

from .pace_server import Bucket, Load, simulate

SECOND = {REQUESTS: (50, 1.0, 0.0), INPUT: (10_000, 1.0, 0.0)}
#: Announced for a minute, and enforced as so much per second.
SPREAD = {REQUESTS: (3_000, 60.0, 50.0), INPUT: (600_000, 60.0, 10_000.0)}
MINUTE = {REQUESTS: (600, 60.0, 0.0), INPUT: (60_000, 60.0, 0.0)}
WRITTEN = {REQUESTS: (6_000, 60.0, 0.0), OUTPUT: (1_000, 1.0, 0.0)}


@pytest.mark.parametrize("early", [False, True], ids=["told late", "told early"])
@pytest.mark.parametrize("latency", [(0.01, 0.02), (0.05, 0.3), (0.5, 1.0)], ids=["fast", "usual", "slow"])
@pytest.mark.parametrize(
    ("limits", "size"),
    [(SECOND, (40, 100)), (SECOND, (150, 400)), (SPREAD, (40, 100)), (SPREAD, (150, 400)), (MINUTE, (40, 100))],
    ids=["requests", "tokens", "requests of a minute", "tokens of a minute", "a bucket for a minute"],
)
def test_limits_are_kept_and_used(
    limits: dict[str, tuple[int, float, float]], size: tuple[int, int], latency: tuple[float, float], early: bool
) -> None:
    """Of 2,500 requests fewer than one in a hundred is refused, and nine tenths of the limit are used."""
    buckets = {kind: Bucket(*limit) for kind, limit in limits.items()}

    result = simulate(buckets, Load(2_500, size, latency, early))

    assert result.refused < 0.01 * result.sent
    assert result.share(buckets) > 0.9


def test_tokens_that_are_written_are_kept_within_their_limit() -> None:
    """They count when they are written: before that, as many are expected as others wrote."""
    buckets = {kind: Bucket(*limit) for kind, limit in WRITTEN.items()}

    result = simulate(buckets, Load(2_000))

    assert result.refused < 0.01 * result.sent
    assert result.share(buckets) > 0.9


def test_nothing_waits_before_a_limit_is_known() -> None:
    """A pacer that heard of no limit lets all go."""
    pacer = Pacer()

    assert pacer.delay(0.0, Cost(10**9, 10**9)) == 0.0


def test_what_is_left_may_go_at_once_and_the_rest_waits_for_its_share() -> None:
    """Of 60 in a minute with 2 left, the third waits for about a second."""
    pacer = Pacer()
    pacer.settle(0.0, pacer.spend(0.0, Cost()), {REQUESTS: Told(60, 3, None)}, Cost())

    waits = []
    for _ in range(4):
        waits.append(pacer.delay(0.0, Cost()))
        if not waits[-1]:
            pacer.spend(0.0, Cost())

    assert waits[:2] == [0.0, 0.0]
    assert 0 < waits[-1] <= 1.1


def test_what_others_spend_is_seen_in_the_next_answer() -> None:
    """An answer that tells of fewer than were thought to be left is believed."""
    pacer = Pacer()
    first, second = pacer.spend(0.0, Cost()), pacer.spend(0.0, Cost())
    pacer.settle(0.1, first, {REQUESTS: Told(60, 59, None)}, Cost())
    before = pacer.delay(0.1, Cost())
    pacer.settle(0.2, second, {REQUESTS: Told(60, 0, None)}, Cost())

    assert before == 0.0
    assert pacer.delay(0.2, Cost()) > 0.5


def test_more_than_a_limit_waits_until_it_is_full() -> None:
    """A request that is larger than the limit goes when all is there, instead of never."""
    pacer = Pacer()
    pacer.settle(0.0, pacer.spend(0.0, Cost(50)), {INPUT: Told(100, 50, None)}, Cost(50))

    assert 29 < pacer.delay(0.0, Cost(500)) < 31
    assert pacer.delay(31.0, Cost(500)) == 0.0


def test_a_hold_keeps_all_back() -> None:
    """Nothing goes before its end; an earlier one does not shorten it."""
    pacer = Pacer()
    pacer.hold(10.0)
    pacer.hold(5.0)

    assert pacer.delay(4.0, Cost()) == 6.0
    assert pacer.delay(10.0, Cost()) == 0.0


@pytest.mark.parametrize(("reset", "rate"), [(1.0, 50.0), (60.0, 50 / 60), (3600.0, 50 / 3600)])
def test_the_reset_tells_the_period(reset: float, rate: float) -> None:
    """A limit that is used up and full again in an hour is one for an hour."""
    one = Allowance()
    one.settle(0.0, one.spend(0.0, 1), Told(50, 49, None), 1)
    one.settle(0.1, one.spend(0.1, 49), Told(50, 0, reset), 49)

    assert one.rate == pytest.approx(rate)


def test_what_comes_back_tells_the_period_where_no_reset_does() -> None:
    """Fifty that are there again after a second are no limit for a minute."""
    one = Allowance()
    one.settle(0.0, one.spend(0.0, 1), Told(50, 49, None), 1)
    one.settle(0.1, one.spend(0.1, 49), Told(50, 0, None), 49)
    one.settle(1.3, one.spend(1.2, 1), Told(50, 49, None), 1)

    assert one.rate == 50.0


def test_a_copy_of_a_limit_is_none() -> None:
    """`tokens` that is the limit of one kind says nothing new; one of its own is kept."""
    now = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    prefix = "anthropic-ratelimit"
    headers = {f"{prefix}-{kind}-limit": "100" for kind in ("tokens", "input-tokens")}
    headers[f"{prefix}-tokens-reset"] = "2026-01-01T00:00:02Z"

    copied = announced(RateLimits.of(headers), now)
    own = announced(RateLimits.of({**headers, f"{prefix}-tokens-limit": "300"}), now)

    assert sorted(copied) == ["input_tokens"]
    assert own["tokens"] == Told(300, None, 2.0)
    assert announced(None, now) == {}


def test_a_refusal_is_explained_by_a_limit_that_has_too_little_left() -> None:
    """One with all limits full has another cause."""
    limits = {REQUESTS: Told(50, 20, None), INPUT: Told(1000, 100, None)}

    assert explains(limits, Cost(101))
    assert not explains(limits, Cost(100))
    assert explains({REQUESTS: Told(50, 0, None)}, Cost())
    assert not explains({}, Cost())
