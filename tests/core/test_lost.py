"""What a lost answer is to the caller."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic._core.lost import connection_error

from .steps import answer, lost, outcomes_of, plan


@pytest.mark.parametrize(
    ("kind", "error", "message"),
    [
        ("connection", attropic.APIConnectionError, "Connection error: it broke."),
        ("permanent", attropic.APIConnectionError, "Connection error: it broke."),
        ("timeout", attropic.APITimeoutError, "Request timed out: it broke."),
        ("pool", attropic.PoolTimeoutError, "it broke."),
    ],
)
def test_each_kind_has_its_class_and_root_cause(kind: str, error: Any, message: str) -> None:
    """The class tells what was lost, the message why."""
    walked = outcomes_of(plan(max_retries=0), lost(kind))

    assert type(walked.error) is error
    assert walked.error.message == message
    assert (walked.error.status_code, walked.error.response) == (None, None)


@pytest.mark.parametrize("kind", ["connection", "timeout", "pool"])
def test_what_may_pass_is_retried(kind: str) -> None:
    """A lost connection, a timeout and a full pool are tried again."""
    walked = outcomes_of(plan(), lost(kind), answer(200))

    assert len(walked.sends) == 2


def test_what_comes_again_is_not_retried() -> None:
    """A failure that does not pass by itself is raised at once, and says that it is not retryable."""
    walked = outcomes_of(plan(), lost("permanent"))

    assert walked.error.is_retryable is False
    assert walked.error.retries_taken == 0


def test_the_request_and_the_cause_are_kept() -> None:
    """The error has the request that was lost, and the HTTP library's error as its cause."""
    request = httpx.Request("POST", "https://api.example/")
    cause = httpx.ReadError("reset")

    walked = outcomes_of(plan(max_retries=0), lost(request=request, cause=cause))

    assert walked.error.request is request
    assert walked.error.__cause__ is cause


def test_the_head_of_a_lost_answer_is_read() -> None:
    """When the head arrived, the error has its request id, its wait and its limits, and the wait is kept to."""
    headers = {"request-id": "req_1", "retry-after": "3", "anthropic-ratelimit-requests-remaining": "4"}

    walked = outcomes_of(plan(max_retries=1), lost(headers=headers), lost(headers=headers))

    assert walked.sleeps == [3.0]
    assert (walked.error.request_id, walked.error.retry_after) == ("req_1", 3.0)
    assert walked.error.rate_limits.requests.remaining == 4


@pytest.mark.parametrize("sent", [True, False])
def test_the_error_tells_whether_the_request_was_sent(sent: bool) -> None:
    """``sent`` is what the outcome says."""
    assert connection_error(lost(sent=sent)).sent is sent


def test_a_timeout_without_words_says_what_it_is() -> None:
    """Without a reason the message is not left open."""
    outcome = lost("timeout")
    outcome.reason = ""

    assert connection_error(outcome).message == "Request timed out."
