"""The official package and this one say the same at every step, wherever the official one is right."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

from .official import ending, facts, mixed, official, ours, pieces, snapshots, steps, text
from .script import END, Transcript, begin, change, inputs, start, stop, texts, usual
from .transcripts import ALL, BY_NAME

pytestmark = pytest.mark.skipif(
    not (find_spec("anthropic") and find_spec("httpx2")),
    reason="the official package is not installed: `pip install anthropic==2.12.0`",
)

_CUT = "a call whose input is cut off shows what could be read of it, as if that were all"
#: Transcript → why the official package is not the measure.
EXCLUDED = {
    "tool with blank input": "raises a ValueError for blanks, and the stream is lost",
    "tool with malformed input": "raises a ValueError, and the stream is lost",
    "tool with input that ends early": _CUT,
    "tool with input that goes on": "what stands behind a whole object is not looked at",
    "tool with an array as input": "an input that is no object is given as it is",
    "tool cut off by the limit": _CUT,
    "tool cut off before its input": _CUT,
    "parallel tools, the last cut off": _CUT,
    "unknown events": "events before the head have no snapshot there",
    "unknown blocks": "deltas of a block that it does not know are dropped",
    "unknown deltas": "deltas that it does not know are dropped",
    "unknown fields": "fields of deltas, changes and figures that it does not know are dropped",
    "unknown call": "the input of a block that it does not know is dropped",
    "unknown call with malformed input": "the input of a block that it does not know is dropped",
    "unknown call cut off by the limit": "the input of a block that it does not know is dropped",
}
SAME = [transcript for transcript in ALL if transcript.name not in EXCLUDED]
COLOURS = ["sync", "asyncio"]
FINE = {"betas": ["fine-grained-tool-streaming-2025-05-14"]}
INPUTS = [
    '{"a": -12.5e+3, "b": [1, 20, -0, 0.5], "c": true, "d": null, "e": false}',
    '{"k\\u00fc\\"": "a\\\\b\\n\\u00e4\\ud83d\\ude42x", "l": ["", "\\/", {"m": {}}], "n": [[]]}',
    '{\n"a" :\t"x" , "a": "yz", "": {"": ""}} \n',
    '{"n": NaN, "m": [-Infinity, Infinity]}',
    '{"Kö": "ä🙂", "deep": {"a": [{"b": [[{"c": "d"}]]}]}, "big": 123456789012345678901234567890}',
]


def both(colour: str, transcript: Transcript, use: Any) -> tuple[Any, Any]:
    """What the official package gives, and what this one does."""
    content = transcript.bytes()
    return (
        official(colour, content, use, beta=transcript.beta),
        ours(colour, content, use, beta=transcript.beta),
    )


def test_what_is_excluded_exists() -> None:
    """Every exclusion names a transcript, so that none outlives it."""
    assert set(EXCLUDED) <= set(BY_NAME)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", SAME, ids=str)
def test_every_step_is_the_same(transcript: Transcript, colour: str) -> None:
    """Events come in the same order with the same fields, and the message so far is the same at each of them."""
    theirs, mine = both(colour, transcript, steps)

    assert [kind for kind, _, _ in mine] == [kind for kind, _, _ in theirs]
    for step, (found, expected) in enumerate(zip(mine, theirs, strict=True)):
        assert found == expected, f"step {step}"


@pytest.mark.parametrize("use", [ending, text, pieces, mixed, facts], ids=lambda use: use.__name__)
@pytest.mark.parametrize("transcript", SAME, ids=str)
def test_the_ways_to_read_are_the_same(transcript: Transcript, use: Any) -> None:
    """Final message, final text, ``text_stream`` and ``until_done``, and some after another, give the same."""
    theirs, mine = both("sync", transcript, use)

    assert mine == theirs


@pytest.mark.parametrize("transcript", SAME, ids=str)
def test_the_async_ways_to_read_are_the_same(transcript: Transcript) -> None:
    """The async ways give the same as well."""
    for use in (text, mixed, facts):
        theirs, mine = both("asyncio", transcript, use)

        assert mine == theirs


@pytest.mark.parametrize("name", ["unknown blocks", "unknown deltas", "unknown fields"])
def test_unknown_things_do_not_change_the_order(name: str) -> None:
    """Where the official package drops what it does not know, the types of the events are still the same."""
    theirs, mine = both("sync", BY_NAME[name], steps)

    assert [kind for kind, _, _ in mine] == [kind for kind, _, _ in theirs]


@pytest.mark.parametrize("given", [None, {}, FINE], ids=["stable", "beta", "fine-grained"])
@pytest.mark.parametrize("json", INPUTS)
def test_partial_inputs_are_the_same_after_every_character(json: str, given: Any) -> None:
    """What can be seen of a tool's input after each character is the same, with whole strings and with beginnings."""
    head = begin(0, "tool_use", id="toolu_0", name="look", input={})
    content = usual([start(), head, *inputs(0, *json), stop(0), change("tool_use"), END])
    beta, arguments = given is not None, given or {}

    theirs = official("sync", content, snapshots, beta=beta, **arguments)
    mine = ours("sync", content, snapshots, beta=beta, **arguments)

    assert len(mine) == len(json)
    assert [repr(found) for found in mine] == [repr(expected) for expected in theirs]


def test_parsed_snapshots_are_the_same() -> None:
    """``parsed_snapshot()`` of a ``text`` event reads JSON that is not whole in the same way."""
    pieces_of_json = ['{"a": "Kö', 'ln", "b": [1', "2, tr", 'ue], "c": {"d', '": "\\u00', 'e4x"}}']
    content = usual([start(), begin(0, "text", text=""), *texts(0, *pieces_of_json), stop(0), change(), END])

    theirs, mine = official("sync", content, _parsed), ours("sync", content, _parsed)

    assert len(mine) == len(pieces_of_json)
    assert mine == theirs


async def _parsed(stream: Any) -> list[Any]:
    return [event.parsed_snapshot() for event in stream if event.type == "text"]
