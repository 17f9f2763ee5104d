"""Tools: a thousand calls by an executor, a loop of one call a turn, and reading a structured answer.

The official package has no executor of its own: its tool is measured alone, and its runner by what a turn costs, over
a transport without a socket, beside ours over the same bytes. Both send the whole conversation with each request
(``thread=False``); by default the official runner has the server keep it, which our description does not know.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anthropic
import httpx
import httpx2
import pydantic

import attropic
from attropic.tools import AsyncToolExecutor, ToolExecutor, ToolPolicy

from .table import Row

CALLS = 1_000
TURNS = 50
PARAMS: dict[str, Any] = {
    "model": "claude-opus-4-7",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hello."}],
}


def noop(number: int) -> str:
    """Do nothing.

    Args:
        number: Any.
    """
    return "done"


async def async_noop(number: int) -> str:
    """Do nothing.

    Args:
        number: Any.
    """
    return "done"


@dataclass
class Item:
    """An item of an order."""

    name: str
    price: float
    amount: int


@dataclass
class Order:
    """An order."""

    items: list[Item]


class ItemModel(pydantic.BaseModel):
    """The same for the official package."""

    name: str
    price: float
    amount: int


class OrderModel(pydantic.BaseModel):
    """The same for the official package."""

    items: list[ItemModel]


def _least(runs: list[Callable[[], object]], rounds: int = 5) -> list[float]:
    """The least CPU time in seconds of each run, all threads together, measured in turns."""
    least = [float("inf")] * len(runs)
    for _ in range(rounds):
        for index, run in enumerate(runs):
            start = time.process_time()
            run()
            least[index] = min(least[index], time.process_time() - start)
    return least


def _calls(name: str, count: int) -> list[dict[str, Any]]:
    return [{"type": "tool_use", "id": f"toolu_{n}", "name": name, "input": {"number": n}} for n in range(count)]


def one_tool() -> list[Row]:
    """A call of a tool without an executor, in µs: the input is checked and converted."""
    given: dict[str, object] = {"number": 1}
    mine, theirs = attropic.beta_tool(noop), anthropic.beta_tool(noop)
    runs: list[Callable[[], object]] = [
        lambda: [noop(1) for _ in range(CALLS)],
        lambda: [mine.call(given) for _ in range(CALLS)],
        lambda: [theirs.call(given) for _ in range(CALLS)],
    ]
    floor, ours, official = (seconds / CALLS * 1e6 for seconds in _least(runs))
    return [Row("tool.call, input checked", "µs", floor, ours, official)]


def executors() -> list[Row]:
    """CPU time per call, in µs; the floor is the bare function, called or awaited."""
    calls, awaited = _calls("noop", CALLS), _calls("async_noop", CALLS)

    async def bare() -> None:
        for call in awaited:
            await async_noop(**call["input"])

    one_by_one = ToolExecutor([noop], concurrency=1)
    at_once = ToolExecutor([noop])
    in_loop = AsyncToolExecutor([async_noop])
    timed = AsyncToolExecutor([async_noop], policy=ToolPolicy(timeout=60))
    threads = AsyncToolExecutor([noop])
    runs: list[Callable[[], object]] = [
        lambda: [noop(**call["input"]) for call in calls],
        lambda: asyncio.run(bare()),
        lambda: one_by_one.execute(calls),
        lambda: at_once.execute(calls),
        lambda: asyncio.run(in_loop.execute(awaited)),
        lambda: asyncio.run(timed.execute(awaited)),
        lambda: asyncio.run(threads.execute(calls)),
    ]
    plain, coroutine, *ours = (seconds / CALLS * 1e6 for seconds in _least(runs))
    names = (
        ("executor, one at a time, a call", plain),
        ("executor, 16 threads, a call", plain),
        ("async executor, 16 tasks, a call", coroutine),
        ("the same with a timeout, a call", coroutine),
        ("async executor, 16 threads, a call", plain),
    )
    return [Row(name, "µs", floor, figure) for (name, floor), figure in zip(names, ours, strict=True)]


def _message(content: list[dict[str, Any]], reason: str) -> bytes:
    usage = {"input_tokens": 1, "output_tokens": 1}
    fields = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-opus-4-7", "stop_sequence": None}
    return json.dumps({**fields, "content": content, "stop_reason": reason, "usage": usage}).encode()


def _script(library: Any, calls: int) -> Any:
    """A transport whose every answer makes calls, but for each one after ``TURNS`` of them."""
    answers = [_message(_calls("noop", calls), "tool_use")] * TURNS
    answers.append(_message([{"type": "text", "text": "Done."}], "end_turn"))
    count = 0

    def respond(request: Any) -> Any:
        nonlocal count
        count += 1
        return library.Response(
            200, headers={"content-type": "application/json"}, content=answers[(count - 1) % len(answers)]
        )

    return library.MockTransport(respond)


def _loop(client: Any, tool: Any) -> Callable[[], object]:
    return lambda: client.beta.messages.tool_runner(**PARAMS, tools=[tool], thread=False).until_done()


def _floor(calls: int) -> Callable[[], None]:
    """The same loop by hand: httpx, json and the function."""
    client = httpx.Client(transport=_script(httpx, calls))

    def run() -> None:
        messages: list[Any] = list(PARAMS["messages"])
        while True:
            answer = json.loads(
                client.post("http://localhost/v1/messages", json={**PARAMS, "messages": messages}).content
            )
            messages.append({"role": "assistant", "content": answer["content"]})
            if answer["stop_reason"] != "tool_use":
                return
            results = [
                {"type": "tool_result", "tool_use_id": block["id"], "content": noop(**block["input"])}
                for block in answer["content"]
            ]
            messages.append({"role": "user", "content": results})

    return run


def loops() -> list[Row]:
    """CPU time per turn of a loop that goes on for 50 turns with the same tool, in ms."""
    rows = []
    for calls in (1, 20):
        ours = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=_script(httpx, calls)))
        official = anthropic.Anthropic(api_key="k", http_client=httpx2.Client(transport=_script(httpx2, calls)))
        runs = [_floor(calls), _loop(ours, attropic.beta_tool(noop)), _loop(official, anthropic.beta_tool(noop))]
        floor, mine, theirs = (seconds / TURNS * 1e3 for seconds in _least(runs, 3))
        rows.append(Row(f"tool_runner, {calls} call{'s' * (calls > 1)} a turn", "ms", floor, mine, theirs))
    return rows


def parsed() -> list[Row]:
    """`parse` of an answer with 200 items, in ms; the floor is `create` of ours and `json.loads`."""
    items = [{"name": f"item {n}", "price": n / 4, "amount": n} for n in range(200)]
    text = json.dumps({"items": items})
    body = _message([{"type": "text", "text": text}], "end_turn")

    def transport(library: Any) -> Any:
        headers = {"content-type": "application/json"}
        return library.MockTransport(lambda request: library.Response(200, headers=headers, content=body))

    ours: Any = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=transport(httpx)))
    official: Any = anthropic.Anthropic(api_key="k", http_client=httpx2.Client(transport=transport(httpx2)))
    runs: list[Callable[[], object]] = [
        lambda: [json.loads(ours.messages.create(**PARAMS).content[0].text) for _ in range(20)],
        lambda: [ours.messages.parse(**PARAMS, output_format=Order) for _ in range(20)],
        lambda: [official.messages.parse(**PARAMS, output_format=OrderModel) for _ in range(20)],
    ]
    floor, mine, theirs = (seconds / 20 * 1e3 for seconds in _least(runs))
    return [Row("parse, 200 items (create = floor)", "ms", floor, mine, theirs)]


def measure() -> list[Row]:
    return [*one_tool(), *executors(), *loops(), *parsed()]
