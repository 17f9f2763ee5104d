"""Bodies above the limits are refused while they are read, and the client hears why."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator

import pytest

from attropic.localserver import _sending

from ..faults.asking import HEADERS, Seen, ask, connect, read, request
from .conftest import LIMIT

LARGE = 16 * LIMIT  # more than the buffers of a connection hold
PIECE = b" " * 65536
FORM = {"content-type": "multipart/form-data; boundary=b", "anthropic-beta": "files-api-2025-04-14"}


def head(path: str = "/v1/messages", **more: str) -> bytes:
    """The head of a request whose body follows."""
    headers = {**HEADERS, **{name.replace("_", "-"): value for name, value in more.items()}}
    lines = [f"POST {path} HTTP/1.1", "host: local", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def refused(seen: Seen) -> None:
    assert (seen.status, seen.end) == (413, "whole")
    assert seen.json["error"]["type"] == "request_too_large"
    assert seen.json["request_id"] == seen.headers["request-id"]


def chunks(size: int) -> Iterator[bytes]:
    for _ in range(size // len(PIECE)):
        yield b"%x\r\n%b\r\n" % (len(PIECE), PIECE)
    yield b"0\r\n\r\n"


def test_a_client_that_writes_first_hears_of_its_large_body(url: str) -> None:
    """A client that reads only when all is written gets 413, not a reset, and the connection ends after it."""
    with connect(url) as connection:
        connection.sendall(request(b" " * LARGE))
        seen = read(connection)
        refused(seen)
        assert seen.headers["connection"] == "close"
        assert connection.recv(1) == b""


def test_chunks_are_counted(url: str) -> None:
    """A body that does not say how long it is is refused when it becomes too long, and not before."""
    with connect(url) as connection:
        connection.sendall(head(transfer_encoding="chunked"))
        for chunk in chunks(LARGE):
            connection.sendall(chunk)
        refused(read(connection))
    with connect(url) as connection:
        connection.sendall(head(transfer_encoding="chunked") + b"".join(chunks(LIMIT)))
        assert read(connection).status == 400


@pytest.mark.parametrize("chunked", [False, True])
def test_the_refusal_comes_while_the_client_writes(url: str, chunked: bool) -> None:
    """413 is there before the body is whole."""
    with connect(url) as connection:
        if chunked:
            connection.sendall(head(transfer_encoding="chunked"))
            for chunk in list(chunks(2 * LIMIT))[:-1]:
                connection.sendall(chunk)
        else:
            connection.sendall(head(content_length=str(10**12)))
        refused(read(connection))


def test_a_file_above_the_limit_is_refused(url: str) -> None:
    """A part of a multipart body is counted as it comes; a file of the limit's size is taken."""
    begin = b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\n'
    for size, status in ((LIMIT, 200), (LARGE, 413)):
        body = begin + b"x" * size + b"\r\n--b--\r\n"
        seen = ask(url, path="/v1/files", body=body, headers=FORM)
        assert (seen.status, seen.end) == (status, "whole"), seen.body


def test_a_body_of_the_limit_is_read(url: str) -> None:
    """As many bytes as are allowed are no reason to refuse."""
    assert ask(url, body=b" " * LIMIT).status == 400
    assert ask(url, body=b" " * (LIMIT + 1)).status == 413


def test_who_writes_without_end_is_hung_up_on(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client may end what it writes, but not write for ever."""
    monkeypatch.setattr(_sending, "_REST_BYTES", 4 * LIMIT)
    with connect(url) as connection:
        connection.sendall(head(transfer_encoding="chunked"))
        with pytest.raises(ConnectionError):
            connection.sendall(b"".join(list(chunks(64 * LIMIT))[:-1]))


def test_who_stands_still_is_hung_up_on(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that was refused and neither ends nor leaves loses its connection."""
    monkeypatch.setattr(_sending, "_REST_SECONDS", 0.1)
    with connect(url) as connection:
        connection.sendall(head(content_length=str(LARGE)))
        refused(read(connection))
        assert connection.recv(1) == b""


@pytest.mark.parametrize(
    ("more", "status"),
    [({"content_length": str(LARGE)}, 413), ({"content_length": "9", "x_api_key": "unknown"}, 401)],
)
def test_who_asks_before_is_refused_without_a_body(url: str, more: dict[str, str], status: int) -> None:
    """With `expect: 100-continue` the refusal is the first thing that comes, and the connection ends at once."""
    with connect(url) as connection:
        connection.sendall(head(expect="100-continue", **more))
        assert read(connection).status == status
        assert connection.recv(1) == b""


def test_who_asks_before_is_told_to_send(url: str) -> None:
    """With `expect: 100-continue` a good head gets its go-ahead, and then the answer."""
    body = json.dumps({"model": "claude-opus-4-7", "max_tokens": 9, "messages": [{"role": "user", "content": "x"}]})
    with connect(url) as connection:
        connection.sendall(head(expect="100-continue", content_length=str(len(body))))
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(body.encode())
        assert read(connection).status == 200


def test_many_large_bodies_at_once(url: str) -> None:
    """Many clients write large bodies at the same time, and each hears 413."""
    found: list[int] = []

    def write() -> None:
        with connect(url) as connection:
            connection.sendall(request(b" " * LARGE))
            found.append(read(connection).status)

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [413] * 8


def test_a_client_that_leaves_in_its_body_leaves_nothing(url: str) -> None:
    """A reset in the middle of a body does no harm to the next request."""
    with connect(url) as connection:
        connection.sendall(head(content_length="1000") + b"{")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    assert ask(url).status == 200
