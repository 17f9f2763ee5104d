"""What was recorded is answered again, to requests that are the same but for their secrets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.localserver import LocalServer, Recorder, Replay, Request
from attropic.localserver._asgi import pieces

from .upstreams import HEAD, answering, files, send, sse, turn

Serve = Callable[..., LocalServer]
RECORDING = """\
request:
  method: {method}
  path: {path}
  query: {query}
  headers: {{anthropic-beta: {beta}}}
  {body}
response:
  status: {status}
  headers: {{content-type: text/plain, request-id: req_kept}}
  text: {answer}
"""


def recorded(folder: Path, number: int, body: str = "", **more: Any) -> None:
    """Write a recording by hand."""
    folder.mkdir(exist_ok=True)
    usual = {"method": "POST", "path": "/v1/messages", "query": "''", "beta": "''", "status": 200, "answer": number}
    (folder / f"{number:04d}-x.yaml").write_text(RECORDING.format(**{**usual, "body": body, **more}))


def said(server: LocalServer, text: str) -> list[Any]:
    """A conversation in all its kinds: an answer, a stream, a list, an upload, a download, a refusal."""
    found: list[Any] = []
    file = b"\x00\xff" * 1000
    with attropic.Anthropic(api_key="sk-ant-api03-mine-mine-mine", base_url=server.url, max_retries=0) as client:
        found.append(client.messages.create(**turn(text)).to_dict())
        with client.messages.stream(**turn(text)) as stream:
            found.append([event.type for event in stream])
            found.append(stream.get_final_message().to_dict())
        found.append(client.models.list().to_dict())
        uploaded = client.beta.files.upload(file=("a.pdf", file, "application/pdf"))
        found.append(uploaded.to_dict())
        found.append(client.beta.files.download(uploaded.id).read() == file)
        with pytest.raises(attropic.NotFoundError) as caught:
            client.messages.create(**turn(text, model="gpt"))
        found.append((caught.value.request_id, str(caught.value)))
    return found


def test_a_client_cannot_tell_a_replay_from_what_was_recorded(serve: Serve, folder: Path) -> None:
    """Answers, streams, lists, files and errors come again with their ids, while nobody is upstream."""
    upstream = serve()
    original = said(serve(app=Recorder(upstream.url, folder)), "Tell me a tale")
    upstream.close()
    replay = serve(api=Replay(folder))
    assert said(replay, "Tell me a tale") == original
    assert [request.method for request in replay.requests] == ["POST", "POST", "GET", "POST", "GET", "POST"]


def test_an_async_client_is_answered_too(serve: Serve, folder: Path) -> None:
    """A recording made by a sync client answers an async one: nothing of the client is matched but its request."""
    original = said(serve(app=Recorder(serve().url, folder)), "hello")

    async def ask() -> Any:
        async with attropic.AsyncAnthropic(api_key="other", base_url=serve(api=Replay(folder)).url) as client:
            return (await client.messages.create(**turn("hello"))).to_dict()

    assert asyncio.run(ask()) == original[0]


def test_streams_come_byte_for_byte(serve: Serve, folder: Path) -> None:
    """A stream without secrets is replayed as it was, with its line ends, comments and odd characters."""
    body = ': hello\r\n\r\nevent: a\ndata: {"x": "\u2028 🎉 \\ud83d"}\n\n\n\ndata:\n\nid: 7\r\rdata: end'.encode()
    recorder = serve(app=Recorder(serve(app=answering(body, "text/event-stream")).url, folder))
    assert send(recorder, "POST", "/v1/messages", turn("x"))[2] == body
    assert send(serve(api=Replay(folder)), "POST", "/v1/messages", turn("x"))[2] == body


def test_the_same_request_gets_its_recordings_in_order(serve: Serve, folder: Path) -> None:
    """Each recording answers once, in the order of the numbers, and the last one from then on."""
    for number in (10, 2, 3):
        recorded(folder, number)
    server = serve(api=Replay(folder))
    assert [send(server, "POST", "/v1/messages")[2] for _ in range(5)] == [b"2", b"3", b"10", b"10", b"10"]


def test_a_strict_replay_answers_each_request_once(serve: Serve, folder: Path) -> None:
    """After the last recording the request is refused, with the names of those that were used."""
    recorded(folder, 1)
    server = serve(api=Replay(folder, strict=True))
    assert send(server, "POST", "/v1/messages")[0] == 200
    status, _, body = send(server, "POST", "/v1/messages")
    assert (status, json.loads(body)["error"]["message"]) == (
        404,
        "Each recording answers once, and 0001-x.yaml has answered this request.",
    )


MATCHED = [
    ({"json": {"a": 1, "b": [True, None]}}, b'{"b": [true, null], "a": 1.0}', "", True),
    ({"json": {"a": 1}}, b'{"a": true}', "", False),
    ({"json": {"a": 1}}, b'{"a": 1, "b": null}', "", False),
    ({"json": [1]}, b"[1, 2]", "", False),
    ({"json": {"key": "x [removed] y"}}, b'{"key": "x anything at all y"}', "", True),
    ({"json": {"key": "x [removed] y"}}, b'{"key": "x anything at all z"}', "", False),
    ({"text": "no json"}, b"no json", "", True),
    ({"text": "no json"}, b"no  json", "", False),
    ({"query": "a=1&b=2"}, b"", "b=2&a=%31", True),
    ({"query": "a=1&b=2"}, b"", "a=1", False),
    ({"query": "a=[removed]"}, b"", "a=secret", True),
]


@pytest.mark.parametrize(("written", "body", "query", "fits"), MATCHED)
def test_requests_are_matched_by_what_they_say(
    serve: Serve, folder: Path, written: dict[str, Any], body: bytes, query: str, fits: bool
) -> None:
    """JSON is equal whatever its spelling and order; a removed secret may be anything; order in a query is nothing."""
    more = {"query": json.dumps(written.pop("query"))} if "query" in written else {}
    recorded(folder, 1, "".join(f"{name}: {json.dumps(value)}" for name, value in written.items()), **more)
    status = send(serve(api=Replay(folder)), "POST", f"/v1/messages?{query}", body)[0]
    assert status == (200 if fits else 404)


def test_beta_features_choose_among_recordings(serve: Serve, folder: Path) -> None:
    """A recording with the same beta features is preferred, and one with others is better than none."""
    recorded(folder, 1, beta="x-1")
    recorded(folder, 2, beta="'y-1, z-1'")
    server = serve(api=Replay(folder))
    asked = ["z-1,y-1", "x-1", "z-1,y-1"]
    assert [send(server, "POST", "/v1/messages", headers={**HEAD, "anthropic-beta": b})[2] for b in asked] == [
        b"2",
        b"1",
        b"2",
    ]
    assert send(server, "POST", "/v1/messages")[2] == b"1"


KEY = "sk-ant-api03-another-one"
EXPLAINED: list[tuple[str, str, Any, str]] = [
    ("GET", "/v1/models", None, "No recording fits GET /v1/models. Recorded are: POST /v1/messages, GET /v1/x."),
    (
        "POST",
        "/v1/messages",
        turn("hallo", max_tokens=200),
        "No recording fits POST /v1/messages. The nearest is 0001-x.yaml, which differs at max_tokens: recorded 100, "
        'asked 200; messages.0.content: recorded "hello", asked "hallo".',
    ),
    (
        "POST",
        "/v1/messages",
        turn("hello", metadata={"user_id": KEY}),
        "No recording fits POST /v1/messages. The nearest is 0001-x.yaml, which differs at metadata: recorded nothing, "
        'asked {"user_id": "[removed]"}.',
    ),
    ("POST", "/v1/messages?beta=true", turn("hello"), 'differs at query: recorded "", asked "beta=true".'),
    ("POST", "/v1/messages", turn("hello" * 30), f'recorded "hello", asked "{"hello" * 12}…".'),
    ("POST", "/v1/messages", turn("x" * 99 + "b" * 9), f'recorded "…{"x" * 20}aaaa", asked "…{"x" * 20}bbbbbbbbb".'),
    ("POST", "/v1/messages", None, "differs at json: recorded {"),
]


@pytest.mark.parametrize(("method", "path", "body", "text"), EXPLAINED)
def test_a_request_that_was_not_recorded_is_told_what_is_nearest(
    serve: Serve, folder: Path, method: str, path: str, body: Any, text: str
) -> None:
    """The error names the recording that comes nearest, and the fields that differ, without a secret."""
    recorded(folder, 1, f"json: {json.dumps(turn('hello'))}")
    recorded(folder, 2, f"json: {json.dumps({'model': 'x'})}")
    recorded(folder, 3, method="GET", path="/v1/x")
    recorded(folder, 4, f"json: {json.dumps(turn('x' * 99 + 'aaaa'))}")
    status, headers, answer = send(serve(api=Replay(folder)), method, path, body)
    error = json.loads(answer)
    assert (status, error["error"]["type"], error["request_id"]) == (404, "not_found_error", headers["request-id"])
    assert text in error["error"]["message"]
    assert KEY not in error["error"]["message"]


@pytest.mark.parametrize("pace", [True, False])
def test_an_answer_takes_its_time_again_when_it_shall(serve: Serve, folder: Path, pace: bool) -> None:
    """With ``pace`` the head and each event come when they came; without it at once."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await asyncio.sleep(0.15)
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": sse({"type": "a"}), "more_body": True})
        await asyncio.sleep(0.15)
        await send({"type": "http.response.body", "body": sse({"type": "b"})})

    send(serve(app=Recorder(serve(app=app).url, folder)), "GET", "/v1/models")
    response = Replay(folder, pace=pace).respond(Request("GET", "/v1/models"))
    found = list(pieces(response.body)) if not isinstance(response.body, bytes) else []
    waits = [piece for piece in found if isinstance(piece, float)]
    assert b"".join(piece for piece in found if isinstance(piece, bytes)) == sse({"type": "a"}, {"type": "b"})
    assert (response.delay > 0.1, sum(waits) > 0.1) == (pace, pace)


