"""A call that ends in another way than by its answer is told as well."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import attropic
from attropic import Hooks
from attropic._core.flow import perform

from .steps import answer, plan, walk
from .told import Told, order, whole


@pytest.mark.parametrize("value", ["bad\n", None], ids=["line break", "none"])
def test_a_bad_credential_is_told(value: Any) -> None:
    """A call that was started and could not be sent ends with ``on_error``."""
    told = Told()
    made = plan(hooks=[told.hooks])
    made.credential = "x-api-key", lambda: value

    walked = walk(perform(made, whole))

    assert isinstance(walked.error, attropic.CredentialsError)
    assert told.lines == ["on_start", "on_error"]


def test_a_reader_that_fails_in_any_way_is_told() -> None:
    """An exception that is not of this package ends the call with ``on_error`` as well."""
    told = Told()

    walked = walk(perform(plan(hooks=[told.hooks]), lambda received: {}["x"]), answer(200))

    assert isinstance(walked.error, KeyError)
    assert told.lines == ["on_start", "on_first_byte", "on_error"]


def test_an_exception_of_the_callers_own_is_told() -> None:
    """What middleware or the policy's function raises ends the call, and is told as its error."""
    told = Told()

    def own(*given: Any) -> None:
        raise LookupError("own")

    raised = walk(perform(plan(hooks=[told.hooks], on_retry=own), whole), answer(529))
    refused = walk(perform(plan(hooks=[told.hooks]), whole), LookupError("refused"))

    assert [type(walked.error) for walked in (raised, refused)] == [LookupError] * 2
    assert told.lines == ["on_start", "on_retry", "on_error", "on_start", "on_error"]
    assert told.seen["on_error"]["error"] is refused.error


@pytest.mark.parametrize("cut", [KeyboardInterrupt, asyncio.CancelledError], ids=lambda kind: kind.__name__)
def test_a_call_that_was_cut_is_told_without_waiting(cut: Any) -> None:
    """Hooks are told of a cancellation at once: nobody is asked to wait for them any more."""
    told = Told()
    error = cut()

    walked = walk(perform(plan(hooks=[told.hooks]), whole), answer(529), error)

    assert walked.error is error
    assert order(walked) == ["on_start", "Send", "on_retry", "Sleep", "Send"]
    assert told.lines == ["on_start", "on_retry", "on_error"]
    assert told.seen["on_error"]["error"] is error


def test_an_async_hook_of_a_call_that_was_cut_is_not_left_waiting() -> None:
    """Its coroutine is closed, and a hook that fails keeps the others from nothing."""
    told = Told()

    async def waits(event: Any) -> None:
        raise AssertionError

    def fails(event: Any) -> None:
        raise LookupError

    hooks = [Hooks(on_error=waits), Hooks(on_error=fails), told.hooks]
    walked = walk(perform(plan(hooks=hooks), whole), KeyboardInterrupt())

    assert isinstance(walked.error, KeyboardInterrupt)
    assert told.lines == ["on_start", "on_error"]


def test_a_flow_that_is_dropped_tells_nothing() -> None:
    """Closing a generator that nobody carries on is no failure of a call."""
    told = Told()
    flow = perform(plan(hooks=[told.hooks]), whole)
    next(flow)

    flow.close()

    assert told.lines == []
