"""Calls that are tried again: after which exceptions, how often, and what is told meanwhile."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from attropic.tools import ToolContext, ToolFailed, ToolFinished, ToolPolicy, ToolRetried, ToolStarted, tool

from .scenes import COLOURS, execute, executor, finish, nap, text, use

ALL = pytest.mark.parametrize("colour", COLOURS)
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
QUICK: dict[str, Any] = {"retry_on": (OSError,), "backoff": 0.001}


def failing(times: int, error: Exception, is_async: bool) -> Any:
    """A tool that fails so many times and then gives the number of the attempt."""
    left = [times]

    def plain(context: ToolContext, items: list[int]) -> int:
        items.clear()
        if left[0]:
            left[0] -= 1
            raise error
        return context.attempt

    async def waits(context: ToolContext, items: list[int]) -> int:
        await nap(0)
        return plain(context, items)

    return tool(waits if is_async else plain, name="t")


CALL = [use("t", items=[1])]


@ALL
@BOTH
def test_a_declared_exception_is_tried_again(colour: str, is_async: bool) -> None:
    """A call that fails twice succeeds at the third attempt, each with the input of the model, and both are told."""
    events: list[Any] = []
    error = ConnectionError("lost")

    made = executor(colour, [failing(2, error, is_async)], policy=ToolPolicy(**QUICK), on_event=events.append)
    (result,) = finish(colour, made, CALL)

    assert result["content"] == "3"
    assert [type(event) for event in events] == [ToolStarted, ToolRetried, ToolRetried, ToolFinished]
    assert [event.attempt for event in events] == [1, 1, 2, 3]
    assert all(event.error is error and 0 <= event.delay <= 0.002 for event in events[1:3])
    assert all(event.input == {"items": [1]} for event in events)


@ALL
@BOTH
@pytest.mark.parametrize(
    ("error", "attempts"), [(OSError("down"), 3), (ValueError("bad"), 1)], ids=["declared", "not declared"]
)
def test_retries_have_an_end(colour: str, is_async: bool, error: Exception, attempts: int) -> None:
    """After the last attempt the model reads the exception; one that is not declared is read at once."""
    events: list[Any] = []

    made = executor(colour, [failing(9, error, is_async)], policy=ToolPolicy(**QUICK), on_event=events.append)
    (result,) = finish(colour, made, CALL)

    assert text(result) == f"{type(error).__name__}: {error}"
    assert isinstance(events[-1], ToolFailed)
    assert events[-1].attempt == attempts
    assert events[-1].error is error


@ALL
@BOTH
def test_a_timeout_can_be_tried_again(colour: str, is_async: bool) -> None:
    """A timeout is a TimeoutError; the next attempt is told by nobody that it is late."""
    cancelled: dict[int, bool] = {}

    def plain(context: ToolContext) -> int:
        if context.attempt == 1:
            context.signal.wait(5)
        cancelled[context.attempt] = context.cancelled
        return context.attempt

    async def waits(context: ToolContext) -> int:
        if context.attempt == 1:
            await nap(5)
        cancelled[context.attempt] = context.cancelled
        return context.attempt

    policy = ToolPolicy(timeout=0.1, retry_on=TimeoutError, backoff=0)
    function: Any = waits if is_async else plain
    (result,) = execute(colour, [tool(function, name="t")], use("t"), policy=policy)

    assert result["content"] == "2"
    assert cancelled[2] is False


@ALL
@BOTH
def test_a_wait_can_be_cancelled(colour: str, is_async: bool) -> None:
    """A call that waits for its next attempt ends when it is cancelled, and is answered."""
    events: list[Any] = []
    policy = ToolPolicy(retry_on=OSError, backoff=30)
    made = executor(colour, [failing(9, OSError("down"), is_async)], policy=policy, on_event=events.append)
    threading.Timer(0.05, made.cancel).start()

    started = time.monotonic()
    (result,) = finish(colour, made, CALL)

    assert time.monotonic() - started < 10
    assert text(result).startswith("The call was cancelled before it was tried again")
    assert [type(event) for event in events] == [ToolStarted, ToolRetried, ToolFailed]


@ALL
def test_a_broken_backoff_is_no_retry(colour: str, caplog: pytest.LogCaptureFixture) -> None:
    """When the function that says how long to wait fails, that is logged and the call is answered as it is."""
    policy = ToolPolicy(retry_on=OSError, backoff=lambda retry: 1 / 0)

    (result,) = execute(colour, [failing(1, OSError("down"), False)], CALL, policy=policy)

    assert text(result) == "OSError: down"
    assert "the backoff of 't' failed: ZeroDivisionError" in caplog.text
