"""How far an answer goes: its tokens, and the texts that end it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver import Api, Reply
from attropic.localserver.messages import text, thinking, tool_use

from .asking import Json, accumulated, ask, stream, texts, turn
from .bodies import WEATHER


def api_of(*blocks: Json, **more: Any) -> Api:
    return Api(lambda body: Reply(list(blocks), **more))


@pytest.mark.parametrize("tokens", range(7))
def test_an_answer_has_no_more_tokens_than_wanted(tokens: int) -> None:
    """An answer stops at ``max_tokens``, without half a character, and says so; one that fits does not."""
    message = ask(api_of(text("a" * 9 + "🎉🎉")), turn(max_tokens=tokens))
    whole = ("a" * 9 + "🎉🎉").encode()
    assert texts(message) == whole[: tokens * 4].decode(errors="ignore")
    assert message["stop_reason"] == ("max_tokens" if tokens < 5 else "end_turn")
    assert message["usage"]["output_tokens"] == min(tokens, 5)
    assert (message["content"] == []) == (tokens == 0)


def test_thinking_counts_as_output() -> None:
    """Thinking takes tokens from the answer, and may be all there is."""
    cut = ask(api_of(thinking("t" * 40), text("x" * 40)), turn(max_tokens=15))
    assert (len(cut["content"][0]["thinking"]), len(texts(cut)), cut["usage"]["output_tokens"]) == (40, 20, 15)
    alone = ask(api_of(thinking("t" * 40), text("x" * 40)), turn(max_tokens=5))
    assert (alone["content"][0]["thinking"], len(alone["content"])) == ("t" * 20, 1)


@pytest.mark.parametrize("tokens", [1, 3, 5])
def test_a_call_that_is_cut_has_no_input(tokens: int) -> None:
    """The stream of a call that is cut has the beginning of its JSON; the message has no input: nobody can read it."""
    body = turn("weather in Llanfairpwllgwyngyll", tools=[WEATHER], max_tokens=tokens)
    message, events = ask(Api(), body), stream(Api(), body)
    assert (message["stop_reason"], message["content"][0]["input"]) == ("max_tokens", {})
    part = "".join(e["delta"]["partial_json"] for e in events if e["type"] == "content_block_delta")
    assert part == '{"city": "Llanfairpwllgwyngyll"}'[: tokens * 4]
    assert accumulated(events)["content"] == message["content"]


def test_a_stop_sequence_ends_text() -> None:
    """The text ends before the first stop sequence in it; later blocks are not written; the sequence is told."""
    api = api_of(text("one two"), text("three four"), text("five"))
    message = ask(api, turn(stop_sequences=["four", "ee", "zzz"]))
    assert [block["text"] for block in message["content"]] == ["one two", "thr"]
    assert (message["stop_reason"], message["stop_sequence"]) == ("stop_sequence", "ee")
    assert message["usage"]["output_tokens"] == 3


def test_a_stop_sequence_at_the_beginning_leaves_nothing() -> None:
    """A text that begins with a stop sequence has no block."""
    message = ask(api_of(text("one")), turn(stop_sequences=["one"]))
    assert (message["content"], message["stop_sequence"]) == ([], "one")


def test_stop_sequences_are_looked_for_in_text_alone() -> None:
    """Neither thinking nor the input of a tool is ended by a stop sequence."""
    api = api_of(thinking("stop here"), tool_use("file", {"text": "stop"}))
    message = ask(api, turn(stop_sequences=["stop"]))
    assert message["stop_reason"] == "tool_use"
    assert message["content"][1]["input"] == {"text": "stop"}


@pytest.mark.parametrize("limit", [{"stop_sequences": ["beta"]}, {"max_tokens": 4}])
def test_a_stream_stops_where_the_message_does(limit: Json) -> None:
    """No event of a stream goes beyond the limit, and its end says why."""
    body = turn("alpha beta gamma", **limit)
    events, message = stream(Api(), body), ask(Api(), body)
    assert texts(accumulated(events)) == texts(message)
    end = events[-2]["delta"]
    assert (end["stop_reason"], end["stop_sequence"]) == (message["stop_reason"], message["stop_sequence"])
    assert "gamma" not in json.dumps(events)


def test_a_reason_of_the_script_is_kept_within_the_limits() -> None:
    """What a script says about the end holds when no limit ended the answer."""
    api = api_of(text("x" * 40), stop_reason="pause_turn")
    assert ask(api, turn())["stop_reason"] == "pause_turn"
    assert ask(api, turn(max_tokens=2))["stop_reason"] == "max_tokens"
