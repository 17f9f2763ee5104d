"""What a conversation keeps of a turn that does not end as turns do."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from attropic import Anthropic, APIError
from attropic.cli._conversation import Conversation
from attropic.cli._tools import TOOLS
from attropic.localserver import LocalServer, Reply

REQUEST = {"model": "claude-opus-4-7", "max_tokens": 50}
CALCULATOR = {**REQUEST, "tools": [TOOLS["calculator"].definition]}
_numbers = itertools.count(1)


def _call(**given: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": f"toolu_{next(_numbers)}", "name": "calculator", "input": given}


@contextmanager
def _conversation(url: str, request: dict[str, Any] = REQUEST, **headers: str) -> Iterator[Conversation]:
    with Anthropic(api_key="k", base_url=url, max_retries=0, default_headers=headers) as client:
        yield Conversation(client, request, tools=TOOLS, ask=lambda name: None)


def test_a_stream_that_breaks_off_leaves_its_text(server: LocalServer, capsys: pytest.CaptureFixture[str]) -> None:
    """The text that came is shown and kept as the answer, so that the conversation can go on."""
    fault = {"x-local-fault": "error-event=overloaded_error; after=8"}
    with _conversation(server.url, **fault) as conversation, pytest.raises(APIError):
        conversation.turn("Say this back to me, all of it, with every word in its place.")

    question, answer = conversation.messages
    (block,) = answer["content"]
    assert question["role"] == "user"
    assert block["text"]
    assert capsys.readouterr().out == f"{block['text']}\n"


def test_a_turn_without_an_answer_leaves_nothing(server: LocalServer) -> None:
    """A question that was refused is forgotten; what was said before stays."""
    with _conversation(server.url) as conversation:
        conversation.turn("My name is Ada.")
        kept = list(conversation.messages)
        conversation.request = {**REQUEST, "model": "no-such-model"}
        with pytest.raises(APIError):
            conversation.turn("What is my name?")

    assert conversation.messages == kept


def test_a_tool_that_fails_tells_the_model(capsys: pytest.CaptureFixture[str]) -> None:
    """The reason goes to the model as an error, and to the person."""
    replies = iter([Reply([_call(expression="1 / 0")], "tool_use"), Reply([{"type": "text", "text": "Sorry."}])])
    with LocalServer(script=lambda body: next(replies)) as local, _conversation(local.url, CALCULATOR) as conversation:
        conversation.turn("What is 1 / 0?")

    (result,) = conversation.messages[2]["content"]
    assert (result["is_error"], result["content"]) == (True, "division by zero")
    assert "error: division by zero" in capsys.readouterr().err


def test_a_call_that_was_cut_off_is_not_carried_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Half a call is neither run nor sent back; the text beside it is kept."""
    reply = Reply([{"type": "text", "text": "Let me see."}, _call(expression="1 + " * 100 + "1")], "tool_use")
    with (
        LocalServer(script=lambda body: reply) as local,
        _conversation(local.url, {**CALCULATOR, "max_tokens": 20}) as conversation,
    ):
        conversation.turn("What is it?")

    assert [block["type"] for block in conversation.messages[-1]["content"]] == ["text"]
    assert len(local.requests) == 1
    assert "cut off" in capsys.readouterr().err


def test_a_model_that_calls_for_ever_is_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    """After many calls in one turn the turn ends, and the conversation is as the API takes it."""

    def script(body: dict[str, Any]) -> Reply:
        return Reply([{"type": "text", "text": "Again."}, _call(expression="1 + 1")], "tool_use")

    with LocalServer(script=script) as local, _conversation(local.url, CALCULATOR) as conversation:
        conversation.turn("Go on.")
        assert len(local.requests) == 20
        conversation.request = REQUEST
        last = conversation.messages[-1]

    assert last["role"] == "assistant"
    assert [block["type"] for block in last["content"]] == ["text"]
    assert "stopped after 20 calls" in capsys.readouterr().err
