"""One block that grows: its texts as they were, what is missing of it, and why its input cannot be read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic import ToolInputError
from attropic._core.part import INPUT, RULES, Part

from .events import END, accumulated, block, change, delta, start, stop

KINDS = ["tool_use", "server_tool_use", "mcp_tool_use"]


def part(kind: str, *deltas: dict[str, Any], index: int = 0, strings: bool = False, **more: Any) -> Part:
    """A block that began with these keys and grew by these deltas."""
    made = Part(index, {"type": kind, **more}, strings=strings)
    for one in deltas:
        made.add(one)
    return made


def tool(*pieces: str, kind: str = "tool_use", index: int = 0, strings: bool = False, given: Any = None) -> Part:
    """A call whose input came in these pieces."""
    deltas = [{"type": "input_json_delta", "partial_json": piece} for piece in pieces]
    return part(kind, *deltas, index=index, strings=strings, id="t", name="look", input={} if given is None else given)


def refusal(made: Part) -> ToolInputError:
    """The error of who asks for the input."""
    _, cut = made.json()
    assert cut is not None
    assert cut.error is not None
    error = cut.error()
    assert isinstance(error, ToolInputError)
    return error


# -- texts and lists as they were ------------------------------------------------------------------


def test_a_text_is_there_as_it_was_after_each_piece() -> None:
    """The pieces are kept, so that a length is enough to know a text of then."""
    deltas = [{"type": "text_delta", "text": piece} for piece in ("b", "", "c")]
    made = part("text", *deltas, text="A")

    assert [made.text("text", count) for count in range(4)] == ["A", "Ab", "Ab", "Abc"]
    assert (made.text("text"), made.count("text")) == ("Abc", 3)


def test_a_list_is_there_as_it_was_after_each_item() -> None:
    """What a list was stays what it was, also for who held it."""
    made = part("text", {"type": "citations_delta", "citation": {"n": 1}}, text="", citations=None)
    before = made.items("citations")

    made.add({"type": "citations_delta", "citation": {"n": 2}})

    assert before == made.items("citations", 1) == [{"n": 1}]
    assert (made.items("citations"), made.count("citations")) == ([{"n": 1}, {"n": 2}], 2)


def test_what_never_came_is_empty() -> None:
    """Keys that a block does not have, or has as null, have no length."""
    made = part("text", text=None, citations=None)

    assert (made.text("text"), made.text("thinking"), made.items("citations")) == ("", "", [])
    assert (made.count("text"), made.count("thinking"), made.count("citations")) == (0, 0, 0)


@pytest.mark.parametrize("tag", RULES)
def test_a_null_in_a_delta_changes_nothing(tag: str) -> None:
    """Whatever the delta, a key that is null keeps what was there."""
    given = {"text": "t", "thinking": "t", "signature": "s", "citations": [1], "content": "c", "input": {"a": 1}}
    keys = ("text", "thinking", "signature", "citation", "partial_json", "content", "encrypted_content")
    made = part("text", {"type": tag, **dict.fromkeys(keys)}, **given)
    made.stop()

    assert made.json() == ({"type": "text", **given}, None)


def test_a_part_knows_whether_it_grew() -> None:
    """A block that began and got nothing yet is told from one that did."""
    assert not part("text", text="whole").grown
    assert part("text", {"type": "text_delta", "text": ""}, text="").grown


# -- what is missing -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text", "thinking", "compaction", "novel", *KINDS])
def test_an_open_block_is_cut(kind: str) -> None:
    """Until its end came a block of any kind lacks something; then it lacks nothing."""
    made = part(kind, input={"a": 1})
    assert made.json()[1] is not None

    made.stop()

    assert made.json()[1] is None


def test_a_text_that_is_cut_can_be_read() -> None:
    """Only an input may be unreadable: the text of a cut block is what came."""
    found, cut = part("text", {"type": "text_delta", "text": "Hel"}, text="").json()

    assert found["text"] == "Hel"
    assert cut is not None
    assert (cut.text, cut.error) == (None, None)


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_that_is_cut_has_no_input(kind: str) -> None:
    """An input that began is the text that came; one that did not is no empty input, which may be a valid one."""
    assert refusal(tool('{"a": 1', kind=kind)).raw_input == '{"a": 1'
    assert refusal(tool(kind=kind)).raw_input == ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("limited", [False, True], ids=["open", "limited"])
def test_a_cut_call_whose_input_is_whole_can_be_read(limited: bool, kind: str) -> None:
    """JSON that is whole and not empty is the input, though the block says that it was cut off."""
    made = tool('{"a"', ": 1}", kind=kind)
    if limited:
        made.stop()
        made.limited = True

    found, cut = made.json()

    assert found["input"] == {"a": 1}
    assert cut is not None
    assert (cut.text, cut.error) == (None, None)


@pytest.mark.parametrize("pieces", [[], [""], [" "], ["{}"]], ids=repr)
def test_a_limited_call_with_an_empty_input_has_none(pieces: list[str]) -> None:
    """A limit that came before the first argument is told from a call without arguments."""
    made = tool(*pieces)
    made.stop()
    assert made.json() == ({"type": "tool_use", "id": "t", "name": "look", "input": {}}, None)

    made.limited = True

    assert refusal(made).raw_input == "".join(pieces)


@pytest.mark.parametrize("reason", ["max_tokens", "model_context_window_exceeded"])
def test_a_limit_cuts_the_last_block(reason: str) -> None:
    """Of the blocks only the one that was written last is marked, though its end came."""
    first, second = block(0, "text", text=""), block(1, "tool_use", id="t", name="look", input={})
    deltas = [delta(0, "text_delta", text="a"), delta(1, "input_json_delta", partial_json="{")]
    events = [first, deltas[0], stop(0), second, deltas[1], stop(1)]

    accumulator = accumulated(start(), *events, change(None, {"stop_reason": reason}), END)

    assert [cut is None for _, cut in accumulator.blocks()] == [True, False]


@pytest.mark.parametrize("reason", ["end_turn", "tool_use", "stop_sequence", "pause_turn", "refusal", "novel", None])
def test_other_ends_cut_nothing(reason: Any) -> None:
    """An answer that ended by itself is whole."""
    events = [block(0, "text", text=""), delta(0, "text_delta", text="a"), stop(0)]

    accumulator = accumulated(start(), *events, change(None, {"stop_reason": reason}), END)

    assert [cut for _, cut in accumulator.blocks()] == [None]


def test_a_limit_does_not_cut_what_came_whole() -> None:
    """A block without deltas, such as the result of a server tool, was not being written."""
    events = [block(0, "web_search_tool_result", tool_use_id="s", content=[]), stop(0)]

    accumulator = accumulated(start(), *events, change(None, {"stop_reason": "max_tokens"}), END)

    assert [cut for _, cut in accumulator.blocks()] == [None]


# -- why an input cannot be read -------------------------------------------------------------------

WRONG = ["{", '{"a"', '{"a": tru}', "{'a': 1}", '{"a": 1,}', '{"a": 1} {}', "nonsense", '{"a": "b\n"}', "[1, 2", "\x00"]


@pytest.mark.parametrize("text", WRONG)
@pytest.mark.parametrize("stopped", [False, True])
def test_the_error_names_tool_block_and_position(stopped: bool, text: str) -> None:
    """The position is the character of the whole text at which ``json`` stops, however it was cut."""
    made = tool(*text, index=3)
    if stopped:
        made.stop()
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)

    error = refusal(made)

    assert (error.tool, error.index, error.position, error.raw_input) == ("look", 3, caught.value.pos, text)
    assert str(error).startswith("content[3]: the input of the tool 'look' cannot be read: ")
    assert caught.value.msg in str(error)


@pytest.mark.parametrize("text", ["[1]", "null", "7", '"a"', "true"])
def test_an_input_that_is_no_object_cannot_be_read(text: str) -> None:
    """JSON of another type is not the input of a tool; it is wrong from its beginning."""
    made = tool(text)
    made.stop()

    error = refusal(made)

    assert (error.position, error.raw_input) == (0, text)
    assert "not a JSON object" in str(error)


def test_an_input_that_is_nested_beyond_reason_is_an_error_of_its_block() -> None:
    """A model that repeats a bracket for ever does not end the stream with an error of the interpreter."""
    made = tool('{"a": ' + "[" * 5_000)

    made.stop()

    assert refusal(made).raw_input == '{"a": ' + "[" * 5_000


def test_the_pieces_are_joined_for_the_key_of_no_block() -> None:
    """The text of an input gathers under a key that stands in no block."""
    made = tool('{"a": 1}')

    assert INPUT in made.pieces
    assert INPUT not in made.json()[0]


def test_a_list_that_was_given_does_not_grow() -> None:
    """Citations go into one list; what was given of it before, and a twin, stay as they were."""
    first, second = ({"type": "citations_delta", "citation": {"n": n}} for n in (1, 2))
    made = part("text", first, text="", citations=None)
    given, twin = made.json()[0], made.twin()

    made.add(second)
    twin.add(second | {"citation": {"n": 3}})

    assert given["citations"] == [{"n": 1}]
    assert made.json()[0]["citations"] == [{"n": 1}, {"n": 2}]
    assert twin.json()[0]["citations"] == [{"n": 1}, {"n": 3}]
