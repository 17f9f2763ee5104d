"""Event streams: what comes out of the bytes."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic_api import UnknownVariant

from .contract import call, instances, model_of
from .events import STREAMS, Wire, arguments_of, collect, opened, schema, sse
from .routes import RESOURCES, Recorder, endpoint, method, run, success

CLIENTS = ["Anthropic", "AsyncAnthropic"]
PING = ("ping", {"type": "ping"})


def samples(name: str) -> list[tuple[Any, Any]]:
    """(class, JSON) of every kind of event that the contract knows, pings left out."""
    return [(model_of(member), value) for member, value in instances(schema(name)) if value.get("type") != "ping"]


def named(name: str, values: list[Any]) -> list[tuple[str, Any]]:
    return [("completion" if name == "completions.create" else value["type"], value) for value in values]


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_every_event_of_the_contract_is_typed(name: str, route: str) -> None:
    """Each kind of event is read as its own class, in order, and encodes to the JSON that arrived."""
    known = samples(name)
    values = [value for _, value in known]
    found = collect(route, name, Wire([sse(*named(name, values))]))
    assert [type(value) for value in found] == [kind for kind, _ in known]
    assert [value.to_dict() for value in found] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_the_pieces_in_which_bytes_arrive_do_not_matter(name: str, route: str) -> None:
    """Split into single bytes, or with other line ends, comments and ids, a stream gives the same events."""
    text = "é🙂\u2028\x85 end"
    values = [value for _, value in samples(name)][:4]
    if name != "completions.create":
        values.append({"type": "tomorrow", "text": text})
    events = named(name, values)
    plain = sse(*events)
    noisy = b"\xef\xbb\xbf: hello\n\nid: 7\nretry: 10\n\n" + plain.replace(b"\n\n", b"\n: more\nid: 8\n\n")
    bare = "".join(f"event:{kind}\rdata:{json.dumps(value, ensure_ascii=False)}\r\r" for kind, value in events)
    for content in (plain, sse(*events, end="\r\n"), bare.encode(), noisy):
        found = collect(route, name, Wire([content[i : i + 1] for i in range(len(content))]))
        assert [value.to_dict() for value in found] == values


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in STREAMS if name != "completions.create"])
def test_an_unknown_event_passes_through(name: str, route: str) -> None:
    """An event that the contract does not know arrives as UnknownVariant with all that it holds."""
    raw = {"type": "tomorrow", "index": 0, "deep": {"x": [None]}}
    (known, value), *_ = samples(name)
    unknown, after = collect(route, name, Wire([sse(("tomorrow", raw), *named(name, [value]))]))
    assert isinstance(unknown, UnknownVariant)
    assert (unknown.type, unknown.deep, unknown.to_dict()) == ("tomorrow", {"x": [None]}, raw)
    assert type(after) is known


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_pings_are_hidden(name: str, route: str) -> None:
    """Pings before, between and after events are not given to the caller."""
    events = named(name, [value for _, value in samples(name)][:2])
    wire = Wire([sse(PING, PING, events[0], PING, events[1], PING)])
    assert [value.to_dict() for value in collect(route, name, wire)] == [value for _, value in events]


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_ping_without_a_name_is_hidden(name: str, route: str) -> None:
    """A ping that only its data tells, because a proxy dropped the name of the event, is hidden as well."""
    event = named(name, [samples(name)[0][1]])
    wire = Wire([b'data: {"type": "ping"}\n\n' + sse(*event)])
    assert [value.to_dict() for value in collect(route, name, wire)] == [event[0][1]]


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_a_last_event_without_a_blank_line_is_not_lost(name: str, route: str) -> None:
    """A stream that ends right after the data of its last event gives that event."""
    events = named(name, [value for _, value in samples(name)][:2])
    for cut in (1, 2):
        found = collect(route, name, Wire([sse(*events)[:-cut]]))
        assert [value.to_dict() for value in found] == [value for _, value in events]


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_an_empty_stream_has_no_events(name: str, route: str) -> None:
    """No bytes mean no events, and the response is closed all the same."""
    wire = Wire([])
    assert collect(route, name, wire) == []
    assert wire.closed


@pytest.mark.parametrize("route", ["Anthropic", "Client"])
@pytest.mark.parametrize("name", STREAMS)
def test_events_arrive_as_they_are_sent(name: str, route: str) -> None:
    """The first event is given when its bytes are there; the rest of the stream is not waited for."""
    first, second = named(name, [value for _, value in samples(name)][:2])
    wire = Wire([sse(first), sse(second), sse(PING)])

    def use(stream: Any) -> None:
        assert wire.read == 0
        assert next(stream).to_dict() == first[1]
        assert (wire.read, wire.closed) == (1, 0)
        assert [value.to_dict() for value in stream] == [second[1]]

    opened(route, name, wire, use)
    assert wire.closed


@pytest.mark.parametrize("name", STREAMS)
def test_events_arrive_as_they_are_sent_async(name: str) -> None:
    """The async stream gives the first event when its bytes are there, too."""
    first, second = named(name, [value for _, value in samples(name)][:2])
    wire = Wire([sse(first), sse(second), sse(PING)])

    async def use(stream: Any) -> None:
        assert wire.read == 0
        assert (await anext(stream)).to_dict() == first[1]
        assert (wire.read, wire.closed) == (1, 0)
        assert [value.to_dict() async for value in stream] == [second[1]]

    opened("AsyncAnthropic", name, wire, use)
    assert wire.closed


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
    known = samples(name)
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
