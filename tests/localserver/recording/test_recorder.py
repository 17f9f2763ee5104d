"""What a recorder passes on, and what it writes."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer, Recorder

from .upstreams import (
    HAIKU,
    HEAD,
    KEY,
    answering,
    closed_port,
    connect,
    everything,
    files,
    headers_of,
    read,
    send,
    sse,
    turn,
)

Record = Callable[..., LocalServer]
Serve = Callable[..., LocalServer]
GOLDEN = """\
# Recorded by attropic. Secrets were removed; read it all the same before you share it.
operation: messages.create
upstream: {url}
request:
  method: POST
  path: /v1/messages
  headers:
    accept: "*/*"
    anthropic-version: "2023-06-01"
    content-type: application/json
  json:
    model: claude-haiku-4-5
    max_tokens: 100
    messages:
      - role: user
        content: |-
          two
          lines
response:
  status: 200
  after: {after}
  headers:
    anthropic-ratelimit-requests-limit: "50"
    content-type: application/json
    request-id: req_1
  json:
    id: msg_1
    content: []
"""


def test_an_exchange_is_one_file_that_is_good_to_read(serve: Serve, record: Record, folder: Path) -> None:
    """The file shows request and response as JSON, and the headers that matter; the client gets all of them."""
    given = {"request-id": "req_1", "anthropic-ratelimit-requests-limit": "50", "cf-ray": "x", "set-cookie": "a=b"}
    upstream = serve(app=answering(b'{"id": "msg_1", "content": []}', "application/json", headers=given))
    recorder = record(upstream=upstream.url)
    answer = send(recorder, "POST", "/v1/messages", turn("two\nlines"), {**HEAD, "accept": "*/*", "user-agent": "x"})
    assert answer[0] == 200
    assert answer[2] == b'{"id": "msg_1", "content": []}'
    assert {name: answer[1][name] for name in given} == given
    assert files(folder) == ["0001-messages.create.yaml"]
    after = read(folder)["response"]["after"]
    text = (folder / "0001-messages.create.yaml").read_text()
    assert text == GOLDEN.format(url=upstream.url, after=after)


def test_both_ways_are_passed_on_as_they_come(record: Record, folder: Path) -> None:
    """The upstream has the first half of an upload before the second is sent, and the client half of the answer."""
    halves: list[bytes] = []
    seen, go_on = threading.Event(), threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        import asyncio

        more = True
        while more:
            message = await receive()
            halves.append(message.get("body", b""))
            more = message.get("more_body", False)
            if b"".join(halves) == b'{"a":':
                seen.set()
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"data: 1\n\ndata", "more_body": True})
        await asyncio.get_running_loop().run_in_executor(None, go_on.wait, 10)
        await send({"type": "http.response.body", "body": b": 2\r\n\r\n: end"})

    with closing(connect(record(app))) as connection:
        connection.putrequest("POST", "/v1/messages?beta=true")
        for name, value in {**HEAD, "content-length": "8"}.items():
            connection.putheader(name, value)
        connection.endheaders(b'{"a":')
        assert seen.wait(10)
        connection.send(b" 1}")
        response = connection.getresponse()
        assert response.read(13) == b"data: 1\n\ndata"
        go_on.set()
        assert response.read() == b": 2\r\n\r\n: end"
    found = read(folder)
    assert (found["operation"], found["request"]["query"]) == ("beta.messages.create", "beta=true")
    assert [event["text"] for event in found["response"]["stream"]] == ["data: 1\n\n", "data: 2\r\n\r\n", ": end"]
    assert [event["at"] for event in found["response"]["stream"]] == sorted(
        e["at"] for e in found["response"]["stream"]
    )


def test_requests_reach_the_upstream_with_everything_that_is_theirs(record: Record) -> None:
    """Method, raw path, query, credentials and repeated headers arrive; those of one connection do not."""
    seen: dict[str, Any] = {}

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.update(scope)
        await answering(b"{}", "application/json")(scope, receive, send)

    with closing(connect(record(app))) as connection:
        connection.putrequest("PUT", "/a%2Fb%20c/%E2%82%AC?x=%2B&x=2&y", skip_accept_encoding=True)
        for name, value in (
            ("x-api-key", KEY),
            ("x-twice", "1"),
            ("x-twice", "2"),
            ("te", "x"),
            ("content-length", "0"),
        ):
            connection.putheader(name, value)
        connection.endheaders()
        assert connection.getresponse().read() == b"{}"
    headers = seen["headers"]
    assert (seen["method"], seen["raw_path"], seen["query_string"]) == ("PUT", b"/a%2Fb%20c/%E2%82%AC", b"x=%2B&x=2&y")
    assert [value for name, value in headers if name == b"x-twice"] == [b"1", b"2"]
    assert (b"x-api-key", KEY.encode()) in headers
    assert (b"accept-encoding", b"identity") in headers
    assert {b"te", b"transfer-encoding", b"user-agent"}.isdisjoint(name for name, _ in headers)


SPOKEN = ["Your key is sk-", "ant-api03", "-the-real-key-of-", "a-user", "."]


def _said(*texts: str, kind: str = "text") -> list[dict[str, Any]]:
    name = {"text": "text_delta", "partial_json": "input_json_delta"}[kind]
    return [{"type": "content_block_delta", "index": 0, "delta": {"type": name, kind: text}} for text in texts]


LEAKS: dict[str, tuple[Any, bytes, str]] = {
    "header": (turn("hi"), b"{}", "application/json"),
    "body": (turn(f"my key is {KEY}"), json.dumps({"said": KEY}).encode(), "application/json"),
    "mcp": (turn("hi", mcp_servers=[{"name": "x", "authorization_token": KEY[7:]}]), b"{}", "application/json"),
    "stream": (turn("hi"), sse({"type": "message_start"}, *_said(*SPOKEN)), "text/event-stream"),
    "tool": (
        turn("hi"),
        sse(*_said('{"pass', 'word": "', KEY[7:20], KEY[20:], '"}', kind="partial_json")),
        "text/event-stream",
    ),
    "lines": (turn("hi"), json.dumps({"result": {"token": KEY[7:]}}).encode() + b"\n{}\n", "application/x-jsonl"),
    "text": (turn("hi"), f"<p>{KEY}</p>".encode(), "text/html"),
    "broken": (f'{{"key": "{KEY}'.encode(), f'{{"key": "{KEY}'.encode(), "application/json"),
}


@pytest.mark.parametrize("where", LEAKS)
def test_no_secret_is_written(record: Record, folder: Path, where: str) -> None:
    """The key of the client goes to the upstream and back to the client, and no part of it to the disk."""
    body, answer, media_type = LEAKS[where]
    got = send(record(answering(answer, media_type)), "POST", f"/v1/messages?api_key={KEY}", body)
    assert got[2] == answer
    written = everything(folder)
    assert all(part not in written for part in (KEY[7:].encode(), b"real-key", b"api03"))
    assert b"[removed]" in written


def test_no_secret_is_part_of_a_name(record: Record, folder: Path) -> None:
    """A path that the contract does not know gives a name of plain words, without a secret and within the folder."""
    recorder = record(answering(b"{}", "application/json"))
    for path in ("/../../etc/passwd", f"/keys/{KEY}", "/%2e%2e%2f%2e%2e/x", "/" + "long/" * 50):
        assert send(recorder, "GET", path)[0] == 200
    assert KEY[7:].encode() not in everything(folder)
    assert files(folder) == [
        "0001-get-etc-passwd.yaml",
        "0002-get-keys-removed.yaml",
        "0003-get-2e-2e-2f-2e-2e-x.yaml",
        f"0004-{('get-' + 'long-' * 50)[:60].rstrip('-')}.yaml",
    ]
    assert files(folder.parent) == ["recordings"]


def test_uploads_are_written_as_their_parts(serve: Serve, record: Record, folder: Path) -> None:
    """Of a file its name, type, size and digest are kept, and no byte; a field of text as it is."""
    data = bytes(range(256)) * 400
    body = (
        b'--b0\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nreport\r\n--b0\r\n'
        b'content-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n'
        + data
        + b"\r\n--b0--\r\n"
    )
    upstream = serve()
    headers = {**HEAD, "content-type": "multipart/form-data; boundary=b0"}
    answer = send(record(upstream=upstream.url), "POST", "/v1/files?beta=true", body, headers)
    assert (answer[0], json.loads(answer[2])["size_bytes"]) == (200, len(data))
    found = read(folder)["request"]
    assert found["headers"]["content-type"] == "multipart/form-data"
    assert found["parts"] == [
        {"name": "purpose", "text": "report"},
        {"name": "file", "filename": "a.pdf", "type": "application/pdf", "size": 102400, "sha256": digest(data)},
    ]


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("size", [10, 5000])
def test_bytes_that_are_no_text_stand_in_the_file_or_beside_it(record: Record, folder: Path, size: int) -> None:
    """Few bytes are written in base64, many in a file of their own, which the recording names."""
    data = b"\x00\xff" * (size // 2)
    recorder = record(answering(data, "application/pdf"))
    assert send(recorder, "GET", "/v1/files/f1/content")[2] == data
    told = read(folder)["response"]
    if size == 10:
        assert told["base64"] == "AP8A/wD/AP8A/w=="
    else:
        assert (told["file"], told["size"], told["sha256"]) == ("0001-beta.files.download.bin", size, digest(data))
        assert (folder / told["file"]).read_bytes() == data


def test_answers_that_are_compressed_stay_so(record: Record, folder: Path) -> None:
    """An upstream that compresses unasked is passed on as it is, and written as bytes."""
    data = gzip.compress(b'{"a": 1}')
    answer = send(
        record(answering(data, "application/json", headers={"content-encoding": "gzip"})), "GET", "/v1/models"
    )
    assert (answer[1]["content-encoding"], answer[2]) == ("gzip", data)
    assert "base64" in read(folder)["response"]


@pytest.mark.parametrize(("status", "location"), [(204, None), (404, None), (307, "https://elsewhere.example/")])
def test_answers_of_any_status_are_passed_on(record: Record, folder: Path, status: int, location: str | None) -> None:
    """Errors, redirects and empty answers are the client's business, and recorded as they are."""
    recorder = record(answering(b"", "", status, {"location": location or ""}))
    answer = send(recorder, "GET", "/v1/models")
    assert (answer[0], answer[1].get("location"), answer[2]) == (status, location, b"")
    assert read(folder)["response"]["status"] == status
    with closing(connect(recorder)) as connection:
        connection.request("HEAD", "/v1/models")
        response = connection.getresponse()
        assert (response.status, headers_of(response).get("location")) == (status, location)


