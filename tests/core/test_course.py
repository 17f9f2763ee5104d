"""What a stream gives, and how it ends."""

from __future__ import annotations

import json
import random
from functools import partial
from typing import Any

import pytest

import attropic
from attropic_api._runtime.events import EventDecoder

from .courses import BETA, RESULTS, SESSION, after, course, gone, head, ride
from .events import ANSWER, END, Event, block, delta, message, start, stop, wire
from .steps import CREATE

SENT = wire(*ANSWER)
GIVEN = [event for event in ANSWER if event["type"] != "ping"]
LATER = [wire(delta(0, "text_delta", text="x")), wire(start()), b"data: [DONE]\n\n", b"data: {\n\n", b": bye\n\n"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("seed", range(10))
def test_every_event_is_given_once(seed: int, end: str) -> None:
    """However the bytes are cut, all events but pings are given in their order, and make the whole message."""
    chance, sent = random.Random(seed), wire(*ANSWER, end=end)
    cuts = sorted(chance.sample(range(len(sent)), 20 * seed))
    pieces = [sent[one:other] for one, other in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    made = course()

    ridden = ride(made, *pieces)

    assert ridden.given == GIVEN
    assert [event.type for event in ridden.typed] == ridden.tags
    assert made.snapshot is not None
    assert made.snapshot.message() == CREATE.result(200, json.dumps(message(*ANSWER)).encode())
    assert ridden.error is None


def test_events_are_given_as_they_come() -> None:
    """What one read completed is given before the next read."""
    ridden = ride(course(), wire(*ANSWER[:4]), wire(*ANSWER[4:6]), wire(*ANSWER[6:]))

    assert ridden.words == ["Read", "batch", "Read", "batch", "Read", "batch", "Read"]
    assert [len(batch) for batch in ridden.batches] == [3, 2, len(ANSWER) - 6]


def test_unknown_events_pass() -> None:
    """An event of tomorrow is given like any other, and stops nothing."""
    novel = {"type": "novel", "x": [1]}

    mixed = [part for event in ANSWER[:-1] for part in (event, novel)]

    ridden = ride(course(), wire(*mixed, END))

    assert ridden.given == [*[event for event in mixed if event["type"] != "ping"], END]


def test_events_that_do_not_fit_are_given() -> None:
    """A delta of a block that did not start is for the caller to see, it is no error of the course."""
    ridden = ride(course(), wire(start(), delta(7, "text_delta", text="x"), stop(7), END))

    assert ridden.tags == ["message_start", "content_block_delta", "content_block_stop", "message_stop"]
    assert ridden.error is None


@pytest.mark.parametrize("operation", [CREATE, BETA], ids=["plain", "beta"])
@pytest.mark.parametrize("rest", LATER)
def test_the_stop_is_the_end(rest: bytes, operation: Any) -> None:
    """Nothing that follows is given or waited for, whether it came with the stop or later."""
    together = ride(course(operation), SENT + rest)
    later = ride(course(operation), SENT, drain=[after(0.001, rest), after(0.001, None)])

    assert together.given == later.given == GIVEN
    assert together.error is later.error is None


def test_the_end_of_the_bytes_is_waited_for_a_moment() -> None:
    """The connection can be used again when its end comes soon; the waits for it are 30 ms together."""
    ridden = ride(course(), SENT, drain=[after(0.01, b":"), after(0.005, b"\n"), after(0.005, None)])

    assert [read.limit for read in ridden.drains] == pytest.approx([0.03, 0.02, 0.015])
    assert "Close" not in ridden.words


@pytest.mark.parametrize(
    "drain", [[gone("silence")], [gone()], [after(0.02, b":"), after(0.01, b":")]], ids=["open", "broken", "more"]
)
def test_an_end_that_does_not_come_is_not_waited_for(drain: Any) -> None:
    """A socket that stays open, breaks, or goes on sending is closed; the stream ended well."""
    ridden = ride(course(), SENT, drain=drain)

    assert ridden.words[-1] == "Close"
    assert (ridden.given, ridden.error) == (GIVEN, None)


def texts(*events: Event) -> list[str]:
    """The texts of the blocks that these events make."""
    found: list[str] = []
    for event in events:
        if event["type"] == "content_block_start":
            found.append("")
        elif event["type"] == "content_block_delta":
            found[-1] += "".join(event["delta"].get(key, "") for key in ("text", "thinking", "partial_json"))
    return found


def shown(part: Any) -> str:
    """The text of a block, which for a tool is that of its input."""
    if part.type == "tool_use":
        return json.dumps(part.input, ensure_ascii=False) if part.raw_input is None else part.raw_input
    return part.text if part.type == "text" else part.thinking


@pytest.mark.parametrize("read", range(2, len(ANSWER)))
def test_an_end_before_the_stop_is_an_error(read: int) -> None:
    """Wherever the bytes end, the error has the message so far, the open blocks, the usage and the id."""
    made = course(received=head(request_id="req_1"), max_retries=0)

    ridden = ride(made, wire(*ANSWER[:read]), None)

    error = ridden.error
    assert type(error) is attropic.StreamIncompleteError
    assert ridden.given == [event for event in ANSWER[:read] if event["type"] != "ping"]
    assert (error.in_stream, error.content_started, error.request_id) == (True, read > 2, "req_1")
    assert [shown(part) for part in error.partial_message.content] == texts(*ANSWER[:read])
    assert error.usage.output_tokens == (42 if read > 15 else 1)
    assert len(error.open_blocks) == (read in {*range(3, 7), *range(8, 11), *range(12, 15)})
    assert ridden.words[-1] == "Close"


LAST = wire(*ANSWER[:9])


def test_half_an_event_is_no_event() -> None:
    """Bytes that end within an event make the stream incomplete, never invalid, and what came whole counts."""
    began = len(wire(*ANSWER[:8]))
    for at in range(began, len(LAST.rstrip(b"\n"))):
        ridden = ride(course(max_retries=0), LAST[:at], None)

        assert type(ridden.error) is attropic.StreamIncompleteError, LAST[began:at]
        assert ridden.error.partial_message.content[1].text == ""


@pytest.mark.parametrize("missing", [1, 2])
def test_a_last_event_needs_no_blank_line(missing: int) -> None:
    """An event whose data is whole counts at the end of the bytes: a delta is given, a stop ends the stream."""
    cut = ride(course(max_retries=0), LAST[:-missing], None)
    whole = ride(course(), SENT[:-missing], None)

    assert cut.error.partial_message.content[1].text == "Grüße, "
    assert (whole.given, whole.error) == (GIVEN, None)


def test_half_an_error_event_is_no_error_event() -> None:
    """Of an error whose data is cut the class cannot be told: the stream is incomplete, like after any other half."""
    sent = wire({"type": "error", "error": {"type": "invalid_request_error", "message": "why"}})
    for at in range(sent.index(b"{") + 1, len(sent.rstrip(b"\n"))):
        ridden = ride(course(max_retries=0), wire(*ANSWER[:4]), sent[:at], None)

        assert type(ridden.error) is attropic.StreamIncompleteError, sent[:at]


@pytest.mark.parametrize("bad", [b"data: {\n\n", b"data: <html>\n\n", b"event: x\ndata: 1,\n\n"])
@pytest.mark.parametrize("together", [True, False])
def test_what_came_before_invalid_json_is_given(together: bool, bad: bytes) -> None:
    """Good events of the same read are not lost; then the stream ends with an error that says what is wrong."""
    good = wire(*ANSWER[:4])
    pieces = [good + bad + SENT] if together else [good, bad + SENT]

    ridden = ride(course(received=head(request_id="req_1")), *pieces)

    assert ridden.tags == ["message_start", "content_block_start", "content_block_delta"]
    assert type(ridden.error) is attropic.APIResponseValidationError
    assert "The answer of messages.create is not of its type." in str(ridden.error)
    assert (ridden.error.request_id, ridden.error.in_stream) == ("req_1", True)
    assert ridden.words[-1] == "Close"


def test_an_event_beyond_the_limit_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that never ends an event does not fill the memory: the stream ends with an error that says why."""
    monkeypatch.setattr("attropic_api._runtime.sources.EventDecoder", partial(EventDecoder, 300))

    ridden = ride(course(), wire(*ANSWER[:4]), b"data: " + b"x" * 400)

    assert ridden.tags == ["message_start", "content_block_start", "content_block_delta"]
    assert type(ridden.error) is attropic.APIResponseValidationError
    assert "longer than 300 bytes" in str(ridden.error)


def test_a_value_that_is_not_of_its_type_is_an_error() -> None:
    """An event whose content is of another type ends the stream with an error that names the place."""
    ridden = ride(course(), wire(start(), block(0, "text", text=7)))

    assert type(ridden.error) is attropic.APIResponseValidationError
    assert "content_block.text" in str(ridden.error)


def test_results_end_with_their_bytes() -> None:
    """A stream of lines has no event that ends it, and a line that says ``error`` is a value."""
    lines = [{"custom_id": name, "type": "error", "result": {"type": "canceled"}} for name in "abc"]
    sent = b"".join(json.dumps(line).encode() + b"\n" for line in lines)

    ridden = ride(course(RESULTS), sent[:70], sent[70:], None)
    unended = ride(course(RESULTS), sent.rstrip(b"\n"), None)

    assert ridden.given == unended.given == lines
    assert ridden.error is unended.error is None
    assert ridden.drains == []


def test_half_a_line_of_results_is_invalid() -> None:
    """Nothing says that more results were to come, so half of one is an answer that is not of its type."""
    ridden = ride(course(RESULTS), b'{"custom_id": "a", "result": {"type": "canceled"}}\n{"cus', None)

    assert len(ridden.given) == 1
    assert type(ridden.error) is attropic.APIResponseValidationError


def test_lines_may_be_events() -> None:
    """Events that were written as lines end with their stop: no more is read; an error among them is raised."""
    lines = [json.dumps(event).encode() + b"\n" for event in ANSWER]
    error = b'{"type": "error", "error": {"type": "overloaded_error", "message": "why"}}\n'

    whole = ride(course(kind="jsonl", events=True), *lines)
    failed = ride(course(kind="jsonl", events=True, max_retries=0), *lines[:4], error)
    cut = ride(course(kind="jsonl", events=True, max_retries=0), *lines[:4], lines[5][:9], None)

    assert [event for event in whole.given if event["type"] != "ping"] == GIVEN
    assert type(failed.error) is attropic.OverloadedError
    assert type(cut.error) is attropic.StreamIncompleteError


def test_a_session_ends_with_its_bytes() -> None:
    """The events of a session have no stop; an error among them is raised, and ``message_stop`` is nothing special."""
    events = [{"type": "novel"}, {"type": "message_stop"}, {"type": "novel"}]

    whole = ride(course(SESSION), wire(*events), None)
    failed = ride(course(SESSION), wire(events[0], {"type": "error", "error": {"type": "rate_limit_error"}}))

    assert (whole.given, whole.error) == (events, None)
    assert (failed.tags, type(failed.error)) == (["novel"], attropic.RateLimitError)
    assert failed.error.partial_message is None
