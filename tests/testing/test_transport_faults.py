"""What goes wrong in process is what goes wrong on a socket: the same errors, after the same timeouts."""

from __future__ import annotations

import time
from typing import Any

import httpx
import httpx2
import pytest

import attropic
from attropic.localserver import LocalServer
from attropic.testing import AsyncLocalTransport, LocalTransport, local_async_client, local_client

from .ways import ASK, COLOURS, LIBRARIES, closed, http, run, settled, streamed

HEADERS = {"x-api-key": "k", "anthropic-version": "2023-06-01"}
#: A fault, whether the answer is streamed, and the error of the HTTP library.
FAULTS = [
    ("cut=0", True, "RemoteProtocolError"),
    ("cut=500", True, "RemoteProtocolError"),
    ("cut=20", False, "RemoteProtocolError"),
    ("reset=500", True, "ReadError"),
    ("reset=20", False, "ReadError"),
    ("silence=0", True, "ReadTimeout"),
    ("silence=500", True, "ReadTimeout"),
    ("delay=60", False, "ReadTimeout"),
    ("slow-headers=60", False, "ReadTimeout"),
    ("ping=60", True, "ReadTimeout"),
    ("slow-headers=0.0001", False, ""),
    ("delay=0.01", True, ""),
    ("status=529; retry-after=7", False, ""),
    ("malformed-json=2", True, ""),
]


async def _post(client: Any, library: Any, fault: str, stream: bool, expected: str) -> str:
    """The error of a request with a fault, by the name of its class; empty where none comes."""
    timeout = library.Timeout(5, read=0.05 if expected == "ReadTimeout" else 10)
    sent = {"json": {**ASK, "stream": stream}, "headers": {**HEADERS, "x-local-fault": fault}, "timeout": timeout}
    try:
        response = await settled(client.post("/v1/messages", **sent))
    except (httpx.RequestError, httpx2.RequestError) as error:
        return type(error).__name__ if error.request.url.path == "/v1/messages" else "no request"
    return "" if response.content else "no content"


@pytest.fixture(scope="module")
def server() -> Any:
    """An API on a socket."""
    with LocalServer() as running:
        yield running


@pytest.mark.parametrize(("fault", "stream", "expected"), FAULTS)
def test_a_socket_says_the_same(fault: str, stream: bool, expected: str, server: LocalServer) -> None:
    """The expected errors are those of a real connection."""

    async def scene() -> str:
        with httpx.Client(base_url=server.url) as client:
            return await _post(client, httpx, fault, stream, expected)

    assert run("sync", scene) == expected


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
def test_faults_are_errors_of_the_http_library(colour: str, library: str) -> None:
    """Each fault raises the error that a socket would, in the library of the client."""
    transport = LocalTransport() if colour == "sync" else AsyncLocalTransport()

    async def scene() -> list[str]:
        client = http(colour, library, transport, base_url="http://x")
        found = [await _post(client, LIBRARIES[library], *row) for row in FAULTS]
        await closed(client)
        return found

    assert run(colour, scene) == [expected for _, _, expected in FAULTS]


@pytest.mark.parametrize(
    ("fault", "options", "expected"),
    [
        ("cut=500", {}, attropic.APIConnectionError),
        ("silence=500", {"silence_timeout": 0.05}, attropic.StreamSilenceTimeoutError),
        ("ping=0.01", {"idle_timeout": 0.05}, attropic.StreamIdleTimeoutError),
        ("delay=60", {"timeout": 0.05}, attropic.APITimeoutError),
        ("delay=60", {"retry": attropic.RetryPolicy(deadline=0.05)}, attropic.APITimeoutError),
        ("status=529", {}, attropic.OverloadedError),
        ("error-event=overloaded_error", {}, attropic.OverloadedError),
    ],
)
@pytest.mark.parametrize("colour", COLOURS)
def test_our_errors(colour: str, fault: str, options: dict[str, Any], expected: type[Exception]) -> None:
    """A client of ours raises what it raises for the fault of a real server, after the time-outs that it has."""
    make: Any = local_client if colour == "sync" else local_async_client

    async def scene() -> None:
        client = make(max_retries=0, **options)
        try:
            await streamed(client, extra_headers={"x-local-fault": fault})
        finally:
            await closed(client)

    started = time.monotonic()
    with pytest.raises(expected):
        run(colour, scene)
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("colour", COLOURS)
def test_a_deadline_ends_a_dripping_head(colour: str) -> None:
    """A head that comes byte by byte, each in time, ends with the deadline of the call."""
    make: Any = local_client if colour == "sync" else local_async_client

    async def scene() -> None:
        client = make(retry=attropic.RetryPolicy(deadline=0.2))
        try:
            await settled(client.messages.create(**ASK, extra_headers={"x-local-fault": "slow-headers=0.02"}))
        finally:
            await closed(client)

    with pytest.raises(attropic.APITimeoutError):
        run(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
def test_retries_get_through(colour: str) -> None:
    """A fault that happens twice is overcome by the retries of the client, which do not wait."""
    make: Any = local_client if colour == "sync" else local_async_client

    async def scene() -> Any:
        client = make()
        message = await settled(client.messages.create(**ASK, extra_headers={"x-local-fault": "status=529; times=2"}))
        await closed(client)
        return message.stop_reason

    started = time.monotonic()
    assert run(colour, scene) == "end_turn"
    assert time.monotonic() - started < 20
