"""What goes wrong: with tools, with calls of the API, with the task that waits. The conversation stays valid."""

from __future__ import annotations

import random
import threading
from typing import Any

import anyio
import pytest

from attropic import InternalServerError
from attropic.testing import reply_of
from attropic.tools import ToolError, ToolPolicy, ToolRegistry, validate_messages

from .running import Json, Tool, Way, call, calling, every_colour, every_way, results, roles, saying, texts


def fails(key: str) -> str:
    """Fail."""
    raise ValueError(f"no {key}")


def tells(key: str) -> str:
    """Tell."""
    raise ToolError([{"type": "text", "text": f"not {key}"}])


def hangs(key: str) -> str:
    """Hang."""
    threading.Event().wait(0.2)
    return key


async def works(key: str) -> str:
    """Work."""
    await anyio.lowlevel.checkpoint()
    return f"did {key}"


#: What is called → what its result says, and whether it is an error.
KINDS: dict[str, tuple[Json, str, bool]] = {
    "success": (call("works", key="a"), "did a", False),
    "exception": (call("fails", key="a"), "ValueError: no a", True),
    "tool error": (call("tells", key="a"), "not a", True),
    "timeout": (call("hangs", key="a"), "0.05 s", True),
    "unknown name": (call("nothing", key="a"), "There is no tool 'nothing'", True),
    "invalid input": (call("fails", key=1), "key: ", True),
    "missing input": (call("fails"), "key: ", True),
    "refusal": (call("forbidden", key="a"), "not approved: too dear", True),
}


def tools() -> ToolRegistry:
    def forbidden(key: str) -> str:
        """Do what is forbidden."""
        raise AssertionError("it was called")

    registry = ToolRegistry([works, fails, tells, forbidden])
    registry.add(hangs, policy=ToolPolicy(timeout=0.05))
    return registry


def approve(call: Any) -> Any:
    return call.name != "forbidden" or "too dear"


@every_way
def test_every_way_to_fail_gives_a_result(way: Way) -> None:
    """All at once: each call has its result, in order, an error says so, and the answer after it is normal."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=tools(), approve=approve)
        assert texts(await way.done(runner.until_done())) == "Done."
        assert validate_messages(runner.messages) == []

    way(scene, (calling(*(said for said, _, _ in KINDS.values())), saying()))
    answered = results(way.bodies[1])
    assert len(answered) == len(KINDS)
    for (_, words, failed), result in zip(KINDS.values(), answered, strict=True):
        assert result.get("is_error", False) == failed
        content = result["content"]
        assert words in (content if isinstance(content, str) else content[0]["text"])


@pytest.mark.parametrize("seed", range(12))
def test_any_mixture_makes_a_valid_request(seed: int) -> None:
    """Conversations of chance, of every kind of call, answer each id once and are accepted by the contract."""
    chance = random.Random(seed)
    way = Way(chance.choice(["sync", "asyncio", "trio"]), chance.random() < 0.5)
    kinds = [name for name in KINDS if name != "timeout"]
    script = [
        calling(*(KINDS[chance.choice(kinds)][0] for _ in range(chance.randrange(1, 6))), text="Now.")
        for _ in range(chance.randrange(1, 4))
    ]

    async def scene(way: Way) -> None:
        more = {"run_tools_eagerly": chance.random() < 0.5} if way.stream else {}
        runner = way.runner(tools=tools(), approve=approve, concurrency=chance.choice([1, 2, 16]), **more)
        assert texts(await way.done(runner.until_done())) == "Done."
        assert validate_messages(runner.messages) == []

    way(scene, (*script, saying()))
    for body, said in zip(way.bodies[1:], script, strict=True):
        assert len(results(body)) == sum(block["type"] == "tool_use" for block in said.content)


@every_way
def test_an_error_of_the_api_leaves_a_runner_that_can_be_used(way: Way) -> None:
    """A call that failed is raised; going on sends it again, and no tool runs twice."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], max_retries=0)
        async for item in way.each(runner):
            await way.whole(item)
            way.api.fault(status=500)
            break
        with pytest.raises(InternalServerError):
            await way.done(runner.until_done())
        assert runner.stop is None
        assert roles(runner.messages) == "uau"
        assert texts(await way.done(runner.until_done())) == "Done."

    way(scene, (calling(call(key="a")), saying()))
    assert tool.seen == ["a"]


@every_way
def test_exceptions_of_tools_are_raised_when_that_is_wanted(way: Way) -> None:
    """With ``raise_errors`` the first exception comes out of the iteration; going on sends the result that says it."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function, fails], raise_errors=True)
        with pytest.raises(ValueError, match="no b"):
            await way.done(runner.until_done())
        assert texts(await way.done(runner.until_done())) == "Done."

    way(scene, (calling(call(key="a"), call("fails", key="b")), saying()))
    assert tool.seen == ["a"]
    assert [result.get("is_error", False) for result in results(way.bodies[1])] == [False, True]


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("listens", [False, True], ids=["alone", "listener"])
def test_a_cancelled_task_cancels_the_calls(colour: str, stream: bool, listens: bool) -> None:
    """A cancelled loop ends its calls; what was done is kept, and what was cancelled can run again."""
    tool = Tool()
    began: list[str] = []
    ended: list[str] = []

    async def slow(key: str) -> str:
        """Wait."""
        began.append(key)
        try:
            await anyio.sleep(0.02 if ended else 60)
        finally:
            ended.append(key)
        return key

    async def scene(way: Way) -> None:
        async def listener(event: Any) -> None:
            await anyio.lowlevel.checkpoint()

        more: Json = {"run_tools_eagerly": True} if stream else {}
        runner = way.runner(tools=[tool.function, slow], on_event=listener if listens else None, **more)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(until_one_is_done, runner, tasks.cancel_scope)
            await runner.until_done()
        assert ended == ["b"]
        assert texts(await runner.until_done()) == "Done."

    async def until_one_is_done(runner: Any, scope: Any) -> None:
        while not (began and runner._loop.results):
            await anyio.sleep(0.001)
        scope.cancel()

    script = (calling(call(key="a"), call("slow", key="b")), saying())
    Way(colour, stream)(scene, script)
    assert tool.seen == ["a"]
    assert ended == ["b", "b"]


@every_colour
def test_an_answer_without_content_is_left_out(way: Way) -> None:
    """An empty answer, which the API sometimes gives, is not put into the conversation: it would be refused there."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function])
        await way.all(runner)
        assert roles(runner.messages) == "u"
        runner.append_messages({"role": "user", "content": "Well?"})
        assert [texts(message) for message in await way.all(runner.resume())] == ["Done."]

    way(scene, (reply_of("", stop_reason="end_turn"), saying()))
