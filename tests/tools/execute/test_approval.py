"""Calls that somebody is asked about before they are carried out."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from attropic.tools import Approval, AsyncToolExecutor, ToolCall, ToolExecutor, ToolPolicy, ToolRegistry, tool

from .scenes import COLOURS, execute, executor, finish, nap, text, use, uses

ALL = pytest.mark.parametrize("colour", COLOURS)
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])


def hook(answer: Any, is_async: bool, asked: list[ToolCall] | None = None) -> Any:
    """Who is asked, and gives an answer or raises it."""

    def plain(call: ToolCall) -> Any:
        if asked is not None:
            asked.append(call)
        if isinstance(answer, BaseException):
            raise answer
        return answer(call) if callable(answer) else answer

    async def waits(call: ToolCall) -> Any:
        await nap(0)
        return plain(call)

    return waits if is_async else plain


def double(n: int) -> int:
    return 2 * n


async def triple(n: int) -> int:
    return 3 * n


@ALL
@BOTH
@pytest.mark.parametrize("names", [["double"], ["double", "triple", "double"]])
def test_what_is_approved_is_carried_out(colour: str, is_async: bool, names: list[str]) -> None:
    """Who is asked sees the call, and it is carried out after a yes."""
    asked: list[ToolCall] = []

    results = execute(colour, [double, triple], uses(*names), approve=hook(True, is_async, asked))

    expected = {"double": 2, "triple": 3}
    assert [result["content"] for result in results] == [str(expected[name] * n) for n, name in enumerate(names)]
    assert [(call.id, call.name, call.input) for call in asked] == [
        (f"toolu_{n}", name, {"n": n}) for n, name in enumerate(names)
    ]


@ALL
@BOTH
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (False, "The call was not approved"),
        ("not on Fridays", "The call was not approved: not on Fridays"),
        (Approval(False, "no"), "The call was not approved: no"),
        (None, "The call was not approved: the approval failed"),
        (1, "The call was not approved: the approval failed"),
        (Approval(True, input=3), "The call was not approved: the approval failed"),
        (RuntimeError("sk-ant-abcdefghijkl"), "The call was not approved: the approval failed"),
    ],
)
def test_what_is_refused_is_not_carried_out(colour: str, is_async: bool, answer: Any, expected: str) -> None:
    """A no, a reason, and everything that is no clear yes is answered, and the tool is not called."""
    called: list[int] = []

    def note(n: int) -> None:
        called.append(n)

    async def later(n: int) -> None:
        called.append(n)

    for names in (["note"], ["note", "later"]):
        results = execute(colour, [note, later], uses(*names), approve=hook(answer, is_async))
        assert [text(result) for result in results] == [expected] * len(names)
    assert called == []


@ALL
def test_a_failing_approval_is_logged_and_can_be_raised(colour: str, caplog: pytest.LogCaptureFixture) -> None:
    """The exception of who was asked is in the log, and with `raise_errors` it is raised."""
    approve = hook(RuntimeError("no terminal"), False)

    execute(colour, [double], uses("double"), approve=approve)
    assert "the approval of 'double' failed: RuntimeError: no terminal" in caplog.text
    with pytest.raises(RuntimeError, match="no terminal"):
        execute(colour, [double], uses("double", "double"), approve=approve, raise_errors=True)


@ALL
@BOTH
def test_the_input_can_be_changed(colour: str, is_async: bool) -> None:
    """Who is asked may give another input, which is checked as that of the model, and told."""
    events: list[Any] = []
    approve = hook(lambda call: Approval(True, input={"n": call.input["n"] + 1}), is_async)
    wrong = hook(Approval(True, input={"n": "x"}), is_async)
    calls = uses("double", "triple")

    results = execute(colour, [double, triple], calls, approve=approve, on_event=events.append)

    assert [result["content"] for result in results] == ["2", "6"]
    assert sorted(event.input["n"] for event in events) == [1, 1, 2, 2]
    assert calls == uses("double", "triple")
    assert text(execute(colour, [double], uses("double"), approve=wrong)[0]).startswith("The input is invalid: n:")


@ALL
def test_tools_say_who_is_asked(colour: str) -> None:
    """A tool can be asked about never, or elsewhere; without a word the hook of the executor is asked."""
    asked: list[ToolCall] = []
    own: list[ToolCall] = []
    registry = ToolRegistry()
    registry.add(double, policy=ToolPolicy(approval=False))
    registry.add(triple, policy=ToolPolicy(approval=hook("own reason", False, own)))
    registry.add(tool(double, name="third"), policy=ToolPolicy(approval=True))
    registry.add(tool(double, name="fourth"))

    results = execute(colour, registry, uses("double", "triple", "third", "fourth"), approve=hook(True, False, asked))

    assert [call.name for call in asked] == ["third", "fourth"]
    assert [call.name for call in own] == ["triple"]
    assert [result["content"] for result in results] == ["0", "The call was not approved: own reason", "4", "6"]


@ALL
def test_where_nobody_is_there_it_is_refused(colour: str) -> None:
    """A tool that came later and must be asked about is refused when there is nobody to ask."""
    registry = ToolRegistry()
    made = executor(colour, registry)
    registry.add(double, policy=ToolPolicy(approval=True))

    (result,) = finish(colour, made, uses("double"))

    assert text(result) == "The call was not approved: nobody is there to be asked"


@ALL
@BOTH
def test_one_is_asked_about_at_a_time(colour: str, is_async: bool) -> None:
    """Questions come one after another in the order of the calls, while what was approved runs already."""
    inside, order, running = [0], [], threading.Event()

    def start(n: int) -> None:
        running.set()

    def slow(call: ToolCall) -> bool:
        inside[0] += 1
        assert inside[0] == 1
        order.append(call.id)
        if call.id == "toolu_1":
            assert running.wait(5)
        inside[0] -= 1
        return True

    async def waits(call: ToolCall) -> bool:
        inside[0] += 1
        assert inside[0] == 1
        order.append(call.id)
        await nap(0.01)
        inside[0] -= 1
        return True

    results = execute(colour, [start], uses(*["start"] * 5), approve=waits if is_async else slow)

    assert order == [f"toolu_{number}" for number in range(5)]
    assert not any("is_error" in result for result in results)


@ALL
def test_nobody_is_asked_about_what_cannot_be_carried_out(colour: str) -> None:
    """An unknown tool and a call that is not whole are answered without a question."""
    asked: list[ToolCall] = []
    cut = {"content": [use("double", "a", n=1)], "stop_reason": "max_tokens"}

    execute(colour, [double], uses("other"), approve=hook(True, False, asked))
    execute(colour, [double], cut, approve=hook(True, False, asked))

    assert asked == []


def test_a_plain_program_is_asked_in_its_own_thread() -> None:
    """The hook of a plain executor is called in the thread of the caller, where a terminal can be read."""
    threads: list[int] = []

    def approve(call: ToolCall) -> bool:
        threads.append(threading.get_ident())
        return True

    for names in (["double"], ["double", "triple"]):
        ToolExecutor([double, triple], approve=approve).execute(uses(*names))

    assert threads == [threading.get_ident()] * 3


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_a_plain_hook_does_not_hold_up_the_event_loop(colour: str) -> None:
    """A hook that is not async and waits for a person lets the event loop go on."""
    free = threading.Event()

    async def step(n: int) -> None:
        await nap(0.01)
        free.set()

    registry = ToolRegistry()
    registry.add(step, policy=ToolPolicy(approval=False))
    registry.add(double)
    made = AsyncToolExecutor(registry, approve=lambda call: bool(free.wait(5)))

    results = finish(colour, made, uses("double", "step"))

    assert [result.get("is_error", False) for result in results] == [False, False]
