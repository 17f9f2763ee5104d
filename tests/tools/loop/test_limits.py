"""Limits stop a loop before tools run, so that nothing is computed and thrown away; it can go on from there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic._core.tool_limits import Limits
from attropic._core.tool_steps import Next
from attropic.tools import Stop

from .answers import answer, loop, reply, result
from .running import Tool, Way, call, calling, every_way, roles, saying, texts

SCRIPT = (calling(call(key="a")), calling(call(key="b")), saying())


def usage(tokens: int) -> dict[str, Any]:
    return {"input_tokens": tokens, "output_tokens": 0}


LIMITS = {
    "max_iterations": {"max_iterations": 1},
    "max_total_tokens": {"max_total_tokens": 10},
    "max_cost": {"max_cost": 0.5, "cost": lambda message: Decimal("0.5")},
    "max_seconds": {"max_seconds": 1e-9},
    "stop_when": {"stop_when": lambda runner: runner.turn == 1 and "enough"},
}


@every_way
@pytest.mark.parametrize("limit", LIMITS)
def test_a_limit_stops_before_the_tools_run(way: Way, limit: str) -> None:
    """No tool runs for the answer that reached the limit; ``resume`` runs them, and goes on to the end."""
    tool = Tool()

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], **LIMITS[limit])
        (message,) = await way.all(runner)
        assert tool.seen == []
        ids = tuple(block.id for block in message.content)
        assert runner.stop == Stop(reason=limit, message=runner.stop.message, pending=ids)
        assert runner.stop.by_limit
        assert roles(runner.messages) == "ua"
        assert len(way.bodies) == 1
        after = {"max_cost": None, "max_seconds": 60, "max_iterations": 2, "max_total_tokens": 1000}
        resumed = runner.resume(**({limit: after[limit]} if limit in after else {}))
        assert resumed is runner
        assert runner.stop is None
        assert texts(await way.done(runner.until_done())) == "Done."
        assert runner.stop.reason == "end_turn"

    way(scene, SCRIPT)
    assert tool.seen == ["a", "b"]


@every_way
def test_a_predicate_may_be_async_where_the_client_is(way: Way) -> None:
    """``stop_when`` is awaited; a text that it gives is the reason."""
    tool = Tool()

    async def scene(way: Way) -> None:
        async def tired(runner: Any) -> str:
            return f"tired after {runner.turn}"

        if way.colour == "sync":
            with pytest.raises(ConfigurationError, match="`stop_when` is async"):
                way.runner(tools=[tool.function], stop_when=tired)
            return
        runner = way.runner(tools=[tool.function], stop_when=tired)
        await way.all(runner)
        assert runner.stop.message == "tired after 1"

    way(scene, SCRIPT)


def test_results_that_are_there_are_kept_when_time_runs_out_meanwhile() -> None:
    """A limit reached while tools run stops behind them: their results are in the conversation, and sent later."""
    one = loop(limits=Limits(max_seconds=10))
    assert one.next(0) is Next.SEND
    reply(one, answer("x", "a"))
    one.given()
    assert one.next(1) is Next.RUN
    one.ran([result("a")])
    assert one.next(11) is Next.END
    assert one.stop is not None
    assert (one.stop.reason, one.stop.pending) == ("max_seconds", ())
    assert one.messages[-1] == {"role": "user", "content": [result("a")]}
    one.resume(one.limits)
    assert one.next(12) is Next.SEND


def test_limits_count_from_where_the_loop_began() -> None:
    """A loop that goes on may do as much again: answers, tokens, cost and seconds of before do not count."""
    limits = Limits(max_iterations=1, max_total_tokens=50, max_cost=2, cost=lambda _: 1.5, max_seconds=10)
    one = loop(limits=limits)
    assert one.next(100) is Next.SEND
    reply(one, answer("x", "a", usage=usage(30)))
    one.given()
    assert one.next(101) is Next.END
    one.resume(limits)
    assert one.next(500) is Next.RUN
    one.ran([result("a")])
    assert one.next(505) is Next.SEND
    reply(one, answer("x", "b", usage=usage(30)))
    one.given()
    assert one.next(506) is Next.END
    assert one.stop is not None
    assert one.stop.reason == "max_iterations"
    assert (one.cost, one.tokens) == (Decimal(3), 60)


@pytest.mark.parametrize(
    ("limits", "reason", "words"),
    [
        ({"max_iterations": 1}, "max_iterations", "`max_iterations=1` is reached: 1 answers came"),
        ({"max_total_tokens": 30}, "max_total_tokens", "`max_total_tokens=30` is reached: 30 tokens were used"),
        ({"max_cost": 1, "cost": lambda _: "1.25"}, "max_cost", "`max_cost=1` is reached: 1.25 is the cost"),
        ({"max_seconds": 2}, "max_seconds", "`max_seconds=2` is reached: 3.0 seconds passed"),
        ({"stop_when": print}, "stop_when", "`stop_when` said so"),
    ],
)
def test_a_stop_says_which_limit_and_how_far(limits: dict[str, Any], reason: str, words: str) -> None:
    """The message names the limit, its value and what was used."""
    one = loop(limits=Limits(**limits))
    assert one.next(0.0) is Next.SEND
    reply(one, answer("x", "a", usage=usage(30)))
    one.given()
    if reason == "stop_when":
        assert one.next(3.0) is Next.ASK
        one.asked(True)

    assert one.next(3.0) is Next.END
    assert one.stop == Stop(reason=reason, message=words, pending=("a",))


def test_an_unknown_price_is_no_price() -> None:
    """Where the cost of an answer is not known nothing is added; where none is known there is no cost."""
    prices = iter([None, 0.1, 0.2])
    one = loop(limits=Limits(cost=lambda message: next(prices)))
    reply(one, answer("x", "a"))
    assert one.cost is None
    reply(one, answer("x", "a"))
    reply(one, answer("x", "a"))
    assert one.cost == Decimal("0.3")


def test_a_price_that_fails_loses_no_answer() -> None:
    """An exception of ``cost`` is the caller's; the answer that was paid for is there, and the loop goes on."""
    one = loop(limits=Limits(cost=lambda message: 1 / 0))
    one.sending()
    with pytest.raises(ZeroDivisionError):
        one.replied(answer("x", "a"))

    assert one.next(0) is Next.GIVE
    assert one.turn == 1
    assert one.tokens > 0


def test_a_last_answer_is_no_reason_to_stop_by_a_limit() -> None:
    """When the model is done with the answer that reaches the limit, it is the model's end."""
    one = loop(limits=Limits(max_iterations=1))
    reply(one, answer("Done."))
    one.given()

    assert one.next(0) is Next.END
    assert one.stop is not None
    assert one.stop.reason == "end_turn"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"max_iterations": 0}, "`max_iterations` must be a whole number from 1 on, or None; not 0"),
        ({"max_iterations": True}, "`max_iterations`"),
        ({"max_total_tokens": 1.5}, "`max_total_tokens`"),
        ({"max_seconds": 0}, "`max_seconds` must be a number above 0, or None; not 0"),
        ({"max_cost": "1", "cost": print}, "`max_cost`"),
        ({"cost": 1}, "`cost` must be a function or None, not 1"),
        ({"stop_when": "never"}, "`stop_when` must be a function"),
    ],
)
def test_limits_that_are_none_are_refused(values: dict[str, Any], message: str) -> None:
    """A value out of range is refused at once, and named."""
    with pytest.raises(ConfigurationError, match=message):
        Limits(**values)
