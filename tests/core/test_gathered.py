"""An answer that may be streamed on the way, read by hand: bytes and losses in, the whole answer or a loss out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic._core.effects import Close, Lost, Read, Received, Send
from attropic._core.gather import Gather, gathered
from attropic._core.lost import connection_error

from .courses import after, gone, head
from .events import ANSWER, message, wire
from .steps import plan

SENT = wire(*ANSWER)
ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "why"}}


class Taken:
    """What came of reading an answer.

    Attributes:
        outcome: The answer, or that it was lost.
        limits: How long each read was allowed to be, those that only wait for the end left out.
        drains: The same of those.
        closed: Whether the answer was given up.
    """

    def __init__(self, *outcomes: Any, drain: Any = (), media: str = "text/event-stream", **limits: Any) -> None:
        made = plan()
        made.gather = Gather
        made.idle, made.silence = limits.get("idle"), limits.get("silence")
        flow = gathered(Send(made, made.request, made.body, made.url, 0), head(content_type=media, request_id="req_1"))
        self.limits: list[Any] = []
        self.drains: list[Any] = []
        self.closed = False
        self.outcome: Any = None
        left, rest, given = list(outcomes), list(drain), None
        try:
            while True:
                effect = flow.send(given)
                given = None
                if isinstance(effect, Close):
                    self.closed = True
                elif isinstance(effect, Read) and effect.last:
                    self.drains.append(effect.limit)
                    given = rest.pop(0) if rest else after(0, None)
                else:
                    self.limits.append(effect.limit)
                    given = left.pop(0)
                    given = given if isinstance(given, Lost) or hasattr(given, "waited") else after(0, given)
        except StopIteration as end:
            self.outcome = end.value
        assert (left, rest) == ([], [])


def test_a_stream_becomes_the_body_of_its_message() -> None:
    """The events are put together, and the end of the bytes is waited for no longer than a moment."""
    taken = Taken(SENT[:99], SENT[99:])

    assert json.loads(taken.outcome.content) == message(*ANSWER)
    assert taken.outcome.gather is not None
    assert (taken.drains, taken.closed) == ([0.03], False)


def test_a_socket_that_stays_open_is_closed() -> None:
    """The message is whole, so that nobody waits for more."""
    taken = Taken(SENT, drain=[gone("silence")])

    assert json.loads(taken.outcome.content) == message(*ANSWER)
    assert taken.closed


@pytest.mark.parametrize("pieces", [[b'{"a": ', b"1}"], [b'{"a": 1}'], [b"", b'{"a": 1}']])
def test_an_answer_that_is_no_stream_is_read_whole(pieces: list[bytes]) -> None:
    """A server that cannot stream gives the message itself; its body is not looked into."""
    taken = Taken(*pieces, None, media="application/json")

    assert taken.outcome.content == b'{"a": 1}'
    assert taken.outcome.gather is None
    assert taken.drains == []


@pytest.mark.parametrize("read", [0, 1, 5, len(ANSWER) - 1])
def test_an_error_event_ends_the_answer(read: int) -> None:
    """The error is kept for the decision about a retry, and there is no body."""
    taken = Taken(wire(*ANSWER[:read], ERROR, *ANSWER[read:]))

    assert taken.outcome.gather.error == ERROR
    assert taken.outcome.content == b""


@pytest.mark.parametrize("half", [b"", SENT[:30], b": comment"])
@pytest.mark.parametrize("read", [0, 1, 5, len(ANSWER) - 1])
def test_an_end_before_the_stop_is_a_loss(read: int, half: bytes) -> None:
    """Where the message did not become whole the answer is lost, after it was sent."""
    taken = Taken(wire(*ANSWER[:read]), half, after(0, None, elapsed=7.5))

    error = connection_error(taken.outcome)
    assert "ended before its message did" in str(error)
    assert (error.sent, error.request_id, taken.outcome.elapsed) == (True, "req_1", 7.5)


@pytest.mark.parametrize("data", [b"data: {\n\n", wire({"type": "content_block_delta", "index": 9, "delta": {}})])
def test_what_cannot_be_read_is_garbled(data: bytes) -> None:
    """Invalid JSON, and events that do not fit, give the answer up and say why."""
    taken = Taken(wire(*ANSWER[:4]), data)

    assert isinstance(taken.outcome, Received)
    assert taken.outcome.garbled
    assert taken.closed


@pytest.mark.parametrize("kind", ["connection", "timeout", "silence"])
def test_a_loss_closes_the_answer(kind: Any) -> None:
    """A connection that broke is given up, and the loss is what the flow decides about."""
    outcome = gone(kind, elapsed=3.0)

    taken = Taken(SENT[:50], outcome)

    assert taken.outcome is outcome
    assert taken.closed


def test_pings_use_the_idle_time_up() -> None:
    """The limits of a stream hold for one that is only streamed on the way."""
    ping = wire({"type": "ping"})

    taken = Taken(after(4, ping), after(1, wire(ANSWER[0])), after(5, ping), after(5, ping), idle=10)

    assert taken.limits == [10, 6, 10, 5]
    assert isinstance(connection_error(taken.outcome), attropic.StreamIdleTimeoutError)
    assert taken.closed


def test_the_bytes_of_another_answer_are_progress() -> None:
    """Where there are no events every byte begins the idle time anew."""
    taken = Taken(*[after(4, b" ") for _ in range(5)], after(0, None), idle=10, media="application/json")

    assert taken.limits == [10] * 6


def test_the_shorter_limit_counts() -> None:
    """Silence is noticed before the idle time is over."""
    taken = Taken(SENT[:50], gone("silence", waited=4), idle=10, silence=4)

    assert taken.limits == [4, 4]
    assert isinstance(connection_error(taken.outcome), attropic.StreamSilenceTimeoutError)


def test_the_time_of_the_answer_is_that_of_its_last_byte() -> None:
    """The deadline of the call counts from its beginning to the end of the body."""
    taken = Taken(after(1, SENT[:50], elapsed=1.0), after(1, SENT[50:], elapsed=2.5))

    assert taken.outcome.elapsed == 2.5
