"""How streams end: closed, broken off, or with an error of the server."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic import APIStatusError

from .contract import call
from .events import CLIENTS, STREAMS, Event, Wire, arguments_of, collect, named, opened, sse, stories, whole
from .routes import Recorder, method, run

TYPES = {
    "invalid_request_error": (attropic.BadRequestError, 400),
    "authentication_error": (attropic.AuthenticationError, 401),
    "billing_error": (attropic.PaymentRequiredError, 402),
    "permission_error": (attropic.PermissionDeniedError, 403),
    "not_found_error": (attropic.NotFoundError, 404),
    "request_too_large": (attropic.ContentTooLargeError, 413),
    "rate_limit_error": (attropic.RateLimitError, 429),
    "api_error": (attropic.InternalServerError, 500),
    "timeout_error": (attropic.GatewayTimeoutError, 504),
    "overloaded_error": (attropic.OverloadedError, 529),
    "error_of_tomorrow": (attropic.InternalServerError, 500),
}


def first(name: str) -> Event:
    return named(name, [stories(name)[0][0][1]])[0]


def failure(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": "why it ended"}, **more}


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name", STREAMS)
def test_an_error_event_raises_the_class_of_its_type(name: str, kind: str, route: str) -> None:
    """After the events before it, an ``error`` event raises what the HTTP error would, and the response closes."""
    wire = Wire([sse(first(name), ("error", failure(kind)), first(name))])
    before: list[Any] = []
    with pytest.raises(APIStatusError) as caught:
        collect(route, name, wire, before, **{"request-id": "req_head"})
    error, (expected, status) = caught.value, TYPES[kind]
    assert (type(error), error.status_code, error.type) == (expected, status, kind)
    assert error.body == failure(kind)
    assert error.request_id == "req_head"
    assert "why it ended" in str(error)
    assert [value.to_dict() for value in before] == [first(name)[1]]
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_the_request_id_of_an_error_event_is_found_in_its_body(name: str, route: str) -> None:
    """Without a header the id stands in the event."""
    wire = Wire([sse(("error", failure("overloaded_error", request_id="req_body")))])
    with pytest.raises(attropic.OverloadedError) as caught:
        collect(route, name, wire)
    assert caught.value.request_id == "req_body"


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_context_manager_closes_the_response(name: str, route: str) -> None:
    """Leaving the block closes the response, read or unread, also when the block raises."""

    class Stop(Exception):
        pass

    def use(stream: Any) -> None:
        with stream as same:
            assert same is stream
            raise Stop

    async def ause(stream: Any) -> None:
        async with stream as same:
            assert same is stream
            raise Stop

    wire = Wire([sse(first(name))])
    with pytest.raises(Stop):
        opened(route, name, wire, ause if route.startswith("Async") else use)
    assert wire.closed
    assert wire.read == 0


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_may_be_closed_twice_and_before_its_end(name: str, route: str) -> None:
    """Closing after the first event closes the response, closing again does nothing, and no event follows."""

    def use(stream: Any) -> list[Any]:
        next(stream)
        stream.close()
        stream.close()
        return list(stream)

    async def ause(stream: Any) -> list[Any]:
        await anext(stream)
        await stream.close()
        await stream.close()
        return [value async for value in stream]

    wire = Wire([sse(first(name)), sse(first(name))])
    rest = opened(route, name, wire, ause if route.startswith("Async") else use)
    assert wire.closed == 1
    assert rest == []


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_that_was_read_is_at_its_end(name: str, route: str) -> None:
    """Iterating again after the end gives nothing and raises nothing."""

    def use(stream: Any) -> tuple[int, int]:
        return len(list(stream)), len(list(stream))

    async def ause(stream: Any) -> tuple[int, int]:
        return len([value async for value in stream]), len([value async for value in stream])

    values = whole(name, [first(name)[1]])
    wire = Wire([sse(*named(name, values))])
    assert opened(route, name, wire, ause if route.startswith("Async") else use) == (len(values), 0)


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("cause", [httpx.ReadError, httpx.RemoteProtocolError], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("name", STREAMS)
def test_a_connection_that_breaks_is_a_connection_error(name: str, cause: type[Exception], route: str) -> None:
    """A failure of the transport in mid-stream raises APIConnectionError with its cause; what came before is kept."""
    wire = Wire([sse(first(name))], cause("peer closed connection"))
    before: list[Any] = []
    with pytest.raises(attropic.APIConnectionError) as caught:
        collect(route, name, wire, before)
    assert isinstance(caught.value.__cause__, cause)
    assert "peer closed connection" in str(caught.value)
    assert len(before) == 1
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_that_falls_silent_is_a_timeout(name: str, route: str) -> None:
    """A read timeout in mid-stream raises APITimeoutError."""
    wire = Wire([sse(first(name))], httpx.ReadTimeout("timed out"))
    with pytest.raises(attropic.APITimeoutError):
        collect(route, name, wire)
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize(
    "data", [b"{not json", b"[]", b'{"no": "type"}', b"\xff", b"[" * 100_000], ids=lambda d: repr(d[:9])
)
@pytest.mark.parametrize("name", STREAMS)
def test_an_event_that_is_not_of_its_type_is_a_validation_error(name: str, data: bytes, route: str) -> None:
    """Data that is not JSON or not an event raises APIResponseValidationError, an error of this package."""
    wire = Wire([b"event: x\ndata: " + data + b"\n\n"])
    with pytest.raises(attropic.APIResponseValidationError) as caught:
        collect(route, name, wire)
    assert caught.value.status_code == 200
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
@pytest.mark.parametrize("name", STREAMS)
def test_an_error_status_of_a_stream_is_read_and_closed(name: str, route: str) -> None:
    """A stream that is refused raises the class of its status with the decoded body, and leaves nothing open."""
    body = b'{"type": "error", "error": {"type": "rate_limit_error", "message": "slow down"}}'
    wire = Wire([body[:20], body[20:]])
    recorder = Recorder(lambda request: httpx.Response(429, stream=wire))
    with pytest.raises(attropic.RateLimitError, match="slow down") as caught:
        run(route, recorder, lambda client: method(client, name)(**arguments_of(call(name))))
    assert caught.value.type == "rate_limit_error"
    assert wire.closed


@pytest.mark.parametrize("route", CLIENTS)
def test_json_lines_break_off_like_event_streams(route: str) -> None:
    """Results of a batch that break off, or hold a line that is no result, raise errors of this package."""
    line = b'{"custom_id": "a", "result": {"type": "canceled"}}\n'
    for wire, expected in (
        (Wire([line], httpx.ReadError("gone")), attropic.APIConnectionError),
        (Wire([line, b"not json\n"]), attropic.APIResponseValidationError),
        (Wire([line, b'{"custom_id": 7}\n']), attropic.APIResponseValidationError),
    ):
        recorder = Recorder(lambda request, wire=wire: httpx.Response(200, stream=wire))  # type: ignore[misc]
        found: list[Any] = []

        async def aread(client: Any, found: list[Any] = found) -> None:
            async for value in await client.messages.batches.results("batch"):
                found.append(value.custom_id)

        def read(client: Any, found: list[Any] = found) -> None:
            for value in client.messages.batches.results("batch"):
                found.append(value.custom_id)

        with pytest.raises(expected):
            run(route, recorder, aread if route.startswith("Async") else read)
        assert found == ["a"]
        assert wire.closed
