"""Answers as they came: ``with_raw_response``."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any, Optional

import httpx
import httpx2
import pytest

import attropic
from attropic.types import Message, TextBlock

from .calls import ASK, CLIENTS, KEY, MESSAGE, Body, answer, gathered, run, settled, sse

LINES = [{"custom_id": name, "result": {"type": "canceled"}} for name in ("a", "b")]
JSONL = "".join(json.dumps(line) + "\n" for line in LINES).encode()
EVENTS = sse(
    {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}}, {"type": "message_stop"}
)


def raw(kind: Any, look: Any, handler: Any = None, **options: Any) -> Any:
    """What ``look`` sees in the raw answer to ``messages.create``."""

    async def scene(client: Any) -> Any:
        return await settled(look(await settled(client.messages.with_raw_response.create(**ASK))))

    return run(kind, scene, handler, **options).result


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_answer_tells_its_head(kind: Any) -> None:
    """Status, headers, ids, address, verb, version and time are those of the HTTP answer."""

    async def look(response: Any) -> None:
        assert (response.status_code, response.http_version, response.is_closed) == (200, "HTTP/1.1", True)
        assert response.headers["Request-Id"] == response.headers["request-id"] == "req_1"
        assert (response.request_id, response.workspace_id, response.retries_taken) == ("req_1", "ws", 0)
        assert (response.method, str(response.url)) == ("POST", "https://api.anthropic.com/v1/messages")
        assert isinstance(response.elapsed, datetime.timedelta)
        assert isinstance(response.http_response, httpx.Response)
        assert repr(response) == f"<{type(response).__name__} [200]>"

    headers = {"request-id": "req_1", "anthropic-workspace-id": "ws"}
    raw(kind, look, lambda request: httpx.Response(200, headers=headers, stream=Body(json.dumps(MESSAGE).encode())))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_request_of_an_answer_has_no_credential(kind: Any) -> None:
    """The HTTP library's request can be looked at, with the key replaced; what was sent had it."""
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-api-key"])
        return answer()(request)

    async def look(response: Any) -> None:
        assert response.http_request.headers["x-api-key"] == "[secret]"
        assert response.http_response.request.headers["x-api-key"] == "[secret]"
        assert response.http_request.headers["anthropic-version"] == "2023-06-01"
        assert json.loads(response.http_request.content)["model"] == "m"

    raw(kind, look, handler)
    assert sent == [KEY]


