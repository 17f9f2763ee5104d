"""What a stream has given so far, as typed values."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic import ToolInputError
from attropic._core.accumulate import Accumulator
from attropic._core.snapshot import Snapshot
from attropic_api.models import Message, TextBlock, ThinkingBlock, ToolUseBlock

from .events import ANSWER, CONTENT, END, Event, accumulated, block, change, delta, message, start, stop
from .steps import CREATE

TOOL = block(0, "tool_use", id="t", name="look", input={})


def snapshot(*events: Event, strings: bool = False, decode: Any = CREATE.typed) -> Snapshot:
    return Snapshot(accumulated(*events, strings=strings), decode)


def piece(text: str, index: int = 0) -> Event:
    return delta(index, "input_json_delta", partial_json=text)


def test_the_whole_message_is_that_of_an_answer_that_was_not_streamed() -> None:
    """The typed message equals the one that the operation reads from the body."""
    found = snapshot(*ANSWER).message()

    assert found == CREATE.result(200, json.dumps(message(*ANSWER)).encode())
    assert [type(part) for part in found.content] == [ThinkingBlock, TextBlock, ToolUseBlock]
    assert all(part.complete for part in found.content)


@pytest.mark.parametrize("live", [False, True])
@pytest.mark.parametrize("read", range(1, len(ANSWER) + 1))
def test_there_is_a_message_after_each_event(read: int, live: bool) -> None:
    """Wherever the stream stands, the blocks that began are there, and just the open one is not complete."""
    made = snapshot(*ANSWER[:read])

    found = made.message(live=live)

    assert isinstance(found, Message)
    open_blocks = tuple(index for index, part in enumerate(found.content) if not part.complete)
    assert open_blocks == made.accumulator.open_blocks
    begun = sum(event["type"] == "content_block_start" for event in ANSWER[:read])
    assert [part.type for part in found.content] == [part["type"] for part in CONTENT[:begun]]


def test_before_the_start_there_is_no_message() -> None:
    """A snapshot of nothing has no message and no usage."""
    made = snapshot()

    assert made.usage is None
    with pytest.raises(ValueError, match="did not start"):
        made.message()


def test_blocks_that_are_complete_are_read_once() -> None:
    """A block is the same object in each message from its end on, and while it is open it is made anew."""
    made = snapshot(*ANSWER[:9])
    first = made.message()
    for event in ANSWER[9:-1]:
        made.accumulator.add(event)
    second = made.message()

    assert second.content[0] is first.content[0] is made.block(0)
    assert second.content[1] is not first.content[1]
    assert (first.content[1].text, second.content[1].text) == ("Grüße, ", "Grüße, 世界 🙂")


def test_the_whole_message_is_read_once() -> None:
    """After the stop everybody is given one and the same message."""
    made = snapshot(*ANSWER)

    assert made.message() is made.message() is made.message(live=True)


def test_looking_costs_what_is_open() -> None:
    """A message of many complete blocks is looked at without reading one of them again."""
    reads: list[int] = []

    def decode(value: Any) -> Any:
        reads.append(len(value["content"]))
        return CREATE.typed(value)

    made = snapshot(start(), decode=decode)
    for index in range(100):
        for event in (block(index, "text", text=""), delta(index, "text_delta", text="a"), stop(index)):
            made.accumulator.add(event)
    made.message()
    reads.clear()

    made.accumulator.add(block(100, "text", text=""))
    made.message()
    made.message()

    assert sum(reads) == 2


def test_the_input_of_an_open_tool_is_live_or_an_error() -> None:
    """While the stream goes on its input is what can be read; once it is over, asking for it raises."""
    made = snapshot(start(), TOOL, piece('{"a": [1, {"b'))

    live = made.message(live=True).content[0]
    late = made.message().content[0]

    assert (live.input, live.complete, live.raw_input) == ({"a": [1, {}]}, False, None)
    assert (late.complete, late.raw_input) == (False, '{"a": [1, {"b')
    with pytest.raises(ToolInputError) as caught:
        late.input  # noqa: B018
    assert (caught.value.tool, caught.value.index, caught.value.raw_input) == ("look", 0, '{"a": [1, {"b')


@pytest.mark.parametrize("strings", [False, True])
def test_fine_grained_inputs_show_the_beginning_of_texts(strings: bool) -> None:
    """What the accumulator was told about texts holds for the live input."""
    made = snapshot(start(), TOOL, piece('{"a": "Hel'), strings=strings)

    assert made.message(live=True).content[0].input == ({"a": "Hel"} if strings else {})


def test_a_live_input_may_hold_a_backslash_and_a_u() -> None:
    """A Windows path in a fine-grained input can be looked at when the text ends within it."""
    made = snapshot(start(), TOOL, piece('{"path": "C:\\\\u'), strings=True)

    assert made.message(live=True).content[0].input["path"].startswith("C:")


@pytest.mark.parametrize("live", [False, True])
def test_damaged_input_marks_its_block_only(live: bool) -> None:
    """The message is there, its other blocks are whole, and the error comes when that input is asked for."""
    other = block(1, "tool_use", id="u", name="go", input={})
    made = snapshot(start(), TOOL, piece('{"a" 1}'), stop(0), other, piece('{"b": 2}', 1), stop(1), change(), END)

    damaged, whole = made.message(live=live).content

    assert (damaged.complete, damaged.raw_input, damaged.id) == (False, '{"a" 1}', "t")
    assert (whole.complete, whole.input) == (True, {"b": 2})
    with pytest.raises(ToolInputError, match=r"content\[0\].*'look'"):
        damaged.input  # noqa: B018


def test_a_limit_is_said_of_a_block_that_was_given_before() -> None:
    """The block that the caller holds since its end becomes incomplete when the message turns out to be cut off."""
    made = snapshot(start(), TOOL, piece('{"a": 1}'), stop(0))
    held = made.block(0)
    assert (held.complete, held.input) == (True, {"a": 1})

    for event in (change(None, {"stop_reason": "max_tokens"}), END):
        made.accumulator.add(event)

    assert made.message().content[0] is held
    assert (held.complete, held.input, held.raw_input) == (False, {"a": 1}, None)


@pytest.mark.parametrize("pieces", [[], [piece("")], [piece("{}")]], ids=["none", "empty", "object"])
def test_a_limit_takes_an_empty_input_back(pieces: list[Event]) -> None:
    """An empty input that the caller holds cannot be read any more when the limit came before it was whole."""
    made = snapshot(start(), TOOL, *pieces, stop(0))
    held = made.block(0)
    assert (held.complete, held.input) == (True, {})

    for event in (change(None, {"stop_reason": "max_tokens"}), END):
        made.accumulator.add(event)

    assert made.message().content[0] is held
    assert not held.complete
    with pytest.raises(ToolInputError):
        held.input  # noqa: B018


CUT = [
    block(0, "mcp_tool_use", id="t", name="look", server_name="s", input={}),
    block(0, "novel_tool_use", id="t", name="look", input={}),
    block(0, "novel", id="t"),
]


@pytest.mark.parametrize("live", [False, True])
@pytest.mark.parametrize("end", [[], [stop(0)]], ids=["open", "stopped"])
@pytest.mark.parametrize("deltas", [[], [piece('{"a": ')], [piece('{"a": 1}')]], ids=["none", "half", "whole"])
@pytest.mark.parametrize("first", CUT, ids=[event["content_block"]["type"] for event in CUT])
def test_blocks_of_tomorrow_may_be_cut(first: Event, deltas: list[Event], end: list[Event], live: bool) -> None:
    """A block that the description does not know is there at any time, and says whether it is complete."""
    made = snapshot(start(), first, *deltas, *end)

    (found,) = made.message(live=live).content

    assert (found.type, found.id) == (first["content_block"]["type"], "t")
    half = bool(deltas) and deltas[0]["delta"]["partial_json"] == '{"a": '
    assert found.complete is (bool(end) and not half)


def test_an_abandoned_block_is_no_part_of_the_message() -> None:
    """What another call began anew is left out, and what it left complete is kept."""
    made = snapshot(start(), block(0, "text", text="a"), stop(0), block(1, "thinking", thinking="", signature=""))

    made.accumulator.abandon()
    for event in (stop(1), block(2, "text", text="b"), stop(2), change(), END):
        made.accumulator.add(event)

    assert [part.text for part in made.message().content] == ["a", "b"]


def test_the_usage_is_typed_at_any_time() -> None:
    """The tokens are those that were told so far."""
    made = snapshot(*ANSWER[:1])
    before = made.usage
    for event in ANSWER[1:]:
        made.accumulator.add(event)

    assert (before.input_tokens, before.output_tokens) == (10, 1)
    assert (made.usage.input_tokens, made.usage.output_tokens) == (10, 42)


def test_a_message_that_is_not_of_its_type_is_an_error() -> None:
    """A block without what its type needs is told when the message is asked for, not when it comes."""
    made = Snapshot(Accumulator(), CREATE.typed)
    made.accumulator.add(start())
    made.accumulator.add({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": 7}})

    with pytest.raises(ValueError, match="text"):
        made.message()
