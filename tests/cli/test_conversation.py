"""What a conversation keeps of a turn that does not end as turns do."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest

from attropic import Anthropic, APIError
from attropic.cli._conversation import Conversation
from attropic.cli._tools import calculator
from attropic.localserver import LocalServer, Reply

REQUEST = {"model": "claude-opus-4-7", "max_tokens": 50}
_numbers = itertools.count(1)


def _call(**given: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": f"toolu_{next(_numbers)}", "name": "calculator", "input": given}


@contextmanager
def _conversation(
    url: str, request: dict[str, Any] = REQUEST, tools: Iterable[Any] = (calculator,), **headers: str
) -> Iterator[Conversation]:
    with Anthropic(api_key="k", base_url=url, max_retries=0, default_headers=headers) as client:
        yield Conversation(client, request, tools=tools)


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
    with LocalServer(script=lambda body: next(replies)) as local, _conversation(local.url) as conversation:
        conversation.turn("What is 1 / 0?")

    (result,) = conversation.messages[2]["content"]
    assert (result["is_error"], result["content"]) == (True, "division by zero")
    assert "calculator failed: division by zero (" in capsys.readouterr().err


def test_a_call_that_was_cut_off_is_not_carried_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Half a call is neither run nor sent back; the text beside it is kept."""
    reply = Reply([{"type": "text", "text": "Let me see."}, _call(expression="1 + " * 100 + "1")], "tool_use")
    with (
        LocalServer(script=lambda body: reply) as local,
        _conversation(local.url, {**REQUEST, "max_tokens": 20}) as conversation,
    ):
        conversation.turn("What is it?")

    assert [block["type"] for block in conversation.messages[-1]["content"]] == ["text"]
    assert len(local.requests) == 1
    assert "cut off" in capsys.readouterr().err


def test_a_model_that_calls_for_ever_is_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    """After many calls in one turn the turn ends, and the conversation is as the API takes it."""

    def script(body: dict[str, Any]) -> Reply:
        return Reply([{"type": "text", "text": "Again."}, _call(expression="1 + 1")], "tool_use")

    with LocalServer(script=script) as local, _conversation(local.url) as conversation:
        conversation.turn("Go on.")
        assert len(local.requests) == 20
        last = conversation.messages[-1]

    assert last["role"] == "assistant"
    assert [block["type"] for block in last["content"]] == ["text"]
    assert "stopped after 20 calls" in capsys.readouterr().err


def _script(*calls: tuple[str, dict[str, Any]]) -> Callable[[dict[str, Any]], Reply]:
    """A model that makes some calls at once, and then says that it is done."""
    blocks = [
        {"type": "tool_use", "id": f"toolu_{next(_numbers)}", "name": name, "input": given} for name, given in calls
    ]
    replies = iter([Reply(blocks, "tool_use"), Reply([{"type": "text", "text": "Done."}])])
    return lambda body: next(replies)


def test_calls_run_at_the_same_time_and_are_shown_as_they_end(capsys: pytest.CaptureFixture[str]) -> None:
    """The one that waits for the other is answered in its place; each has a line with its result and its time."""
    begun = Event()

    def first() -> str:
        return "waited" if begun.wait(10) else "alone"

    def second() -> dict[str, int]:
        begun.set()
        return {"a": 1}

    with (
        LocalServer(script=_script(("first", {}), ("second", {}))) as local,
        _conversation(local.url, tools=[first, second]) as conversation,
    ):
        conversation.turn("Go.")

    assert [result["content"] for result in conversation.messages[2]["content"]] == ["waited", '{"a": 1}']
    shown = capsys.readouterr().err
    assert re.search(r"^  first = waited \(\d+\.\d\d s\)$", shown, re.M)
    assert re.search(r'^  second = \{"a": 1\} \(\d+\.\d\d s\)$', shown, re.M)


def test_results_are_shown_in_a_line_and_sent_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """A long result with lines and control characters is cut on the screen, not for the model; images are named."""
    long = "line\n\x1b[31m" * 1000

    def read() -> str:
        return long

    def draw() -> list[Any]:
        return ["a dot:", b"\x89PNG\r\n\x1a\n"]

    with (
        LocalServer(script=_script(("read", {}), ("draw", {}))) as local,
        _conversation(local.url, tools=[read, draw]) as conversation,
    ):
        conversation.turn("Go.")

    text, image = conversation.messages[2]["content"]
    assert text["content"] == long
    assert image["content"][1]["type"] == "image"
    shown = capsys.readouterr().err
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) < 600
    assert "  draw = a dot: [image] (" in shown


def test_an_interrupted_tool_leaves_no_call_without_a_result(server: LocalServer) -> None:
    """Ctrl-C while a tool runs ends the turn; the conversation can go on."""

    def stop() -> None:
        raise KeyboardInterrupt

    with LocalServer(script=_script(("stop", {}))) as local, _conversation(local.url, tools=[stop]) as conversation:
        with pytest.raises(KeyboardInterrupt):
            conversation.turn("Go.")
        assert conversation.messages == []
        conversation.turn("And now?")

    assert [turn["role"] for turn in conversation.messages] == ["user", "assistant"]
