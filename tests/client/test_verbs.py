"""Calls by path: ``client.get(...)`` and its like."""

from __future__ import annotations

import io
import json
from typing import Any

import httpx
import pytest

import attropic
from attropic import AsyncStream, Stream
from attropic.types import Message, TextBlock

from .calls import ASK, CLIENTS, KEY, MESSAGE, answer, failing, gathered, in_turn, run, settled, streamed

VERBS = ["get", "post", "put", "patch", "delete"]
FAST = attropic.RetryPolicy(max_retries=1, initial_delay=0)


def call(kind: Any, verb: str, path: str, *, handler: Any = None, client: Any = None, **arguments: Any) -> Any:
    """What was sent by a verb, and what it gave."""

    async def scene(made: Any) -> Any:
        return await settled(getattr(made, verb)(path, **{"cast_to": object, **arguments}))

    return run(kind, scene, handler, **(client or {}))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_sends_to_a_path(verb: str, kind: Any) -> None:
    """Path and query go below the address of the API, with the headers of every request and the client's query."""
    options = {"base_url": "https://a.test/p", "default_query": {"d": "1"}}
    request = call(kind, verb, "/v1/new?x=1%202&y=", client=options).request
    assert request.method == verb.upper()
    assert (request.url.host, request.url.path) == ("a.test", "/p/v1/new")
    assert sorted(request.url.params.multi_items()) == [("d", "1"), ("x", "1 2"), ("y", "")]
    assert (request.headers["x-api-key"], request.headers["anthropic-version"]) == (KEY, "2023-06-01")
    assert request.content == b""


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_path_needs_no_slash_at_its_beginning(kind: Any) -> None:
    """A path is below the address with and without one."""
    assert call(kind, "get", "v1/new").request.url.path == call(kind, "get", "/v1/new").request.url.path == "/v1/new"


TYPES: list[tuple[Any, Any, Any]] = [
    (Message, MESSAGE, Message.from_dict(MESSAGE)),
    (dict, MESSAGE, MESSAGE),
    (dict[str, int], {"a": 1}, {"a": 1}),
    (list[TextBlock], MESSAGE["content"], [TextBlock.from_dict(MESSAGE["content"][0])]),
    (TextBlock | Message, MESSAGE, Message.from_dict(MESSAGE)),
    (int, 7, 7),
    (object, MESSAGE, MESSAGE),
    (object, b"no json", "no json"),
    (str, b"plain \xc3\xa9", "plain é"),
    (bytes, b"\x00\xff", b"\x00\xff"),
    (None, b"", None),
    (attropic.NoneType, b"whatever", None),
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("to", "body", "value"), TYPES, ids=lambda value: str(value)[:30])
def test_the_answer_is_read_as_the_type_that_is_asked_for(to: Any, body: Any, value: Any, kind: Any) -> None:
    """Models, containers, unions, scalars, text, bytes and nothing."""
    found = call(kind, "get", "/x", handler=answer(200, body), cast_to=to).result
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_answer_of_the_http_library_can_be_asked_for(kind: Any) -> None:
    """``cast_to=httpx.Response`` gives the answer with its body read, and no credential in its request."""
    found = call(kind, "post", "/x", handler=answer(201, {"a": 1}), cast_to=httpx.Response).result
    assert isinstance(found, httpx.Response)
    assert (found.status_code, found.json(), found.request.headers["x-api-key"]) == (201, {"a": 1}, "[secret]")


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_answer_of_another_type_is_a_validation_error(kind: Any) -> None:
    """The error names the call; an error status raises as it does for every call."""
    with pytest.raises(attropic.APIResponseValidationError, match=r"client\.get"):
        call(kind, "get", "/x?key=1", handler=answer(200, []), cast_to=Message)
    with pytest.raises(attropic.NotFoundError):
        call(kind, "get", "/x", handler=answer(404, {}), cast_to=Message)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("body", "sent"), [({"a": [1]}, {"a": [1]}), ([1], [1]), ("t", "t"), (0, 0)], ids=repr)
