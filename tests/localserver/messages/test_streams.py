"""The events of a stream: their order, their pieces, their pace."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from attropic.localserver import Api, Fault, Reply, Settings, load_script
from attropic.localserver._wire import Events
from attropic.localserver.messages import (
    redacted_thinking,
    server_tool_result,
    server_tool_use,
    text,
    thinking,
    tool_use,
)

from .asking import Json, accumulated, ask, send, stream, texts, turn
from .bodies import CITED, FORMAT, WEATHER, plain, said


def deltas(events: list[Json], kind: str) -> list[Any]:
    """The pieces of one kind, in order."""
    found = [event["delta"] for event in events if event["type"] == "content_block_delta"]
    return [next(part for name, part in delta.items() if name != "type") for delta in found if delta["type"] == kind]


def test_blocks_start_grow_and_stop_in_turn() -> None:
    """Each block starts, grows by its own kinds of deltas and stops before the next one; one ping follows the start."""
    events = stream(Api(), turn("weather in Oslo", thinking={"type": "adaptive"}, tools=[WEATHER]))
    shape: list[Any] = []
    for event in events:
        part = event.get("delta", {}).get("type") if event["type"] == "content_block_delta" else None
        if (event["type"], event.get("index"), part) != (shape or [None])[-1]:
            shape.append((event["type"], event.get("index"), part))
    assert shape == [
        ("message_start", None, None),
        ("content_block_start", 0, None),
        ("ping", None, None),
        ("content_block_delta", 0, "thinking_delta"),
        ("content_block_delta", 0, "signature_delta"),
        ("content_block_stop", 0, None),
        ("content_block_start", 1, None),
        ("content_block_delta", 1, "input_json_delta"),
        ("content_block_stop", 1, None),
        ("message_delta", None, None),
        ("message_stop", None, None),
    ]


def test_thinking_grows_and_is_signed_once() -> None:
    """The pieces of thinking are several, one signature comes after them, and the block starts empty."""
    events = stream(Api(lambda body: Reply([thinking("one two three", signature="sig")])), turn())
    start = next(event["content_block"] for event in events if event["type"] == "content_block_start")
    assert start == {"type": "thinking", "thinking": "", "signature": ""}
    assert deltas(events, "thinking_delta") == ["one", " two", " three"]
    assert deltas(events, "signature_delta") == ["sig"]


def test_thinking_that_is_omitted_is_only_signed() -> None:
    """Without a text to show, the stream of a thinking block has its signature alone."""
    config = {"type": "enabled", "budget_tokens": 1024, "display": "omitted"}
    events = stream(Api(), turn(thinking=config))
    assert deltas(events, "thinking_delta") == []
    assert len(deltas(events, "signature_delta")) == 1


def test_citations_come_as_deltas() -> None:
    """A text that cites starts with an empty list, and each citation comes by itself."""
    events = stream(Api(), said(plain("Blue. Red.", **CITED)))
    last = [event["content_block"] for event in events if event["type"] == "content_block_start"][-1]
    assert (last["text"], last["citations"]) == ("", [])
    assert [citation["cited_text"] for citation in deltas(events, "citations_delta")] == ["Blue."]


def test_server_tools_stream_their_input_and_not_their_result() -> None:
    """A call of a server tool grows like one of the user; its result comes whole."""
    content = [server_tool_use("web_search", {"query": "owls"}), server_tool_result("web_search", [])]
    events = stream(Api(lambda body: Reply(content)), turn())
    assert json.loads("".join(deltas(events, "input_json_delta"))) == {"query": "owls"}
    starts = [event["content_block"] for event in events if event["type"] == "content_block_start"]
    assert starts[0]["input"] == {}
    assert starts[1]["content"] == []
    assert starts[1]["tool_use_id"] == starts[0]["id"]


def test_what_has_no_pieces_comes_whole() -> None:
    """Encrypted thinking is there from its start."""
    events = stream(Api(lambda body: Reply([redacted_thinking("abc")])), turn())
    assert [event["type"] for event in events].count("content_block_delta") == 0
    assert accumulated(events)["content"] == [{"type": "redacted_thinking", "data": "abc"}]


def test_an_empty_input_has_no_json() -> None:
    """A call without input streams one empty fragment."""
    events = stream(Api(lambda body: Reply([tool_use("now")])), turn())
    assert deltas(events, "input_json_delta") == [""]


def test_compaction_grows() -> None:
    """A compaction block of the beta API comes in pieces that add up, with what is encrypted at their end."""
    script = load_script("- say:\n  - {type: compaction, content: so far so good, encrypted_content: abc}")
    events = stream(Api(script), turn(), beta=True)
    assert deltas(events, "compaction_delta") == ["so", " far", " so", " good"]
    block = accumulated(events)["content"][0]
    assert (block["content"], block["encrypted_content"]) == ("so far so good", "abc")


def test_usage_is_cumulative() -> None:
    """The end tells the totals of the whole message; the start has at most one token."""
    body = turn("one two three four five")
    events, message = stream(Api(), body), ask(Api(), body)
    assert events[0]["message"]["usage"]["output_tokens"] == 1
    assert events[-2]["usage"].items() <= message["usage"].items()


@pytest.mark.parametrize(
    ("settings", "reply", "first", "between"),
    [
        ({}, {}, None, None),
        ({"first": 2.0}, {}, 2.0, None),
        ({"pace": 0.5}, {}, None, 0.5),
        ({"first": 2.0, "pace": 0.5}, {"first": 0.0, "pace": 0.25}, None, 0.25),
        ({"first": 2.0}, {"pace": 3.0}, 2.0, 3.0),
    ],
)
def test_events_keep_the_pace(settings: Json, reply: Json, first: float | None, between: float | None) -> None:
    """The seconds before the first event and between two are those of the reply, or else of the settings."""
    api = Api(lambda body: Reply([text("one two")], **reply), settings=Settings(**settings))
    response = send(api, turn(stream=True))
    assert isinstance(response.body, Events)
    items = list(response.body.events)
    waits = [item for item in items if not isinstance(item, dict)]
    events = len(items) - len(waits)
    assert waits == [first] * (first is not None) + [between] * (events - 1 if between else 0)
    whole = send(api, turn())
    assert whole.delay == (first or 0.0)


def test_the_fault_of_a_reply_goes_along() -> None:
    """A reply with a fault gives the response that the fault makes of it."""
    api = Api(lambda body: Reply([text("hi")], fault=Fault(missing_stop=True)))
    response = send(api, turn(stream=True))
    body = b"".join(piece for piece in response.body if isinstance(piece, bytes))  # type: ignore[union-attr]
    assert b"message_delta" in body
    assert b"message_stop" not in body


def test_the_error_of_a_reply_comes_in_its_place() -> None:
    """A reply with an error refuses the request as the API would, with its headers."""
    script = load_script("- error: {status: 429, message: Slow down, headers: {retry-after: 3}}\n")
    response = send(Api(script), turn(stream=True))
    assert isinstance(response.body, bytes)
    error = json.loads(response.body)["error"]
    assert (response.status, response.headers["retry-after"], error) == (
        429, "3", {"type": "rate_limit_error", "message": "Slow down"},
    )  # fmt: skip


def test_structured_answers_stream_as_text() -> None:
    """The JSON of a structured answer comes in several pieces."""
    events = stream(Api(), turn("I am Ada", output_config={"format": FORMAT}))
    assert len(deltas(events, "text_delta")) >= 1
    assert json.loads(texts(accumulated(events)))["name"]


def test_streams_do_not_disturb_each_other() -> None:
    """Streams read in turns by several threads have each their own text."""
    api, found = Api(), {}

    def read(number: int) -> None:
        found[number] = texts(accumulated(stream(api, turn(f"number {number}"))))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: f"You said: number {number}" for number in range(20)}