def test_the_address_of_results_leads_to_the_replay(serve: Serve, folder: Path) -> None:
    """The client of a replayed batch is not led to the upstream, which it was recorded from."""
    upstream = serve(app=answering(b'{"results_url":"https://x"}', "application/json"))
    body = {"results_url": f"{upstream.url}/v1/messages/batches/b/results"}
    recorder = serve(app=Recorder(upstream.url, folder))
    send(recorder, "GET", "/v1/messages/batches/b")
    file = folder / files(folder)[0]
    file.write_text(file.read_text().replace("results_url: https://x", f"results_url: {body['results_url']}"))
    server = serve(api=Replay(folder))
    found = json.loads(send(server, "GET", "/v1/messages/batches/b")[2])
    assert found == {"results_url": f"{server.url}/v1/messages/batches/b/results"}


BROKEN = {
    "no yaml": ("a: [", "is no recording"),
    "no object": ("- 1", "it has no request"),
    "no response": ("request: {method: GET, path: /}", "it has no response"),
    "no path": ("request: {method: GET}\nresponse: {status: 200}", "path is missing"),
    "a text": ("request: {method: GET, path: /}\nresponse: {status: ok}", "status should be a number"),
    "outside": ("request: {method: GET, path: /}\nresponse: {status: 200, file: ../x}", "in the same folder"),
    "no file": ("request: {method: GET, path: /}\nresponse: {status: 200, file: x.bin}", "its file x.bin is missing"),
    "no base64": ("request: {method: GET, path: /}\nresponse: {status: 200, base64: '%'}", "is no recording"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_no_recording_is_named(folder: Path, name: str) -> None:
    """What is wrong with which file is told at the start, and no file outside of the folder is read."""
    text, wrong = BROKEN[name]
    folder.mkdir()
    (folder.parent / "x").write_text("secret")
    (folder / "0001-bad.yaml").write_text(text)
    with pytest.raises(ValueError, match=r"0001-bad\.yaml is no recording") as caught:
        Replay(folder)
    assert wrong in str(caught.value)


def test_a_folder_must_be_there_and_hold_something(folder: Path) -> None:
    """A folder that is missing or empty is an error that says so."""
    with pytest.raises(FileNotFoundError, match="There is no folder"):
        Replay(folder)
    folder.mkdir()
    (folder / "notes.txt").write_text("x")
    with pytest.raises(ValueError, match="holds no recording"):
        Replay(folder)


def test_a_replay_answers_in_process(folder: Path) -> None:
    """It is an API, and can be asked without a socket; a body above the limit is refused there too."""
    recorded(folder, 1, "json: {}")
    replay = Replay(folder)
    assert replay.respond(Request("POST", "/v1/messages", "", HEAD, b"{}")).body == b"1"
    pending = replay.open(Request("POST", "/v1/messages", "", HEAD))
    assert pending.feed(b" " * replay.settings.max_body)
    assert not pending.feed(b" ")
    assert pending.finish().status == 413