def test_a_body_is_sent_as_json(body: Any, sent: Any, kind: Any) -> None:
    """Any JSON value will do, and models in it are encoded; ``extra_json`` is merged into an object."""
    request = call(kind, "post", "/x", body=body).request
    assert (json.loads(request.content), request.headers["content-type"]) == (sent, "application/json")
    block = TextBlock.from_dict(MESSAGE["content"][0])
    more = {"extra_json": {"b": 2}}
    request = call(kind, "put", "/x", body={"a": 1, "block": block}, options=more).request
    assert json.loads(request.content) == {"a": 1, "b": 2, "block": MESSAGE["content"][0]}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "make", [lambda: b"ab", lambda: "ab", lambda: io.BytesIO(b"ab"), lambda: iter([b"a", b"b"])],
    ids=["bytes", "text", "file", "iterator"],
)  # fmt: skip
def test_content_is_sent_as_it_is(make: Any, kind: Any) -> None:
    """Bytes, text, files and iterators are the body; the media type is told by the caller."""
    request = call(kind, "put", "/x", content=make()).request
    assert (request.content, request.headers["content-type"]) == (b"ab", "application/octet-stream")
    options = {"headers": {"Content-Type": "text/csv"}}
    assert call(kind, "put", "/x", content=make(), options=options).request.headers["content-type"] == "text/csv"


def test_an_async_iterator_is_content_for_an_async_client_only() -> None:
    """An async client sends its bytes; a sync client says that it cannot."""

    async def pieces() -> Any:
        yield b"a"
        yield b"b"

    assert call(attropic.AsyncAnthropic, "post", "/x", content=pieces()).request.content == b"ab"
    with pytest.raises(TypeError, match="async"):
        call(attropic.Anthropic, "post", "/x", content=pieces())


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("listed", [False, True])
def test_files_are_sent_as_parts_of_a_form(listed: bool, kind: Any) -> None:
    """``files`` is a mapping or pairs, in which a name may come twice; ``body`` gives the other fields."""
    files: Any = {"file": ("a.txt", b"AAA", "text/plain"), "other": b"BBB"}
    if listed:
        files = [("file", ("a.txt", b"AAA", "text/plain")), ("file", b"BBB")]
    request = call(kind, "post", "/x", body={"purpose": "test"}, files=files).request
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="purpose"\r\n\r\ntest' in request.content
    assert b'filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nAAA' in request.content
    assert request.content.count(b'name="file"') == (2 if listed else 1)
    assert b"BBB" in request.content


@pytest.mark.parametrize("kind", CLIENTS)
def test_bytes_are_a_body(kind: Any) -> None:
    """Bytes given as ``body`` are sent as they are, as the official package does."""
    request = call(kind, "post", "/x", cast_to=object, body=b"\x00raw").requests[0]
    assert request.content == b"\x00raw"
    assert request.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_boundary_of_the_caller_is_kept(kind: Any) -> None:
    """A content type with a boundary decides how the parts are divided."""
    headers = {"content-type": "multipart/form-data; boundary=0123abc"}
    request = call(
        kind, "post", "/x", cast_to=object, files={"file": ("a", b"b")}, options={"headers": headers}
    ).requests[0]
    assert request.headers["content-type"] == headers["content-type"]
    assert request.content.startswith(b"--0123abc\r\n")


@pytest.mark.parametrize("kind", CLIENTS)
def test_two_bodies_are_refused(kind: Any) -> None:
    """``content`` beside ``body`` or ``files`` is a TypeError, and nothing is sent."""
    for other in ({"body": {}}, {"files": {"f": b""}}):
        with pytest.raises(TypeError, match="content"):
            call(kind, "post", "/x", handler=failing(httpx.ConnectError), content=b"", **other)


@pytest.mark.parametrize("kind", CLIENTS)
def test_options_hold_for_one_call(kind: Any) -> None:
    """Headers, query, timeout and retries of a call; ``omit`` takes a header away."""
    options = {"headers": {"X-One": "1", "anthropic-version": attropic.omit}, "params": {"q": [1, 2]}, "timeout": 7}
    request = call(kind, "get", "/x?r=1", options=options).request
    assert request.headers["x-one"] == "1"
    assert "anthropic-version" not in request.headers
    assert request.url.params.multi_items() == [("r", "1"), ("q[]", "1"), ("q[]", "2")]
    assert request.extensions["timeout"]["read"] == 7
    assert call(kind, "get", "/x?q=0", options={"params": {"q": "1"}}).request.url.query == b"q=1"


