"""The events of a stream as they came."""

from __future__ import annotations

import random
from functools import partial
from typing import Any

import pytest

import attropic
from attropic._core.resume import ResumePolicy
from attropic_api._runtime.events import EventDecoder

from .courses import SESSION, after, course, gone, ride
from .events import ANSWER, END, wire

SENT = wire(*ANSWER)
ERROR = wire({"type": "error", "error": {"type": "overloaded_error", "message": "why"}})


def unnamed(sent: bytes) -> bytes:
    """The same events without their names."""
    return b"".join(line for line in sent.splitlines(keepends=True) if not line.startswith(b"event:"))


@pytest.mark.parametrize("seed", range(8))
def test_every_byte_comes_through(seed: int) -> None:
    """All events are given, pings too, and their bytes put together are those of the stream, however it is cut."""
    chance = random.Random(seed)
    sent = b": hello\n\n" + wire(*[part for event in ANSWER for part in ({"type": "ping"}, event)])
    cuts = sorted(chance.sample(range(len(sent)), 30 * seed))
    pieces = [sent[one:other] for one, other in zip([0, *cuts], [*cuts, len(sent)], strict=True)]

    ridden = ride(course(), *pieces, raw=True)

    assert b"".join(event.raw for event in ridden.given) == sent
    assert [event.event for event in ridden.given] == [
        name for event in ANSWER for name in ("ping", str(event["type"]))
    ]
    assert ridden.error is None


def test_nothing_is_held_back() -> None:
    """Each read gives what it completed, the start and pings at once."""
    ridden = ride(course(), wire(ANSWER[0]), wire(ANSWER[1]), wire(*ANSWER[2:]), raw=True)

    assert [[event.event for event in batch] for batch in ridden.batches[:2]] == [["message_start"], ["ping"]]


@pytest.mark.parametrize("failure", [lambda: None, gone, lambda: gone("silence")], ids=["end", "lost", "silent"])
@pytest.mark.parametrize("read", [0, 1, 5])
def test_nothing_is_retried_or_resumed(read: int, failure: Any) -> None:
    """Whatever the policies, a failure is raised where it comes."""
    made = course(max_retries=5, resume=ResumePolicy())

    ridden = ride(made, *([wire(*ANSWER[:read])] if read else []), failure(), raw=True)

    assert (ridden.sent, len(ridden.given)) == ([], read)
    assert isinstance(ridden.error, attropic.APIConnectionError)


def test_the_end_before_the_stop_is_incomplete() -> None:
    """The error tells a stream that stopped in its middle from one in which nothing came."""
    begun = ride(course(), wire(*ANSWER[:5]), None, raw=True)
    empty = ride(course(), None, raw=True)

    assert type(begun.error) is type(empty.error) is attropic.StreamIncompleteError
    assert "without a single event" in str(empty.error)
    assert "before its message did" in str(begun.error)


@pytest.mark.parametrize("named", [True, False], ids=["named", "unnamed"])
@pytest.mark.parametrize("last", [wire(END), ERROR], ids=["stop", "error"])
def test_stop_and_error_end_the_stream(last: bytes, named: bool) -> None:
    """Both are given as they came, and nothing more is waited for than the end, whether events have names or not."""
    sent = wire(*ANSWER[:5]) + last
    sent = sent if named else unnamed(sent)

    ridden = ride(course(), sent, raw=True)

    assert b"".join(event.raw for event in ridden.given) == sent
    assert ridden.error is None
    assert (len(ridden.given), len(ridden.drains)) == (6, 1)


@pytest.mark.parametrize("rest", [b"data: [DONE]\n\n", ERROR, wire({"type": "ping"})])
def test_nothing_is_given_after_the_stop(rest: bytes) -> None:
    """What is given does not depend on how the bytes were cut: what came with the stop counts as little as later."""
    together = ride(course(), SENT + rest, raw=True)
    later = ride(course(), SENT, drain=[after(0, rest), after(0, None)], raw=True)

    assert [event.event for event in together.given] == [event.event for event in later.given]
    assert together.given[-1].event == "message_stop"


def test_an_event_beyond_the_limit_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came before is given, and the error says what is wrong; no bare error of the decoder escapes."""
    monkeypatch.setattr("attropic._core.course.EventDecoder", partial(EventDecoder, 300))

    ridden = ride(course(), wire(*ANSWER[:3]), b"data: " + b"x" * 400, raw=True)

    assert len(ridden.given) == 3
    assert type(ridden.error) is attropic.APIResponseValidationError
    assert "longer than 300 bytes" in str(ridden.error)


def test_what_is_no_json_is_given() -> None:
    """Raw events are not read: data of any kind passes."""
    ridden = ride(course(), b"data: {\n\nevent: x\ndata: <html>\n\n" + SENT, raw=True)

    assert [event.data for event in ridden.given[:2]] == ["{", "<html>"]
    assert ridden.error is None


@pytest.mark.parametrize("missing", [1, 2])
def test_a_last_event_needs_no_blank_line(missing: int) -> None:
    """A stop that is whole ends the stream, though the bytes end before its blank line."""
    ridden = ride(course(), SENT[:-missing], None, raw=True)

    assert (ridden.given[-1].event, ridden.error) == ("message_stop", None)


def test_half_a_stop_is_no_stop() -> None:
    """A stop whose data is cut does not end the stream well."""
    last = wire(END)
    for at in range(1, len(last) - 2):
        ridden = ride(course(), wire(*ANSWER[:-1]), last[:at], None, raw=True)

        assert type(ridden.error) is attropic.StreamIncompleteError, last[:at]


def test_pings_do_not_keep_it_alive() -> None:
    """The limits hold for raw events as well, and each event that is no ping begins the time anew."""
    ping = wire({"type": "ping"})

    ridden = ride(
        course(idle=10), after(4, ping), after(4, wire(ANSWER[0])), *[after(5, ping) for _ in range(2)], raw=True
    )

    assert type(ridden.error) is attropic.StreamIdleTimeoutError
    assert [read.limit for read in ridden.reads] == [10, 6, 10, 5]
    assert len(ridden.given) == 4


def test_a_session_ends_with_its_bytes() -> None:
    """Without an event that ends it, the end of the bytes is its end, and an error event is one like any other."""
    ridden = ride(course(SESSION), wire({"type": "novel"}) + ERROR, wire(END), None, raw=True)

    assert [event.event for event in ridden.given] == ["novel", "error", "message_stop"]
    assert ridden.error is None
