"""Answers are read as h11 reads them, however their bytes are cut."""

from __future__ import annotations

import random

import h11
import httpx
import pytest

from attropic._io.http11 import Reader

HEAD = b"HTTP/1.1 200 OK\r\n"
LENGTH = HEAD + b"Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nHello"
CHUNKS = HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nHello\r\n00a\r\n0123456789\r\n0\r\n\r\n"
ANSWERS = {
    "length": LENGTH,
    "no body": HEAD + b"content-length: 0\r\n\r\n",
    "error": b"HTTP/1.1 529 \r\ncontent-length: 2\r\n\r\n{}",
    "no reason": b"HTTP/1.1 500\r\ncontent-length: 2\r\n\r\n{}",
    "chunks": CHUNKS,
    "extensions": HEAD + b"transfer-encoding: chunked\r\n\r\n5;a=b\r\nHello\r\n0\r\n\r\n",
    "later extensions": HEAD + b"transfer-encoding: chunked\r\n\r\n1\r\nH\r\n4;a\r\nello\r\n0\r\n\r\n",
    "trailers": HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nHello\r\n0\r\nx-late: 1\r\n\r\n",
    "no content": b"HTTP/1.1 204 No Content\r\n\r\n",
    "not modified": b"HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n",
    "early hints": b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n" + LENGTH,
    "continue": b"HTTP/1.1 100 Continue\r\n\r\n" + LENGTH,
    "folded": HEAD + b"x-long: a\r\n b\r\ncontent-length: 5\r\n\r\nHello",
    "bare line feeds": b"HTTP/1.1 200 OK\ncontent-length: 5\n\nHello",
    "equal lengths": HEAD + b"content-length: 5\r\ncontent-length: 5\r\n\r\nHello",
    "close": HEAD + b"connection: close\r\ncontent-length: 5\r\n\r\nHello",
    "keep-alive": HEAD + b"connection: Keep-Alive\r\ncontent-length: 5\r\n\r\nHello",
    "spaces": HEAD + b"x-a:   b \t\r\ncontent-length:\t5 \r\n\r\nHello",
    "cookies": HEAD + b"set-cookie: a=1\r\nset-cookie: b=2\r\ncontent-length: 5\r\n\r\nHello",
    "old": b"HTTP/1.0 200 OK\r\ncontent-length: 5\r\n\r\nHello",
    "high bytes": HEAD + b"x-name: caf\xe9\r\ncontent-length: 5\r\n\r\nHello",
}
TO_THE_END = {"until the end": HEAD + b"\r\nHello", "old, until the end": b"HTTP/1.0 200 OK\r\n\r\nHello"}
REFUSED = {
    "nothing": b"",
    "no head": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    "half a head": HEAD + b"content-le",
    "two lengths": HEAD + b"content-length: 5\r\ncontent-length: 6\r\n\r\nHello!",
    "a length that is none": HEAD + b"content-length: +5\r\n\r\nHello",
    "an unknown coding": HEAD + b"transfer-encoding: gzip\r\n\r\nHello",
    "a space before the colon": HEAD + b"content-length : 5\r\n\r\nHello",
    "a null": HEAD + b"x-a: \x00\r\ncontent-length: 5\r\n\r\nHello",
    "too short": HEAD + b"content-length: 6\r\n\r\nHello",
    "no last chunk": CHUNKS[:-5],
    "half a chunk": CHUNKS[:-20],
    "a chunk that is too long": HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nHello!\r\n0\r\n\r\n",
    "a size that is none": HEAD + b"transfer-encoding: chunked\r\n\r\nx\r\nHello\r\n0\r\n\r\n",
    "a negative size": HEAD + b"transfer-encoding: chunked\r\n\r\n-5\r\nHello\r\n0\r\n\r\n",
    "a head without an end": HEAD + b"x-a: b\r\n" * 13_000,
}


