"""An error of middleware that asks for a retry."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic._core.effects import Failed
from attropic._core.lost import connection_error

from .steps import BATCH, CREATE, UPLOAD, answer, lost, outcomes_of, plan


class Wrapped(Exception):
    """An error of the middleware's own."""


def failed(error: Exception, *, elapsed: float = 0.0) -> Failed:
    outcome = Failed(error)
    outcome.elapsed = elapsed
    return outcome


def wrapping(cause: Exception) -> Exception:
    """An error that was raised from another."""
    error = Wrapped("outer")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("operation", [CREATE, BATCH, UPLOAD], ids=lambda operation: operation.name)
@pytest.mark.parametrize("retry_ambiguous", [None, False])
def test_a_retryable_error_is_retried(operation: Any, retry_ambiguous: Any) -> None:
    """The middleware knows what it asks for: the nature of the operation does not matter."""
    walked = outcomes_of(
        plan(operation, retry_ambiguous=retry_ambiguous), failed(attropic.RetryableError("again")), answer(200)
    )

    assert walked.sleeps == [0.5]
    assert walked.result.retries_taken == 1


def test_a_retryable_error_is_raised_at_last() -> None:
    """When no retry is left, the error itself comes out, with the cause that it has."""
    cause = ValueError("cause")
    error = attropic.RetryableError("again")
    error.__cause__ = cause

    walked = outcomes_of(plan(), *[failed(error)] * 3)

    assert walked.error is error
    assert error.__cause__ is cause
    assert walked.sleeps == [0.5, 1.0]


def test_the_reason_of_the_retry_is_the_words_of_the_error() -> None:
    """``on_retry`` is told what the middleware said, and of an error without words its class."""
    told: list[Any] = []
    outcomes = [failed(attropic.RetryableError("again.")), failed(attropic.RetryableError()), answer(200)]

    outcomes_of(plan(on_retry=lambda *given: told.append(given)), *outcomes)

    assert told == [(1, 0.5, "again", None), (2, 1.0, "RetryableError", None)]


def test_the_deadline_holds_for_middleware() -> None:
    """An error that asks for a retry beyond the deadline is raised."""
    walked = outcomes_of(plan(deadline=10), failed(attropic.RetryableError("again"), elapsed=9.9))

    assert isinstance(walked.error, attropic.RetryableError)


def test_a_stream_is_not_sent_twice_for_middleware() -> None:
    """A body that was used up ends the call."""
    request = UPLOAD.request({"file": b"abc"})
    request.content = iter([b"abc"])

    walked = outcomes_of(plan(UPLOAD, request=request), failed(attropic.RetryableError("again")))

    assert isinstance(walked.error, attropic.RetryableError)


@pytest.mark.parametrize(
    ("operation", "kind", "sent", "retried"),
    [
        (CREATE, "connection", True, True),
        (CREATE, "timeout", True, True),
        (CREATE, "permanent", False, False),
        (BATCH, "connection", False, True),
        (BATCH, "connection", True, False),
        (UPLOAD, "timeout", True, False),
    ],
)
@pytest.mark.parametrize("wrap", [lambda error: error, wrapping], ids=["itself", "wrapped"])
def test_a_lost_answer_that_passed_middleware_is_still_a_lost_answer(
    wrap: Any, operation: Any, kind: str, sent: bool, retried: bool
) -> None:
    """A connection error is judged alike whether middleware let it pass or raised its own from it."""
    error = wrap(connection_error(lost(kind, sent=sent)))
    outcomes = [failed(error), *[answer(200)] * retried]

    walked = outcomes_of(plan(operation), *outcomes)

    assert len(walked.sends) == 1 + retried
    assert retried or walked.error is error


def test_a_connection_error_knows_its_retries() -> None:
    """An error of this package that comes from middleware counts like any other."""
    errors = [connection_error(lost()) for _ in range(3)]

    walked = outcomes_of(plan(), *map(failed, errors))

    assert walked.error is errors[2]
    assert walked.error.retries_taken == 2
