"""Faults of connections, seen from a plain socket."""

from __future__ import annotations

import time

import pytest

from .asking import ask, connect, read, request, turn

STREAM = pytest.mark.parametrize("stream", [False, True], ids=["json", "events"])
SIZES = pytest.mark.parametrize("size", [0, 1, 100])


@STREAM
@SIZES
@pytest.mark.parametrize(("name", "end"), [("cut", "cut"), ("reset", "reset"), ("silence", "silent")])
def test_a_body_ends_after_exactly_so_many_bytes(url: str, name: str, end: str, size: int, stream: bool) -> None:
    """The client gets the head of the whole answer and so many bytes of its body, and then what the fault says."""
    whole = ask(url, stream=stream)
    seen = ask(url, f"{name}={size}", stream=stream)
    assert (seen.status, seen.end, len(seen.body)) == (200, end, size)
    assert whole.end == "whole"
    assert seen.headers.get("content-length") == whole.headers.get("content-length")
    assert seen.body[:20] == whole.body[:size][:20]


@STREAM
def test_a_body_that_is_shorter_than_its_fault_stays_whole(url: str, stream: bool) -> None:
    """A connection that would break after the end of the body does not break."""
    whole, seen = ask(url, stream=stream), ask(url, "cut=100000", stream=stream)
    assert (seen.end, len(seen.body)) == ("whole", len(whole.body))


def test_a_stream_may_be_cut_behind_its_last_byte(url: str) -> None:
    """Of a stream whose every byte came, only the end of its framing is missing."""
    whole = ask(url, stream=True)
    seen = ask(url, f"cut={len(whole.body)}", stream=True)
    assert (seen.end, seen.kinds) == ("cut", whole.kinds)


def test_a_reset_takes_no_byte_back(url: str) -> None:
    """A client that begins to read when the server has long wanted to reset gets every byte that came before it."""
    body = turn("word " * 80_000, max_tokens=100_000)
    with connect(url) as connection:
        connection.sendall(request(body, headers={"x-local-fault": "reset=300000"}))
        time.sleep(0.2)
        seen = read(connection)
    assert (seen.end, len(seen.body)) == ("reset", 300_000)


def test_a_silent_connection_stays_until_the_client_leaves(url: str) -> None:
    """After the silence begins, the connection is open, and another one is answered."""
    with connect(url) as connection:
        connection.sendall(request(headers={"x-local-fault": "silence=5"}))
        assert len(read(connection, 0.1).body) == 5
        assert ask(url).status == 200
        with pytest.raises(TimeoutError):
            connection.recv(1)


@STREAM
def test_a_delay_comes_before_the_head(url: str, stream: bool) -> None:
    """No byte comes before the delay is over, and then the whole answer does."""
    seen = ask(url, "delay=0.15", stream=stream)
    assert seen.first_at >= 0.15
    assert seen.end == "whole"


@STREAM
def test_slow_headers_come_byte_by_byte(url: str, stream: bool) -> None:
    """The head takes as many waits as it has bytes, and the answer is the same but for that."""
    seen = ask(url, "slow-headers=0.001", stream=stream)
    length = sum(len(name) + len(value) + 4 for name, value in seen.headers.items())
    assert seen.head_at - seen.first_at >= length * 0.001 * 0.9
    assert seen.end == "whole"
    whole = ask(url, stream=stream)
    assert seen.headers.keys() == whole.headers.keys()
    assert len(seen.body) == len(whole.body)


def test_slow_headers_leave_the_connection_in_order(url: str) -> None:
    """A connection that had slow headers serves the next request."""
    with connect(url) as connection:
        for fault in ({"x-local-fault": "slow-headers=0.0001"}, {}):
            connection.sendall(request(headers=fault))
            assert read(connection).status == 200


def test_faults_combine(url: str) -> None:
    """Delay, status, message and a cut all happen to one answer."""
    fault = 'delay=0.05; status=529; retry-after=1.5; message="Come; back"; cut=40'
    seen = ask(url, fault)
    assert seen.first_at >= 0.05
    assert (seen.status, seen.headers["retry-after"], seen.end, len(seen.body)) == (529, "1.5", "cut", 40)
    whole = ask(url, fault.replace("cut=40", "cut=4000"))
    assert whole.json["error"] == {"type": "overloaded_error", "message": "Come; back"}
