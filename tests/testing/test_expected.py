"""What tests say about requests, and what they are told when it is not so."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver import Request
from attropic.testing._seen import Seen

SECRET = "sk-ant-very-secret"
BODY: dict[str, Any] = {
    "model": "claude-opus-4-6",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": 'What is ½ of "7"?\nQuick.'}],
    "mcp_servers": [{"type": "url", "url": "http://mcp", "name": "m", "authorization_token": "tok-123456"}],
}


class Requests(Seen):
    """Requests that came."""

    def __init__(self, *requests: Request) -> None:
        self._requests = list(requests)

    @property
    def requests(self) -> list[Request]:
        return self._requests


def _request(path: str = "/v1/messages", method: str = "POST", body: Any = BODY) -> Request:
    headers = {"x-api-key": SECRET, "anthropic-beta": "a,b"}
    return Request(method, path, "beta=true", headers, b"" if body is None else json.dumps(body).encode())


SEEN = Requests(_request(), _request(body={**BODY, "max_tokens": 5}), _request("/v1/files/file_1", "GET", None))


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ({}, 2),
        ({"times": 2}, 2),
        ({"path": None}, 3),
        ({"path": "/v1/files/*"}, 1),
        ({"path": None, "method": "get"}, 1),
        ({"model": "claude-opus-4-6"}, 2),
        ({"contains": '½ of "7"?\nQuick'}, 2),
        ({"contains": '"max_tokens": 5'}, 1),
        ({"headers": {"Anthropic-Beta": "a,b"}}, 2),
        ({"headers": {"x-api-key": SECRET}}, 2),
        ({"body": {"max_tokens": 100}}, 1),
        ({"body": {"messages": [{"role": "user"}]}}, 2),
        ({"body": {}}, 2),
        ({"path": "/v1/models", "times": 0}, 0),
    ],
)
def test_what_came(said: dict[str, Any], count: int) -> None:
    """The requests that are meant are given back."""
    assert len(SEEN.assert_called(**said)) == count


@pytest.mark.parametrize(
    "said",
    [
        {"times": 1},
        {"times": 0},
        {"path": "/v1/message"},
        {"method": "GET"},
        {"model": "claude-opus-4-5"},
        {"contains": "Slow"},
        {"headers": {"anthropic-beta": "a"}},
        {"headers": {"missing": "a"}},
        {"body": {"max_tokens": 7}},
        {"body": {"missing": None}},
        {"body": {"messages": []}},
        {"body": {"messages": [{"role": "user"}, {"role": "assistant"}]}},
        {"body": {"max_tokens": True}},
    ],
)
def test_what_did_not_come(said: dict[str, Any]) -> None:
    """Anything else fails; no message shows a credential, of a header or of a body."""
    with pytest.raises(AssertionError, match="Expected ") as caught:
        SEEN.assert_called(**said)

    assert SECRET not in str(caught.value)
    assert "tok-123456" not in str(caught.value)


def test_the_message_shows_what_is_different() -> None:
    """The message names what was expected, lists what came, and compares with the request that is nearest."""
    with pytest.raises(AssertionError) as caught:
        SEEN.assert_called(model="claude-opus-4-6", body={"max_tokens": 6, "messages": [{"content": "Hi"}]})

    lines = str(caught.value).splitlines()
    assert lines[0].startswith('Expected at least one request with path="/v1/messages" model="claude-opus-4-6" body=')
    assert lines[0].endswith("; 0 came.")
    assert lines[3].startswith('  1. POST /v1/messages?beta=true model="claude-opus-4-6" last turn: "What is ½')
    assert lines[5] == "  3. GET /v1/files/file_1?beta=true"
    assert "Nearest is number 2 (- expected, + came):" in lines
    assert '  -     "max_tokens": 6,' in lines
    assert '  +     "max_tokens": 5,' in lines


def test_the_diff_hides_secrets() -> None:
    """A diff of what holds a credential shows that it differs, and not how."""
    with pytest.raises(AssertionError) as caught:
        SEEN.assert_called(body={"mcp_servers": [{"authorization_token": "tok-999999", "name": "n"}]})

    assert '"authorization_token": "[secret]"' in str(caught.value)
    assert "tok-" not in str(caught.value)


def test_no_request() -> None:
    """Where nothing came, the message says so, and ``assert_not_called`` holds."""
    Requests().assert_not_called()
    with pytest.raises(AssertionError, match=r"1 × a request with path=.* 0 came\.\s+There was no request at all\."):
        Requests().assert_called(times=1)
    with pytest.raises(AssertionError, match="There was no request at all"):
        _ = Requests().last_request


def test_a_request_that_should_not_be() -> None:
    """``assert_not_called`` lists what came."""
    with pytest.raises(AssertionError, match=r"no request GET with path=.*; 1 came\.\s+All requests:\s+1\. POST"):
        SEEN.assert_not_called("/v1/files/*", method="GET")


def test_looking_at_requests() -> None:
    """The last request and the bodies of messages are at hand."""
    assert SEEN.last_request.path == "/v1/files/file_1"
    assert [body["max_tokens"] for body in SEEN.messages_requests] == [100, 5]
    assert SECRET not in repr(SEEN.requests)
