"""Exchanges that do not come to their end are recorded as what came, and replayed as that."""

from __future__ import annotations

import json
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import IncompleteRead
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer, Replay

from .upstreams import HEAD, connect, files, read, send, turn

Record = Callable[..., LocalServer]
Serve = Callable[..., LocalServer]
WAIT = 10


def cut(server: LocalServer, body: Any, headers: dict[str, str] = HEAD) -> bytes:
    """What came of an answer that is cut."""
    with closing(connect(server)) as connection:
        connection.request("POST", "/v1/messages", json.dumps(body), headers)
        with pytest.raises(IncompleteRead) as caught:
            connection.getresponse().read()
        return bytes(caught.value.partial)


@pytest.mark.parametrize("way", ["cut", "reset"])
@pytest.mark.parametrize("stream", [True, False])
def test_an_answer_that_the_upstream_cuts_is_cut_for_the_client(
    serve: Serve, record: Record, folder: Path, stream: bool, way: str
) -> None:
    """The client sees a broken answer, the file says who broke it, and a replay breaks at the same byte."""
    recorder = record(upstream=serve().url)
    came = cut(recorder, turn("hi", stream=stream), {**HEAD, "x-local-fault": f"{way}=300"})
    told = read(folder)["response"]
    assert told["interrupted"] == "upstream"
    assert len(came) == 300 or way == "reset"
    written = "".join(event["text"] for event in told["stream"]) if stream else told["text"]
    assert written.encode() == came
    assert cut(serve(api=Replay(folder)), turn("hi", stream=stream)) == came


def test_an_answer_that_the_client_leaves_is_left_by_the_recorder(record: Record, folder: Path) -> None:
    """The upstream notices that the client has gone, and what the client had is written down."""
    left = threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"data: 1\n\n", "more_body": True})
        while (await receive())["type"] != "http.disconnect":
            pass
        left.set()

    with closing(connect(record(app))) as connection:
        connection.request("POST", "/v1/messages", b"{}", HEAD)
        response = connection.getresponse()
        assert response.read(9) == b"data: 1\n\n"
        response.close()
    assert left.wait(WAIT)
    until = time.monotonic() + WAIT
    while not (files(folder) and read(folder)) and time.monotonic() < until:
        time.sleep(0.01)
    assert read(folder)["response"]["interrupted"] == "client"


def test_a_request_that_the_client_leaves_is_not_recorded(record: Record, folder: Path) -> None:
    """Half a request is no exchange: the upstream sees it end, and nothing is written."""
    ended = threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        ended.set()

    with closing(connect(record(app))) as connection:
        connection.putrequest("POST", "/v1/messages")
        connection.putheader("content-length", "100")
        connection.endheaders(b"half")
    assert ended.wait(WAIT)
    assert files(folder) == []


def test_a_recorder_that_stops_writes_what_it_has(serve: Serve, folder: Path, record: Record) -> None:
    """The end of the server ends open streams, and their exchanges are there."""
    recorder = record(upstream=serve().url)
    with closing(connect(recorder)) as connection:
        connection.request(
            "POST", "/v1/messages", json.dumps(turn("hi", stream=True)), {**HEAD, "x-local-fault": "silence=500"}
        )
        assert connection.getresponse().read(500)
        begun = time.monotonic()
        recorder.close()
        assert time.monotonic() - begun < 2
    told = read(folder)["response"]
    assert told["interrupted"] == "client"
    assert len("".join(event["text"] for event in told["stream"])) == 500


def test_a_recording_that_cannot_be_written_is_no_quiet_success(
    record: Record, serve: Serve, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """When the disk fails the client's answer does not come to its end, and the log says why."""
    recorder = record(upstream=serve().url)
    shutil.rmtree(folder)
    assert cut(recorder, turn("hi", stream=True))
    assert "Exchange 1 (messages.create) could not be recorded" in caplog.text


@pytest.fixture
def raw() -> Iterator[Callable[[bytes], str]]:
    """Starts a server that reads one request and answers with these bytes."""
    listening = socket.create_server(("127.0.0.1", 0))

    def start(answer: bytes) -> str:
        def once() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

        threading.Thread(target=once, daemon=True).start()
        return f"http://127.0.0.1:{listening.getsockname()[1]}"

    yield start
    listening.close()


def test_an_upstream_that_speaks_no_http_is_an_error(raw: Callable[[bytes], str], record: Record, folder: Path) -> None:
    """An answer that is none gives 502, and is not recorded."""
    status, _, body = send(record(upstream=raw(b"HELO\r\n\r\n")), "GET", "/v1/models")
    assert status == 502
    assert json.loads(body)["error"]["message"].endswith("cannot be reached: RemoteProtocolError")
    assert files(folder) == []


def test_a_piece_of_a_character_is_kept(raw: Callable[[bytes], str], record: Record, folder: Path) -> None:
    """A stream that breaks within a character is written as bytes, and replayed as such."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 99\r\n\r\n"
    with closing(connect(record(upstream=raw(head + b"data: \xf0\x9f")))) as connection:
        connection.request("GET", "/v1/models")
        with pytest.raises(IncompleteRead):
            connection.getresponse().read()
    assert read(folder)["response"]["base64"] == "ZGF0YTog8J8="
