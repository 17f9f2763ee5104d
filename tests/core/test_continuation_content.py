"""What of a message that did not become whole goes into the conversation."""

from __future__ import annotations

from typing import Any

import pytest

from attropic._core.partial import PROMPT

from .continuations import call, check, content, partial, whole
from .courses import BETA, CREATE
from .events import Event, block, delta, stop

THINKING = block(0, "thinking", thinking="", signature="")
THOUGHT = delta(0, "thinking_delta", thinking="Hm.")
SIGNED = delta(0, "signature_delta", signature="c2ln")


@pytest.mark.parametrize(
    ("events", "kept"),
    [
        ([], False),
        ([THOUGHT], False),
        ([THOUGHT, SIGNED], False),
        ([THOUGHT, stop(0)], False),
        ([THOUGHT, SIGNED, stop(0)], True),
    ],
    ids=["empty", "open", "signed and open", "unsigned", "signed"],
)
def test_thinking_needs_its_signature(events: list[Event], kept: bool) -> None:
    """Thinking is sent back only when it is complete and signed."""
    found = content(THINKING, *events, *whole(1, {"type": "text", "text": "x"}))

    assert [part["type"] for part in found] == ["thinking", "text"][not kept :]
    assert not kept or found[0] == {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}


@pytest.mark.parametrize(("text", "kept"), [("", False), (" \n", False), ("Hel", True), ("Hel \n", True)])
@pytest.mark.parametrize("end", [[], [stop(0)]], ids=["open", "stopped"])
def test_the_text_that_came_is_kept(end: list[Event], text: str, kept: bool) -> None:
    """A text may be cut anywhere; without anything to read in it, it is left out, as the API refuses it."""
    found = content(block(0, "text", text=""), delta(0, "text_delta", text=text), *end)

    assert found == ([{"type": "text", "text": text}] if kept else [])


def test_a_text_at_the_very_end_has_no_space_after_it() -> None:
    """Without a prompt the text is what the model goes on writing; the API refuses space at its end."""
    events = [block(0, "text", text="One. "), stop(0), block(1, "text", text="Two. \n")]

    assert [part["text"] for part in content(*events, prompt=None)] == ["One. ", "Two."]


@pytest.mark.parametrize(
    ("text", "end", "kept"),
    [('{"a": 1}', True, True), ("{}", True, True), ('{"a": 1}', False, False), ('{"a"', True, False)],
)
def test_only_complete_tool_calls_are_kept(text: str, end: bool, kept: bool) -> None:
    """A call that did not end, or whose input cannot be read, is left out."""
    turns = partial(
        *whole(0, {"type": "text", "text": "x"}), *call(1, "tool_use", "t", text, end=end)
    ).to_continuation()

    check(CREATE, turns)
    assert [part["type"] for part in turns[0]["content"]] == (["text", "tool_use"] if kept else ["text"])


@pytest.mark.parametrize("prompt", [PROMPT, None], ids=["prompt", "none"])
def test_every_call_has_its_answer(prompt: Any) -> None:
    """Calls of the caller's tools are answered as not carried out, in their order, before anything is asked."""
    calls = [*call(0, "tool_use", "t", "{}"), *call(1, "tool_use", "u", '{"a": 1}'), *call(2, "tool_use", "v", "{")]

    turns = partial(*calls).to_continuation(prompt)

    check(CREATE, turns)
    follow = turns[1]["content"]
    assert [part["id"] for part in turns[0]["content"]] == ["t", "u"]
    assert [(part["tool_use_id"], part["is_error"]) for part in follow[:2]] == [("t", True), ("u", True)]
    assert [part["type"] for part in follow[2:]] == (["text"] if prompt else [])


@pytest.mark.parametrize("kind", ["server_tool_use", "mcp_tool_use"])
def test_calls_of_the_server_need_their_results(kind: str) -> None:
    """A call of a server tool is kept with its result, and left out without it or with half of it."""
    result = "mcp_tool_result" if kind == "mcp_tool_use" else "web_search_tool_result"
    events = [
        *call(0, kind, "s1", "{}"),
        *whole(1, {"type": result, "tool_use_id": "s1", "content": [], "is_error": False}),
        *call(2, kind, "s2", "{}"),
        whole(3, {"type": result, "tool_use_id": "s2", "content": [], "is_error": False})[0],
    ]

    turns = partial(*events, operation=BETA).to_continuation()

    if kind == "mcp_tool_use":
        check(BETA, turns)
    assert [part.get("id") or part["tool_use_id"] for part in turns[0]["content"]] == ["s1", "s1"]


def test_without_a_prompt_the_last_block_is_no_thinking() -> None:
    """The API refuses messages that end with thinking: what stands there at the end is left out, signed or not."""
    thinking: dict[str, Any] = {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}
    after_text = [*whole(0, {"type": "text", "text": "x \n"}), *whole(1, thinking)]

    assert content(*whole(0, thinking)) == [thinking]
    assert content(*whole(0, thinking), prompt=None) == []
    assert content(*after_text, prompt=None) == [{"type": "text", "text": "x"}]


def test_a_block_of_tomorrow_is_sent_back_as_it_came() -> None:
    """Nobody knows better: a complete one is kept, and one that is not is left out."""
    novel = {"type": "novel", "x": [1]}

    assert content(*whole(0, novel), whole(1, novel)[0]) == [novel]


def test_a_message_without_content_has_no_continuation() -> None:
    """When nothing can be kept the conversation stays what it was: the same call is the continuation."""
    assert partial().to_continuation() == []
    assert partial(THINKING, THOUGHT).to_continuation() == []
    assert partial(*call(0, "tool_use", "t", "{", end=False)).to_continuation(prompt=None) == []


def test_the_prompt_comes_last() -> None:
    """What asks the model to go on is a text of the user, the caller's own if there is one."""
    made = partial(block(0, "text", text="Hel"))

    assert made.to_continuation()[1] == {"role": "user", "content": [{"type": "text", "text": PROMPT}]}
    assert made.to_continuation("Go on.")[1]["content"] == [{"type": "text", "text": "Go on."}]