@pytest.mark.parametrize("kind", CLIENTS)
def test_hiding_the_credential_leaves_what_was_sent_alone(kind: Any) -> None:
    """A transport, event hook or recorder that kept the HTTP request still finds the key in it afterwards."""
    sent: list[httpx.Request] = []
    raw(kind, lambda response: None, lambda request: sent.append(request) or answer()(request))
    assert sent[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_value_is_read_once(kind: Any) -> None:
    """``parse()`` gives the value that the plain method gives, the same object each time, with its request id."""

    async def look(response: Any) -> None:
        first, second = await settled(response.parse()), await settled(response.parse())
        assert isinstance(first, Message)
        assert first is second
        assert (first.to_dict(), first._request_id) == (MESSAGE, "r")

    raw(kind, look, answer(request_id="r"))


Loose = Optional[Message]  # noqa: UP045  # both spellings of a union
TYPES: list[tuple[Any, Any]] = [
    (Message, Message.from_dict(MESSAGE)),
    (dict, MESSAGE),
    (dict[str, object], MESSAGE),
    (object, MESSAGE),
    (Any, MESSAGE),
    (str, json.dumps(MESSAGE)),
    (bytes, json.dumps(MESSAGE).encode()),
    (None, Message.from_dict(MESSAGE)),
    (Message | dict, Message.from_dict(MESSAGE)),
    (TextBlock | Message, Message.from_dict(MESSAGE)),
    (Loose, Message.from_dict(MESSAGE)),
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("to", "value"), TYPES, ids=lambda value: str(value)[:40])
def test_the_body_can_be_read_as_another_type(to: Any, value: Any, kind: Any) -> None:
    """``parse(to=...)`` reads models, containers, unions, text and bytes, and keeps each apart from the value."""

    async def look(response: Any) -> None:
        assert await settled(response.parse(to=to)) == value
        assert type(await settled(response.parse(to=to))) is type(value)
        assert await settled(response.parse()) == Message.from_dict(MESSAGE)

    raw(kind, look)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_list_can_be_read(kind: Any) -> None:
    """``list[...]`` of a model or a scalar reads a JSON array."""
    block = {"type": "text", "text": "a", "citations": None}

    async def look(response: Any) -> Any:
        return await settled(response.parse(to=list[TextBlock])), await settled(response.parse(to=list[dict]))

    assert raw(kind, look, answer(200, [block])) == ([TextBlock.from_dict(block)], [block])
    assert raw(kind, lambda response: response.parse(to=list[int]), answer(200, [1, 2])) == [1, 2]


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_answer_can_be_had_as_that_of_an_http_library(kind: Any) -> None:
    """``parse(to=httpx.Response)`` is the answer itself; one of httpx2 has the same status, headers and body."""

    async def look(response: Any) -> None:
        own, other = await settled(response.parse(to=httpx.Response)), await settled(response.parse(to=httpx2.Response))
        assert own is response.http_response
        assert isinstance(other, httpx2.Response)
        assert (other.status_code, other.headers["x-one"], other.json()) == (200, "1", MESSAGE)

    raw(kind, look, answer(x_one="1"))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("to", [TextBlock, list[TextBlock], int, list], ids=str)
def test_a_body_of_another_type_is_a_validation_error(to: Any, kind: Any) -> None:
    """The error has the answer and its status; a type that no JSON can be is a TypeError."""

    async def look(response: Any) -> None:
        with pytest.raises(attropic.APIResponseValidationError) as caught:
            await settled(response.parse(to=to))
        assert (caught.value.status_code, caught.value.request_id) == (200, "r")
        with pytest.raises(TypeError, match="Path"):
            await settled(response.parse(to=Path))

    raw(kind, look, answer(request_id="r"))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_garbled_body_fails_when_it_is_parsed(kind: Any) -> None:
    """A raw answer that is no JSON is given; only asking for its value raises, and its text can still be read."""

    async def look(response: Any) -> None:
        with pytest.raises(attropic.APIResponseValidationError, match=r"messages\.create"):
            await settled(response.parse())
        assert await settled(response.text()) == "<html>"

    raw(kind, look, answer(200, b"<html>"))


TEXT = "one\ntwo\r\nthree\rfour\u2028five\x0bsix\x85seven\n\nlast"


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_body_can_be_read_in_every_form(kind: Any, tmp_path: Path) -> None:
    """Bytes, text, JSON, pieces, and lines that only CR, LF and CRLF end; as often as one likes."""

    async def look(response: Any) -> None:
        assert await settled(response.read()) == TEXT.encode()
        assert await settled(response.text()) == TEXT
        assert b"".join(await gathered(response.iter_bytes(5))) == TEXT.encode()
        assert "".join(await gathered(response.iter_text(5))) == TEXT
        lines = ["one", "two", "three", "four\u2028five\x0bsix\x85seven", "", "last"]
        assert await gathered(response.iter_lines()) == lines
        for name in ("stream_to_file", "write_to_file"):
            await settled(getattr(response, name)(tmp_path / name))
            assert (tmp_path / name).read_bytes() == TEXT.encode()

    raw(kind, look, answer(200, TEXT.encode(), content_type="text/plain; charset=utf-8"))
    assert raw(kind, lambda response: response.json()) == MESSAGE


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_status_raises_as_usual(kind: Any) -> None:
    """A raw call gives answers of successes only."""
    with pytest.raises(attropic.NotFoundError):
        raw(kind, lambda response: None, answer(404, {}))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("where", ["client", "resource"])
def test_every_level_gives_raw_answers(where: str, kind: Any) -> None:
    """A resource, its children and the client as a whole have ``with_raw_response``; the client itself is unchanged."""

    async def scene(client: Any) -> None:
        at = client.with_raw_response.beta.messages if where == "client" else client.beta.messages.with_raw_response
        response = await settled(at.batches.retrieve("b_1"))
        assert (response.status_code, str(response.url.path)) == (200, "/v1/messages/batches/b_1")
        assert await settled(response.parse(to=dict)) == {"id": "b_1"}
        first = client.with_raw_response.messages if where == "client" else client.messages.with_raw_response
        assert (await settled(first.create(**ASK))).status_code == 200
        with pytest.raises(attropic.APIResponseValidationError):
            await settled(client.beta.messages.batches.retrieve("b_1"))

    run(kind, scene, answer(200, {"id": "b_1"}))


@pytest.mark.parametrize("kind", CLIENTS)
def test_downloads_lines_and_streams_are_raw_too(kind: Any, tmp_path: Path) -> None:
    """A download parses to its bytes, JSON lines and ``stream=True`` to a stream, which is the same each time."""

    async def scene(client: Any) -> None:
        download = await settled(client.beta.files.with_raw_response.download("f_1"))
        assert await settled((await settled(download.parse())).read()) == b"\x00\xff"
        results = await settled(client.messages.batches.with_raw_response.results("b_1"))
        stream = await settled(results.parse())
        assert await settled(results.parse()) is stream
        assert [one.custom_id for one in await gathered(stream)] == ["a", "b"]
        events = await settled(client.messages.with_raw_response.create(**ASK, stream=True))
        assert [one.type for one in await gathered(await settled(events.parse()))] == ["message_start", "message_stop"]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/content"):
            return answer(200, b"\x00\xff")(request)
        if request.url.path.endswith("/results"):
            return answer(200, JSONL)(request)
        return answer(200, EVENTS, content_type="text/event-stream")(request)

    run(kind, scene, handler)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_value_of_another_type_knows_its_request(kind: Any) -> None:
    """A model that a body is read as has the id of the request, in ``parse(to=...)`` and in calls by path."""

    async def scene(client: Any) -> None:
        response = await settled(client.models.with_raw_response.retrieve("m"))
        assert (await settled(response.parse(to=TextBlock)))._request_id == "req_9"
        assert (await settled(client.get("/x", cast_to=TextBlock)))._request_id == "req_9"

    run(kind, scene, answer(200, {"type": "text", "text": "a"}, request_id="req_9"))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("given", "expected"), [({}, 600.0), ({"timeout": 7}, 7.0)])
def test_the_request_of_an_answer_has_its_timeouts(given: Any, expected: float, kind: Any) -> None:
    """``http_request.extensions`` says how long a read may last, as for a request of the HTTP library."""

    async def scene(client: Any) -> None:
        response = await settled(client.messages.with_raw_response.create(**ASK, **given))
        assert response.http_request.extensions["timeout"]["read"] == expected

    run(kind, scene, answer())


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("text", "value"), [(b"true", True), (b"False\n", False)])
def test_a_flag_is_read_as_json_or_python_writes_it(text: bytes, value: bool, kind: Any) -> None:
    """``parse(to=bool)`` takes a capital letter, too."""

    async def scene(client: Any) -> None:
        assert (await settled((await settled(client.with_raw_response.models.list())).parse(to=bool))) is value

    run(kind, scene, answer(200, text))
