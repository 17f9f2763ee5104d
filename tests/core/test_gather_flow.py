"""An answer that is streamed on the way, and fails on the way."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic._core.gather import Gather

from .events import ANSWER, wire
from .steps import BATCH, answer, lost, outcomes_of, plan


def streamed(*events: dict[str, Any], **headers: str) -> Any:
    """The outcome of an answer whose events were put together."""
    gather = Gather()
    gather.feed(wire(*events))
    gather.feed(None)
    received = answer(200, b"", **headers)
    received.gather, received.content = gather, gather.content()
    return received


def error(kind: Any, **more: Any) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": "why"}, **more}


CLASSES = {
    "invalid_request_error": (attropic.BadRequestError, 400, False),
    "authentication_error": (attropic.AuthenticationError, 401, False),
    "billing_error": (attropic.PaymentRequiredError, 402, False),
    "permission_error": (attropic.PermissionDeniedError, 403, False),
    "not_found_error": (attropic.NotFoundError, 404, False),
    "request_too_large": (attropic.ContentTooLargeError, 413, False),
    "rate_limit_error": (attropic.RateLimitError, 429, True),
    "api_error": (attropic.InternalServerError, 500, True),
    "timeout_error": (attropic.GatewayTimeoutError, 504, True),
    "overloaded_error": (attropic.OverloadedError, 529, True),
    "novel_error": (attropic.InternalServerError, 500, True),
    None: (attropic.InternalServerError, 500, True),
}


@pytest.mark.parametrize(("kind", "expected"), CLASSES.items(), ids=map(str, CLASSES))
def test_an_error_event_has_the_class_of_its_type(kind: Any, expected: Any) -> None:
    """The error is the one that the status of its type would have raised; the response is that of the stream."""
    walked = outcomes_of(plan(max_retries=0), streamed(*ANSWER[:4], error(kind, request_id="req_1")))

    raised = walked.error
    assert (type(raised), raised.status_code, raised.is_retryable) == expected
    assert (raised.type, raised.request_id, raised.response.status_code) == (kind, "req_1", 200)
    assert "why" in str(raised)


@pytest.mark.parametrize("kind", [kind for kind, (_, _, retried) in CLASSES.items() if retried], ids=str)
def test_what_may_pass_is_retried(kind: Any) -> None:
    """The call is sent again from the beginning, and then gives the whole message."""
    walked = outcomes_of(plan(), streamed(*ANSWER[:4], error(kind)), streamed(*ANSWER))

    assert walked.sleeps == [0.5]
    assert walked.result.retries_taken == 1


@pytest.mark.parametrize("kind", [kind for kind, (_, _, retried) in CLASSES.items() if not retried])
def test_what_does_not_pass_is_not_retried(kind: str) -> None:
    """An error of the request is raised after one attempt."""
    walked = outcomes_of(plan(), streamed(error(kind)))

    assert walked.sleeps == []


def test_an_error_event_is_not_ambiguous() -> None:
    """The server said that it failed, so that even what is not repeatable is sent again."""
    walked = outcomes_of(plan(BATCH), streamed(error("overloaded_error")), answer(200))

    assert len(walked.sends) == 2


def test_the_headers_of_the_stream_count() -> None:
    """The id, the wait and the word of the server stand in the headers of the stream."""
    waited = outcomes_of(plan(), streamed(error("overloaded_error"), retry_after="3"), streamed(*ANSWER))
    told = outcomes_of(plan(), streamed(error("overloaded_error"), x_should_retry="false", request_id="req_h"))

    assert waited.sleeps == [3.0]
    assert (told.error.request_id, told.error.is_retryable) == ("req_h", False)


def test_every_attempt_gathers_anew() -> None:
    """What a failed attempt brought is not mixed into the next one."""
    made = plan()
    made.gather = Gather

    walked = outcomes_of(made, answer(529), lost(sent=True), streamed(*ANSWER))

    gathers = [send.gather for send in walked.sends]
    assert len({id(gather) for gather in gathers}) == 3
    assert all(isinstance(gather, Gather) for gather in gathers)


def test_without_need_nothing_is_gathered() -> None:
    """A call that is not streamed on the way has nothing that takes its bytes."""
    walked = outcomes_of(plan(), answer(200))

    assert walked.sends[0].gather is None
