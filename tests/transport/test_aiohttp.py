"""aiohttp below httpx: ``DefaultAioHttpClient``."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

import attropic
from attropic import DefaultAioHttpClient
from tests.client.calls import ASK
from tests.faults.answering import BATCH, answer
from tests.faults.server import Connection, FaultServer

from . import scenes
from .drivers import create, stream, with_client
from .echo import ask, said

ASKED = ["message", "long answer"]
ENDERS = ["thread", "task", "cancelled"]


def _run(call: Any, **options: Any) -> Any:
    return with_client("asyncio", call, http=DefaultAioHttpClient, **options)


def test_calls_and_streams_work_over_loopback(echo: str) -> None:
    """A message and a stream come over real sockets."""
    assert said(_run(create("Hi."), base_url=echo)) == "Hi."
    types = _run(stream("Hi."), base_url=echo)
    assert (types[0], types[-1], len(types)) == ("message_start", "message_stop", 6)


def test_it_is_aiohttp_with_our_defaults() -> None:
    """The client is an ``httpx.AsyncClient`` over aiohttp, with our timeouts and limits."""

    async def main() -> None:
        async with DefaultAioHttpClient() as http:
            transport: Any = http._transport
            assert isinstance(http, httpx.AsyncClient)
            assert type(transport).__module__.startswith("httpx_aiohttp")
            assert http.timeout == attropic.DEFAULT_TIMEOUT
            assert transport.limits == attropic.DEFAULT_CONNECTION_LIMITS
            assert http.follow_redirects

    asyncio.run(main())


def test_an_error_of_the_api(echo: str) -> None:
    """A status is an error of ours."""
    with pytest.raises(attropic.OverloadedError):
        _run(create("overloaded"), base_url=echo)


def test_nobody_at_the_address(nowhere: str) -> None:
    """A refused connection is an APIConnectionError, and the request was not sent."""
    with pytest.raises(attropic.APIConnectionError) as caught:
        _run(create("Hi."), base_url=nowhere)

    assert not isinstance(caught.value, attropic.APITimeoutError)
    assert caught.value.sent is False


@pytest.mark.parametrize("word", ["silence", "stall"])
def test_a_silent_server(word: str, echo: str) -> None:
    """No answer, and no end of a stream, within the timeout is an APITimeoutError."""
    call = create(word) if word == "silence" else stream(word)

    with pytest.raises(attropic.APITimeoutError) as caught:
        _run(call, base_url=echo, timeout=httpx.Timeout(5.0, read=0.05))

    assert caught.value.sent is True


def test_a_deadline_ends_a_silent_call(echo: str) -> None:
    """The deadline of the whole call holds over aiohttp as well."""
    policy = attropic.RetryPolicy(max_retries=0, deadline=0.1)

    with pytest.raises(attropic.APITimeoutError, match="deadline"):
        _run(create("silence"), base_url=echo, max_retries=0, retry=policy)


def _hang_up(connection: Connection, attempt: int) -> None:
    """Take the request and leave without an answer."""
    connection.read()
    connection.close()


def test_a_lost_answer_may_have_arrived() -> None:
    """A server that leaves after the request is an APIConnectionError whose request was sent, not a timeout."""
    with FaultServer(_hang_up) as server, pytest.raises(attropic.APIConnectionError) as caught:
        _run(create("Hi."), base_url=server.url)

    assert caught.value.sent is True
    assert not isinstance(caught.value, attropic.APITimeoutError)


def test_a_lost_answer_of_a_batch_is_not_asked_for_twice() -> None:
    """What is not repeatable is sent once when its answer is lost."""
    requests = [{"custom_id": "1", "params": ASK}]

    with FaultServer(_hang_up, answer(body=BATCH)) as server:
        with pytest.raises(attropic.APIConnectionError):
            _run(lambda client: client.messages.batches.create(requests=requests), base_url=server.url, max_retries=2)

        assert len(server.requests) == 1


def test_an_exhausted_pool(echo: str) -> None:
    """When every connection is taken, the call fails unsent; a freed one is used again."""
    limits = httpx.Limits(max_connections=1)
    quick = httpx.Timeout(5.0, pool=0.05)

    async def main(client: Any) -> Any:
        async with await client.messages.create(**ask("stall", stream=True)) as held:
            await held.__anext__()
            with pytest.raises(attropic.APIConnectionError) as caught:
                await client.messages.create(**ask("Hi."), timeout=quick)
        assert said(await client.messages.create(**ask("Hi."), timeout=quick)) == "Hi."
        return caught.value

    error = with_client("asyncio", main, http=lambda: DefaultAioHttpClient(limits=limits), base_url=echo)

    assert isinstance(error, attropic.APITimeoutError | attropic.PoolTimeoutError)
    assert error.sent is False


def test_the_environment_names_the_proxy(echo: str, nowhere: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """HTTP_PROXY and NO_PROXY count, as for the other clients."""
    monkeypatch.setenv("HTTP_PROXY", nowhere)

    with pytest.raises(attropic.APIConnectionError):
        _run(create("Hi."), base_url=echo)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert said(_run(create("Hi."), base_url=echo)) == "Hi."


@pytest.mark.parametrize("scene", [scenes.message(idle_timeout=0.1), scenes.long_answer(idle_timeout=0.1)], ids=ASKED)
def test_a_stream_of_nothing_but_pings(scene: Any) -> None:
    """The idle time-out ends it, and the connection with it."""
    with FaultServer(scenes.PINGING) as server:
        with pytest.raises(attropic.StreamIdleTimeoutError, match=r"0\.1 s"):
            _run(scene, base_url=server.url)

        assert server.settle(1.0)


@pytest.mark.parametrize(
    ("scene", "timeout"),
    [
        (scenes.message(), httpx.Timeout(5.0, read=0.1)),
        (scenes.long_answer(), httpx.Timeout(5.0, read=0.1)),
        (scenes.message(silence_timeout=0.1), 5.0),
    ],
    ids=[*ASKED, "below the read timeout"],
)
def test_a_stream_falls_silent(scene: Any, timeout: Any) -> None:
    """Silence is a silence time-out, after the read timeout or what was asked for, and the connection ends with it."""
    with FaultServer(scenes.SILENT) as server:
        with pytest.raises(attropic.StreamSilenceTimeoutError, match=r"0\.1 s"):
            _run(scene, base_url=server.url, timeout=timeout)

        assert server.settle(1.0)


def test_a_silence_time_out_above_the_read_timeout() -> None:
    """A pause that is longer than the read timeout is borne when the stream may be silent for longer."""
    with FaultServer(scenes.PAUSING) as server:
        found = _run(scenes.message(silence_timeout=5.0), base_url=server.url, timeout=httpx.Timeout(5.0, read=0.1))

    assert found == ["Hello."]


@pytest.mark.parametrize(("fault", "connections"), [(scenes.OPEN, 2), (scenes.ENDING, 1)], ids=["open", "ending"])
def test_a_stream_ends_with_its_message(fault: Any, connections: int) -> None:
    """A socket that stays open keeps nobody waiting and is not used again; one whose bytes end soon is."""
    with FaultServer(fault) as server:
        assert _run(scenes.message(2), base_url=server.url) == ["Hello."] * 2
        assert server.connections == connections


@pytest.mark.parametrize("fault", [scenes.SILENT, scenes.PINGING], ids=["silent", "pinging"])
@pytest.mark.parametrize("scene", [scenes.closed_by_a_thread(), scenes.closed_by_a_task, scenes.cancelled], ids=ENDERS)
def test_a_stream_is_ended_from_outside(scene: Any, fault: Any) -> None:
    """Closed by another thread or task, or with its task cancelled, a stream ends and keeps what was read."""
    with FaultServer(fault) as server:
        assert "Hel" in _run(scene, base_url=server.url, timeout=60.0)
        assert server.settle(1.0)