def cut(wire: bytes, step: int) -> list[bytes]:
    """The bytes in stretches of this length, and their end."""
    return [*(wire[start : start + step] for start in range(0, len(wire), step)), b""]


def read(stretches: list[bytes]) -> tuple[int, bytes, list[tuple[bytes, bytes]], bytes, bool]:
    """Status, reason, fields, body, and whether another request can follow."""
    reader, left = Reader(), iter(stretches)
    head = None
    while head is None:
        head = reader.head(next(left))
    body = b""
    while (piece := reader.piece()) is not None:
        body += piece
        if not piece:
            reader.feed(next(left))
    fields = [(name.lower(), value) for name, value in head.fields]
    return head.status, head.reason, fields, body, reader.reusable


def expected(wire: bytes) -> tuple[int, bytes, list[tuple[bytes, bytes]], bytes, bool]:
    """The same by h11."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "h")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(wire)
    head, body, event = None, b"", connection.next_event()
    while not isinstance(event, h11.EndOfMessage):
        if isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
        elif event is h11.NEED_DATA:
            connection.receive_data(b"")  # it raises when it is fed after that
        elif not isinstance(event, h11.InformationalResponse):
            raise h11.RemoteProtocolError(f"{event}")
        event = connection.next_event()
    assert head is not None
    fields = [(bytes(name), bytes(value)) for name, value in head.headers]
    reusable = connection.their_state is h11.DONE and connection.trailing_data == (b"", False)
    return head.status_code, bytes(head.reason), fields, body, reusable


@pytest.mark.parametrize("step", [1, 2, 3, 7, 10**6])
@pytest.mark.parametrize("name", [*ANSWERS, *TO_THE_END])
def test_an_answer_is_what_h11_reads(name: str, step: int) -> None:
    """Status, reason, fields, body and whether the connection can be used again are the same."""
    wire = {**ANSWERS, **TO_THE_END}[name]

    assert read(cut(wire, step)) == expected(wire)


@pytest.mark.parametrize("step", [5, 10**6])
@pytest.mark.parametrize("name", REFUSED)
def test_what_breaks_the_rules_is_refused(name: str, step: int) -> None:
    """A head or body that breaks off or breaks the rules is an error, never an answer."""
    with pytest.raises(httpx.RemoteProtocolError):
        read(cut(REFUSED[name], step))


@pytest.mark.parametrize("wire", [LENGTH, CHUNKS], ids=["length", "chunks"])
def test_bytes_after_the_answer_spoil_the_connection(wire: bytes) -> None:
    """What nobody asked for is not taken for the answer to the next request: the connection is given up."""
    assert read([wire])[4] is True
    assert read([wire + b"HTTP/1.1 200 OK\r\n"])[4] is False


@pytest.mark.parametrize("name", ["length", "chunks"])
def test_an_answer_as_servers_write_it_needs_no_h11(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The common shapes are read without it."""

    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(h11, "Connection", fail)

    assert read(cut(ANSWERS[name], 4))[0] == 200


def test_damaged_answers_are_never_read_otherwise() -> None:
    """Where h11 reads a damaged answer, so do we, and with the same result; what it refuses is refused."""
    chance = random.Random(12)
    wires = [*ANSWERS.values()]
    for _ in range(3000):
        wire = bytearray(chance.choice(wires))
        for _ in range(chance.randint(1, 3)):
            wire[chance.randrange(len(wire))] = chance.choice(b"\r\n:; 059aAfF\t\x00\xff")
        step = chance.choice([3, 10**6])
        try:
            known = expected(bytes(wire))
        except h11.RemoteProtocolError:
            known = None
        try:
            found = read(cut(bytes(wire), step))
        except httpx.RemoteProtocolError:
            found = None
        if found is None or known is None:
            assert found == known, bytes(wire)
        else:
            assert found[:4] == known[:4], bytes(wire)
            assert known[4] or not found[4] or step == 3, bytes(wire)  # what was not read yet shows on the socket
