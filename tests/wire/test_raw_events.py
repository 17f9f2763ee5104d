"""``raw_events()``: a stream as it came, with its exact bytes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic import StreamIncompleteError
from attropic_api._runtime.events import EventDecoder

from .contract import call
from .events import (
    CLIENTS,
    MESSAGES,
    PING,
    STREAMS,
    Wire,
    arguments_of,
    collect,
    in_pieces,
    middle,
    named,
    opened,
    sse,
    whole,
)  # fmt: skip
from .routes import RESOURCES, Recorder, method, run

ERROR = ("error", {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}})
UNTAGGED = [name for name in STREAMS if name not in MESSAGES]


def content_of(name: str, end: str = "\n") -> bytes:
    """A whole stream with pings, comments, ids, and what no type fits."""
    first, *rest = named(name, whole(name, middle(name)))
    odd = f": hello{end}{end}id: 7{end}: inside{end}data: no JSON{end}data: at all{end}{end}{end}retry: 10{end}{end}"
    return sse(PING, first, PING, end=end) + odd.encode() + sse(*rest, end=end)


def read(route: str, name: str, pieces: list[bytes], into: list[Any] | None = None, **options: Any) -> list[Any]:
    return collect(route, name, Wire(pieces), into, raw=True, options=options)


def joined(events: list[Any]) -> bytes:
    return b"".join(event.raw for event in events)


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("name", STREAMS)
def test_raw_events_are_every_byte_of_the_stream(name: str, end: str, route: str) -> None:
    """Pings, comments, ids and data of any kind: joined, the bytes of all events are those that came."""
    content = content_of(name, end)
    values = whole(name, middle(name))
    for size in (1, 100, len(content)):
        wire = Wire(in_pieces(content, size))
        found = collect(route, name, wire, raw=True)
        assert joined(found) == content or (end == "\r\n" and joined(found) + b"\n" == content)
        assert [event.event for event in found if event.data == "no JSON\nat all"] == ["message"]
        assert [event.event for event in found].count("ping") == 2
        named_events = [event for event in found if event.event not in ("ping", "message")]
        assert [event.json() for event in named_events] == values
        assert [event.id for event in found] == ["", "", "", *["7"] * (len(found) - 3)]
        assert wire.closed


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_an_error_event_is_given_as_it_came(name: str, route: str) -> None:
    """An error is an event like others here, and it is no early end."""
    first, *_ = named(name, whole(name, middle(name)))
    content = sse(PING, first, ERROR, end="\r\n")
    found = read(route, name, [content])
    assert joined(found) == content
    assert [event.event for event in found] == ["ping", first[0], "error"]
    assert found[-1].json() == ERROR[1]


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_raw_events_arrive_as_they_are_sent(name: str, route: str) -> None:
    """Nothing is held back, although another attempt may be made before the first content."""
    pieces = [sse(event) for event in (*named(name, whole(name, middle(name))), PING)]
    wire, seen = Wire(pieces), []

    def use(stream: Any) -> None:
        for event in stream.raw_events():
            seen.append((event.raw, wire.read))

    async def ause(stream: Any) -> None:
        async for event in stream.raw_events():
            seen.append((event.raw, wire.read))

    options = {"max_retries": 2} if route in CLIENTS else {}
    opened(route, name, wire, ause if route.startswith("Async") else use, **options)
    given = len(pieces) - 1 if name in MESSAGES else len(pieces)
    assert seen == [(piece, number) for number, piece in enumerate(pieces[:given], 1)]
    assert wire.closed


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("size", [1, 50, 100_000])
@pytest.mark.parametrize("name", MESSAGES)
def test_raw_events_end_with_the_message(name: str, size: int, route: str) -> None:
    """``message_stop`` is the last one however the bytes are cut: what follows is not waited for and not given."""
    content = sse(*named(name, whole(name, middle(name))))
    assert joined(read(route, name, in_pieces(content + sse(PING, ERROR, PING), size))) == content


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", STREAMS)
def test_raw_events_are_refused_after_values(name: str, route: str) -> None:
    """Once a value was read they would have a gap; the stream can still be read to its end as values."""
    values = whole(name, middle(name))
    wire = Wire([sse(*named(name, values))])

    def use(stream: Any) -> list[Any]:
        next(stream)
        with pytest.raises(RuntimeError, match="from its beginning"):
            stream.raw_events()
        return list(stream)

    async def ause(stream: Any) -> list[Any]:
        await anext(stream)
        with pytest.raises(RuntimeError, match="from its beginning"):
            stream.raw_events()
        return [value async for value in stream]

    rest = opened(route, name, wire, ause if route.startswith("Async") else use)
    assert [value.to_dict() for value in rest] == values[1:]


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_that_is_cut_is_incomplete(name: str, route: str) -> None:
    """The end of the bytes before ``message_stop`` raises, also in the middle of an event, and is not retried."""
    *events, stop = named(name, whole(name, []))
    content, last = sse(PING, *events), sse(stop)
    for at in range(len(last) - 2):
        wire, found = Wire([content + last[:at]]), []
        with pytest.raises(StreamIncompleteError):
            collect(route, name, wire, found, raw=True, options={"max_retries": 2})
        assert joined(found)[: len(content)] == content
        assert wire.closed


@pytest.mark.parametrize(("route", "name"), [
    *((route, name) for route in RESOURCES for name in UNTAGGED),
    *((route, name) for route in RESOURCES if route not in CLIENTS for name in MESSAGES),
])  # fmt: skip
def test_other_streams_end_with_their_bytes(name: str, route: str) -> None:
    """Where no event ends the stream, and in the client of the generated package, the end of the bytes is no error."""
    content = sse(PING, *named(name, whole(name, middle(name))[:2]))
    assert joined(read(route, name, [content])) == content
    assert read(route, name, []) == []


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_connection_that_breaks_is_a_connection_error(name: str, route: str) -> None:
    """A failure of the transport is an error of this package, after what arrived; no other attempt is made."""
    wire = Wire([sse(PING)], httpx.ReadError("gone"))
    recorder = Recorder(lambda request: httpx.Response(200, stream=wire))
    found: list[Any] = []

    def use(client: Any) -> None:
        found.extend(method(client, name)(**arguments_of(call(name))).raw_events())

    async def ause(client: Any) -> None:
        async for event in (await method(client, name)(**arguments_of(call(name)))).raw_events():
            found.append(event)

    with pytest.raises(attropic.APIConnectionError, match="gone"):
        run(route, recorder, ause if route.startswith("Async") else use, max_retries=2)
    assert joined(found) == sse(PING)
    assert len(recorder.requests) == 1
    assert wire.closed


@pytest.mark.parametrize("raw", [True, False], ids=["raw events", "values"])
@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_an_event_beyond_the_limit_is_an_error_of_this_package(
    name: str, route: str, raw: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An event that is too long raises an error with the limit in its message, and closes the response."""
    monkeypatch.setattr(EventDecoder.__init__, "__defaults__", (1000,))
    wire = Wire([sse(PING), *[b"data: endless\n"] * 1000])
    with pytest.raises(attropic.APIError, match="longer than 1000 bytes") as caught:
        collect(route, name, wire, raw=raw)
    assert isinstance(caught.value, attropic.APIResponseValidationError)
    assert wire.read < 100
    assert wire.closed
