"""What hooks are told, and how they are asked."""

from __future__ import annotations

from attropic import Hooks
from attropic._core.effects import Sleep
from attropic._core.flow import perform

from .steps import ASK, BASE, answer, plan, walk
from .told import Told, order, whole


def test_hooks_are_asked_quietly() -> None:
    """A failure of a hook does not end the call."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), whole), answer(529), answer(200))

    assert [ask.quiet for ask in walked.asks] == [True] * 4


def test_all_hooks_are_told_in_the_order_that_they_were_given() -> None:
    """Two sets of hooks are told one after the other, and one that lacks a function is passed over."""
    first, second = Told("1 "), Told("2 ")
    second.lines = first.lines

    walk(perform(plan(hooks=[first.hooks, Hooks(), second.hooks]), whole), answer(200))

    assert first.lines == ["1 on_start", "2 on_start", "1 on_first_byte", "2 on_first_byte", "1 on_end", "2 on_end"]


def test_all_events_of_a_call_share_their_state() -> None:
    """The event is the same object throughout, so that a hook finds again what it put there."""
    told = Told()

    walk(perform(plan(hooks=[told.hooks]), whole), answer(529), answer(200))

    assert len({id(event) for event in told.events}) == 1
    assert len(told.events) == 4


def test_without_hooks_nothing_is_asked() -> None:
    """A call that nobody watches is a send and a result."""
    walked = walk(perform(plan(), whole), answer(200))

    assert order(walked) == ["Send"]


def test_a_retry_says_when_and_why() -> None:
    """The wait is told before it begins, with the reason; afterwards the event has neither."""
    told = Told()

    walked = walk(
        perform(plan(hooks=[told.hooks]), whole), answer(529, request_id="req_1", retry_after="3"), answer(200)
    )

    seen = told.seen["on_retry"]
    assert (seen["delay"], seen["reason"], seen["retries_taken"], seen["attempt"]) == (3.0, "status 529", 1, 0)
    assert (seen["status"], seen["request_id"]) == (529, "req_1")
    assert [effect.seconds for effect in walked.effects if isinstance(effect, Sleep)] == [3.0]
    assert (told.seen["on_end"]["delay"], told.seen["on_end"]["reason"]) == (None, None)


def test_an_event_grows() -> None:
    """The start knows the request, the first byte the head, the end the result and its usage."""
    told = Told()
    received = answer(200, request_id="req_1", anthropic_ratelimit_requests_limit="9")
    received.first_byte = 1.5

    walked = walk(perform(plan(hooks=[told.hooks]), whole), answer(529), received)

    start, first, end = (told.seen[name] for name in ("on_start", "on_first_byte", "on_end"))
    assert (start["operation"], start["method"], start["path"]) == ("messages.create", "POST", "/v1/messages")
    assert (start["base_url"], start["body"], start["status"]) == (BASE, ASK, None)
    assert (first["status"], first["first_byte"], first["result"]) == (200, 1.5, None)
    assert (end["result"], end["usage"]) == (walked.result, walked.result.usage)
    assert (end["request_id"], end["rate_limits"].requests.limit) == ("req_1", 9)
    assert (end["attempt"], end["retries_taken"], end["error"]) == (1, 1, None)
    assert 0 <= start["elapsed"] <= first["elapsed"] <= end["elapsed"]
