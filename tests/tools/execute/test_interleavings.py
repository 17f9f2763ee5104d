"""Whatever happens to the calls of a turn, in whatever order: every id is answered once, and the answer can be sent."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from random import Random
from typing import Any

import anyio
import pytest

from attropic.tools import (
    Approval,
    AsyncToolExecutor,
    ToolCall,
    ToolContext,
    ToolError,
    ToolExecutor,
    ToolFailed,
    ToolFinished,
    ToolPolicy,
    ToolRegistry,
    tool,
)
from attropic.types import ToolUseBlock
from attropic_api._runtime.block import Cut

from .scenes import COLOURS, nap, problems, run, settled, use

CASES = 80
#: Kind of a call → what its answer begins with; an asterisk marks those that are not errors.
KINDS = {
    "gives": "*done",
    "raises": "ValueError: wrong",
    "explains": "look elsewhere",
    "slow": "The tool did not end within",
    "odd": "TypeError: object has no JSON",
    "retried": "*done",
    "refused": "The call was not approved: no",
    "edited": "*edited",
    "unknown": "There is no tool",
    "invalid": "The input is invalid: n",
    "cut": "The call was not carried out",
}


#: What else is answered when the turn is cancelled: a tool that notices ends with what it has.
CUT_SHORT = {"slow": ["*done"], "retried": ["ConnectionError: once"]}


def work(kind: str, attempt: int, n: int) -> Any:
    """What a tool does after it has waited."""
    if kind == "raises":
        raise ValueError("wrong")
    if kind == "explains":
        raise ToolError("look elsewhere")
    if kind == "retried" and attempt == 1:
        raise ConnectionError("once")
    return object() if kind == "odd" else "edited" if n == -1 else "done"


def registry() -> ToolRegistry:
    """A plain tool and an async one of each kind; one kind has a limit of its own."""
    found = ToolRegistry()
    for kind in KINDS:

        def plain(context: ToolContext, n: int, seconds: float, kind: str = kind) -> Any:
            context.signal.wait(1 if kind == "slow" else seconds)
            return work(kind, context.attempt, n)

        async def waits(context: ToolContext, n: int, seconds: float, kind: str = kind) -> Any:
            await nap(1 if kind == "slow" else seconds)
            return work(kind, context.attempt, n)

        policy = ToolPolicy(
            timeout=0.01 if kind == "slow" else 5,
            retry_on=ConnectionError,
            backoff=0.001,
            concurrency=1 if kind == "gives" else None,
            approval=None if kind in ("refused", "edited") else False,
        )
        if kind != "unknown":
            found.add(tool(plain, name=f"plain_{kind}"), policy=policy)
            found.add(tool(waits, name=f"async_{kind}"), policy=policy)
    return found


def approve(call: ToolCall) -> Any:
    """Says no to some, and changes others."""
    return "no" if call.name.endswith("refused") else Approval(True, input={**call.input, "n": -1})


class Case:
    """Calls of a turn, chosen by chance, and what happens to them."""

    def __init__(self, seed: int) -> None:
        chance = Random(seed)
        kinds = chance.choices(list(KINDS), weights=[4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1], k=chance.randint(1, 7))
        self.kinds = kinds
        self.calls: list[Any] = []
        for number, kind in enumerate(kinds):
            name = f"{chance.choice(['plain', 'async'])}_{kind}"
            given: Any = "x" if kind == "invalid" else number
            block = use(name, f"toolu_{number}", n=given, seconds=chance.choice([0, 0.001, 0.003]))
            self.calls.append(self._typed(block, kind) if kind == "cut" or chance.random() < 0.5 else block)
        if chance.random() < 0.1:
            self.calls.append(self.calls[0])  # the same id again
        self.concurrency = chance.choice([1, 2, 16])
        self.cancelled = chance.choice([None, None, "executor", "task"])
        self.moment = chance.choice([0, 0.001, 0.004])

    def _typed(self, block: dict[str, Any], kind: str) -> ToolUseBlock:
        found = ToolUseBlock.from_dict({**block, "caller": {"type": "direct"}})
        if kind == "cut":
            found._cut = Cut("{", lambda: ValueError("not whole"))
        return found

    @property
    def sent(self) -> list[Any]:
        """The calls as the history has them."""
        return [use(f"plain_{kind}", f"toolu_{number}") for number, kind in enumerate(self.kinds)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("first", range(0, CASES, 10))
def test_every_id_is_answered_once(colour: str, first: int) -> None:
    """In ten turns chosen by chance, cut short or not, each id is answered once, in order, as its kind wants it."""
    before = set(threading.enumerate())
    for seed in range(first, first + 10):
        case = Case(seed)
        events: list[Any] = []
        into = play(colour, case, events)

        assert [result["tool_use_id"] for result in into] == [f"toolu_{n}" for n in range(len(case.kinds))], seed
        assert problems(case.sent, into) == [], seed
        ends = [event.id for event in events if isinstance(event, ToolFinished | ToolFailed)]
        assert sorted(ends) == sorted(result["tool_use_id"] for result in into), seed
        for kind, result in zip(case.kinds, into, strict=True):
            allowed = [KINDS[kind], *(CUT_SHORT.get(kind, ()) if case.cancelled else ())]
            allowed += ["The call was cancelled"] if case.cancelled else []
            mark = "" if result.get("is_error") else "*"
            assert any((mark + result["content"]).startswith(text) for text in allowed), (seed, kind, result)
    assert settled(before) == set()


def play(colour: str, case: Case, events: list[Any]) -> list[Any]:
    """The answers of a turn."""
    into: list[Any] = []
    options: dict[str, Any] = {"concurrency": case.concurrency, "approve": approve, "on_event": events.append}
    made: Any = (ToolExecutor if colour == "sync" else AsyncToolExecutor)(registry(), **options)
    if case.cancelled == "executor":
        threading.Timer(case.moment, made.cancel).start()
    if colour == "sync":
        made.execute(case.calls, into=into)
        return into

    async def main() -> None:
        if case.cancelled != "task":
            await made.execute(case.calls, into=into)
        elif colour == "asyncio" and case.moment:
            task = asyncio.ensure_future(made.execute(case.calls, into=into))
            await asyncio.sleep(case.moment)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        else:
            with anyio.move_on_after(case.moment):
                await made.execute(case.calls, into=into)

    started = time.monotonic()
    run(colour, main)
    assert time.monotonic() - started < 20
    return into
