"""Streams that fail before their first content: what is held back, and what another attempt gives."""

from __future__ import annotations

from typing import Any

import pytest

import attropic

from .courses import course, head, ride
from .events import ANSWER, END, change, start, wire
from .failures import BEFORE, FAILURES, FIRST, GIVEN, PING, SENT, START, error, failing, limited


def test_the_start_waits_for_the_content() -> None:
    """What comes before the first content is given together with it, in one batch."""
    ridden = ride(course(), START, PING, FIRST, SENT[len(START + PING + FIRST) :])

    assert ridden.words == ["Read", "Read", "Read", "batch", "Read", "batch", "Read"]
    assert [event["type"] for event in ridden.batches[0]] == ["message_start", "content_block_start"]
    assert ridden.given == GIVEN


def test_without_retries_nothing_waits() -> None:
    """When no other attempt could begin anew, the start is given at once."""
    ridden = ride(course(max_retries=0), START, PING, FIRST, SENT[len(START + PING + FIRST) :])

    assert ridden.words == ["Read", "batch", "Read", "Read", "batch", "Read", "batch", "Read"]


def test_an_answer_without_content_is_given() -> None:
    """The end of a message ends the waiting, too, though no block came."""
    ridden = ride(course(), START, wire(change()), wire(END))

    assert ridden.tags == ["message_start", "message_delta", "message_stop"]
    assert ridden.sent == []


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_before_the_content_is_retried(name: str, before: str) -> None:
    """The caller sees one stream, that of the attempt that went well, and nothing of the other."""
    made = limited()
    again = wire(start(id="msg_2"), *ANSWER[1:])

    ridden = ride(made, *failing(name, before), head(request_id="req_2"), again)

    assert ridden.error is None
    assert ridden.given == [start(id="msg_2"), *GIVEN[1:]]
    assert ridden.sleeps == [0.5]
    assert made.snapshot is not None
    assert made.snapshot.message().id == "msg_2"
    assert made.received.headers["request-id"] == "req_2"


@pytest.mark.parametrize("name", FAILURES)
def test_a_retry_closes_waits_and_sends(name: str) -> None:
    """The broken answer is given up before the wait, and the same request is sent, numbered."""
    made = limited()

    ridden = ride(made, *failing(name, "the start"), head(), SENT)

    at = ridden.words.index("Close")
    assert ridden.words[at : at + 3] == ["Close", "Sleep", "Send"]
    (sent,) = ridden.sent
    assert (sent.headers["x-stainless-retry-count"], sent.retries_taken) == ("1", 1)
    assert (sent.url, sent.json) == (made.plan.url, made.plan.body.written({}))
    assert made.received.retries_taken == 1


@pytest.mark.parametrize("name", FAILURES)
def test_when_no_retry_is_left_the_held_is_given_and_the_error_raised(name: str) -> None:
    """What came of the last attempt is not lost; the error knows it, and how often there was another."""
    ridden = ride(
        limited(max_retries=1),
        *failing(name),
        head(request_id="req_2"),
        *failing(name, "the start"),
    )

    raised = ridden.error
    assert type(raised) is FAILURES[name][1]
    assert (ridden.tags, ridden.words[-2:]) == (["message_start"], ["Close", "batch"])
    assert (raised.retries_taken, raised.in_stream, raised.content_started) == (1, True, False)
    assert (raised.partial_message.content, raised.open_blocks, raised.usage.input_tokens) == ([], (), 10)


@pytest.mark.parametrize("name", FAILURES)
def test_without_a_start_there_is_no_partial_message(name: str) -> None:
    """Nothing came, so nothing is given, and the error has nothing of it."""
    ridden = ride(limited(max_retries=0), *failing(name))

    assert (ridden.batches, type(ridden.error)) == ([], FAILURES[name][1])
    assert (ridden.error.partial_message, ridden.error.usage, ridden.error.open_blocks) == (None, None, ())


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("name", FAILURES)
def test_after_the_content_there_is_no_retry(name: str, together: bool) -> None:
    """Once content was given the failure is the caller's, also when it came in the same bytes as the content."""
    first, *rest = failing(name)
    glued = [START + FIRST + first] if together and isinstance(first, bytes) else [START + FIRST, first]

    ridden = ride(limited(), *glued, *rest)

    assert (ridden.tags, ridden.sent) == (["message_start", "content_block_start"], [])
    assert type(ridden.error) is FAILURES[name][1]
    assert (ridden.error.content_started, ridden.error.retries_taken, ridden.error.open_blocks) == (True, 0, (0,))


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        (wire(error("invalid_request_error")), attropic.BadRequestError),
        (wire(error("authentication_error")), attropic.AuthenticationError),
        (b"data: {\n\n", attropic.APIResponseValidationError),
    ],
    ids=["request", "key", "json"],
)
@pytest.mark.parametrize("together", [True, False])
def test_what_does_not_pass_is_not_retried(together: bool, bad: bytes, kind: Any) -> None:
    """The start that came is given, and the error raised at once."""
    ridden = ride(course(), *([START + bad] if together else [START, bad]))

    assert (ridden.tags, ridden.sleeps, type(ridden.error)) == (["message_start"], [], kind)
    assert ridden.error.partial_message.id == "msg_1"
