"""The application as any server of ASGI sees it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from attropic.localserver import Api
from attropic.localserver._asgi import App, head_of

from ..faults.asking import HEADERS, turn

Sent = list[dict[str, Any]]


def scope(**more: Any) -> dict[str, Any]:
    headers = {**HEADERS, **more.pop("headers", {})}
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "method": "POST", "path": "/v1/messages", "headers": pairs, **more}


async def sent_to(body: Any, tell: Callable[[], object] = lambda: None, **more: Any) -> Sent:
    """What is sent to one request, by a server that has no transport to show; ``tell`` is called with each message."""
    sent: Sent = []
    data = json.dumps(body).encode()
    half = len(data) // 2
    messages = [
        {"type": "http.request", "body": data[:half], "more_body": True},
        {"type": "http.request", "body": data[half:], "more_body": False},
    ]

    async def receive() -> Any:
        if messages:
            return messages.pop(0)
        return await asyncio.get_running_loop().create_future()

    async def send(message: Any) -> None:
        tell()
        sent.append(message)

    await App(Api())(scope(**more), receive, send)
    return sent


def asked(body: Any, **more: Any) -> Sent:
    """The same, in a loop of its own."""
    return asyncio.run(sent_to(body, **more))


def test_an_answer_is_a_head_and_a_body() -> None:
    """A body of bytes is one message with its length; a stream is a message an event, and an empty last one."""
    head, body = asked(turn())
    assert (head["type"], head["status"]) == ("http.response.start", 200)
    assert (b"content-length", str(len(body["body"])).encode()) in head["headers"]
    _, *events, last = asked(turn(stream=True))
    assert all(event["more_body"] and event["body"].startswith(b"event: ") for event in events)
    assert last == {"type": "http.response.body"}


def test_a_long_stream_lets_others_have_their_turn() -> None:
    """While an answer without waits is sent to a client that takes everything, other tasks run."""
    turns = 0
    seen: set[int] = set()

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def run() -> None:
        other = asyncio.ensure_future(count())
        body = turn("word " * 1000, max_tokens=2000, stream=True)
        assert len(await sent_to(body, lambda: seen.add(turns))) > 500
        other.cancel()

    asyncio.run(run())
    assert len(seen) > 20


def test_slow_headers_are_sent_as_usual_where_there_is_no_transport() -> None:
    """What ASGI has no words for does no harm."""
    head, *_ = asked(turn(), headers={"x-local-fault": "slow-headers=0.001"})
    assert head["status"] == 200


@pytest.mark.parametrize("fault", ["cut=5", "reset=5"])
def test_a_cut_is_an_error_where_there_is_no_transport(fault: str) -> None:
    """The server is told by an exception to end the connection."""
    with pytest.raises(ConnectionError, match="cut here"):
        asked(turn(), headers={"x-local-fault": fault})


def test_other_protocols_are_refused() -> None:
    """A websocket or a lifespan is not for this application."""
    with pytest.raises(RuntimeError, match="answers HTTP, not websocket"):
        asked({}, type="websocket")


def test_a_client_that_leaves_in_its_body_is_not_answered() -> None:
    """Nothing is sent to a client that is gone, and its request is not remembered."""
    api = Api()

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        raise AssertionError

    asyncio.run(App(api)(scope(), receive, send))
    assert api.requests == []


def test_a_head_is_read_as_it_came() -> None:
    """The raw path wins over the decoded one, names are in lower case, and values of one name are joined."""
    pairs = [(b"Anthropic-Beta", b"a"), (b"anthropic-beta", b"b"), (b"x", b"\xe9")]
    request = head_of(scope(headers={}, raw_path=b"/v1/a%2Fb?x", query_string=b"x=1") | {"headers": pairs})
    assert (request.path, request.query) == ("/v1/a%2Fb", "x=1")
    assert request.headers == {"anthropic-beta": "a, b", "x": "\xe9"}
