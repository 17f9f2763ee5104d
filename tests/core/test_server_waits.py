"""A wait that the server asks for, and how far the policy goes along."""

from __future__ import annotations

from typing import Any

import pytest

import attropic

from .steps import answer, lost, outcomes_of, plan

NOON = "Tue, 05 Mar 2024 12:00:00 GMT"
LATER = "Tue, 05 Mar 2024 12:00:10 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after_ms": "120"}, 0.12),
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": LATER, "date": NOON}, 10.0),
        ({"retry_after": "60"}, 60.0),
        ({"retry_after": "0"}, 0.5),
        ({"retry_after": "-3"}, 0.5),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": NOON, "date": NOON}, 0.5),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_the_wait_is_the_one_of_the_server(status: int, headers: Any, seconds: float) -> None:
    """A usable wait of the server replaces our own; an unusable one does not."""
    walked = outcomes_of(plan(), answer(status, **headers), answer(200))

    assert walked.sleeps == [seconds]


def test_a_longer_wait_than_allowed_raises_at_once() -> None:
    """Above ``max_retry_after`` nobody waits: the error tells the wait, and why it was not kept."""
    walked = outcomes_of(plan(), answer(429, retry_after="61"))

    assert walked.sleeps == []
    assert isinstance(walked.error, attropic.RateLimitError)
    assert (walked.error.retry_after, walked.error.retries_taken, walked.error.is_retryable) == (61.0, 0, True)
    assert "wait of 61 s, above `max_retry_after` (60 s)" in str(walked.error)
    assert walked.error.message == str(walked.error)


@pytest.mark.parametrize(("asked", "waits"), [("120", [120.0]), ("3600", [3600.0]), ("3601", [])])
def test_the_caller_says_how_long_is_too_long(asked: str, waits: list[float]) -> None:
    """``max_retry_after`` is a limit that is still allowed itself."""
    outcomes = [answer(429, retry_after=asked), *[answer(200)] * len(waits)]

    walked = outcomes_of(plan(max_retry_after=3600), *outcomes)

    assert walked.sleeps == waits


def test_the_second_wait_may_be_too_long() -> None:
    """A retry that was made is counted in the error of a later wait that is too long."""
    walked = outcomes_of(plan(), answer(429, retry_after="1"), answer(429, retry_after="90"))

    assert walked.sleeps == [1.0]
    assert (walked.error.retry_after, walked.error.retries_taken) == (90.0, 1)


@pytest.mark.parametrize("retry_if", [None, lambda error: None, lambda error: True])
def test_a_wish_to_retry_does_not_lift_the_limit(retry_if: Any) -> None:
    """``retry_if`` does not make anybody wait longer than allowed."""
    walked = outcomes_of(plan(retry_if=retry_if), answer(429, retry_after="61"))

    assert walked.error.retry_after == 61.0


@pytest.mark.parametrize(("elapsed", "waits"), [(0.0, [0.5]), (9.4, [0.5]), (9.5, []), (12.0, [])])
def test_no_wait_goes_beyond_the_deadline(elapsed: float, waits: list[float]) -> None:
    """What has elapsed and the wait together must be within ``deadline``; else the error comes at once."""
    outcomes = [answer(529, elapsed=elapsed), *[answer(200)] * len(waits)]

    walked = outcomes_of(plan(deadline=10), *outcomes)

    assert walked.sleeps == waits
    if not waits:
        assert "wait of 0.5 s would go beyond the `deadline` of 10 s" in str(walked.error)


def test_no_wait_of_the_server_goes_beyond_the_deadline() -> None:
    """A wait that is allowed by itself raises at once when it is longer than what is left."""
    walked = outcomes_of(plan(deadline=10), answer(429, retry_after="7", elapsed=3.5))

    assert walked.sleeps == []
    assert walked.error.retry_after == 7.0
    assert "`deadline` of 10 s" in str(walked.error)


def test_time_runs_over_all_attempts() -> None:
    """Each decision counts from the beginning of the call, not of the attempt."""
    outcomes = [answer(529, elapsed=1.0), answer(529, elapsed=5.0), answer(529, elapsed=9.0)]

    walked = outcomes_of(plan(deadline=10, max_retries=9), *outcomes)

    assert walked.sleeps == [0.5, 1.0]
    assert walked.error.retries_taken == 2


def test_a_lost_answer_keeps_to_the_deadline() -> None:
    """A timeout at the deadline is raised as a timeout, with the remark."""
    outcome = lost("timeout")
    outcome.elapsed = 10.0

    walked = outcomes_of(plan(deadline=10), outcome)

    assert isinstance(walked.error, attropic.APITimeoutError)
    assert "`deadline`" in str(walked.error)


@pytest.mark.parametrize("deadline", [None, 12.5])
def test_every_attempt_knows_the_deadline(deadline: float | None) -> None:
    """Each ``Send`` carries the deadline of the whole call."""
    walked = outcomes_of(plan(deadline=deadline), answer(529), answer(200))

    assert [send.deadline for send in walked.sends] == [deadline, deadline]


def test_without_a_deadline_time_does_not_count() -> None:
    """A call that took hours is still retried."""
    walked = outcomes_of(plan(), answer(529, elapsed=1e5), answer(200))

    assert walked.result.status == 200
