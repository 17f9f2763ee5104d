"""What a listener is told while calls are carried out, in whichever colour."""

from __future__ import annotations

import threading
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from attropic.tools import AsyncToolExecutor, ToolExecutor, ToolFailed, ToolFinished, ToolStarted

from .scenes import COLOURS, execute, finish, nap, use, uses

ALL = pytest.mark.parametrize("colour", COLOURS)


def good(n: int) -> int:
    return n


def bad(n: int) -> int:
    raise ValueError(n)


async def later(n: int) -> int:
    await nap(0.01)
    return n


@ALL
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
def test_each_call_has_a_beginning_and_an_end(colour: str, is_async: bool) -> None:
    """A call that is carried out is started once, and every call ends once, with its result."""
    events: list[Any] = []

    async def listener(event: Any) -> None:
        await nap(0)
        events.append(event)

    calls = [*uses("good", "bad", "later"), use("none", "x", n=9)]
    heard: Any = listener if is_async else events.append
    results = execute(colour, [good, bad, later], calls, on_event=heard)

    told = {call["id"]: [event for event in events if event.id == call["id"]] for call in calls}
    assert [[type(event) for event in of] for of in told.values()] == [
        [ToolStarted, ToolFinished],
        [ToolStarted, ToolFailed],
        [ToolStarted, ToolFinished],
        [ToolFailed],
    ]
    assert [of[-1].result for of in told.values()] == results
    assert [of[-1].name for of in told.values()] == ["good", "bad", "later", "none"]
    assert [of[-1].input for of in told.values()] == [call["input"] for call in calls]
    assert [of[-1].attempt for of in told.values()] == [1, 1, 1, 0]
    assert isinstance(told["toolu_1"][-1].error, ValueError)
    assert told["toolu_2"][-1].seconds >= 0.01
    with pytest.raises(FrozenInstanceError):
        events[0].name = "other"


@ALL
@pytest.mark.parametrize("names", [["good"], ["good", "later", "bad"]])
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
def test_a_listener_that_fails_is_logged(
    colour: str, names: list[str], is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """The failure of a listener, even an exit, changes nothing but the log."""

    def listener(event: Any) -> None:
        raise RuntimeError("no display") if isinstance(event, ToolStarted) else ValueError("nor this")

    async def waits(event: Any) -> None:
        listener(event)

    heard: Any = waits if is_async else listener
    results = execute(colour, [good, later, bad], uses(*names), on_event=heard)

    assert len(results) == len(names)
    assert caplog.text.count("of tool calls failed: RuntimeError: no display") == len(names)
    assert caplog.text.count("of tool calls failed: ValueError: nor this") == len(names)


def test_a_plain_program_is_told_in_its_own_thread() -> None:
    """The listener of a plain executor is called in the thread of the caller, and has heard all at the end."""
    threads: list[int] = []
    made = ToolExecutor([good, later, bad], on_event=lambda event: threads.append(threading.get_ident()))

    made.execute(uses(*["good", "later", "bad"] * 5))

    assert len(threads) == 30
    assert set(threads) == {threading.get_ident()}


def test_an_async_function_hidden_in_another_is_no_listener_of_a_plain_program(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A plain executor says so when it is given a function whose outcome it cannot wait for."""

    async def waits(event: Any) -> None:
        raise AssertionError

    for names in (["good"], ["good", "good"]):
        ToolExecutor([good], on_event=lambda event: waits(event)).execute(uses(*names))

    assert caplog.text.count("An async function was given to a sync client") == 6


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_an_async_function_hidden_in_another_is_awaited(colour: str) -> None:
    """An async executor awaits whatever its listener gives."""
    events: list[Any] = []

    async def waits(event: Any) -> None:
        await nap(0)
        events.append(event)

    finish(colour, AsyncToolExecutor([good], on_event=lambda event: waits(event)), uses("good"))

    assert len(events) == 2
