"""How long we wait when the server says nothing."""

from __future__ import annotations

import itertools

import pytest

from attropic import RetryPolicy
from attropic._core.flow import exchange
from attropic._core.retry import backoff

from .steps import answer, lost, outcomes_of, plan, walk

POLICIES = [
    RetryPolicy(),
    RetryPolicy(jitter=0.0),
    RetryPolicy(jitter=1.0),
    RetryPolicy(initial_delay=0.0),
    RetryPolicy(initial_delay=0.1, max_delay=1e9, jitter=0.1),
    RetryPolicy(initial_delay=30.0, max_delay=8.0),
    RetryPolicy(max_delay=0),
]
CHANCES = [0.0, 1e-9, 0.25, 1 / 3, 0.5, 0.75, 0.999999, 1.0]
RETRIES = [*range(12), 63, 64, 1000, 10_000, 10**9]


def test_each_wait_is_twice_as_long_up_to_a_limit() -> None:
    """Without chance the waits are 0.5, 1, 2, 4, and 8 seconds from then on."""
    walked = outcomes_of(plan(max_retries=6), *[answer(529) for _ in range(6)], answer(200))

    assert walked.sleeps == [0.5, 1, 2, 4, 8, 8]


def test_chance_takes_at_most_a_quarter_away() -> None:
    """With the highest number that chance gives, each wait is three quarters as long."""
    walked = outcomes_of(plan(max_retries=6), *[lost() for _ in range(6)], answer(200), chance=1.0)

    assert walked.sleeps == [0.375, 0.75, 1.5, 3, 6, 6]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: f"{policy.initial_delay}-{policy.jitter}")
def test_every_wait_is_within_its_bounds(policy: RetryPolicy) -> None:
    """For every number of retries and every chance the wait is at most the chosen one, and at least it less jitter."""
    for retries, chance in itertools.product(RETRIES, CHANCES):
        chosen = min(policy.initial_delay * 2.0 ** min(retries, 100), policy.max_delay)

        delay = backoff(policy, retries, chance)

        assert (1 - policy.jitter) * chosen <= delay <= chosen, (retries, chance)


def test_chance_is_drawn_for_every_wait() -> None:
    """Two waits of one call do not share their chance."""
    drawn = iter([0.0, 1.0])

    walked = walk(exchange(plan(), lambda: next(drawn)), answer(529), answer(529), answer(200))

    assert walked.sleeps == [0.5, 0.75]


def test_chance_does_not_change_the_wait_of_the_server() -> None:
    """A wait that the server asks for is kept to, not shortened."""
    walked = outcomes_of(plan(), answer(429, retry_after="3"), answer(200), chance=1.0)

    assert walked.sleeps == [3.0]
