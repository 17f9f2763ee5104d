"""Streams that go on more than once, or not at all."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic import ResumePolicy

from .courses import BODY, after, head
from .events import ANSWER, block, delta, start, stop, wire
from .resumes import CUT, FAILURES, KEPT, MORE, contents, messages, resumed, turns

# -- more than once --------------------------------------------------------------------------------


def test_a_second_resume_continues_both() -> None:
    """It sends the texts of both calls, its indices follow those of both, and the blocks are in one message."""
    made, ridden = resumed(
        wire(*CUT), None, head(), wire(*MORE[:4]), None, head(), wire(*MORE), resume=ResumePolicy(max_resumes=2)
    )

    assert messages(ridden, 1) == turns([*KEPT, {"type": "text", "text": "世界"}])
    assert contents(made) == ["Let me see.", "Grüße, ", "世界", "世界"]
    indices = [event["index"] for event in ridden.given if event["type"] == "content_block_start"]
    assert indices == [0, 1, 2, 3]


@pytest.mark.parametrize("read", [1, 2, 4], ids=["start", "ping", "text"])
def test_the_usage_of_all_calls_is_summed(read: int) -> None:
    """A call that was cut cost what its start said, wherever it was cut."""
    _, ridden = resumed(
        wire(*CUT), None, head(), wire(*MORE[:read]), None, head(), wire(*MORE), resume=ResumePolicy(max_resumes=2)
    )

    (last,) = [event["usage"] for event in ridden.given[-2:] if event["type"] == "message_delta"]
    assert (last["input_tokens"], last["cache_read_input_tokens"]) == (30, 15)
    assert last["output_tokens"] == 1 + 1 + 9


def test_when_no_resume_is_left_the_error_has_everything() -> None:
    """The partial message holds the blocks of both calls, and the error says that it was resumed."""
    _, ridden = resumed(wire(*CUT), None, head(request_id="req_2"), wire(*MORE[:4]), None)

    error = ridden.error
    assert type(error) is attropic.StreamIncompleteError
    assert "It was resumed 1 times before." in str(error)
    assert [part.type for part in error.partial_message.content] == ["thinking", "text", "text"]
    assert (error.request_id, error.open_blocks, error.content_started) == ("req_2", (2,), True)
    assert error.partial_message.to_continuation()[0]["content"] == [*KEPT, {"type": "text", "text": "世界"}]


def test_the_usage_of_the_error_is_summed() -> None:
    """What was paid for the second call is part of what the error says."""
    _, ridden = resumed(wire(*CUT), None, head(), wire(*MORE[:4]), None)

    assert ridden.error.usage.input_tokens == 20


# -- not at all ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FAILURES)
def test_without_a_policy_nothing_goes_on(name: str) -> None:
    """The default is to raise once content was given."""
    _, ridden = resumed(wire(*CUT), *FAILURES[name](), resume=None)

    assert (ridden.sent, ridden.sleeps) == ([], [])
    assert ridden.error.partial_message is not None


@pytest.mark.parametrize(
    "bad",
    [wire({"type": "error", "error": {"type": "invalid_request_error", "message": "why"}}), b"data: {\n\n"],
    ids=["request", "json"],
)
def test_what_does_not_pass_is_not_resumed(bad: bytes) -> None:
    """An error that another call would meet again is raised."""
    _, ridden = resumed(wire(*CUT), bad)

    assert ridden.sent == []
    assert not ridden.error.is_retryable


@pytest.mark.parametrize("end", range(15, 17))
def test_a_complete_tool_call_is_not_resumed(end: int) -> None:
    """The caller is to carry it out; the error says so."""
    _, ridden = resumed(wire(*ANSWER[:end]), None)

    assert ridden.sent == []
    assert "Not resumed: a tool call is complete" in str(ridden.error)
    assert ridden.error.partial_message.content[2].input == {"city": "Köln", "days": 3}


def test_a_tool_call_with_damaged_input_is_resumed() -> None:
    """It cannot be carried out, so that there is nothing to wait for; it is not sent back."""
    tool, half = block(0, "tool_use", id="t", name="look", input={}), delta(0, "input_json_delta", partial_json="{")

    _, ridden = resumed(wire(start(), tool, half, stop(0)), None, head(), wire(*MORE))

    assert ridden.error is None
    assert messages(ridden) == BODY["messages"]


def test_the_deadline_bounds_resumes() -> None:
    """A wait beyond the deadline of the call is not begun."""
    _, ridden = resumed(wire(*CUT), after(0, None, elapsed=9.8), deadline=10)

    assert ridden.sent == []
    assert "`deadline` of 10 s" in str(ridden.error)


def test_retry_if_may_refuse() -> None:
    """What decides about retries decides about resumes."""
    _, ridden = resumed(wire(*CUT), None, retry_if=lambda error: False)

    assert (ridden.sent, type(ridden.error)) == ([], attropic.StreamIncompleteError)


def test_an_error_of_the_other_call_is_raised() -> None:
    """When the API refuses the continuation, that is the error, with the message as far as it came."""
    _, ridden = resumed(wire(*CUT), None, head(400))

    assert type(ridden.error) is attropic.BadRequestError
    assert (ridden.error.content_started, ridden.error.http_status) == (True, 400)
    assert [part.type for part in ridden.error.partial_message.content] == ["thinking", "text"]


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"max_resumes": 0}, "max_resumes"),
        ({"max_resumes": -1}, "max_resumes"),
        ({"max_resumes": True}, "max_resumes"),
        ({"max_resumes": 1.0}, "max_resumes"),
        ({"max_resumes": "2"}, "max_resumes"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": " \n"}, "prompt"),
        ({"prompt": 7}, "prompt"),
    ],
)
def test_a_policy_is_checked_when_it_is_made(settings: Any, named: str) -> None:
    """What cannot be is refused at once, by name."""
    with pytest.raises(attropic.ConfigurationError, match=f"`{named}`"):
        ResumePolicy(**settings)