def test_the_address_of_results_leads_through_the_recorder(serve: Serve, record: Record, folder: Path) -> None:
    """A client that follows ``results_url`` stays with the recorder; the file keeps the real address."""
    upstream = serve()
    recorder = record(upstream=upstream.url)
    batch = {"requests": [{"custom_id": "a", "params": turn("hi")}]}
    made = json.loads(send(recorder, "POST", "/v1/messages/batches", batch)[2])
    path = f"/v1/messages/batches/{made['id']}"
    for _ in range(100):
        batch = json.loads(send(recorder, "GET", path)[2])
        if batch["processing_status"] == "ended":
            break
    assert batch["results_url"] == f"{recorder.url}{path}/results"
    assert send(recorder, "GET", f"{path}/results")[2].startswith(b'{"custom_id":"a"')
    last = max(folder.glob("*-messages.batches.retrieve.yaml"))
    assert f"results_url: {upstream.url}{path}/results" in last.read_text()


def test_what_is_there_is_never_overwritten(record: Record, folder: Path) -> None:
    """Numbers go on after the highest one, and a name that is taken meanwhile is passed over."""
    folder.mkdir()
    (folder / "0007-messages.create.yaml").write_text("mine")
    recorder = record(answering(b"\x00" * 2000, "image/png"))
    for name in ("0008-beta.files.download.yaml", "0009-beta.files.download.bin"):
        (folder / name).write_text("mine")
    assert send(recorder, "GET", "/v1/files/f1/content")[0] == 200
    assert read(folder, 10)["response"]["file"] == "0010-beta.files.download.bin"
    kept = ("0007-messages.create.yaml", "0008-beta.files.download.yaml", "0009-beta.files.download.bin")
    assert [(folder / name).read_text() for name in kept] == ["mine"] * 3
    assert files(folder) == [*kept, "0010-beta.files.download.bin", "0010-beta.files.download.yaml"]


