"""Our own HTTP clients take the direct way, and nobody can tell: the same bytes, the same answers, the same log."""

from __future__ import annotations

import logging
import pickle
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import httpcore
import httpx
import pytest

import attropic
from tests.client.calls import ASK, KEY

from .drivers import COLOURS, with_client

CANARY = "sk-canary-4711"
GOOD = b'{"id":"msg_1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":"end_turn",'
GOOD += b'"stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}'


@contextmanager
def recorder(*fields: str) -> Iterator[tuple[str, list[bytes]]]:
    """A server that answers every request with a message, and the requests that it read."""
    seen: list[bytes] = []
    head = "".join(f"{field}\r\n" for field in fields)
    answer = f"HTTP/1.1 200 OK\r\n{head}content-length: {len(GOOD)}\r\n\r\n".encode() + GOOD

    def serve(end: socket.socket) -> None:
        with end, end.makefile("rb") as file:
            while line := file.readline():
                lines = [line]
                while lines[-1] != b"\r\n":
                    lines.append(file.readline())
                sizes = [int(one.split(b":")[1]) for one in lines if one.lower().startswith(b"content-length:")]
                seen.append(b"".join(lines) + file.read(sum(sizes)))
                end.sendall(answer)

    def accept() -> None:
        while True:
            try:
                end, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(end,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", seen
        listener.shutdown(socket.SHUT_RDWR)


def create(colour: str, **options: Any) -> Any:
    """Two calls of a client with these options; the HTTP client that it used."""

    def plain(client: Any) -> Any:
        assert [client.messages.create(**ASK).id for _ in range(2)] == ["msg_1"] * 2
        return client._pool.get()

    async def coloured(client: Any) -> Any:
        assert [(await client.messages.create(**ASK)).id for _ in range(2)] == ["msg_1"] * 2
        return await client._pool.get()

    return with_client(colour, (plain, coloured), **options)


def direct(http: Any) -> bool:
    """Whether the requests went the direct way: the pool of the HTTP library was not made."""
    return http._transport._made is None


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"default_headers": {"X-Team": "a b", "accept": attropic.omit}, "default_query": {"a": "b c"}},
        {"default_headers": {"host": "example.com"}},
        {"default_headers": {"user-agent": "mine", "accept-encoding": "gzip"}},
    ],
)
@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_the_bytes_are_those_of_the_http_library(colour: str, options: Any) -> None:
    """Request line, every field with its case and order, and the body are what httpx sends."""
    kind = httpx.Client if colour == "sync" else httpx.AsyncClient
    with recorder() as (url, seen):
        own = create(colour, base_url=url, max_retries=0, **options)
        create(colour, base_url=url, max_retries=0, http_client=kind(timeout=9), **options)

    assert direct(own)
    assert len(seen) == 4
    assert seen[0] == seen[1] == seen[2] == seen[3]


@pytest.mark.parametrize("options", [{"api_key": CANARY}, {"default_headers": {"X-Api-Key": CANARY}}])
@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_heads_that_are_kept_show_no_credential(colour: str, options: Any) -> None:
    """What the direct way remembers of a request is sent, and seen by nobody who prints it."""
    with recorder() as (url, seen):
        own = create(colour, base_url=url, **options)

    way = own.direct if colour == "sync" else own._direct
    assert CANARY.encode() in seen[0]
    assert way._heads
    assert CANARY not in repr(vars(way))


@pytest.mark.parametrize(
    "path", ["/v1/files/file_1", "/v1/a%20b", "/v1/a/../b", "/v1/é", "/v1/x?q=a b&r=%2F", "/v1//y"]
)
def test_addresses_are_sent_as_the_http_library_sends_them(path: str) -> None:
    """Whatever stands in a path is encoded and resolved in the same way."""
    with recorder() as (url, seen):
        for options in ({}, {"http_client": httpx.Client()}):
            with attropic.Anthropic(api_key=KEY, base_url=url, max_retries=0, **options) as client:
                client.get(path, cast_to=object)

    assert seen[0].partition(b"\r\n")[0] == seen[1].partition(b"\r\n")[0]


def _wrapped(function: Any) -> Any:
    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        _TOLD.append(function.__name__)
        return function(*args, **kwargs)

    return call


_TOLD: list[str] = []


