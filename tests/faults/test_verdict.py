"""The matrix fails when it should: each flaw of an outcome is noted."""

from __future__ import annotations

import socket
from dataclasses import replace
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
    "left open": {"leaked": ["a socket"]},
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


def test_an_open_socket_is_noted() -> None:
    """A file that a row leaves open, and one that only the garbage collector closes, are both found."""
    with stage.stage(ROW) as scene:
        kept = socket.socket()
    kept.close()
    assert "socket:" in "; ".join(scene.outcome.leaked)
    with stage.stage(ROW) as scene:
        socket.socket()
    assert "unclosed <socket" in "; ".join(scene.outcome.leaked)
