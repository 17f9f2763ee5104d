"""Which failures are sent again."""

from __future__ import annotations

from typing import Any

import pytest

import attropic

from .steps import answer, lost, outcomes_of, plan


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_what_may_pass_is_retried(status: int) -> None:
    """Timeouts, conflicts, rate limits and failures of the server are sent again, and then succeed."""
    walked = outcomes_of(plan(), answer(status), answer(200))

    assert len(walked.sends) == 2
    assert walked.sleeps == [0.5]
    assert walked.result.status == 200


@pytest.mark.parametrize("status", [300, 307, 400, 401, 402, 403, 404, 405, 412, 413, 418, 422, 431, 499])
def test_what_does_not_pass_is_not_retried(status: int) -> None:
    """Every other status is raised after one attempt."""
    walked = outcomes_of(plan(), answer(status))

    assert walked.sleeps == []
    assert (walked.error.status_code, walked.error.is_retryable) == (status, False)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_a_success_is_given(status: int) -> None:
    """Any status of success ends the exchange with the answer itself."""
    received = answer(status)

    walked = outcomes_of(plan(), received)

    assert walked.result is received


@pytest.mark.parametrize("status", [400, 401, 404, 422, 429, 500])
@pytest.mark.parametrize("text", ["true", "TRUE", " true "])
def test_the_server_may_ask_for_a_retry(status: int, text: str) -> None:
    """``x-should-retry: true`` retries any status of failure."""
    walked = outcomes_of(plan(), answer(status, x_should_retry=text), answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("status", [408, 409, 429, 500, 529])
def test_the_server_may_forbid_a_retry(status: int) -> None:
    """``x-should-retry: false`` raises what would be retried."""
    walked = outcomes_of(plan(), answer(status, x_should_retry="false"))

    assert (walked.error.status_code, walked.error.is_retryable, walked.error.should_retry) == (status, False, False)


@pytest.mark.parametrize("text", ["", "1", "yes", "perhaps"])
def test_another_word_of_the_server_changes_nothing(text: str) -> None:
    """An ``x-should-retry`` that is neither true nor false leaves it to the status."""
    retried = outcomes_of(plan(), answer(529, x_should_retry=text), answer(200))
    raised = outcomes_of(plan(), answer(400, x_should_retry=text))

    assert retried.result.status == 200
    assert raised.error.status_code == 400


def test_the_listed_statuses_are_those_that_are_retried() -> None:
    """``retry_statuses`` replaces the usual ones; connection errors are not statuses and stay retried."""
    policy = {"retry_statuses": {404}}

    listed = outcomes_of(plan(**policy), answer(404), answer(200))
    unlisted = outcomes_of(plan(**policy), answer(529))
    unanswered = outcomes_of(plan(**policy), lost(), answer(200))

    assert len(listed.sends) == 2
    assert unlisted.error.status_code == 529
    assert len(unanswered.sends) == 2


def test_the_server_wins_over_the_listed_statuses() -> None:
    """``x-should-retry`` decides, whether or not the status is listed."""
    policy = {"retry_statuses": [404]}

    allowed = outcomes_of(plan(**policy), answer(400, x_should_retry="true"), answer(200))
    forbidden = outcomes_of(plan(**policy), answer(404, x_should_retry="false"))

    assert len(allowed.sends) == 2
    assert forbidden.error.status_code == 404


@pytest.mark.parametrize("outcome", [answer(400), answer(529, x_should_retry="false"), lost("permanent")])
def test_retry_if_may_force(outcome: Any) -> None:
    """True retries what the rules and the server would not."""
    walked = outcomes_of(plan(retry_if=lambda error: True), outcome, answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("outcome", [answer(529), answer(400, x_should_retry="true"), lost()])
def test_retry_if_may_forbid(outcome: Any) -> None:
    """False raises what the rules and the server would retry."""
    walked = outcomes_of(plan(retry_if=lambda error: False), outcome)

    assert isinstance(walked.error, attropic.APIError)


@pytest.mark.parametrize(("outcome", "sends"), [(lambda: answer(529), 2), (lambda: answer(400), 1), (lost, 2)])
def test_retry_if_may_leave_it_to_the_rules(outcome: Any, sends: int) -> None:
    """None changes nothing."""
    outcomes = [outcome(), *[answer(200)] * (sends - 1)]

    walked = outcomes_of(plan(retry_if=lambda error: None), *outcomes)

    assert len(walked.sends) == sends


def test_retry_if_sees_the_error() -> None:
    """It is asked about the error that would be raised, once per failed attempt."""
    seen: list[Any] = []

    def ask(error: attropic.APIError) -> None:
        seen.append((type(error), error.status_code, error.retries_taken))

    outcomes_of(plan(retry_if=ask), answer(529), answer(429), answer(200))

    assert seen == [(attropic.OverloadedError, 529, 0), (attropic.RateLimitError, 429, 1)]


@pytest.mark.parametrize("most", [0, 1, 2, 5])
def test_no_more_than_max_retries(most: int) -> None:
    """A call that never succeeds is sent once and then as often again as was asked for."""
    walked = outcomes_of(plan(max_retries=most), *[answer(529) for _ in range(most + 1)])

    assert len(walked.sends) == most + 1
    assert walked.error.retries_taken == most


def test_retry_if_does_not_lift_the_limit() -> None:
    """True retries at most ``max_retries`` times."""
    walked = outcomes_of(plan(max_retries=1, retry_if=lambda error: True), answer(400), answer(400))

    assert walked.error.status_code == 400
