"""Connections: kept, shared by several requests, ended by either side."""

from __future__ import annotations

import json
import os
import socket
import struct
import sys
import time

import pytest

from attropic.localserver import LocalServer, _protocol

from ..faults.asking import HEADERS, ask, connect, read, request, turn

RESET = struct.pack("ii", 1, 0)


def answers(connection: socket.socket, count: int) -> list[bytes]:
    """So many answers of one connection: those of which each has its length."""
    file = connection.makefile("rb")
    found = []
    for _ in range(count):
        lines = list(iter(file.readline, b"\r\n"))
        length = next(int(line.split()[1]) for line in lines if line.startswith(b"content-length:"))
        found.append(lines[0].split()[1] + b" " + file.read(length))
    file.close()
    return found


def test_requests_may_come_before_the_answers(url: str) -> None:
    """Of requests that are sent at once on a connection each is answered, in their order, refused ones too."""
    sent = [request(turn("one")), request(path="/v1/nothing"), request(turn("two"), headers={"x-api-key": "bad"})]
    sent += [request(path="/v1/models/claude-opus-4-7", method="GET"), request(b"{"), request(turn("three"))]
    with connect(url) as connection:
        connection.sendall(b"".join(sent))
        found = answers(connection, len(sent))
    assert [answer[:3] for answer in found] == [b"200", b"404", b"401", b"200", b"400", b"200"]
    assert b"You said: one" in found[0]
    assert b"You said: three" in found[5]


def drip(connection: socket.socket, data: bytes) -> None:
    """Send bytes one by one."""
    for at in range(len(data)):
        connection.sendall(data[at : at + 1])
        time.sleep(0.05)


@pytest.mark.parametrize("piece", [1, 7, 400])
def test_a_request_may_come_in_pieces(url: str, piece: int) -> None:
    """It does not matter how the bytes of a request are cut, in head or body."""
    sent = request(turn("in pieces")) * 2
    with connect(url) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(0, len(sent), piece):
            connection.sendall(sent[at : at + piece])
        assert all(b"You said: in pieces" in answer for answer in answers(connection, 2))


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "TRACE", "WHATEVER"])
def test_other_methods_are_refused_and_the_connection_stays(url: str, method: str) -> None:
    """A method that the path does not have is a 405 which names those it has; the answer to HEAD has no body."""
    with connect(url) as connection:
        connection.sendall(request(b"", path="/v1/messages", method=method))
        if method == "HEAD":
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(4096)
            assert head.startswith(b"HTTP/1.1 405 ")
            assert head.endswith(b"\r\n\r\n")
        else:
            seen = read(connection)
            assert (seen.status, seen.headers["allow"]) == (405, "POST")
            assert seen.json["error"]["type"] == "invalid_request_error"
        connection.sendall(request(turn("after")))
        assert b"You said: after" in answers(connection, 1)[0]


@pytest.mark.parametrize("stream", [False, True])
def test_a_connection_ends_when_the_client_says_so(url: str, stream: bool) -> None:
    """With `connection: close` the answer is whole, and then the connection ends."""
    with connect(url) as connection:
        connection.sendall(request(turn(stream=stream), headers={"connection": "close"}))
        assert read(connection).end == "whole"
        assert connection.recv(1) == b""


@pytest.mark.parametrize(
    "sent",
    [
        b"NONSENSE\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n",
        b"POST /v1/messages HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\r\nhost: x\r\nlong: " + b"x" * 100_000,
    ],
    ids=["line", "length", "chunk", "long"],
)
def test_what_is_no_http_is_refused(url: str, sent: bytes) -> None:
    """A broken head or chunk gets the API's error object with an id, and the connection ends."""
    with connect(url) as connection:
        connection.sendall(sent)
        seen = read(connection)
        assert (seen.status, seen.end, seen.headers["connection"]) == (400, "whole", "close")
        assert seen.json["error"] == {"type": "invalid_request_error", "message": "The request is not valid HTTP"}
        assert seen.json["request_id"] == seen.headers["request-id"]


@pytest.mark.parametrize("sent", [b"POST /v1/me", request(turn())[:-5]], ids=["head", "body"])
def test_a_request_that_does_not_end_is_given_up(url: str, sent: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A head or a body that stands still is a 408, and the connection ends."""
    monkeypatch.setattr(_protocol, "_HEAD", 0.1)
    monkeypatch.setattr(_protocol, "_BODY", 0.1)
    with connect(url) as connection:
        connection.sendall(sent)
        seen = read(connection)
        assert (seen.status, seen.json["error"]["type"]) == (408, "timeout_error")
        assert connection.recv(1) == b""


def test_a_head_has_so_much_time_however_it_drips(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then does not prolong the time of a head."""
    monkeypatch.setattr(_protocol, "_HEAD", 0.25)
    with connect(url) as connection, pytest.raises(ConnectionError):
        drip(connection, request(turn())[:60])


def test_a_body_may_drip(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then prolongs the time of a body, however long that takes."""
    monkeypatch.setattr(_protocol, "_BODY", 0.25)
    sent = request(turn())
    with connect(url) as connection:
        connection.sendall(sent[:-8])
        drip(connection, sent[-8:])
        assert read(connection).status == 200


def test_a_connection_without_a_request_is_closed(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection on which nothing ever comes is closed without a word."""
    monkeypatch.setattr(_protocol, "IDLE", 0.1)
    with connect(url) as connection:
        assert connection.recv(1) == b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is of Linux")
def test_clients_that_break_off_leave_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """Resets before, within and after a request, and within an answer, leave no descriptor and no word in the log."""
    sent = request(turn("word " * 500, stream=True))
    with LocalServer() as server:
        assert ask(server.url).status == 200
        before = len(os.listdir("/proc/self/fd"))
        for round in range(40):
            with connect(server.url) as connection:
                connection.sendall([b"", sent[:30], sent[:-30], sent, sent * 3][round % 5])
                if round % 5 > 2:
                    connection.recv(100)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        assert ask(server.url).status == 200
        deadline = time.monotonic() + 5
        while len(os.listdir("/proc/self/fd")) > before and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(os.listdir("/proc/self/fd")) <= before
    assert caplog.records == []


def test_the_address_can_be_used_again_at_once() -> None:
    """A server can take the port of one that has just ended with connections open."""
    with LocalServer() as first:
        port = int(first.url.rsplit(":", 1)[1])
        with connect(first.url) as connection:
            connection.sendall(request(turn()))
            assert read(connection).status == 200
            first.close()
    with LocalServer(port=port) as second:
        assert ask(second.url, body=json.loads(json.dumps(turn())), headers=HEADERS).status == 200
