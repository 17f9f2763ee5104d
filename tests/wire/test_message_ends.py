"""How streams of messages end: with their last event, or too early; other streams end with their bytes."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import attropic
from attropic import APIConnectionError, StreamIncompleteError

from .events import CLIENTS, MESSAGES, STREAMS, Wire, collect, middle, named, opened, sse, whole
from .routes import RESOURCES

STANDALONE = ["Client", "AsyncClient"]
#: Where a stream of a start, some content and a stop is cut: events that are whole, and bytes of the next one.
CUTS = {
    "before the start": (0, 0),
    "in the start": (0, 40),
    "after the start": (1, 0),
    "in the content": (2, 30),
    "after some content": (2, 0),
    "after the content": (5, 0),
    "in the name of the stop": (5, 12),
    "in the data of the stop": (5, 35),
}


def message(name: str) -> list[Any]:
    values = whole(name, middle(name))
    assert len(values) == 6
    return values


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_that_is_cut_is_incomplete(name: str, cut: str, route: str) -> None:
    """What came as a whole is given, then an error says that the message is not; half an event is no event."""
    events, more = CUTS[cut]
    values = message(name)
    content = sse(*named(name, values[:events])) + sse(*named(name, values[events : events + 1]))[:more]
    wire, found = Wire([content]), []
    with pytest.raises(StreamIncompleteError) as caught:
        collect(route, name, wire, found, **{"request-id": "req_1"})
    assert [value.to_dict() for value in found] == values[:events]
    assert isinstance(caught.value, APIConnectionError)
    assert (caught.value.in_stream, caught.value.request_id) == (True, "req_1")
    assert caught.value.content_started is (events > 1)
    assert (caught.value.partial_message is None) is (events == 0)
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_that_is_cut_at_any_byte_is_incomplete(name: str, route: str) -> None:
    """Wherever the bytes end before the data of the last event is whole, the stream is incomplete, never a success."""
    content = sse(*named(name, whole(name, [{"type": "content_block_stop", "index": 0}])))
    assert content.endswith(b"}\n\n")
    for at in range(len(name) % 3, len(content) - 2, 3):
        with pytest.raises(StreamIncompleteError):
            collect(route, name, Wire([content[:at]]))
    for at in range(len(content) - 2, len(content) + 1):
        assert len(collect(route, name, Wire([content[:at]]))) == 3


@pytest.mark.parametrize("route", STANDALONE)
@pytest.mark.parametrize("name", MESSAGES)
def test_the_client_alone_gives_what_came(name: str, route: str) -> None:
    """The client of the generated package ends with the bytes, and does not judge whether the message is whole."""
    values = message(name)
    for count in range(len(values)):
        wire = Wire([sse(*named(name, values[:count]))])
        assert [value.to_dict() for value in collect(route, name, wire)] == values[:count]
        assert wire.closed


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("together", [True, False], ids=["in one piece", "in pieces"])
@pytest.mark.parametrize("name", MESSAGES)
def test_nothing_follows_the_last_event(name: str, together: bool, route: str) -> None:
    """What comes after ``message_stop`` is not given, an error included, and the response is closed."""
    values = message(name)
    after = [("error", {"type": "error", "error": {"type": "api_error", "message": "late"}})]
    pieces = [sse(event) for event in (*named(name, values), *after, *named(name, values))]
    wire = Wire([b"".join(pieces)] if together else pieces)
    assert [value.to_dict() for value in collect(route, name, wire)] == values
    assert wire.closed


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in STREAMS if name.startswith("beta.sessions")])
def test_no_event_ends_the_stream_of_a_session(name: str, route: str) -> None:
    """An event of that name is one that the contract does not know there, and the stream goes on."""
    values = [{"type": "message_stop"}, *middle(name), {"type": "message_stop"}]
    assert [value.to_dict() for value in collect(route, name, Wire([sse(*named(name, values))]))] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in STREAMS if name not in MESSAGES])
def test_other_streams_end_with_their_bytes(name: str, route: str) -> None:
    """After any number of events the end of the bytes is the end of the stream, and no error."""
    values = middle(name)
    for count in range(len(values) + 1):
        wire = Wire([sse(*named(name, values[:count]))])
        assert [value.to_dict() for value in collect(route, name, wire)] == values[:count]
        assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", MESSAGES)
def test_a_start_that_was_held_back_comes_before_the_error(name: str, route: str) -> None:
    """A failure before the first content that is not retried gives the start first; the error knows of the message."""
    start, *_ = named(name, message(name))
    error = {"type": "error", "error": {"type": "invalid_request_error", "message": "no"}}
    wire, found = Wire([sse(start), sse(("error", error))]), []
    with pytest.raises(attropic.BadRequestError) as caught:
        collect(route, name, wire, found, options={"max_retries": 2})
    assert [value.to_dict() for value in found] == [start[1]]
    assert caught.value.in_stream
    assert not caught.value.content_started
    assert caught.value.partial_message is not None
    assert wire.closed


@pytest.mark.parametrize("data", ["no JSON", '{"type": "overloaded_error", "message": "no JSON"}', ""], ids=repr)
@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_an_error_event_is_an_error_whatever_it_says(name: str, route: str, data: str) -> None:
    """A gateway's error without the form of one still ends the stream with an error of the API."""
    first, *_ = named(name, whole(name, middle(name)))
    wire, found = Wire([sse(first) + f"event: error\ndata: {data}\n\n".encode()]), []
    with pytest.raises(attropic.APIStatusError) as caught:
        collect(route, name, wire, found)
    assert [value.to_dict() for value in found] == [first[1]]
    assert ("no JSON" if data else "") in str(caught.value)
    assert isinstance(caught.value, attropic.OverloadedError) is data.startswith("{")


@pytest.mark.parametrize("name", MESSAGES)
def test_a_read_that_was_given_up_is_no_end(name: str) -> None:
    """Who gives up waiting for an event and reads on is told that the message is not whole."""

    class Silent(Wire):
        async def __aiter__(self) -> Any:
            for piece in self.pieces:
                yield piece
            await asyncio.sleep(60)

    async def use(stream: Any) -> None:
        assert json.loads((await anext(stream)).to_json())["type"] == "message_start"
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(anext(stream), 0.05)
        with pytest.raises(StreamIncompleteError):
            await anext(stream)

    wire = Silent([sse(named(name, message(name))[0])])
    opened("AsyncAnthropic", name, wire, use)
    assert wire.closed
