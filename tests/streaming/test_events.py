"""The events of a message stream: what they hold, and what their snapshots say when they are read late."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import attropic
from attropic import streaming
from tests.client.calls import gathered

from .playing import COLOURS, play
from .reference import account
from .script import AFTER, END, Transcript, begin, change, inputs, start, stop, texts
from .transcripts import ALL, BY_NAME
from .transcripts_server import CITATIONS
from .transcripts_tools import TOOLS

#: Type of an event → its fields, and the class under which it is exported.
DERIVED: dict[str, tuple[list[str], Any]] = {
    "text": (["type", "text", "snapshot"], streaming.TextEvent),
    "input_json": (["type", "partial_json", "snapshot"], streaming.InputJsonEvent),
    "citation": (["type", "citation", "snapshot"], streaming.CitationEvent),
    "thinking": (["type", "thinking", "snapshot"], streaming.ThinkingEvent),
    "signature": (["type", "signature"], streaming.SignatureEvent),
    "compaction": (["type", "content", "encrypted_content"], streaming.BetaCompactionEvent),
    "content_block_stop": (["index", "type", "content_block"], streaming.ContentBlockStopEvent),
    "message_stop": (["type", "message"], streaming.MessageStopEvent),
}
#: Those that become whole; the others are shown below.
EVERY = [transcript for transcript in ALL if not transcript.incomplete]


def events_of(transcript: Transcript, colour: str = "sync") -> list[Any]:
    """All events of a transcript, read to the end before any of them is looked at."""
    (found,) = play(colour, [[transcript.bytes()]], gathered, beta=transcript.beta)
    return found  # type: ignore[no-any-return]


def of_type(kind: str, transcript: Transcript, colour: str = "sync") -> list[Any]:
    return [event for event in events_of(transcript, colour) if event.type == kind]


def calling(*pieces: str) -> Transcript:
    """A call whose input comes in these pieces."""
    head = begin(0, "tool_use", id="toolu_0", name="look", input={})
    return Transcript("call", [start(), head, *inputs(0, *pieces), stop(0), change("tool_use"), END], {})


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", EVERY, ids=str)
def test_raw_events_come_first_and_as_they_are(transcript: Transcript, colour: str) -> None:
    """Every event of the API is given as it came; a delta is followed by what it means, an end holds the whole."""
    found = iter(events_of(transcript, colour))
    content = transcript.message["content"]
    for raw in transcript.events:
        event = next(found)
        if raw["type"] == "content_block_stop":
            assert event.to_dict() == {**raw, "content_block": content[raw["index"]]}
        elif raw["type"] == "message_stop":
            assert event.to_dict() == {**raw, "message": transcript.message}
        else:
            assert event.to_dict() == raw
            after = AFTER.get(raw.get("delta", {}).get("type"))
            if after and not (after == "text" and content[raw["index"]]["type"] != "text"):
                assert next(found).type == after
    assert next(found, None) is None


@pytest.mark.parametrize("transcript", EVERY, ids=str)
def test_fields_of_derived_events(transcript: Transcript) -> None:
    """Derived events have the official fields, whose JSON ``to_dict`` and ``to_json`` write."""
    for event in events_of(transcript):
        if event.type in DERIVED:
            fields, kind = DERIVED[event.type]
            extra = [key for key in event.to_dict() if key not in fields]
            assert isinstance(event, kind)
            assert set(fields) <= set(event.to_dict())
            assert not extra or transcript.name == "unknown fields"
            assert json.loads(event.to_json()) == event.to_dict() == event.model_dump(mode="json", exclude_unset=True)


def test_late_reads_of_texts_give_the_state_of_then() -> None:
    """After the stream has ended, the snapshot of each ``text`` and ``thinking`` event is the text up to it."""
    found = of_type("text", BY_NAME["text in the start of its block"])
    thoughts = of_type("thinking", BY_NAME["thinking, then text"])

    assert [(event.text, event.snapshot) for event in found] == [(", ", "Ja, "), ("gern.", "Ja, gern.")]
    assert [event.snapshot for event in thoughts] == ["Laß ", "Laß sehen 🤔"]


def test_late_reads_of_interleaved_blocks_give_the_state_of_then() -> None:
    """Each event knows its own block, also when several grow at the same time."""
    events = events_of(BY_NAME["interleaved blocks"])

    seen = [event.snapshot for event in events if event.type in ("text", "input_json")]

    assert seen == ["x", {}, {}, "xy", {"n": 1}, {"m": "z"}]


def test_late_reads_of_citations_give_the_state_of_then() -> None:
    """The snapshot of each ``citation`` event is the list up to it, in typed values."""
    found = of_type("citation", BY_NAME["a citation of each kind"])

    for number, event in enumerate(found, 1):
        assert event.citation.to_dict() == CITATIONS[number - 1]
        assert [citation.to_dict() for citation in event.snapshot] == CITATIONS[:number]
    assert [type(citation) for citation in found[-1].snapshot] == [type(event.citation) for event in found]
    assert found[1].citation.end_page_number == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_late_reads_of_inputs_give_the_state_of_then(colour: str) -> None:
    """Read late, the snapshot of an ``input_json`` event is what could be read then; read at once it is the same."""
    text = '{"a": [1, 20, {"b": "x\\u00e4", "c": tru'.replace("tru", "true}]}")
    transcript = calling(*text)

    async def at_once(stream: Any) -> list[Any]:
        found = []
        for event in [event async for event in stream] if hasattr(stream, "__aiter__") else stream:
            if event.type == "input_json":
                found.append(copy.deepcopy(event.snapshot))
        return found

    (early,) = play("sync", [[transcript.bytes()]], at_once)
    late = [event.snapshot for event in of_type("input_json", transcript, colour)]

    assert late == early
    assert late[-1] == json.loads(text)
    assert late[len('{"a": [1, 20')] == {"a": [1, 20]}


def test_the_newest_snapshot_of_an_input_grows() -> None:
    """While it is the newest, the snapshot of an ``input_json`` event is one object; late ones are new each time."""

    async def use(stream: Any) -> Any:
        found = [event.snapshot for event in stream if event.type == "input_json"]
        return found, stream.get_final_message()

    ((found, message),) = play("sync", [[calling('{"a": 1', ', "b": [', "2]}").bytes()]], use)
    events = of_type("input_json", calling('{"a": 1', ', "b": [', "2]}"))

    assert all(snapshot is found[0] for snapshot in found)
    assert events[0].snapshot is not events[0].snapshot
    found[0].clear()
    assert message.content[0].input == {"a": 1, "b": [2]}


def test_the_head_does_not_change() -> None:
    """What came first is not changed by what came later: the message and the blocks of the raw events stay."""
    first, block, *_ = events_of(BY_NAME["several changes"])[:3]
    begun = events_of(BY_NAME["text"])[1]

    assert (first.message.content, first.message.stop_reason, first.message.usage.output_tokens) == ([], None, 1)
    assert block.type == "message_delta"
    assert begun.content_block.text == ""


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", ["thinking, then text", "parallel tools", "several changes", "MCP", "unknown deltas"])
def test_the_message_so_far(name: str, colour: str) -> None:
    """``current_message_snapshot``, ``usage`` and ``open_blocks`` are, at each event, what the events so far make."""
    transcript = BY_NAME[name]

    async def use(stream: Any) -> None:
        taken = 0
        for_each = stream if hasattr(stream, "__aiter__") else _async(stream)
        async for event in for_each:
            if event.type in ("content_block_stop", "message_stop") or event.type not in DERIVED:
                taken += 1
            expected = account(transcript.events[:taken])
            message = stream.current_message_snapshot.to_dict()
            for place, index in enumerate(sorted(expected.open_blocks)):
                if "input" in message["content"][index]:  # it is what can be read so far
                    message["content"][index]["input"] = expected.message["content"][index]["input"]
                assert index in stream.open_blocks, place
            assert (message, stream.usage.to_dict()) == (expected.message, expected.usage)
            assert stream.open_blocks == expected.open_blocks

    play(colour, [[transcript.bytes()]], use, beta=transcript.beta)


async def _async(events: Any) -> Any:
    for event in events:
        yield event


def test_parsed_snapshots() -> None:
    """``parsed_snapshot()`` reads JSON that is not whole; text that is no JSON is a ``ValueError``."""
    pieces = ['{"a": "Kö', 'ln", "b": [1', ", 2]}"]
    text = Transcript("json", [start(), begin(0, "text", text=""), *texts(0, *pieces), stop(0), change(), END], {})

    found = of_type("text", text)

    assert [event.parsed_snapshot() for event in found] == [
        {"a": "Kö"},
        {"a": "Köln", "b": [1]},
        {"a": "Köln", "b": [1, 2]},
    ]
    with pytest.raises(ValueError, match="character"):
        of_type("text", BY_NAME["text"])[0].parsed_snapshot()


@pytest.mark.parametrize("transcript", EVERY, ids=str)
def test_equality_and_copies(transcript: Transcript) -> None:
    """Events of equal streams are equal, those of one stream differ by what they say, copies and pickles are equal."""
    events, twins = events_of(transcript), events_of(transcript)

    assert events == twins
    for event in events:
        for same in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
            assert (type(same), same, same.to_dict()) == (type(event), event, event.to_dict())
        assert repr(event).startswith(type(event).__name__)
    said = {(event.type, repr(event)): event for event in events}
    for one in said:
        for other in said:
            assert (said[one] == said[other]) is (said[one].to_dict() == said[other].to_dict())


@pytest.mark.parametrize("transcript", [one for one in TOOLS if one.incomplete], ids=str)
def test_ends_of_blocks_that_are_not_complete(transcript: Transcript) -> None:
    """In the last event a call that is not complete says so, and an input that cannot be read says why."""
    (place,) = transcript.incomplete
    given = transcript.message["content"][place]["input"]

    block = events_of(transcript)[-1].message.content[place]

    assert not block.complete
    if isinstance(given, dict):
        assert (block.input, block.raw_input) == (given, None)
        return
    assert block.raw_input == given
    with pytest.raises(attropic.ToolInputError) as caught:
        _ = block.input
    assert (caught.value.tool, caught.value.index, caught.value.raw_input) == (block.name, place, given)
    assert 0 <= caught.value.position <= len(given)


def test_repr_shows_the_fields() -> None:
    """The ``repr`` of a derived event has its fields, its snapshot included."""
    text = of_type("text", BY_NAME["text in the start of its block"])[1]
    call = of_type("input_json", calling('{"a": 1}'))[0]

    assert repr(text) == "TextEvent(type='text', text='gern.', snapshot='Ja, gern.')"
    assert repr(call) == "InputJsonEvent(type='input_json', partial_json='{\"a\": 1}', snapshot={'a': 1})"
