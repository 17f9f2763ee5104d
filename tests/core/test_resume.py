"""Streams that go on after they were cut: what is sent, and what is given."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic import Hooks, ResumePolicy

from .courses import BETA, BODY, CREATE, gone, head
from .events import ANSWER, END, block, change, delta, start, stop, wire
from .resumes import CUT, FAILURES, KEPT, MORE, contents, messages, resumed, turns


@pytest.mark.parametrize("name", FAILURES)
def test_a_stream_that_was_cut_goes_on(name: str) -> None:
    """After whatever failure may pass, the events of another call follow as if they were of the same stream."""
    made, ridden = resumed(wire(*CUT), *FAILURES[name](), head(), wire(*MORE))

    assert ridden.error is None
    assert ridden.given == [
        *[event for event in CUT if event["type"] != "ping"],
        stop(1),
        block(2, "text", text=""),
        delta(2, "text_delta", text="世界"),
        stop(2),
        change({"input_tokens": 20, "output_tokens": 10, "cache_read_input_tokens": 10}),
        END,
    ]
    assert ridden.words[ridden.words.index("Close") :][:4] == ["Close", "Sleep", "Send", "batch"]
    assert contents(made) == ["Let me see.", "Grüße, ", "世界"]


def test_the_message_is_one() -> None:
    """Its id is that of the first call, its end that of the last, and every block is complete."""
    made, _ = resumed(wire(*CUT), None, head(), wire(*MORE))

    found = made.snapshot.message()
    assert (found.id, found.stop_reason) == ("msg_1", "end_turn")
    assert all(part.complete for part in found.content)
    assert (found.usage.input_tokens, found.usage.output_tokens, found.usage.cache_read_input_tokens) == (20, 10, 10)


@pytest.mark.parametrize("operation", [CREATE, BETA], ids=["plain", "beta"])
def test_the_other_call_continues_the_conversation(operation: Any) -> None:
    """It sends what came and a request to go on; all else is as in the first call, which is not changed."""
    made, ridden = resumed(wire(*CUT), None, head(), wire(*MORE), operation=operation)

    assert messages(ridden) == turns(KEPT)
    assert {**json.loads(ridden.sent[0].json), "messages": BODY["messages"]} == BODY
    assert made.plan.request.json == BODY
    assert (ridden.sent[0].headers["x-stainless-retry-count"], ridden.sent[0].url) == ("0", made.plan.url)


def test_the_prompt_can_be_chosen() -> None:
    """The words that ask the model to go on are the caller's."""
    _, ridden = resumed(wire(*CUT), None, head(), wire(*MORE), resume=ResumePolicy(prompt="Weiter."))

    assert messages(ridden) == turns(KEPT, "Weiter.")


def test_without_a_prompt_the_answer_is_left_open() -> None:
    """The messages end with what came, without the space at its end that the API refuses."""
    _, ridden = resumed(wire(*CUT), None, head(), wire(*MORE), resume=ResumePolicy(prompt=None))

    assert messages(ridden) == [
        *BODY["messages"],
        {"role": "assistant", "content": [KEPT[0], {"type": "text", "text": "Grüße,"}]},
    ]


OPEN = {
    "thinking": [block(0, "thinking", thinking="", signature=""), delta(0, "thinking_delta", thinking="Hm")],
    "tool": [
        block(0, "tool_use", id="t", name="look", input={}),
        delta(0, "input_json_delta", partial_json='{"a'),
    ],
    "server tool": [block(0, "server_tool_use", id="s", name="web_search", input={})],
}


@pytest.mark.parametrize("name", OPEN)
def test_an_open_block_that_is_no_text_is_dropped(name: str) -> None:
    """The caller sees it end; the message has what the other call made in its place, under an index of its own."""
    made, ridden = resumed(wire(start(), *OPEN[name]), None, head(), wire(*MORE))

    assert ridden.given[: len(OPEN[name]) + 2] == [start(), *OPEN[name], stop(0)]
    assert ridden.given[len(OPEN[name]) + 2] == block(1, "text", text="")
    assert contents(made) == ["世界"]
    assert messages(ridden) == BODY["messages"]


def test_indices_go_on_after_the_highest() -> None:
    """Blocks that were open together are all closed, and the next index is above them all."""
    both = [
        block(0, "text", text=""),
        delta(0, "text_delta", text="a"),
        block(3, "text", text=""),
        delta(3, "text_delta", text="b"),
    ]

    made, ridden = resumed(wire(start(), *both), None, head(), wire(*MORE))

    assert [event["index"] for event in ridden.given if "index" in event] == [0, 0, 3, 3, 0, 3, 4, 4, 4]
    assert contents(made) == ["a", "b", "世界"]


def test_a_cut_between_blocks_closes_nothing() -> None:
    """Where no block is open there is nothing to give but what follows."""
    _, ridden = resumed(wire(*ANSWER[:11]), None, head(), wire(*MORE))

    assert ridden.given[10] == block(2, "text", text="")


def test_events_of_tomorrow_pass_through_the_splice() -> None:
    """What has no index is given as it came; what has one is moved like the rest."""
    novel: list[Any] = [{"type": "novel"}, {"type": "novel", "index": 0}, {"type": "novel", "index": "0"}]

    _, ridden = resumed(wire(*CUT), None, head(), wire(MORE[0], *novel, *MORE[2:]))

    at = ridden.tags.index("novel")
    assert ridden.given[at : at + 3] == [novel[0], {"type": "novel", "index": 2}, novel[2]]


def test_waits_and_hooks_are_those_of_retries() -> None:
    """Who watches is told of each resume like of a retry, numbered by itself, with growing waits."""
    told: list[Any] = []
    hooks = Hooks(on_retry=lambda event: told.append(event.delay))

    _, ridden = resumed(
        wire(*CUT), None, head(), wire(*MORE[:4]), None, head(), wire(*MORE),
        resume=ResumePolicy(max_resumes=2), hooks=[hooks], on_retry=lambda number, *_: told.append(number),
    )  # fmt: skip

    assert ridden.sleeps == [0.5, 1.0]
    assert told == [0.5, 1, 1.0, 2]


def test_a_resume_needs_no_retries() -> None:
    """The number of retries is not that of resumes, and calls that may not be repeated go on all the same."""
    _, ridden = resumed(wire(*CUT), gone(), head(), wire(*MORE), max_retries=0, retry_ambiguous=False)

    assert ridden.error is None


def test_a_resume_after_retries_is_the_first() -> None:
    """Attempts before the content do not count as resumes."""
    made, ridden = resumed(None, head(), None, head(), wire(*CUT), None, head(), wire(*MORE))

    assert ridden.error is None
    assert len(ridden.sent) == 3
    assert contents(made) == ["Let me see.", "Grüße, ", "世界"]


def test_the_other_call_may_be_retried() -> None:
    """An answer that fails before its head is sent again under the retry policy, with the same messages."""
    _, ridden = resumed(wire(*CUT), None, head(529), head(), wire(*MORE))

    assert ridden.error is None
    assert messages(ridden, 0) == messages(ridden, 1) == turns(KEPT)
    assert ridden.sent[1].headers["x-stainless-retry-count"] == "1"


def test_the_server_may_ask_for_a_wait() -> None:
    """``retry-after`` of the head counts before a resume, too."""
    _, ridden = resumed(wire(*CUT), *FAILURES["error event"](), head(), wire(*MORE), received=head(retry_after="3"))

    assert ridden.sleeps == [3.0]
