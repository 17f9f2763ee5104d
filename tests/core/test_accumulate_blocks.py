"""Deltas put together to a block."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from attropic._core.part import RULES

from .events import END, accumulated, block, delta, message, one, start, stop

TOOL = block(0, "tool_use", id="t", name="look", input={})
UNIONS = ["raw_content_block_delta", "beta_raw_content_block_delta"]


@pytest.mark.parametrize("union", UNIONS)
def test_every_delta_of_the_description_has_a_rule(union: str) -> None:
    """A delta that is new in the description needs a decision: which key it changes, and how."""
    decoder: Any = importlib.import_module(f"attropic_api.models.{union}").decoder

    tags = set(decoder.table.entries)

    assert {"text_delta", "input_json_delta"} <= tags
    assert tags - set(RULES) == set()


def test_no_rule_is_left_over() -> None:
    """Every rule is of a delta that the description has."""
    decoders = [importlib.import_module(f"attropic_api.models.{union}").decoder for union in UNIONS]

    assert set(RULES) == {tag for decoder in decoders for tag in decoder.table.entries}


def test_text_is_appended() -> None:
    """Pieces follow what the block began with."""
    found = one(
        block(0, "text", text="A", citations=None),
        delta(0, "text_delta", text="b"),
        delta(0, "text_delta", text=""),
        delta(0, "text_delta", text="c"),
    )

    assert found == {"type": "text", "text": "Abc", "citations": None}


def test_thinking_is_appended_and_its_signature_replaced() -> None:
    """The signature comes whole: the last one counts."""
    found = one(
        block(0, "thinking", thinking="", signature=""),
        delta(0, "thinking_delta", thinking="Let me "),
        delta(0, "thinking_delta", thinking="see."),
        delta(0, "signature_delta", signature="first"),
        delta(0, "signature_delta", signature="second"),
    )

    assert found == {"type": "thinking", "thinking": "Let me see.", "signature": "second"}


@pytest.mark.parametrize("begun", [{}, {"citations": None}, {"citations": []}], ids=["absent", "null", "empty"])
def test_citations_are_collected(begun: Any) -> None:
    """Each delta adds one citation to the list, between the pieces of the text."""
    one_citation, another = {"type": "char_location", "cited_text": "x"}, {"type": "char_location", "cited_text": "y"}

    found = one(
        block(0, "text", text="", **begun),
        delta(0, "text_delta", text="a"),
        delta(0, "citations_delta", citation=one_citation),
        delta(0, "text_delta", text="b"),
        delta(0, "citations_delta", citation=another),
    )

    assert found == {"type": "text", "text": "ab", "citations": [one_citation, another]}


def test_citations_follow_those_of_the_start() -> None:
    """A block that begins with citations keeps them."""
    found = one(block(0, "text", text="", citations=[{"n": 1}]), delta(0, "citations_delta", citation={"n": 2}))

    assert found["citations"] == [{"n": 1}, {"n": 2}]


JSON = '{"city": "Köln \\u00e9 🙂", "n": [1, 2.5, null], "deep": {"a": "\\""}}'
VALUE = {"city": "Köln é 🙂", "n": [1, 2.5, None], "deep": {"a": '"'}}


@pytest.mark.parametrize("at", range(len(JSON) + 1))
def test_the_input_of_a_tool_may_be_cut_anywhere(at: int) -> None:
    """Two pieces make the same value wherever the JSON was cut."""
    found = one(
        TOOL,
        delta(0, "input_json_delta", partial_json=JSON[:at]),
        delta(0, "input_json_delta", partial_json=JSON[at:]),
    )

    assert found == {"type": "tool_use", "id": "t", "name": "look", "input": VALUE}


@pytest.mark.parametrize("kind", ["tool_use", "server_tool_use", "mcp_tool_use"])
def test_the_input_of_a_tool_may_come_in_characters(kind: str) -> None:
    """As many pieces as characters make the same value, for every kind of tool."""
    first = block(0, kind, id="t", name="look", input={})

    found = one(first, *[delta(0, "input_json_delta", partial_json=piece) for piece in JSON])

    assert found["input"] == VALUE


@pytest.mark.parametrize("pieces", [[], [""], ["", ""], [" ", "\n"], ["{}"], ["{", "}"]], ids=repr)
def test_no_input_is_an_empty_one(pieces: list[str]) -> None:
    """A tool without arguments has the input ``{}``, however little is sent."""
    found = one(TOOL, *[delta(0, "input_json_delta", partial_json=piece) for piece in pieces])

    assert found["input"] == {}


def test_the_input_of_the_start_is_kept() -> None:
    """A tool whose input came with its start keeps it when the pieces are empty."""
    first = block(0, "tool_use", id="t", name="look", input={"a": 1})

    assert one(first, delta(0, "input_json_delta", partial_json=""))["input"] == {"a": 1}
    assert one(first)["input"] == {"a": 1}


@pytest.mark.parametrize("text", ['{"a": ', "{'a': 1}", "[1, 2", "nonsense", "[1, 2]", "null", '"text"'])
def test_input_that_is_no_object_marks_its_block(text: str) -> None:
    """The message becomes whole, without that input; the block has the text, and the error of who asks for it."""
    accumulator = accumulated(start(), TOOL, delta(0, "input_json_delta", partial_json=text), stop(0), END)

    ((found, cut),) = accumulator.blocks()
    assert (accumulator.complete, found["input"]) == (True, {})
    assert cut is not None
    assert cut.text == text
    assert cut.error is not None
    assert str(cut.error()).startswith("content[0]: the input of the tool 'look' cannot be read: ")


def test_input_that_is_no_json_leaves_the_others_alone() -> None:
    """Of parallel tools only the one with the damaged input is marked."""
    events = [block(index, "tool_use", id="t", name="look", input={}) for index in range(3)]
    events += [delta(index, "input_json_delta", partial_json=text) for index, text in enumerate(['{"a":1}', "{", "{}"])]
    accumulator = accumulated(start(), *events, *map(stop, range(3)), END)

    assert [cut is None for _, cut in accumulator.blocks()] == [True, False, True]
    assert [found["input"] for found, _ in accumulator.blocks()] == [{"a": 1}, {}, {}]


def test_a_compaction_comes_in_one_delta() -> None:
    """Text and opaque data of the summary arrive together; null leaves what the start said."""
    begun = {"content": None, "encrypted_content": None}

    full = one(block(0, "compaction", **begun), delta(0, "compaction_delta", content="sum", encrypted_content="e"))
    failed = one(block(0, "compaction", **begun), delta(0, "compaction_delta", content=None, encrypted_content=None))

    assert full == {"type": "compaction", "content": "sum", "encrypted_content": "e"}
    assert failed == {"type": "compaction", **begun}


def test_an_unknown_delta_loses_nothing() -> None:
    """A delta of tomorrow appends its texts, extends its lists and replaces the rest."""
    first = block(0, "novel", words="A", parts=[1], figure=1, more={"a": 1})

    found = one(
        first,
        delta(0, "novel_delta", words="b", parts=[2], figure=2, more={"b": 2}, none=None, sure=False),
        delta(0, "novel_delta", words="c", parts=[3, 4], fresh="x", list=["y"]),
        delta(0, "novel_delta", fresh="z", list=[]),
    )

    assert found == {
        "type": "novel",
        "words": "Abc",
        "parts": [1, 2, 3, 4],
        "figure": 2,
        "more": {"b": 2},
        "sure": False,
        "fresh": "xz",
        "list": ["y"],
    }


@pytest.mark.parametrize("name", ["citations", "sources"])
def test_an_unknown_delta_extends_a_list_of_any_name(name: str) -> None:
    """The rule of ``citations_delta`` is its own: another delta with a list of that name extends it."""
    found = one(block(0, "text", text=""), delta(0, "novel_delta", **{name: [{"n": 1}, {"n": 2}]}))

    assert found[name] == [{"n": 1}, {"n": 2}]


def test_a_new_key_of_a_known_delta_is_kept() -> None:
    """What is new in a delta of today goes to the block under its own name."""
    found = one(block(0, "thinking", thinking=""), delta(0, "thinking_delta", thinking="a", estimated_tokens=3))

    assert found == {"type": "thinking", "thinking": "a", "estimated_tokens": 3}


def test_an_unknown_block_is_kept_as_it_is() -> None:
    """A block of tomorrow without deltas comes through whole."""
    found = one(block(0, "novel", anything={"a": [1]}))

    assert found == {"type": "novel", "anything": {"a": [1]}}


def test_events_are_not_changed() -> None:
    """The caller's own events stay what they were: the message is a copy."""
    first = block(0, "text", text="A", citations=[])
    begun = start()

    message(begun, first, delta(0, "text_delta", text="b"), delta(0, "citations_delta", citation={"n": 1}))

    assert first == block(0, "text", text="A", citations=[])
    assert begun == start()
