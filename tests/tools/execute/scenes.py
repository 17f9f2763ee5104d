"""One scene for an executor of either colour: calls of tools, and what came of them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import anyio
import trio

from attropic._io.tasks import left
from attropic.localserver._contract import contract
from attropic.localserver._schema import schemas
from attropic.tools import AsyncToolExecutor, ToolExecutor

COLOURS = ["sync", "asyncio", "trio"]


def run(colour: str, main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """What an async function gives in an event loop of this kind."""
    return trio.run(main) if colour == "trio" else asyncio.run(main())


def executor(colour: str, tools: Any, **options: Any) -> Any:
    """An executor of this colour."""
    return (ToolExecutor if colour == "sync" else AsyncToolExecutor)(tools, **options)


def execute(colour: str, tools: Any, calls: Any, **options: Any) -> list[Any]:
    """The results of calls."""
    made = executor(colour, tools, **options)
    return finish(colour, made, calls)


def finish(colour: str, made: Any, calls: Any, **more: Any) -> list[Any]:
    """The results of calls by an executor."""
    if colour == "sync":
        found: list[Any] = made.execute(calls, **more)
        return found

    async def main() -> Any:
        return await made.execute(calls, **more)

    answered: list[Any] = run(colour, main)
    return answered


def use(name: str, id: str = "toolu_1", **input: Any) -> dict[str, Any]:
    """A call as JSON."""
    return {"type": "tool_use", "id": id, "name": name, "input": input}


def uses(*names: str) -> list[dict[str, Any]]:
    """Calls of these tools, with ids `toolu_0`, `toolu_1`… and their number as the input."""
    return [use(name, f"toolu_{number}", n=number) for number, name in enumerate(names)]


def text(result: Any) -> str:
    """What an error result says."""
    assert result["is_error"] is True
    assert isinstance(result["content"], str)
    return result["content"]


def problems(calls: list[Any], results: list[Any]) -> list[str]:
    """What is wrong with the turn of the user that answers calls, by the description."""
    request = contract().operations["messages.create"].bodies["application/json"]
    turns = [
        {"role": "user", "content": "go"},
        {"role": "assistant", "content": calls},
        {"role": "user", "content": results},
    ]
    return schemas().problems(request, {"model": "m", "max_tokens": 1, "messages": turns})


async def nap(seconds: float) -> None:
    """Wait in any event loop."""
    await anyio.sleep(seconds)


def settled(before: set[threading.Thread]) -> set[threading.Thread]:
    """The threads that are there beside those of before and the event loop of the process, a moment later."""
    for _ in range(200):
        found = {thread for thread in threading.enumerate() if thread.name != "attropic-tools"} - before
        if not found:
            break
        threading.Event().wait(0.01)
    return found


def nothing_left() -> bool:
    """Whether all calls that were given up have ended, a moment later."""
    for _ in range(500):
        if not left():
            return True
        threading.Event().wait(0.01)
    return False
