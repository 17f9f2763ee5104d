"""The matrix fails when it should: each flaw of an outcome is noted."""

from __future__ import annotations

import socket
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

import attropic
from tests.client.calls import KEY

from . import stage
from .answering import ok
from .row import ANSWERED, TOKEN, Row
from .server import Request
from .stage import Outcome
from .verdict import complaints

ROW = Row("good", (ok,), ANSWERED)
SENT = Request(1, "POST", "/v1/messages", {"x-api-key": KEY, "host": "127.0.0.1"}, b"{}")
GOOD = Outcome(request_id="req_1", seconds=0.1, arrived=1, requests=[SENT])
FLAWS: dict[str, dict[str, Any]] = {
    "ended as": {"error": attropic.APIConnectionError(message="lost")},
    "attempts, not": {"retries": 1},
    "the server saw": {"arrived": 2},
    "request id": {"request_id": None},
    "more than": {"seconds": 60.0},
    "bodies": {"requests": [SENT, replace(SENT, body=b"[]")]},
    "has no credential": {"requests": [replace(SENT, headers={"x-api-key": "another"})]},
    "was shown x-api-key": {"elsewhere": [replace(SENT, headers={"x-api-key": KEY})]},
    "was shown authorization": {"elsewhere": [replace(SENT, headers={"authorization": f"Bearer {TOKEN}"})]},
    "still in use": {"busy": ["a connection"]},
    "still talks to the client": {"settled": False},
    "left open": {"leaked": ["a socket"]},
}


def _message(text: str, **more: Any) -> Any:
    content = [SimpleNamespace(type="text", text=text)]
    return SimpleNamespace(**{"content": content, "stop_reason": "end_turn", **more})


def _event(text: str) -> Any:
    return SimpleNamespace(type="content_block_delta", delta=SimpleNamespace(type="text_delta", text=text))


def _cut(text: str) -> Any:
    error = attropic.StreamIncompleteError(message="cut")
    error.partial_message = _message(text)
    return error


TOLD: dict[str, dict[str, Any]] = {
    "the text of the events": {"events": [_event("Hel"), _event("lo")]},
    "the text of the message": {"result": _message("Hello")},
    "the text of the partial message": {"error": _cut("Hel")},
    "stop_reason is 'refusal'": {"result": _message("Hello.", stop_reason="refusal")},
    "stop_reason is 'AttributeError'": {"error": _cut("Hello.")},
    "saw 2 connections": {"connections": 2},
}


def test_a_good_outcome_has_no_complaints() -> None:
    """What is as the row says passes."""
    assert complaints(ROW, GOOD) == []


@pytest.mark.parametrize("words", FLAWS)
def test_each_flaw_is_named(words: str) -> None:
    """An outcome that differs in one respect is complained about in those words."""
    assert words in "; ".join(complaints(ROW, replace(GOOD, **FLAWS[words])))


def test_the_words_of_an_error_are_checked() -> None:
    """A message without the words of the row, another delay of the server, and a credential in sight are noted."""
    error = attropic.APIConnectionError(message=f"lost {KEY}")
    row = replace(ROW, outcome="APIConnectionError", says="refused", retry_after=3.0)
    found = "; ".join(complaints(row, replace(GOOD, error=error)))
    assert "does not say 'refused'" in found
    assert "retry_after is None" in found
    assert "shows a credential" in found


@pytest.mark.parametrize("words", TOLD)
def test_what_a_stream_told_is_checked(words: str) -> None:
    """Another text of the events, the message or the partial message, another fact and another count are noted."""
    row = replace(ROW, text="Hello.", facts={"stop_reason": "end_turn"}, connections=1)
    right = replace(GOOD, result=_message("Hello."), connections=1)

    assert complaints(row, right) == []
    assert words in "; ".join(complaints(row, replace(right, **TOLD[words])))


def test_an_open_socket_is_noted() -> None:
    """A file that a row leaves open, and one that only the garbage collector closes, are both found."""
    with stage.stage(ROW) as scene:
        kept = socket.socket()
    kept.close()
    assert "socket:" in "; ".join(scene.outcome.leaked)
    with stage.stage(ROW) as scene:
        socket.socket()
    assert "unclosed <socket" in "; ".join(scene.outcome.leaked)
