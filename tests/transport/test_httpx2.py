"""httpx2 in place of httpx: the same calls, and its errors are ours."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

import attropic
from tests.client.calls import MESSAGE
from tests.faults.server import FaultServer

from . import scenes
from .drivers import COLOURS, LOOPS, create, stream, with_client
from .echo import said

#: An error of httpx2, the class of ours, and whether the request may have arrived.
ERRORS = [
    (httpx2.ConnectError, attropic.APIConnectionError, False),
    (httpx2.ConnectTimeout, attropic.APITimeoutError, False),
    (httpx2.ReadTimeout, attropic.APITimeoutError, True),
    (httpx2.WriteTimeout, attropic.APITimeoutError, False),
    (httpx2.PoolTimeout, attropic.PoolTimeoutError, False),
    (httpx2.ReadError, attropic.APIConnectionError, True),
    (httpx2.WriteError, attropic.APIConnectionError, False),
    (httpx2.RemoteProtocolError, attropic.APIConnectionError, True),
    (httpx2.ProxyError, attropic.APIConnectionError, False),
    (httpx2.UnsupportedProtocol, attropic.APIConnectionError, None),
]
ASKED = ["message", "long answer"]


def _http(colour: str, **options: Any) -> Any:
    return httpx2.Client(**options) if colour == "sync" else httpx2.AsyncClient(**options)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_mock_transport_answers(colour: str) -> None:
    """Tests may replace the network with ``httpx2.MockTransport``; the request is one of httpx2."""
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request)
        return httpx2.Response(200, json=MESSAGE)

    message = with_client(
        colour,
        create("Hi."),
        http=lambda: _http(colour, transport=httpx2.MockTransport(handler)),
        base_url="http://api.test",
    )

    assert message.to_dict() == MESSAGE
    assert type(seen[0]) is httpx2.Request
    assert str(seen[0].url) == "http://api.test/v1/messages"


@pytest.mark.parametrize("colour", COLOURS)
def test_calls_and_streams_work_over_loopback(colour: str, echo: str) -> None:
    """A message and a stream come over real sockets."""
    plain, coloured = stream("Hi.")

    assert said(with_client(colour, create("Hi."), http=lambda: _http(colour), base_url=echo)) == "Hi."
    types = with_client(colour, (plain, coloured), http=lambda: _http(colour), base_url=echo)
    assert (types[0], types[-1], len(types)) == ("message_start", "message_stop", 6)


@pytest.mark.parametrize(("theirs", "ours", "sent"), ERRORS)
@pytest.mark.parametrize("colour", COLOURS)
def test_its_errors_are_ours(colour: str, theirs: type[Exception], ours: type[Any], sent: bool | None) -> None:
    """Each error of httpx2 has its class here, with the original as its cause."""

    def handler(request: Any) -> Any:
        raise theirs("It broke.")

    with pytest.raises(ours) as caught:
        with_client(
            colour,
            create("Hi."),
            http=lambda: _http(colour, transport=httpx2.MockTransport(handler)),
            base_url="http://api.test",
        )

    assert type(caught.value) is ours
    assert type(caught.value.__cause__) is theirs
    assert sent is None or caught.value.sent is sent


@pytest.mark.parametrize("colour", COLOURS)
def test_nobody_at_the_address(colour: str, nowhere: str) -> None:
    """A refused connection is an APIConnectionError that says why."""
    with pytest.raises(attropic.APIConnectionError, match=r"refused|failed|attempts") as caught:
        with_client(colour, create("Hi."), http=lambda: _http(colour), base_url=nowhere)

    assert type(caught.value.__cause__) is httpx2.ConnectError


@pytest.mark.parametrize("word", ["silence", "stall"])
@pytest.mark.parametrize("colour", COLOURS)
def test_a_silent_server(colour: str, word: str, echo: str) -> None:
    """No answer, and no end of a stream, within an ``httpx2.Timeout`` is an APITimeoutError."""
    call = create(word) if word == "silence" else stream(word)

    with pytest.raises(attropic.APITimeoutError) as caught:
        with_client(colour, call, http=lambda: _http(colour), base_url=echo, timeout=httpx2.Timeout(5.0, read=0.05))

    assert type(caught.value.__cause__) is httpx2.ReadTimeout


@pytest.mark.parametrize("colour", COLOURS)
def test_an_error_of_the_api(colour: str, echo: str) -> None:
    """A status is an error of ours, whose response is one of httpx2."""
    with pytest.raises(attropic.OverloadedError) as caught:
        with_client(colour, create("overloaded"), http=lambda: _http(colour), base_url=echo)

    assert type(caught.value.response) is httpx2.Response


@pytest.mark.parametrize("colour", COLOURS)
def test_our_defaults_with_parts_of_httpx2(colour: str, echo: str) -> None:
    """``DefaultHttpxClient`` with limits of httpx2 is a client of httpx2 with our timeouts."""
    kind: Any = attropic.DefaultHttpxClient if colour == "sync" else attropic.DefaultAsyncHttpxClient
    made = kind(limits=httpx2.Limits(max_connections=1))

    assert isinstance(made, httpx2.Client | httpx2.AsyncClient)
    assert made.timeout == httpx2.Timeout(600.0, connect=5.0)
    assert made.follow_redirects
    assert said(with_client(colour, create("Hi."), http=lambda: made, base_url=echo)) == "Hi."


def _on(server: FaultServer, colour: str, scene: Any, **options: Any) -> Any:
    return with_client(colour, scene, http=lambda: _http(colour), base_url=server.url, **options)


@pytest.mark.parametrize("scene", [scenes.message(idle_timeout=0.1), scenes.long_answer(idle_timeout=0.1)], ids=ASKED)
@pytest.mark.parametrize("colour", COLOURS)
def test_a_stream_of_nothing_but_pings(colour: str, scene: Any) -> None:
    """The idle time-out ends it with the next ping at the latest, and the connection with it."""
    with FaultServer(scenes.PINGING) as server:
        with pytest.raises(attropic.StreamIdleTimeoutError, match=r"0\.1 s"):
            _on(server, colour, scene)

        assert server.settle(1.0)


@pytest.mark.parametrize("scene", [scenes.message(), scenes.long_answer()], ids=ASKED)
@pytest.mark.parametrize("colour", COLOURS)
def test_a_stream_falls_silent(colour: str, scene: Any) -> None:
    """Silence as long as the read timeout is a silence time-out, and the connection ends with it."""
    with FaultServer(scenes.SILENT) as server:
        with pytest.raises(attropic.StreamSilenceTimeoutError, match=r"0\.1 s") as caught:
            _on(server, colour, scene, timeout=httpx2.Timeout(5.0, read=0.1))

        assert server.settle(1.0)
    assert type(caught.value.__cause__) is httpx2.ReadTimeout


@pytest.mark.parametrize("loop", LOOPS)
def test_a_silence_time_out_below_the_read_timeout(loop: str) -> None:
    """In an event loop the time-out of the stream comes first; what came until then is in the error."""
    with FaultServer(scenes.SILENT) as server:
        with pytest.raises(attropic.StreamSilenceTimeoutError) as caught:
            _on(server, loop, scenes.message(silence_timeout=0.1))

        assert server.settle(1.0)
    assert scenes.text(caught.value.partial_message) == "Hel"


@pytest.mark.parametrize("colour", COLOURS)
def test_a_silence_time_out_above_the_read_timeout(colour: str) -> None:
    """A pause that is longer than the read timeout is borne when the stream may be silent for longer."""
    with FaultServer(scenes.PAUSING) as server:
        found = _on(server, colour, scenes.message(silence_timeout=5.0), timeout=httpx2.Timeout(5.0, read=0.1))

    assert found == ["Hello."]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_stream_ends_with_its_message(colour: str) -> None:
    """A socket that stays open keeps nobody waiting, and is not used again."""
    with FaultServer(scenes.OPEN) as server:
        assert _on(server, colour, scenes.message(2)) == ["Hello."] * 2
        assert server.connections == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_a_connection_is_used_for_one_stream_after_another(colour: str) -> None:
    """When the end of the bytes follows soon after that of the message, the connection is kept."""
    with FaultServer(scenes.ENDING) as server:
        assert _on(server, colour, scenes.message(3)) == ["Hello."] * 3
        assert server.connections == 1


@pytest.mark.parametrize("fault", [scenes.SILENT, scenes.PINGING], ids=["silent", "pinging"])
@pytest.mark.parametrize("colour", COLOURS)
def test_another_thread_closes_a_stream(colour: str, fault: Any) -> None:
    """Who waits for the stream is woken, its iteration ends without an error, and what was read stays."""
    with FaultServer(fault) as server:
        assert _on(server, colour, scenes.closed_by_a_thread(), timeout=60.0) == ("Hel", "Hel")
        assert server.settle(1.0)


@pytest.mark.parametrize("scene", [scenes.closed_by_a_task, scenes.cancelled], ids=["closed", "cancelled"])
@pytest.mark.parametrize("loop", LOOPS)
def test_another_task_ends_a_stream(loop: str, scene: Any) -> None:
    """A stream that is closed by another task, or whose task is cancelled, ends and keeps what was read."""
    with FaultServer(scenes.SILENT) as server:
        assert "Hel" in _on(server, loop, scene, timeout=60.0)
        assert server.settle(1.0)
