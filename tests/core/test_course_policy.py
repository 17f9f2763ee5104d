"""Streams that fail before their first content: how often, when and whether another attempt is made."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic import Hooks

from .courses import RESULTS, Ride, after, course, gone, head, ride
from .events import wire
from .failures import FAILURES, GIVEN, SENT, START, error, failing, limited


def test_retries_go_on_with_the_count_and_the_waits() -> None:
    """Failed streams and failed answers count together, and each wait is twice as long as the one before."""
    numbers: list[Any] = []
    made = course(max_retries=4, on_retry=lambda *told: numbers.append(told))

    ridden = ride(made, None, head(529), gone(), head(), START, wire(error()), head(), SENT)

    assert ridden.sleeps == [0.5, 1.0, 2.0, 4.0]
    assert [number for number, *_ in numbers] == [1, 2, 3, 4]
    assert [sent.headers["x-stainless-retry-count"] for sent in ridden.sent] == ["1", "2", "3", "4"]
    assert (made.received.retries_taken, ridden.given) == (4, GIVEN)


def test_retries_of_the_call_itself_count() -> None:
    """A stream whose answer came only after retries has fewer left."""
    received = head()
    received.retries_taken = 2

    ridden = ride(course(received=received), START, None)

    assert (ridden.sent, ridden.error.retries_taken) == ([], 2)


def test_a_failure_after_the_content_knows_the_retries_before_it() -> None:
    """The error of an attempt that gave content says how many attempts there were before."""
    ridden = ride(course(), None, head(), None, head(), SENT[: len(SENT) // 2], None)

    assert (ridden.error.content_started, ridden.error.retries_taken) == (True, 2)


def test_on_retry_is_told_why() -> None:
    """The number, the wait, the reason in words and the id of the attempt that failed."""
    told: list[Any] = []
    made = course(received=head(request_id="req_1"), on_retry=lambda *arguments: told.append(arguments))

    ride(made, START, wire(error()), head(request_id="req_2"), None, head(), SENT)

    assert told == [
        (1, 0.5, "status 529 (overloaded_error)", "req_1"),
        (2, 1.0, "The stream ended without a single event", "req_2"),
    ]


def test_an_error_of_on_retry_ends_the_stream() -> None:
    """A function of the caller's may stop the attempts by raising; what was held is given."""

    def on_retry(*told: Any) -> None:
        raise KeyError("enough")

    ridden = ride(course(on_retry=on_retry), START, None)

    assert (ridden.tags, type(ridden.error), ridden.sent) == (["message_start"], KeyError, [])


def test_hooks_are_told_of_the_retry_and_the_head() -> None:
    """Those who watch the call see another attempt and its answer."""
    told: list[Any] = []
    hooks = Hooks(
        on_retry=lambda event: told.append((event.delay, event.retries_taken)),
        on_first_byte=lambda event: told.append(event.request_id),
    )

    ride(course(hooks=[hooks]), None, head(request_id="req_2"), SENT)

    assert told == [(0.5, 1), "req_2"]


def test_the_server_may_ask_for_a_wait() -> None:
    """``retry-after`` of the head counts for an error inside of its stream; one that is too long is not waited for."""
    short = ride(course(received=head(retry_after="3")), wire(error()), head(), SENT)
    long = ride(course(received=head(retry_after="300")), START, wire(error()))

    assert short.sleeps == [3.0]
    assert "300 s" in str(long.error)


@pytest.mark.parametrize(("elapsed", "retried"), [(9.4, True), (9.5, False), (30.0, False)])
@pytest.mark.parametrize(
    "outcome", [lambda at: after(0, None, elapsed=at), lambda at: gone(elapsed=at)], ids=["end", "lost"]
)
def test_the_deadline_bounds_the_whole_stream(outcome: Any, elapsed: float, retried: bool) -> None:
    """A wait that would go beyond the deadline of the call is not begun: the held is given, and the error says why."""
    more = [head(), SENT] if retried else []

    ridden = ride(course(deadline=10), START, outcome(elapsed), *more)

    assert ridden.sleeps == ([0.5] if retried else [])
    if not retried:
        assert ridden.tags == ["message_start"]
        assert "`deadline` of 10 s" in str(ridden.error)


def test_retry_if_decides() -> None:
    """The caller's function is shown the error of the stream, and may refuse."""
    seen: list[Any] = []

    ridden = ride(course(retry_if=lambda error: bool(seen.append(error))), START, None)

    assert [type(error) for error in seen] == [attropic.StreamIncompleteError]
    assert (ridden.sent, ridden.tags) == ([], ["message_start"])


@pytest.mark.parametrize("name", FAILURES)
def test_who_does_not_want_lost_calls_repeated_is_heard(name: str) -> None:
    """With ``retry_ambiguous=False`` only what the server said to have failed is sent again."""
    said = name == "error event"

    ridden = ride(limited(retry_ambiguous=False), *failing(name, "the start"), *([head(), SENT] if said else []))

    assert len(ridden.sent) == said
    assert said or "`retry_ambiguous`" in str(ridden.error)


def test_the_error_of_the_next_attempt_is_raised() -> None:
    """When the answer to a retry is an error that does not pass, that is the one."""
    ridden = ride(course(), START, None, head(400))

    assert (type(ridden.error), ridden.error.retries_taken, ridden.tags) == (
        attropic.BadRequestError,
        1,
        ["message_start"],
    )


def test_results_are_retried_before_their_first_line() -> None:
    """A stream of another kind begins anew as well, as long as nothing was given."""
    line = b'{"custom_id": "a", "result": {"type": "canceled"}}\n'

    ridden: Ride = ride(course(RESULTS), line[:9], gone(), head(), line, gone())

    assert (len(ridden.given), len(ridden.sent)) == (1, 1)
    assert type(ridden.error) is attropic.APIConnectionError
