"""The bytes of an event stream put together to the body of the message."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic._core.gather import Gather

from .events import ANSWER, CONTENT, END, block, change, delta, message, start, stop, wire
from .steps import CREATE

WHOLE = message(*ANSWER)
SENT = wire(*ANSWER)
SHORT = wire(start(), block(0, "text", text=""), delta(0, "text_delta", text="é🙂"), change(), END)


def gathered(*chunks: bytes) -> Gather:
    """As the drivers do it: bytes until nothing that follows matters, then the end."""
    gather = Gather()
    for chunk in chunks:
        gather.feed(chunk)
        if gather.done:
            break
    gather.feed(None)
    return gather


def body(*chunks: bytes) -> Any:
    return json.loads(gathered(*chunks).content())


def test_a_stream_makes_the_body_of_the_message() -> None:
    """The body is that of an answer that was not streamed: the operation reads it as its result."""
    content = gathered(SENT).content()

    found = CREATE.result(200, content)
    assert json.loads(content) == WHOLE
    assert [part["type"] for part in CONTENT] == [part.type for part in found.content]
    assert (found.stop_reason, found.usage.output_tokens) == ("tool_use", 42)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_bytes_may_be_cut_anywhere(end: str) -> None:
    """Two pieces make the same body wherever they were cut, with every kind of line end."""
    sent = wire(*ANSWER, end=end)

    for at in range(len(sent) + 1):
        assert body(sent[:at], sent[at:]) == WHOLE, at


def test_bytes_may_come_one_by_one() -> None:
    """As many pieces as bytes make the same body, also within a character."""
    assert body(*[SENT[at : at + 1] for at in range(len(SENT))]) == WHOLE


def test_the_last_event_needs_no_blank_line() -> None:
    """A stream that ends right after the data of its last event is whole."""
    assert body(SENT.rstrip(b"\n")) == WHOLE


def test_nothing_more_is_needed_after_the_stop() -> None:
    """``done`` is said with ``message_stop``, and not before."""
    gather = Gather()

    states = []
    for event in ANSWER:
        gather.feed(wire(event))
        states.append(gather.done)

    assert states == [False] * (len(ANSWER) - 1) + [True]


@pytest.mark.parametrize(
    "rest",
    [
        wire({"type": "ping"}),
        wire({"type": "error", "error": {"type": "overloaded_error", "message": "x"}}),
        wire(delta(9, "text_delta", text="x")),
        wire(start()),
        b"data: [DONE]\n\n",
        b": bye\n\n",
    ],
    ids=["ping", "error", "delta", "start", "done", "comment"],
)
def test_what_follows_the_stop_does_not_matter(rest: bytes) -> None:
    """The body is the same whatever follows, and wherever the bytes are cut."""
    for at in range(len(SHORT), len(SHORT + rest) + 1):
        whole = SHORT + rest
        assert body(whole[:at], whole[at:]) == body(SHORT), at


@pytest.mark.parametrize("events", range(len(ANSWER)))
def test_an_end_before_the_stop_is_a_lost_connection(events: int) -> None:
    """A stream that ends after any event but the last has lost its answer."""
    gather = gathered(wire(*ANSWER[:events]))

    with pytest.raises(ConnectionError, match="ended before its message did"):
        gather.content()


def test_a_cut_anywhere_is_a_lost_connection() -> None:
    """A stream that ends within an event is lost as well: half an event is no event that is wrong."""
    kinds = set()
    for at in range(len(SHORT.rstrip(b"\n"))):
        try:
            gathered(SHORT[:at]).content()
        except Exception as error:
            kinds.add(type(error))

    assert kinds == {ConnectionError}


ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}, "request_id": "req_1"}


@pytest.mark.parametrize("events", [0, 1, 4, len(ANSWER) - 1])
def test_an_error_event_ends_the_stream(events: int) -> None:
    """Wherever it comes, the error is kept, nothing more is needed, and there is no body."""
    gather = gathered(wire(*ANSWER[:events], ERROR))

    assert gather.done
    assert gather.error == ERROR
    assert gather.content() == b""


@pytest.mark.parametrize("event", [{"type": "ping"}, {"type": "novel", "x": 1}, {"type": "vendor_event"}])
def test_pings_and_unknown_events_change_nothing(event: Any) -> None:
    """They may come before, between and within."""
    mixed = [event, *[part for known in ANSWER[:-1] for part in (known, event)], ANSWER[-1]]

    assert body(wire(*mixed)) == WHOLE


@pytest.mark.parametrize(
    "noise", [b": comment\n", b"\n\n", b"event: x\n\n", b"id: 7\nretry: 10\n\n", b"data: 1\n\n", b"data: []\n\n"]
)
def test_what_is_no_event_of_a_message_changes_nothing(noise: bytes) -> None:
    """Comments, blank lines, ids and values that are no objects are passed over."""
    pieces = [piece for event in ANSWER for piece in (noise, wire(event))]

    assert body(b"".join(pieces)) == WHOLE


@pytest.mark.parametrize("data", [b"data: {\n\n", b"data: <html>\n\n", b"data:\ndata: x\n\n"])
def test_an_event_that_is_no_json_is_a_value_error(data: bytes) -> None:
    """Before the end of the message, what cannot be read is not passed over."""
    with pytest.raises(ValueError):
        gathered(wire(*ANSWER[:3]) + data + wire(*ANSWER[3:]))


def test_input_that_is_no_json_does_not_stop_the_message() -> None:
    """The message is whole; who asks for that input is told, and everybody else is not."""
    events = [
        start(),
        block(0, "tool_use", id="t", name="look", input={}),
        delta(0, "input_json_delta", partial_json='{"a'),
        stop(0),
        change(),
    ]

    gather = gathered(wire(*events, END))

    (tool,) = gather.snapshot(CREATE).message().content
    assert (tool.complete, tool.raw_input, tool.name) == (False, '{"a', "look")
    with pytest.raises(attropic.ToolInputError, match="'look'"):
        tool.input  # noqa: B018
    assert json.loads(gather.content())["content"][0]["input"] == {}


def test_the_typed_message_is_that_of_the_body() -> None:
    """Reading the body and taking the message make the same."""
    gather = gathered(SENT)

    assert gather.snapshot(CREATE).message() == CREATE.result(200, gather.content())


def test_only_pings_and_halves_bring_nothing() -> None:
    """Taking bytes says whether they completed an event that shows that the server is at work."""
    gather = Gather()
    half = len(wire(ANSWER[0])) // 2
    pieces = [
        (wire(ANSWER[0])[:half], False),
        (wire(ANSWER[0])[half:], True),
        (wire({"type": "ping"}), False),
        (b": comment\n\n", False),
        (wire({"type": "ping"}, ANSWER[2]), True),
        (wire(*ANSWER[3:]), True),
        (wire(start()), False),
    ]

    assert [gather.feed(data) for data, _ in pieces] == [told for _, told in pieces]


@pytest.mark.parametrize("pieces", [["\\ud83d"], ["\\ud83d", "\\ude42"], ["a\\udc00b"]], ids=repr)
def test_half_a_character_survives(pieces: list[str]) -> None:
    """A text with half of a surrogate pair is read as it is in an answer that was not streamed."""
    template = wire(delta(0, "text_delta", text="HERE"))
    events = [template.replace(b"HERE", piece.encode()) for piece in pieces]
    direct = json.loads('"' + "".join(pieces) + '"')

    found = body(wire(start(), block(0, "text", text="")), *events, wire(END))

    assert found["content"][0]["text"] == direct


@pytest.mark.parametrize(
    ("media", "reads"),
    [
        ("text/event-stream", True),
        ("text/event-stream; charset=utf-8", True),
        ("Text/Event-Stream", True),
        ("application/json", False),
        ("", False),
        (None, False),
    ],
)
def test_only_a_stream_is_read_as_one(media: str | None, reads: bool) -> None:
    """A server that cannot stream gives the message itself, which its content type tells."""
    assert Gather.reads({} if media is None else {"content-type": media}) is reads
