"""Faults in what is said, seen from a plain socket."""

from __future__ import annotations

import json

import pytest

from .asking import Json, Seen, ask

USUAL = ["message_start", "content_block_start", "ping", *["content_block_delta"] * 4]
END = ["content_block_stop", "message_delta", "message_stop"]


def stream(url: str, fault: str) -> Seen:
    seen = ask(url, fault, stream=True)
    assert (seen.status, seen.end) == (200, "whole")
    return seen


def text_of(events: list[Json]) -> str:
    return "".join(event["delta"].get("text", "") for event in events if event["type"] == "content_block_delta")


@pytest.mark.parametrize("number", [1, 2, 5])
def test_one_event_has_broken_json(url: str, number: int) -> None:
    """The event with the number has JSON that ends in its middle, and all others are well."""
    broken = []
    for at, data in enumerate(stream(url, f"malformed-json={number}").data, 1):
        try:
            json.loads(data)
        except ValueError:
            broken.append(at)
    assert broken == [number]


@pytest.mark.parametrize("fault", ["malformed-json", "status=500; malformed-json"])
def test_a_body_has_broken_json(url: str, fault: str) -> None:
    """A body ends in its middle although its length is told rightly; a success, and an error."""
    seen = ask(url, fault)
    assert (seen.end, seen.headers["content-length"]) == ("whole", str(len(seen.body)))
    assert seen.body.startswith(b'{"')
    with pytest.raises(ValueError):
        json.loads(seen.body)


def test_an_event_of_tomorrow(url: str) -> None:
    """A well-formed event of an unknown type follows the first one, and the rest is as ever."""
    seen = stream(url, "unknown-event")
    assert seen.kinds[:2] == ["message_start", "event_of_tomorrow"]
    assert b"event: event_of_tomorrow\ndata: {" in seen.body
    assert text_of(seen.events) == "You said: hello there"


def test_a_block_of_tomorrow(url: str) -> None:
    """A block of an unknown type is the last one of the message, in a stream at the next index."""
    block = ask(url, "unknown-block").json["content"][-1]
    assert block["type"] == "block_of_tomorrow"
    start, stop = stream(url, "unknown-block").events[-4:-2]
    assert start == {"type": "content_block_start", "index": 1, "content_block": block}
    assert stop == {"type": "content_block_stop", "index": 1}


def test_a_delta_of_tomorrow(url: str) -> None:
    """A delta of an unknown type is the first one of the first block."""
    seen = stream(url, "unknown-delta")
    deltas = [event for event in seen.events if event["type"] == "content_block_delta"]
    assert (deltas[0]["index"], deltas[0]["delta"]["type"]) == (0, "delta_of_tomorrow")
    assert text_of(seen.events) == "You said: hello there"


def test_a_value_of_tomorrow(url: str) -> None:
    """The stop reason is one that nobody knows, in a body and in a stream."""
    assert ask(url, "unknown-enum").json["stop_reason"] == "value_of_tomorrow"
    assert stream(url, "unknown-enum").events[-2]["delta"]["stop_reason"] == "value_of_tomorrow"


def test_line_separators_stand_in_text(url: str) -> None:
    """U+2028 and U+2029 are sent as they are, not escaped, and end no line of an event."""
    assert ask(url, "line-separator").json["content"][0]["text"] == "You said: hello there\u2028\u2029"
    seen = stream(url, "line-separator")
    assert "\u2028\u2029".encode() in seen.body
    assert text_of(seen.events) == "You\u2028\u2029 said: hello there"


@pytest.mark.parametrize(
    ("fault", "before", "kind", "message"),
    [
        ("error-event", 3, "overloaded_error", "Overloaded"),
        ("error-event=api_error; after=0", 0, "api_error", "Internal server error"),
        ("error-event=future_error; after=5; message=Odd", 5, "future_error", "Odd"),
        ("error-event; after=1000", 10, "overloaded_error", "Overloaded"),
    ],
)
def test_an_error_ends_a_stream(url: str, fault: str, before: int, kind: str, message: str) -> None:
    """After so many events, or after the last one, an `error` event comes and nothing after it."""
    seen = stream(url, fault)
    assert seen.kinds[-1] == "error"
    assert len(seen.kinds) == before + 1
    assert seen.events[-1]["error"] == {"type": kind, "message": message}
    assert seen.events[-1]["request_id"] == seen.headers["request-id"]


@pytest.mark.parametrize(("fault", "stops"), [("duplicate-stop", 2), ("missing-stop", 0)])
def test_the_stop_of_a_stream_comes_twice_or_not_at_all(url: str, fault: str, stops: int) -> None:
    """All events are there but for `message_stop`, and the body ends well."""
    assert stream(url, fault).kinds == [*USUAL, *END[:-1], *["message_stop"] * stops]


def test_pings_drip_before_the_content(url: str) -> None:
    """So many pings follow `message_start`, with the seconds between them, and then the content comes."""
    seen = stream(url, "ping=0.02; ping-count=3")
    assert seen.kinds[:6] == ["message_start", "ping", "ping", "ping", "content_block_start", "ping"]
    assert text_of(seen.events) == "You said: hello there"


def test_pings_do_not_end_by_themselves(url: str) -> None:
    """Without a number pings come until the connection ends, here after so many bytes."""
    seen = ask(url, "ping=0.001; cut=3000", stream=True)
    assert (seen.end, len(seen.body)) == ("cut", 3000)
    assert seen.body.count(b"event: ping") > 50
    assert b"content_block" not in seen.body


@pytest.mark.parametrize("stream", [False, True])
def test_the_content_type_is_another_one(url: str, stream: bool) -> None:
    """The header is what the fault says, HTML by default, and the body is as it was."""
    plain = ask(url, stream=stream)
    for fault, expected in [
        ("content-type", "text/html"),
        ('content-type="text/plain; charset=x"', "text/plain; charset=x"),
    ]:
        seen = ask(url, fault, stream=stream)
        assert (seen.headers["content-type"], len(seen.body)) == (expected, len(plain.body))


def test_a_proxy_error(url: str) -> None:
    """A status, a content type and a body that is no JSON make the page of a proxy."""
    seen = ask(url, "status=502; content-type=text/html; malformed-json")
    assert (seen.status, seen.headers["content-type"]) == (502, "text/html")


def test_the_states_of_other_objects_may_be_new(url: str) -> None:
    """The nearest state of an object that is no message becomes one that nobody knows."""
    params = {"model": "claude-opus-4-7", "max_tokens": 9, "messages": [{"role": "user", "content": "hi"}]}
    body = {"requests": [{"custom_id": "a", "params": params}]}
    seen = ask(url, "unknown-enum", path="/v1/messages/batches", body=body)
    assert seen.json["processing_status"] == "value_of_tomorrow"
