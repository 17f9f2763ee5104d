"""Bodies that tests make are as complete as those of the API."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic.localserver import ApiError
from attropic.localserver._contract import contract
from attropic.localserver._schema import schemas
from attropic.testing import FakeTransport, error, message, stream_of

from .ways import ASK

CALL = {"name": "get_weather", "input": {"city": "Paris"}}
SAID: list[dict[str, Any]] = [
    {},
    {"text": "Hello there."},
    {"tool_use": CALL},
    {"text": "Both.", "tool_use": [CALL, {"name": "now"}], "thinking": "Let me see."},
    {"text": "Cut", "stop_reason": "max_tokens", "usage": {"input_tokens": 5, "output_tokens": 9}},
    {"content": [{"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "x"}}]},
    {"text": "Other.", "model": "claude-of-tomorrow"},
]


@pytest.mark.parametrize("said", SAID)
def test_a_message_keeps_the_contract(said: dict[str, Any]) -> None:
    """Whatever is told of it, a message is whole: it validates, and the client reads it without loss."""
    made = message(**said)

    assert schemas().problems(contract().operations["messages.create"].result, made) == []
    assert attropic.types.Message.from_dict(made).to_dict() == made


@pytest.mark.parametrize("said", SAID)
def test_a_stream_tells_the_same_message(said: dict[str, Any]) -> None:
    """The events of a message accumulate to that message."""
    made = message(**said)
    events = stream_of(made)

    assert [events[0]["type"], events[-1]["type"]] == ["message_start", "message_stop"]
    assert stream_of(attropic.types.Message.from_dict(made)) == events
    with FakeTransport([events]).client() as client, client.messages.stream(**ASK) as stream:
        assert stream.get_final_message().to_dict() == made


def test_what_is_said_is_there() -> None:
    """Thinking, text and calls come in this order; usage and stop reason are those that were told."""
    made = message("Both.", tool_use=CALL, thinking="Let me see.", usage={"output_tokens": 9})

    assert [block["type"] for block in made["content"]] == ["thinking", "text", "tool_use"]
    assert made["content"][2]["input"] == {"city": "Paris"}
    assert made["usage"]["output_tokens"] == 9
    assert made["stop_reason"] == "tool_use"
    assert message("x", stop_reason="max_tokens")["stop_reason"] == "max_tokens"


def test_ids_are_stable_and_differ() -> None:
    """The same message has the same ids, another one has others, and two calls of one message differ."""
    first, again, other = message("A", tool_use=[CALL, CALL]), message("A", tool_use=[CALL, CALL]), message("B")

    assert first == again
    assert len({first["id"], other["id"], *(block["id"] for block in first["content"][1:])}) == 4


def test_a_block_that_has_no_place() -> None:
    """A block that no message has is refused, and the message says where it stands."""
    with pytest.raises(ApiError, match=r"content\.0: .*'image'"):
        message(content=[{"type": "image"}])


@pytest.mark.parametrize(
    ("status", "kind"), [(400, "invalid_request_error"), (429, "rate_limit_error"), (529, "overloaded_error")]
)
def test_a_refusal_has_the_shape_of_the_api(status: int, kind: str) -> None:
    """An error has the API's shape, its own words, and the seconds to wait."""
    made = error(status, "Not now.", retry_after=1.5)

    assert made.status == status
    assert made.headers["retry-after"] == "1.5"
    assert isinstance(made.body, bytes)
    assert f'"type":"{kind}","message":"Not now."'.encode() in made.body
