"""What a course waits for, and what its errors know."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

import attropic
from attropic._core.effects import Received
from attropic._core.resume import ResumePolicy

from .courses import CREATE, after, course, gone, head, ride
from .events import ANSWER, delta, start, wire

PING = wire({"type": "ping"})
BEGUN = wire(*ANSWER[:4])


@pytest.mark.parametrize(
    ("idle", "silence", "limits"), [(9, 4, [4, 4, 4]), (9, None, [9, 6, 9]), (None, None, [None, None, None])]
)
def test_reads_wait_as_long_as_the_limits_say(idle: Any, silence: Any, limits: list[Any]) -> None:
    """Pings use the idle time up, and an event that is none renews it."""
    ridden = ride(course(idle=idle, silence=silence), after(3, PING), after(1, BEGUN), after(1, wire(*ANSWER[4:])))

    assert [read.limit for read in ridden.reads] == limits


@pytest.mark.parametrize("noise", [PING, b": comment\n\n", b"\n", b"event: ping\ndata: {}\n\n", BEGUN[:9]])
def test_what_is_no_event_does_not_keep_a_stream_alive(noise: bytes) -> None:
    """Pings, comments and beginnings of events are no progress, however many there are."""
    ridden = ride(course(idle=10, max_retries=0), *[after(2.5, noise if not at else b":\n") for at in range(4)])

    assert type(ridden.error) is attropic.StreamIdleTimeoutError
    assert [read.limit for read in ridden.reads] == [10, 7.5, 5, 2.5]
    assert ridden.words[-1] == "Close"


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("silence", attropic.StreamSilenceTimeoutError),
        ("timeout", attropic.APITimeoutError),
        ("connection", attropic.APIConnectionError),
    ],
)
def test_a_loss_in_the_middle_has_the_facts(kind: Any, error: Any) -> None:
    """The error is typed, has the message so far and the cause, and the connection is closed."""
    cause = OSError("reset")
    made = course(silence=4, received=head(request_id="req_1"))

    ridden = ride(made, BEGUN, gone(kind, waited=4, cause=cause, headers={"request-id": "req_1"}))

    raised = ridden.error
    assert type(raised) is error
    assert raised.__cause__ is cause
    assert (raised.in_stream, raised.content_started, raised.open_blocks) == (True, True, (0,))
    assert raised.partial_message.content[0].thinking == "Let me "
    assert (raised.usage.input_tokens, raised.request_id, raised.sent) == (10, "req_1", True)
    assert ridden.words[-1] == "Close"


@pytest.mark.parametrize(
    "outcome",
    [lambda: None, gone, lambda: gone("silence"), lambda: b"data: {\n\n"],
    ids=["end", "lost", "silent", "bad"],
)
def test_errors_in_a_stream_know_the_status_of_its_head(outcome: Any) -> None:
    """Whatever ended it, the stream had begun with a success, which ``http_status`` says."""
    ridden = ride(course(max_retries=0), BEGUN, outcome())

    assert ridden.error.in_stream
    assert ridden.error.http_status == 200


@pytest.mark.parametrize(
    ("kind", "error", "status"),
    [
        ("overloaded_error", attropic.OverloadedError, 529),
        ("rate_limit_error", attropic.RateLimitError, 429),
        ("invalid_request_error", attropic.BadRequestError, 400),
        ("novel_error", attropic.InternalServerError, 500),
    ],
)
def test_an_error_event_has_the_class_of_its_type(kind: str, error: Any, status: int) -> None:
    """It is what the HTTP error would be, with the facts of the stream; what came with it is given first."""
    made = course(received=head(request_id="req_1"))

    ridden = ride(made, BEGUN + wire({"type": "error", "error": {"type": kind, "message": "why"}}, *ANSWER[4:]))

    raised = ridden.error
    assert ridden.tags == ["message_start", "content_block_start", "content_block_delta"]
    assert (type(raised), raised.status_code, raised.http_status, raised.type) == (error, status, 200, kind)
    assert (raised.in_stream, raised.content_started, raised.request_id) == (True, True, "req_1")
    assert raised.response is made.received.response
    assert raised.partial_message.content[0].thinking == "Let me "
    assert ridden.words[-1] == "Close"


@pytest.mark.parametrize("media", ["application/json", "text/html; charset=utf-8"])
def test_an_answer_that_is_no_stream_says_so(media: str) -> None:
    """A gateway that answers with something else is told by the type of what it sent."""
    other = ride(course(received=head(content_type=media), max_retries=0), b'{"id": "msg"}', None)
    empty = ride(course(received=head(content_type="text/event-stream; charset=utf-8"), max_retries=0), None)

    assert media in str(other.error)
    assert "without a single event" in str(empty.error)
    assert "type" not in str(empty.error)


def test_a_stream_that_was_closed_has_an_error_for_who_asks() -> None:
    """Its message cannot become whole, which no retry changes; what came is in the error."""
    made = course(received=head(request_id="req_1"))
    ride(made, BEGUN, b"data: {\n\n")

    error = made.closed_early()

    assert type(error) is attropic.StreamIncompleteError
    assert (error.is_retryable, error.request_id, error.open_blocks) == (False, "req_1", (0,))
    assert error.partial_message.content[0].thinking == "Let me "


def test_only_errors_of_the_api_are_explained() -> None:
    """An error of the caller's own is left as it is."""
    error = KeyError("mine")

    course().explain(error)

    assert vars(error) == {}


def test_what_is_not_of_its_type_has_no_partial_message() -> None:
    """A message that cannot be read is no reason for another error: what can be told is."""
    made = course(max_retries=0)
    typed = made.typed()
    for event in (start(), {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": 7}}):
        with suppress(ValueError):
            typed(event)

    error = made.closed_early()

    assert (error.partial_message, error.open_blocks) == (None, (0,))
    assert error.usage.input_tokens == 10


@pytest.mark.parametrize(("betas", "shown"), [("fine-grained-tool-streaming-2025-05-14", {"a": "Hel"}), ("other", {})])
def test_fine_grained_streaming_shows_the_beginning_of_texts(betas: str, shown: Any) -> None:
    """The beta of the request decides whether the beginning of a text in an input is worth seeing."""
    made = course(headers={"anthropic-beta": f"first, {betas}"})
    typed = made.typed()
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "tool_use", "id": "t", "name": "n"}}
    block["content_block"]["input"] = {}  # type: ignore[index]
    for event in (start(), block, delta(0, "input_json_delta", partial_json='{"a": "Hel')):
        typed(event)

    assert made.snapshot is not None
    assert made.snapshot.message(live=True).content[0].input == shown


def test_a_course_can_go_on_with_another_answer() -> None:
    """After a retry the answer of the stream is the one that it reads from."""
    first, second = head(request_id="req_1"), head(request_id="req_2")
    made = course(received=first, resume=ResumePolicy())
    assert made.received is first

    ride(made, gone(), second, wire(*ANSWER))

    assert isinstance(made.received, Received)
    assert made.received is second
    assert made.plan.operation is CREATE
