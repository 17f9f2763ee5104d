"""Blocks, usage and the end of a message put together."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from attropic._core.accumulate import Accumulator

from .events import ANSWER, CONTENT, END, block, change, delta, message, start, stop


def test_a_whole_answer() -> None:
    """Every field of the start, the content and the end is there, and nothing else."""
    found = message(*ANSWER)

    assert found == {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": CONTENT,
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 42, "cache_read_input_tokens": 5},
    }


def test_only_the_stop_completes() -> None:
    """A message is complete when ``message_stop`` came, not before."""
    accumulator = Accumulator()

    states = []
    for event in ANSWER:
        accumulator.add(event)
        states.append(accumulator.complete)

    assert states == [False] * (len(ANSWER) - 1) + [True]


def test_a_message_can_be_asked_for_at_any_time() -> None:
    """After each event there is the message so far; asking changes nothing."""
    accumulator = Accumulator()
    texts = []
    for event in [start(), block(0, "text", text=""), *[delta(0, "text_delta", text=text) for text in "abc"]]:
        accumulator.add(event)
        texts.append([part["text"] for part in accumulator.message()["content"]])
        assert accumulator.message() == accumulator.message()

    assert texts == [[], [""], ["a"], ["ab"], ["abc"]]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
def test_blocks_stand_in_the_order_of_their_index(order: Any) -> None:
    """Whichever block starts first, and however deltas alternate, the content is sorted by index."""
    events = [block(index, "text", text="") for index in order]
    events += [delta(index, "text_delta", text=f"{index}{turn}") for turn in "ab" for index in reversed(order)]

    found = message(start(), *events, *[stop(index) for index in order], END)

    assert [part["text"] for part in found["content"]] == ["0a0b", "1a1b", "2a2b"]


def test_indices_may_have_gaps() -> None:
    """An index that never came leaves no hole."""
    found = message(start(), block(5, "text", text="b"), block(2, "text", text="a"), END)

    assert [part["text"] for part in found["content"]] == ["a", "b"]


def test_content_of_the_start_is_the_first_content() -> None:
    """Blocks that the first event brings along can be continued."""
    found = message(start(content=[{"type": "text", "text": "A"}]), delta(0, "text_delta", text="b"), END)

    assert found["content"] == [{"type": "text", "text": "Ab"}]


@pytest.mark.parametrize(
    ("changes", "usage"),
    [
        ([{"output_tokens": 7}], {"input_tokens": 10, "output_tokens": 7, "cache_read_input_tokens": 5}),
        ([{"output_tokens": 0}], {"input_tokens": 10, "output_tokens": 0, "cache_read_input_tokens": 5}),
        (
            [{"output_tokens": 7, "input_tokens": 0, "cache_read_input_tokens": 0}],
            {"input_tokens": 0, "output_tokens": 7, "cache_read_input_tokens": 0},
        ),
        (
            [{"output_tokens": 7, "input_tokens": None, "cache_read_input_tokens": None}],
            {"input_tokens": 10, "output_tokens": 7, "cache_read_input_tokens": 5},
        ),
        (
            [{"output_tokens": 7}, {"output_tokens": 9, "input_tokens": 12}],
            {"input_tokens": 12, "output_tokens": 9, "cache_read_input_tokens": 5},
        ),
        (
            [{"output_tokens": 7, "server_tool_use": {"web_search_requests": 2}}],
            {
                "input_tokens": 10,
                "output_tokens": 7,
                "cache_read_input_tokens": 5,
                "server_tool_use": {"web_search_requests": 2},
            },
        ),
    ],
    ids=["output", "zero", "zeros", "null", "twice", "new"],
)
def test_usage_is_cumulative(changes: list[Any], usage: Any) -> None:
    """The last figure of each kind counts, zero included; what is null or absent keeps the figure before."""
    found = message(start(), *[change(figures) for figures in changes], END)

    assert found["usage"] == usage


@pytest.mark.parametrize("usage", [None, {}])
def test_usage_may_be_missing_at_the_start(usage: Any) -> None:
    """Figures that only the end brings are there."""
    found = message(start(usage=usage), change({"output_tokens": 3, "input_tokens": 4}), END)

    assert found["usage"] == {"output_tokens": 3, "input_tokens": 4}


def test_usage_may_be_missing_at_the_end() -> None:
    """A ``message_delta`` without usage keeps what the start said."""
    event = change()

    without = message(start(), {key: value for key, value in event.items() if key != "usage"}, END)
    null = message(start(), {**event, "usage": None}, END)

    assert without["usage"] == null["usage"] == start()["message"]["usage"]


def test_the_end_changes_the_message() -> None:
    """Everything in the ``delta`` of a ``message_delta`` replaces, null included, whether we know it or not."""
    changes = {"stop_reason": None, "stop_sequence": "END", "stop_details": {"type": "refusal"}, "novel": [1]}

    found = message(start(), change(None, {"stop_reason": "end_turn"}), change(None, changes), END)

    assert {name: found[name] for name in changes} == changes


def test_extras_of_the_end_are_kept() -> None:
    """What stands beside ``delta`` and ``usage`` is of the message; the tag of the event is not."""
    edits = {"applied_edits": [{"type": "clear_tool_uses", "cleared_tool_uses": 2}]}

    found = message(start(), change(context_management=edits, novel=1), END)

    assert (found["context_management"], found["novel"], found["type"]) == (edits, 1, "message")


@pytest.mark.parametrize("event", [{"type": "ping"}, {"type": "novel", "index": 9, "delta": {}}, {}, {"type": None}])
def test_unknown_events_change_nothing(event: Any) -> None:
    """Pings and events of tomorrow may come anywhere, the beginning included."""
    mixed = [event, *[part for known in ANSWER for part in (known, event)]]

    assert message(*mixed) == message(*ANSWER)


@pytest.mark.parametrize(
    "events",
    [
        [start(), delta(0, "text_delta", text="a")],
        [start(), block(0, "text", text=""), delta(1, "text_delta", text="a")],
        [delta(0, "text_delta", text="a")],
        [change()],
        [],
        [END],
        [block(0, "text", text="a"), END],
    ],
    ids=[
        "no block",
        "other block",
        "no message",
        "end of no message",
        "nothing",
        "stop of nothing",
        "block of nothing",
    ],
)
def test_what_did_not_start_cannot_go_on(events: list[Any]) -> None:
    """Events out of order are an error that says so, not a message with holes."""
    with pytest.raises(ValueError, match="did not start"):
        message(*events)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message_start"},
        {"type": "content_block_start", "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_start", "index": 0},
        {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "a"}},
        {"type": "content_block_delta", "index": 0},
        {"type": "content_block_delta", "index": 0, "delta": None},
        {"type": "message_delta", "delta": None, "usage": {"output_tokens": 1}},
    ],
    ids=["message", "index", "block", "index of delta", "delta", "null", "null at the end"],
)
def test_an_event_without_its_parts_is_a_value_error(event: Any) -> None:
    """A server that leaves out what an event needs makes an error that a driver knows, not a ``KeyError``."""
    first = [] if event["type"] == "message_start" else [start(), block(0, "text", text="")]

    with pytest.raises(ValueError):
        message(*first, event, END)