@pytest.mark.parametrize("kind", CLIENTS)
def test_retries_of_a_verb(kind: Any) -> None:
    """Statuses are retried for every verb; a lost answer only where a second effect does no harm."""
    for verb in VERBS:
        found = call(kind, verb, "/x", handler=in_turn(answer(529, {}), answer()), client={"retry": FAST})
        assert len(found.requests) == 2
    with pytest.raises(attropic.OverloadedError):
        call(kind, "get", "/x", handler=answer(529, {}), client={"retry": FAST}, options={"max_retries": 0})
    lost = [failing(httpx.ReadError), answer()]
    assert len(call(kind, "put", "/x", handler=in_turn(*lost), client={"retry": FAST}).requests) == 2
    with pytest.raises(attropic.APIConnectionError, match="retry_ambiguous"):
        call(kind, "post", "/x", handler=in_turn(*lost), client={"retry": FAST})


@pytest.mark.parametrize("kind", CLIENTS)
def test_redirects_are_followed_when_the_call_says_so(kind: Any) -> None:
    """``follow_redirects`` of a call decides; a redirect that is not followed is an error with its status."""
    there = answer(307, b"", location="/y")
    found = call(
        kind, "post", "/x", handler=in_turn(there, answer()), options={"follow_redirects": True}, body={"a": 1}
    )
    assert [request.url.path for request in found.requests] == ["/x", "/y"]
    assert found.requests[1].content == found.requests[0].content
    with pytest.raises(attropic.APIStatusError, match="307"):
        call(kind, "post", "/x", handler=there, options={"follow_redirects": False})


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_whole_address_gets_credentials_of_its_own_origin_only(kind: Any) -> None:
    """An address of the API itself carries the key; another host, port or scheme gets none of the credentials."""
    own = call(kind, "get", "https://a.test/v1/x?q=1", client={"base_url": "https://a.test/p"}).request
    assert (str(own.url), own.headers["x-api-key"]) == ("https://a.test/v1/x?q=1", KEY)
    options = {"base_url": "https://me:pw@a.test", "default_headers": {"cookie": "c"}, "api_key": lambda: "given"}
    for address in ("https://b.test/x", "https://a.test:444/x", "http://a.test/x"):
        other = call(kind, "get", address, client=options).request
        assert str(other.url) == address
        assert not {"x-api-key", "authorization", "cookie"} & set(other.headers)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_of_events_is_typed(kind: Any) -> None:
    """``stream=True`` gives a stream of what ``stream_cls`` says, JSON values without it; errors in it are raised."""
    events = [{"type": "a", "n": 1}, {"type": "b"}]
    made: Any = Stream if kind is attropic.Anthropic else AsyncStream
    handler = streamed(*events)
    for stream_cls in (made[dict], made[dict[str, object]], made, None):
        given = {"body": {}, "stream": True, "stream_cls": stream_cls, "cast_to": dict}

        async def scene(client: Any, given: Any = given) -> None:
            stream = await settled(client.post("/x", **given))
            assert isinstance(stream, made)
            assert await gathered(stream) == events

        run(kind, scene, handler)

    async def fail(client: Any) -> None:
        stream = await settled(client.post("/x", cast_to=dict, stream=True, stream_cls=made[dict]))
        with pytest.raises(attropic.OverloadedError):
            await gathered(stream)

    run(kind, fail, streamed({"type": "error", "error": {"type": "overloaded_error", "message": "m"}}))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_known_call_can_be_made_by_its_path(kind: Any) -> None:
    """``post`` to the path of an operation gives what the operation gives."""
    assert call(kind, "post", "/v1/messages", body=ASK, cast_to=Message).result == Message.from_dict(MESSAGE)
