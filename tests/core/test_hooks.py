"""Who is told about a call, in which order."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic._core.flow import perform

from .steps import answer, lost, moved, plan, walk
from .told import Told, order, whole


def invalid(received: Any) -> Any:
    raise attropic.APIResponseValidationError(received.response, None)


def test_a_success_is_told_in_order() -> None:
    """The start before the request, the first byte and the end after the answer."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), whole), answer(200))

    assert order(walked) == ["on_start", "Send", "on_first_byte", "on_end"]
    assert walked.result.id == "msg_1"


def test_a_retry_is_told_before_its_wait() -> None:
    """Hooks come first, then the policy's own function, then the wait; a failed answer has no first byte."""
    told = Told()

    def own(*given: Any) -> None:
        told.lines.append("policy")

    walked = walk(perform(plan(hooks=[told.hooks], on_retry=own), whole), answer(529), lost(), answer(200))

    again = ["on_retry", "own", "Sleep", "Send"]
    assert order(walked) == ["on_start", "Send", *again, *again, "on_first_byte", "on_end"]
    assert told.lines == ["on_start", "on_retry", "policy", "on_retry", "policy", "on_first_byte", "on_end"]


@pytest.mark.parametrize("outcome", [lambda: answer(400), lambda: lost("permanent")], ids=["status", "lost"])
def test_a_failure_is_told_instead_of_an_end(outcome: Any) -> None:
    """Exactly one of ``on_end`` and ``on_error`` is told, and the error is the one that is raised."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), whole), outcome())

    assert order(walked) == ["on_start", "Send", "on_error"]
    assert told.seen["on_error"]["error"] is walked.error


def test_a_failure_after_retries_is_told_once() -> None:
    """The hook of the error sees how often the call was sent again."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks], max_retries=1), whole), answer(529), answer(503))

    assert order(walked) == ["on_start", "Send", "on_retry", "Sleep", "Send", "on_error"]
    assert (told.seen["on_error"]["retries_taken"], told.seen["on_error"]["status"]) == (1, 503)


def test_an_answer_that_is_not_of_its_type_is_an_error() -> None:
    """The head arrived, and the call failed all the same."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), invalid), answer(529), answer(200))

    assert order(walked)[-2:] == ["on_first_byte", "on_error"]
    assert walked.error.retries_taken == 1


def test_a_stream_is_not_told_to_have_ended() -> None:
    """When the body is still to be read, the end is told by the stream itself."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks], keep_open=True), lambda received: "stream"), answer(200))

    assert order(walked) == ["on_start", "Send", "on_first_byte"]
    assert told.seen["on_first_byte"]["streaming"] is True


def test_a_redirect_is_not_told() -> None:
    """Only the answer at its end has a first byte."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), whole), moved(307, "/a"), answer(200))

    assert order(walked) == ["on_start", "Send", "Send", "on_first_byte", "on_end"]
