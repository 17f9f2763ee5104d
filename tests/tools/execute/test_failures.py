"""Each way in which a call can fail: it is answered once, and the model reads why."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic._io.tasks import left
from attropic.tools import ToolContext, ToolError, ToolPolicy, ToolRegistry, tool
from attropic.types import Message, ToolUseBlock
from attropic_api._runtime.block import Cut

from .scenes import COLOURS, execute, executor, finish, nap, nothing_left, problems, text, use, uses

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
ALL = pytest.mark.parametrize("colour", COLOURS)


def made(is_async: bool, work: Any, name: str = "t") -> Any:
    """A tool that does some work, which may wait."""

    def plain(n: int = 0) -> Any:
        return work()

    async def waits(n: int = 0) -> Any:
        await nap(0)
        return work()

    return tool(waits if is_async else plain, name=name)


def boom() -> None:
    raise ValueError("no such city")


@ALL
@BOTH
def test_an_exception_is_an_answer(colour: str, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    """What a tool raises is read by the model, and logged; the other calls go on."""
    calls = uses("t", "ok", "t")

    results = execute(colour, [made(is_async, boom), made(is_async, lambda: "fine", "ok")], calls)

    assert [result.get("is_error", False) for result in results] == [True, False, True]
    assert text(results[0]) == "ValueError: no such city"
    assert results[1]["content"] == "fine"
    assert [record.getMessage() for record in caplog.records] == ["the tool 't' failed: ValueError: no such city"] * 2
    assert problems(calls, results) == []


@ALL
@BOTH
def test_content_of_its_own_choice(colour: str, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    """A ToolError carries content for the model and is nothing to log; content without JSON is told as text."""

    def refuse() -> None:
        raise ToolError([{"type": "text", "text": "a"}, {"type": "text", "text": "b"}])

    def odd() -> None:
        raise ToolError(object())

    first, second = execute(colour, [made(is_async, refuse), made(is_async, odd, "odd")], uses("t", "odd"))

    assert [block["text"] for block in first["content"]] == ["a", "b"]
    assert first["is_error"] is True
    assert "The tool failed" in text(second)
    assert caplog.records == []


@ALL
@BOTH
def test_a_result_without_json_is_a_failure(colour: str, is_async: bool) -> None:
    """A value that cannot be sent is answered with its type."""
    (result,) = execute(colour, [made(is_async, object)], uses("t"))

    assert text(result).startswith("TypeError: object has no JSON")


@ALL
@BOTH
def test_invalid_input_names_the_problems(colour: str, is_async: bool) -> None:
    """Input that does not fit the schema is told by argument, and the tool is not called."""
    called: list[int] = []

    def plain(n: int, city: str) -> None:
        called.append(n)

    async def waits(n: int, city: str) -> None:
        called.append(n)

    function: Any = waits if is_async else plain
    (result,) = execute(colour, [tool(function, name="t")], [use("t", n="x", more=1)], raise_errors=True)

    assert text(result).startswith("The input is invalid: n: expected an integer")
    assert "city: is required" in text(result)
    assert "more: is not known" in text(result)
    assert called == []


@ALL
def test_an_unknown_tool_is_told_with_those_there_are(colour: str) -> None:
    """A name that is not there, is switched off, or is that of a param is answered with the names that can be used."""
    registry = ToolRegistry([made(False, lambda: 1), {"type": "web_search_20250305", "name": "web_search"}])
    registry.add(made(False, lambda: 1, "off"), groups=["g"])
    registry.disable("g")

    for name in ("other", "web_search", "off"):
        (result,) = execute(colour, registry, uses(name), raise_errors=True)
        assert text(result) == f"There is no tool '{name}'. The tools are: t"
    (result,) = execute(colour, [], uses("t"))
    assert text(result) == "There is no tool 't'. The tools are: none"


def cut(**more: Any) -> ToolUseBlock:
    """A call that did not come as a whole."""
    block = ToolUseBlock.from_dict({**use("t", n=1), "caller": {"type": "direct"}, **more})
    block._cut = Cut('{"n', lambda: ValueError("not to be read"))
    return block


LIMITED = {
    "id": "m", "type": "message", "role": "assistant", "model": "m", "stop_reason": "max_tokens",
    "stop_sequence": None, "content": [use("t", "toolu_1"), use("t", "toolu_2")],
    "usage": {"input_tokens": 1, "output_tokens": 1},
}  # fmt: skip


@ALL
@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        ([cut()], [True]),
        (LIMITED, [False, True]),
        (Message.from_dict(LIMITED), [False, True]),
        ({**LIMITED, "stop_reason": "tool_use"}, [False, False]),
    ],
    ids=["cut block", "JSON at the limit", "message at the limit", "whole"],
)
def test_what_did_not_come_as_a_whole_is_not_carried_out(colour: str, calls: Any, expected: list[bool]) -> None:
    """A call that was cut off, by a stream or by the limit of the answer, is answered with that, and not begun."""
    called: list[int] = []

    results = execute(colour, [made(False, lambda: called.append(1))], calls)

    assert [result.get("is_error", False) for result in results] == expected
    assert len(called) == expected.count(False)
    for result in results:
        if "is_error" in result:
            assert "the output limit was reached" in text(result)


@ALL
def test_an_id_is_answered_once(colour: str) -> None:
    """Of calls with one id the first is carried out, and the id is answered once."""
    called: list[int] = []

    def note(n: int) -> int:
        called.append(n)
        return n

    results = execute(colour, [note], [use("note", "a", n=1), use("note", "b", n=2), use("note", "a", n=3)])

    assert [(result["tool_use_id"], result["content"]) for result in results] == [("a", "1"), ("b", "2")]
    assert sorted(called) == [1, 2]


@ALL
def test_a_plain_tool_that_is_too_slow_is_left_behind(colour: str) -> None:
    """When its time is up the call is answered; the thread runs on, and the tool can see that nobody waits."""
    seen, gone = threading.Event(), threading.Event()

    def slow(context: ToolContext) -> None:
        if context.signal.wait(10):
            seen.set()
        assert context.cancelled
        gone.wait(10)

    started = time.monotonic()
    (result,) = execute(colour, [slow], [use("slow")], policy=ToolPolicy(timeout=0.05))

    assert time.monotonic() - started < 5
    assert text(result) == "The tool did not end within 0.05 s and was given up."
    assert seen.wait(5)
    gone.set()


@ALL
def test_an_async_tool_that_is_too_slow_is_cancelled(colour: str) -> None:
    """When its time is up it is cancelled, and what it does at its end is waited for."""
    ended: list[str] = []

    async def slow(context: ToolContext) -> None:
        assert not context.cancelled
        try:
            await nap(10)
        finally:
            ended.append(f"cancelled: {context.cancelled}")

    (result,) = execute(colour, [slow], [use("slow")], policy=ToolPolicy(timeout=0.05))

    assert text(result) == "The tool did not end within 0.05 s and was given up."
    assert ended == ["cancelled: True"] or colour == "trio"  # which tells nobody before


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_an_async_tool_can_wait_at_its_end(colour: str) -> None:
    """With asyncio a tool is cancelled once, so that it can close with ``await`` what it has opened."""
    ended: list[str] = []

    async def slow() -> None:
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.01)
            ended.append("closed")

    execute(colour, [slow], [use("slow")], policy=ToolPolicy(timeout=0.02))

    assert ended == ["closed"]


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_an_async_tool_that_ignores_its_cancellation_is_left_behind(colour: str) -> None:
    """A tool that does not end when it is cancelled is waited for as long as was said, and no longer."""

    async def stubborn() -> None:
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            try:
                await asyncio.sleep(0.5)
            except asyncio.CancelledError:
                continue

    told: list[Any] = []
    assert nothing_left()

    def listener(event: Any) -> None:
        told.append((event.seconds, left()))

    policy = ToolPolicy(timeout=0.02)
    (result,) = execute(colour, [stubborn], use("stubborn"), policy=policy, grace=0.02, on_event=listener)

    assert told[-1][0] < 0.4
    assert told[-1][1] == 1
    assert "given up" in text(result)


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_a_tool_may_raise_a_cancellation(colour: str) -> None:
    """A cancellation that the tool raises itself, and nobody asked for, is an answer and disturbs no other call."""

    async def stray() -> None:
        raise asyncio.CancelledError

    def plain() -> None:
        raise asyncio.CancelledError

    results = execute(colour, [stray, plain, made(True, lambda: "ok")], uses("stray", "plain", "t"))

    assert [result.get("is_error", False) for result in results] == [True, True, False]


@ALL
def test_a_plain_tool_that_gives_something_to_await(colour: str) -> None:
    """What a function that is not async gives is awaited when it can be."""

    async def later(n: int) -> int:
        await nap(0)
        return n + 1

    def plain(n: int) -> Any:
        return later(n)

    assert execute(colour, [plain], [use("plain", n=1)])[0]["content"] == "2"
    results = execute(colour, [plain], uses("plain", "plain", "plain"))
    assert [result["content"] for result in results] == ["1", "2", "3"]


@ALL
@pytest.mark.parametrize("calls", [3, "text", b"x", [3], [{"role": "user"}], [{"type": "tool_use", "name": "t"}], None])
def test_what_holds_no_calls_is_refused(colour: str, calls: Any) -> None:
    """Something that is no message, no content and no block is an error that says what it is."""
    with pytest.raises(ConfigurationError, match=r"Expected a message|blocks\[0\]"):
        execute(colour, [], calls)


@ALL
def test_what_is_taken(colour: str) -> None:
    """A message, its param, its content, blocks and a block hold the same calls; other blocks are passed over."""
    server = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}
    content = [{"type": "text", "text": "hm"}, server, use("t")]
    message = Message.from_dict({**LIMITED, "stop_reason": "tool_use", "content": content})
    tools = [made(False, lambda: "ok")]

    for calls in (message, message.content, message.to_dict(), {"role": "assistant", "content": content}, use("t")):
        assert [result["tool_use_id"] for result in execute(colour, tools, calls)] == ["toolu_1"]
    assert execute(colour, tools, {"role": "assistant", "content": "text"}) == []
    assert execute(colour, tools, []) == []


@ALL
@BOTH
def test_a_tool_cannot_change_the_answer(colour: str, is_async: bool) -> None:
    """What a tool does to its input does not change the call, which is sent back as it came."""
    calls = [use("t", items=[1, {"a": [2]}])]

    def plain(items: list[Any]) -> None:
        items[1]["a"].clear()
        items.clear()

    async def waits(items: list[Any]) -> None:
        plain(items)

    function: Any = waits if is_async else plain
    execute(colour, [tool(function, name="t")], calls)

    assert calls == [use("t", items=[1, {"a": [2]}])]


@ALL
@BOTH
def test_the_first_exception_is_raised_if_wanted(colour: str, is_async: bool) -> None:
    """With `raise_errors` the first exception of a tool is raised when all others have ended, which are not lost."""
    ended: list[str] = []

    def slow() -> None:
        time.sleep(0.05)
        ended.append("slow")

    into: list[Any] = []
    tools = [made(is_async, boom), made(is_async, slow, "slow")]
    with pytest.raises(ValueError, match="no such city"):
        finish(colour, executor(colour, tools, raise_errors=True), uses("t", "slow"), into=into)

    assert ended == ["slow"]
    assert [result["tool_use_id"] for result in into] == ["toolu_0", "toolu_1"]
    assert [result.get("is_error", False) for result in into] == [True, False]


@ALL
@BOTH
@pytest.mark.parametrize("several", [False, True])
def test_an_exit_is_no_answer(colour: str, is_async: bool, several: bool) -> None:
    """SystemExit of a tool ends the other calls and goes on; every call is answered nevertheless."""
    into: list[Any] = []

    def leave() -> None:
        raise SystemExit(3)

    async def waits(n: int) -> None:
        await nap(10)

    started = time.monotonic()
    tools = [made(is_async, leave), waits]
    with pytest.raises(SystemExit):
        finish(colour, executor(colour, tools), uses("t", *(["waits"] if several else [])), into=into)

    expected = ["SystemExit: 3", "The call was cancelled while it ran."]
    assert [text(result) for result in into] == expected[: 1 + several]
    assert time.monotonic() - started < 8


def test_a_traceback_is_logged_on_demand(caplog: pytest.LogCaptureFixture) -> None:
    """Where the tool failed is in the log at the level of debugging."""
    with caplog.at_level(logging.DEBUG, "attropic"):
        execute("sync", [made(False, boom)], uses("t"))

    (record,) = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ValueError)
