"""Event streams: what comes out of the bytes."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic_api import UnknownVariant

from .contract import call, model_of
from .events import (
    CLIENTS,
    MESSAGES,
    PING,
    STREAMS,
    Wire,
    arguments_of,
    collect,
    end_of,
    in_pieces,
    middle,
    named,
    opened,
    sse,
    stories,
    whole,
)  # fmt: skip
from .routes import RESOURCES, Recorder, endpoint, method, run, success


def test_the_description_says_how_streams_end() -> None:
    """Messages end with ``message_stop``, all other streams with their bytes."""
    assert {name: end_of(name) for name in STREAMS} == {
        name: "message_stop" if name in MESSAGES else None for name in STREAMS
    }


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_every_event_of_the_contract_is_typed(name: str, route: str) -> None:
    """Each kind of event is read as its own class, in order, and encodes to the JSON that arrived."""
    for known in stories(name):
        values = [value for _, value in known]
        found = collect(route, name, Wire([sse(*named(name, values))]))
        assert [type(value) for value in found] == [kind for kind, _ in known]
        assert [value.to_dict() for value in found] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_the_pieces_in_which_bytes_arrive_do_not_matter(name: str, route: str) -> None:
    """Split into single bytes, or with other line ends, comments and ids, a stream gives the same events."""
    text = "é🙂\u2028\x85 end"
    values = middle(name)
    if name != "completions.create":
        values.append({"type": "tomorrow", "text": text})
    values = whole(name, values)
    events = named(name, values)
    plain = sse(*events)
    noisy = b"\xef\xbb\xbf: hello\n\nid: 7\nretry: 10\n\n" + plain.replace(b"\n\n", b"\n: more\nid: 8\n\n")
    bare = "".join(f"event:{kind}\rdata:{json.dumps(value, ensure_ascii=False)}\r\r" for kind, value in events)
    for content in (plain, sse(*events, end="\r\n"), bare.encode(), noisy):
        found = collect(route, name, Wire(in_pieces(content, 1)))
        assert [value.to_dict() for value in found] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in STREAMS if name != "completions.create"])
def test_an_unknown_event_passes_through(name: str, route: str) -> None:
    """An event that the contract does not know arrives as UnknownVariant with all that it holds."""
    raw = {"type": "tomorrow", "index": 0, "deep": {"x": [None]}}
    values = whole(name, [raw, *middle(name)])
    found = collect(route, name, Wire([sse(*named(name, values))]))
    unknown = found[values.index(raw)]
    assert isinstance(unknown, UnknownVariant)
    assert (unknown.type, unknown.deep, unknown.to_dict()) == ("tomorrow", {"x": [None]}, raw)
    assert [value.to_dict() for value in found] == values
    assert not any(isinstance(value, UnknownVariant) for value in found if value is not unknown)


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_pings_are_hidden(name: str, route: str) -> None:
    """Pings before, between and after events are not given to the caller."""
    values = whole(name, middle(name))
    events = [PING, PING, *(part for event in named(name, values) for part in (event, PING))]
    assert [value.to_dict() for value in collect(route, name, Wire([sse(*events)]))] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("head", [b"", b"event: message\n", b"event:\n", b"id: 1\n"], ids=repr)
@pytest.mark.parametrize("name", STREAMS)
def test_a_ping_without_its_name_is_hidden(name: str, head: bytes, route: str) -> None:
    """A ping that only its data tells, because a proxy changed the name of the event, is hidden as well."""
    values = whole(name, middle(name))
    wire = Wire([head + b'data: {"type": "ping"}\n\n' + sse(*named(name, values))])
    assert [value.to_dict() for value in collect(route, name, wire)] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_a_last_event_without_a_blank_line_is_not_lost(name: str, route: str) -> None:
    """A stream that ends right after the data of its last event gives that event."""
    values = whole(name, middle(name))
    for cut in (1, 2):
        found = collect(route, name, Wire([sse(*named(name, values))[:-cut]]))
        assert [value.to_dict() for value in found] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in STREAMS if name not in MESSAGES])
def test_an_empty_stream_has_no_events(name: str, route: str) -> None:
    """No bytes mean no events where no event ends the stream, and the response is closed all the same."""
    wire = Wire([])
    assert collect(route, name, wire) == []
    assert wire.closed


@pytest.mark.parametrize("route", ["Anthropic", "Client"])
@pytest.mark.parametrize("name", STREAMS)
def test_events_arrive_as_they_are_sent(name: str, route: str) -> None:
    """The first event is given when its bytes are there; the rest of the stream is not waited for."""
    values = whole(name, middle(name)[:2])
    wire = Wire([sse(event) for event in (*named(name, values), PING)])

    def use(stream: Any) -> None:
        assert wire.read == 0
        assert next(stream).to_dict() == values[0]
        assert (wire.read, wire.closed) == (1, 0)
        assert [value.to_dict() for value in stream] == values[1:]

    opened(route, name, wire, use)
    assert wire.closed


@pytest.mark.parametrize("route", ["AsyncAnthropic", "AsyncClient"])
@pytest.mark.parametrize("name", STREAMS)
def test_events_arrive_as_they_are_sent_async(name: str, route: str) -> None:
    """The async stream gives the first event when its bytes are there, too."""
    values = whole(name, middle(name)[:2])
    wire = Wire([sse(event) for event in (*named(name, values), PING)])

    async def use(stream: Any) -> None:
        assert wire.read == 0
        assert (await anext(stream)).to_dict() == values[0]
        assert (wire.read, wire.closed) == (1, 0)
        assert [value.to_dict() async for value in stream] == values[1:]

    opened(route, name, wire, use)
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize(("retries", "read"), [(0, 1), (1, 3)])
@pytest.mark.parametrize("name", MESSAGES)
def test_the_start_of_a_message_waits_for_its_content(name: str, retries: int, read: int, route: str) -> None:
    """Until then another attempt could begin anew; without retries the start is given at once."""
    values = whole(name, middle(name)[:2])
    start, *rest = named(name, values)
    wire = Wire([sse(event) for event in (start, PING, *rest)])

    def use(stream: Any) -> list[Any]:
        assert next(stream).to_dict() == values[0]
        assert wire.read == read
        return list(stream)

    async def ause(stream: Any) -> list[Any]:
        assert (await anext(stream)).to_dict() == values[0]
        assert wire.read == read
        return [value async for value in stream]

    found = opened(route, name, wire, ause if route.startswith("Async") else use, max_retries=retries)
    assert [value.to_dict() for value in found] == values[1:]


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name, asked in STREAMS.items() if asked])
def test_a_stream_is_asked_for_in_the_body(name: str, route: str) -> None:
    """``stream=True`` is in the body that is sent; without it the answer is one whole value."""
    one = call(name)
    wire = Wire([])
    recorder = Recorder(lambda request: httpx.Response(200, stream=wire))
    plain = Recorder(success(one))
    arguments = arguments_of(one)
    if route.startswith("Async"):

        async def use(client: Any) -> Any:
            return await (await method(client, name)(**arguments)).close()

        run(route, recorder, use)
    else:
        run(route, recorder, lambda client: method(client, name)(**arguments).close())
    whole = run(route, plain, lambda client: method(client, name)(**{**arguments, "stream": False}))
    assert json.loads(recorder.request.content)["stream"] is True
    assert json.loads(plain.request.content)["stream"] is False
    assert type(whole) is model_of(one.success["application/json"])


@pytest.mark.parametrize("route", ["sync", "asyncio"])
@pytest.mark.parametrize("name", STREAMS)
def test_an_endpoint_function_gives_all_events(name: str, route: str) -> None:
    """The plain function reads a stream to its end and gives the list of its events, pings left out."""
    known = stories(name)[-1]
    content = sse(PING, *named(name, [value for _, value in known]), PING)
    recorder = Recorder(lambda request: httpx.Response(200, content=content))
    given = arguments_of(call(name))
    if STREAMS[name]:
        given = {"body": given}
    found = run(route, recorder, lambda client: getattr(endpoint(name), route)(client=client, **given))
    assert [(type(value), value.to_dict()) for value in found] == known


@pytest.mark.parametrize("route", CLIENTS)
def test_the_stream_has_the_response(route: str) -> None:
    """``response`` of a stream is the HTTP library's: status and headers can be read before any event."""
    seen: list[Any] = []

    def use(stream: Any) -> None:
        seen.extend([stream.response.status_code, stream.response.headers["request-id"]])
        stream.close()

    async def ause(stream: Any) -> None:
        seen.extend([stream.response.status_code, stream.response.headers["request-id"]])
        await stream.close()

    chosen = ause if route.startswith("Async") else use
    opened(route, "messages.create", Wire([]), chosen, {"request-id": "req_9"})
    assert seen == [200, "req_9"]
    assert attropic.Stream is not attropic.AsyncStream
