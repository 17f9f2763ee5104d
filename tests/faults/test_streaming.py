"""The faults of streams, met by the bare HTTP library: each one is what its name says."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from .server import Fault, FaultServer
from .streaming import CONTENT, EVENTS, OPEN, PING, TEXTS, cuts, dripped, small, stream, tool, zipped

WHOLE = b"".join(EVENTS)


@contextmanager
def opened(fault: Fault, **options: Any) -> Iterator[tuple[FaultServer, httpx.Response]]:
    """A server, and its answer as far as the head."""
    with (
        FaultServer(fault) as server,
        httpx.Client(trust_env=False, timeout=options.pop("timeout", 1.0)) as client,
        client.stream("POST", f"{server.url}/v1/messages", content=b"{}") as response,
    ):
        yield server, response


@pytest.mark.parametrize(
    ("fault", "head"),
    [
        (stream(*EVENTS), {"transfer-encoding": "chunked"}),
        (stream(*EVENTS, framing="length"), {"content-length": str(len(WHOLE))}),
        (stream(*EVENTS, framing="close"), {"connection": "close"}),
        (stream(*zipped(*EVENTS), content_encoding="gzip"), {"content-encoding": "gzip"}),
        (stream(*small(WHOLE), kind="text/plain"), {"content-type": "text/plain"}),
        (stream(*dripped(WHOLE, 0.0)), {"request-id": "req_1"}),
        (stream(*EVENTS, burst=True), {"request-id": "req_1"}),
    ],
)
def test_a_whole_stream_arrives(fault: Fault, head: dict[str, str]) -> None:
    """In each framing the bytes are those of the events, and the head says what it is."""
    with opened(fault) as (_, response):
        assert response.read() == WHOLE
        assert head.items() <= dict(response.headers).items()


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (stream(PING, end="cut"), httpx.RemoteProtocolError),
        (stream(PING, end="cut", framing="length"), httpx.RemoteProtocolError),
        (stream(PING, end="reset"), httpx.ReadError),
        (stream(PING, end="hold"), httpx.ReadTimeout),
    ],
)
def test_a_stream_that_breaks(fault: Fault, expected: type[Exception]) -> None:
    """What was sent arrives, and then the failure that the end has."""
    with opened(fault, timeout=0.2) as (_, response):
        pieces = response.iter_raw()

        assert next(pieces) == PING
        with pytest.raises(expected):
            next(pieces)


def test_what_goes_on_for_ever_ends_when_the_client_leaves() -> None:
    """A dripping stream drips on, and the server notices that nobody listens any more."""
    with opened(stream(b"1", ever=(PING, 0.001))) as (server, response):
        pieces = response.iter_raw()
        first = [next(pieces) for _ in range(5)]

        assert b"".join(first).startswith(b"1" + PING * 2)
        assert not server.settle(0.0)
        response.close()
        assert server.settle(5.0)


def test_zipped_parts_can_be_read_one_by_one() -> None:
    """Each part is readable when it arrives, before the end of the stream is there."""
    with opened(stream(*zipped(*EVENTS), end="hold", content_encoding="gzip")) as (_, response):
        pieces, read = response.iter_bytes(), b""
        while read != WHOLE:
            read += next(pieces)


def test_connections_are_counted_and_settle() -> None:
    """A connection is counted when it is made, and one that the client left has settled."""
    with FaultServer(stream(*EVENTS)) as server:
        with socket.create_connection(("127.0.0.1", server.port)):
            deadline = time.monotonic() + 5
            while server.connections < 1 and time.monotonic() < deadline:
                time.sleep(0.001)
        assert server.connections == 1
        assert server.settle(5.0)


def test_the_cuts_are_everywhere() -> None:
    """Each event is cut off whole and in its middle, and the tables tell what was read by then."""
    found = list(cuts())

    assert [count for _, _, count in found] == [count for count in range(len(EVENTS)) for _ in range(2)]
    assert all(WHOLE.startswith(b"".join(parts)) for _, parts, _ in found)
    assert len(TEXTS) == len(OPEN) == len(EVENTS)
    assert OPEN[CONTENT - 1 : CONTENT + 1] == [(), (0,)]


def test_a_tool_message_is_made_of_its_fragments() -> None:
    """The fragments stand in the stream as they were given, and the reason to stop with them."""
    text = b"".join(tool('{"a":', " no}", reason="max_tokens")).decode()

    assert r'"partial_json": "{\"a\":"' in text
    assert '"partial_json": " no}"' in text
    assert '"stop_reason": "max_tokens"' in text