@pytest.mark.parametrize(
    ("colour", "kind", "name"),
    [
        ("sync", httpx.Client, "send"),
        ("sync", httpx.Client, "_send_single_request"),
        ("sync", httpx.HTTPTransport, "handle_request"),
        ("sync", httpcore.ConnectionPool, "handle_request"),
        ("asyncio", httpx.AsyncClient, "send"),
        ("asyncio", httpx.AsyncHTTPTransport, "handle_async_request"),
        ("asyncio", httpcore.AsyncConnectionPool, "handle_async_request"),
    ],
)
def test_who_replaces_a_function_of_the_http_library_sees_each_request(
    colour: str, kind: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tracers and mocks that patch httpx or httpcore are called, also when they come after the first request."""
    with recorder() as (url, seen):
        assert direct(create(colour, base_url=url))
        monkeypatch.setattr(kind, name, _wrapped(getattr(kind, name)))
        _TOLD.clear()
        assert not direct(create(colour, base_url=url))

    assert [name] * 2 == _TOLD
    assert len(seen) == 4


@pytest.mark.parametrize("colour", COLOURS)
def test_the_log_of_the_http_library_goes_on(colour: str, caplog: pytest.LogCaptureFixture) -> None:
    """Its line for each request is written whatever way the request went."""
    with recorder() as (url, _), caplog.at_level(logging.INFO, "httpx"):
        create(colour, base_url=url)

    told = [one.getMessage() for one in caplog.records if one.name == "httpx"]
    assert told == [f'HTTP Request: POST {url}/v1/messages "HTTP/1.1 200 OK"'] * 2


@pytest.mark.parametrize("logger", ["httpcore", "httpcore.http11"])
def test_who_reads_the_log_of_httpcore_gets_it(logger: str, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG the steps of each request are told, as by httpcore."""
    with recorder() as (url, _), caplog.at_level(logging.DEBUG, logger):
        create("sync", base_url=url)

    assert "httpcore.http11" in {one.name for one in caplog.records}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("rest", "comes_back"), [("", True), ("; Path=/other", False), ("; Max-Age=0", False)])
def test_cookies_come_back(rest: str, comes_back: bool, colour: str) -> None:
    """A cookie of an answer is sent with the requests that it is for, as httpx does."""
    with recorder(f"set-cookie: a=b{rest}") as (url, seen):
        create(colour, base_url=url)

    assert [b"\r\nCookie: a=b\r\n" in one for one in seen] == [False, comes_back]


def _raw(colour: str, look: Callable[[Any], Any], **options: Any) -> Any:
    def plain(client: Any) -> Any:
        return look(client.messages.with_raw_response.create(**ASK))

    async def coloured(client: Any) -> Any:
        return look(await client.messages.with_raw_response.create(**ASK))

    return with_client(colour, (plain, coloured), **options)


@pytest.mark.parametrize("colour", COLOURS)
def test_an_answer_that_is_shown_is_one_of_the_http_library(colour: str) -> None:
    """Who asks for the answer gets httpx's response, whole, with its request and without the credential."""

    def look(raw: Any) -> None:
        found = raw.http_response
        assert type(found) is httpx.Response
        assert (found.status_code, found.reason_phrase, found.http_version) == (200, "OK", "HTTP/1.1")
        assert (found.is_closed, found.is_stream_consumed, found.content) == (True, True, GOOD)
        assert found.headers.multi_items() == [("x-a", "1"), ("x-a", "2"), ("content-length", str(len(GOOD)))]
        assert found.elapsed.total_seconds() > 0
        assert found.request.headers["x-api-key"] == "[secret]"
        assert found.request.extensions["timeout"]["read"] == 10.0
        assert str(found.url).endswith("/v1/messages")
        assert found.extensions["network_stream"].get_extra_info("nothing") is None

    with recorder("X-A: 1", "x-a: 2") as (url, _):
        _raw(colour, look, base_url=url)


@pytest.mark.parametrize("colour", COLOURS)
def test_the_headers_of_a_message_are_read_when_asked_for(colour: str) -> None:
    """The id of the request is known of a message, and several fields of a name are joined."""
    with recorder("request-id: req_9", "x-a: 1", "x-a: 2") as (url, _):

        def plain(client: Any) -> Any:
            return client.messages.create(**ASK)

        async def coloured(client: Any) -> Any:
            return await client.messages.create(**ASK)

        message = with_client(colour, (plain, coloured), base_url=url)

    assert message._request_id == "req_9"
    headers = message._headers
    assert (headers["X-A"], headers.get("x-b"), "x-a" in headers) == ("1, 2", None, True)
    assert set(headers) >= {"request-id", "x-a", "content-length"}
    del headers["x-a"]
    headers["x-b"] = "3"
    assert (len(headers), headers["X-B"]) == (3, "3")
    assert pickle.loads(pickle.dumps(headers)) == headers


def test_a_client_goes_the_usual_way_through_a_proxy() -> None:
    """Where proxies are named the HTTP library decides."""
    with recorder() as (url, seen):
        create("sync", base_url="http://api.invalid", proxy=url)

    assert [one.partition(b" HTTP")[0] for one in seen] == [b"POST http://api.invalid/v1/messages"] * 2