def test_two_recorders_share_a_folder(serve: Serve, folder: Path) -> None:
    """Recorders that count alike take different names."""
    url = serve(app=answering(b"{}", "application/json")).url
    both = [serve(app=Recorder(url, folder)) for _ in range(2)]
    for recorder in both * 2:
        assert send(recorder, "GET", "/v1/models")[0] == 200
    assert files(folder) == [f"000{number}-models.list.yaml" for number in range(1, 5)]


@pytest.mark.parametrize("model", [HAIKU, "unknown"])
def test_further_patterns_and_headers_are_given(serve: Serve, folder: Path, model: str) -> None:
    """A pattern of the user is removed too, and a header of the user written."""
    upstream = serve()
    recorder = serve(app=Recorder(upstream.url, folder, secrets=[r"ACME-\d+"], headers=["User-Agent", "x-api-key"]))
    send(recorder, "POST", "/v1/messages", turn("ACME-12", model=model), {**HEAD, "user-agent": "me"})
    assert b"ACME-12" not in everything(folder)
    assert read(folder)["request"]["headers"]["user-agent"] == "me"
    assert read(folder)["request"]["headers"]["x-api-key"] == "[removed]"


def test_an_upstream_that_is_not_there_is_named(record: Record, folder: Path) -> None:
    """The client gets 502 in the shape of the API, which names the host; nothing is recorded."""
    port = closed_port()
    status, headers, body = send(record(upstream=f"http://localhost:{port}"), "POST", "/v1/messages", turn("hi"))
    assert (status, headers["content-type"]) == (502, "application/json")
    error = json.loads(body)["error"]
    assert error["type"] == "api_error"
    assert error["message"] == f"The upstream http://localhost:{port} cannot be reached: ConnectError"
    assert files(folder) == []


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("ftp://x", "should be a base URL"),
        ("api.anthropic.com", "should be a base URL"),
        ("http://[", "should be a base URL"),
        ("https://me:secret@x", "no user"),
        ("https://x?key=secret", "no query"),
    ],
)
def test_an_upstream_must_be_a_base_url(folder: Path, url: str, text: str) -> None:
    """Anything else is refused at once, without repeating a secret."""
    with pytest.raises(ValueError, match=text) as caught:
        Recorder(url, folder)
    assert "secret" not in str(caught.value)
    assert not folder.exists()


def test_a_pattern_must_be_a_regular_expression(folder: Path) -> None:
    """A broken pattern is named."""
    with pytest.raises(ValueError, match=r"secrets: '\(' is no regular expression"):
        Recorder("http://x", folder, secrets=["("])
