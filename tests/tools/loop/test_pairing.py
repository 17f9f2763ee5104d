"""Rules of conversations, checked offline: each problem is found, and named by its place."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from attropic.localserver.messages._pairs import check_pairs
from attropic.localserver.messages._turns import check_turns
from attropic.tools import Problem, validate_messages
from attropic_api.models import Message, MessageParam

from .answers import answer
from .conversations import conversation, spoilt

U = {"role": "user", "content": "Hello."}
A = {"role": "assistant", "content": "Well."}


def user(*blocks: Any) -> dict[str, Any]:
    return {"role": "user", "content": list(blocks)}


def assistant(*blocks: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": list(blocks)}


def use(id: Any, **more: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": id, "name": "get", "input": {}, **more}


def result(id: Any) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": id, "content": "x"}


def text(words: str = "x") -> dict[str, Any]:
    return {"type": "text", "text": words}


SERVED = {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}}
FOUND = {"type": "web_search_tool_result", "tool_use_id": "s", "content": []}

#: Messages → place → a part of what is said.
BAD: dict[str, tuple[list[Any], dict[str, str]]] = {
    "missing": ([U, assistant(text(), use("a"))], {"messages[1].content[1]": "no `tool_result` for the call a"}),
    "one of two": (
        [U, assistant(use("a"), use("b")), user(result("b"))],
        {"messages[1].content[0]": "no `tool_result` for the call a"},
    ),
    "late": (
        [U, assistant(use("a")), U, A, user(result("a"))],
        {
            "messages[1].content[0]": "the one at messages[4].content[0] does not stand there",
            "messages[4].content[0]": "follows its call directly; the call a is at messages[1].content[0]",
        },
    ),
    "double": (
        [U, assistant(use("a")), user(result("a"), result("a"))],
        {"messages[2].content[1]": "the call a has a `tool_result` already, at messages[2].content[0]"},
    ),
    "double in another message": (
        [U, assistant(use("a")), user(result("a")), user(result("a"))],
        {"messages[3].content[0]": "has a `tool_result` already"},
    ),
    "not first": (
        [U, assistant(use("a")), user(text(), result("a"))],
        {"messages[2].content[1]": "results come first in a turn, and the block at messages[2].content[0]"},
    ),
    "not first in the turn": (
        [U, assistant(use("a")), U, user(result("a"))],
        {"messages[3].content[0]": "results come first in a turn"},
    ),
    "unknown": ([U, A, user(result("z"))], {"messages[2].content[0]": "there is no call with the id z"}),
    "at the beginning": ([user(result("z"))], {"messages[0].content[0]": "there is no call with the id z"}),
    "call of the user": ([user(use("a"))], {"messages[0].content[0]": "belongs into a message of the assistant"}),
    "result of the assistant": (
        [U, assistant(result("a"))],
        {"messages[1].content[0]": "`tool_result` belongs into a message of the user"},
    ),
    "two calls of one id": (
        [U, assistant(use("a")), user(result("a")), assistant(use("a")), user(result("a"))],
        {"messages[3].content[0].id": "the call at messages[1].content[0] has the id a already"},
    ),
    "bad id": ([U, assistant(use("a:1")), U], {"messages[1].content[0].id": "must be 1 or more letters"}),
    "no id": ([U, assistant(use(None)), user({"type": "tool_result"})], {
        "messages[1].content[0].id": "not None", "messages[2].content[0].tool_use_id": "must be the id of a call",
    }),
    "bad input": ([U, assistant(use("a", input="{}")), user(result("a"))], {
        "messages[1].content[0].input": "must be an object",
    }),
    "bad name": ([U, assistant(use("a", name="")), user(result("a"))], {
        "messages[1].content[0].name": "must be the name of a tool",
    }),
    "empty": ([], {"messages": "at least one message is needed"}),
    "assistant first": ([A, U], {"messages[0].role": "the first message must be one of the user"}),
    "no role": ([U, {"content": "x"}], {"messages[1]": "a message needs `role` and `content`; dict is none"}),
    "another role": ([{"role": "tool", "content": "x"}], {"messages[0].role": "'user' or 'assistant', not 'tool'"}),
    "no content": ([user()], {"messages[0].content": "is empty"}),
    "blank": ([{"role": "user", "content": " \n"}], {"messages[0].content": "not white space"}),
    "blank block": ([user(text(" "))], {"messages[0].content[0].text": "not white space"}),
    "empty assistant": ([U, assistant(), U], {"messages[1].content": "is empty"}),
    "no block": ([user("x", {"text": "x"})], {
        "messages[0].content[0]": "an object with a `type`", "messages[0].content[1]": "an object with a `type`",
    }),
    "more keys": ([{**U, "id": "x"}], {"messages[0].id": "no request takes it"}),
    "whole answer as JSON": ([U, answer("x").to_dict()], {
        f"messages[1].{key}": "no request takes it"
        for key in ("id", "type", "model", "stop_reason", "stop_sequence", "stop_details", "usage", "container")
    }),
    "no message": ([None, U], {"messages[0]": "NoneType is none"}),
    "result of the server without a call": ([U, assistant(FOUND)], {
        "messages[1].content[0]": "no call before it has the id s",
    }),
    "call of the server without a result": ([U, assistant(SERVED), U, A], {"messages[1].content[0]": "has no result"}),
}  # fmt: skip

GOOD: dict[str, list[Any]] = {
    "plain": [U],
    "prefill": [U, A],
    "an empty end": [U, assistant()],
    "an empty text at the end": [U, {"role": "assistant", "content": ""}],
    "calls": [U, assistant(text(), use("a"), use("b")), user(result("b"), result("a"), text())],
    "two messages of one role": [
        U, U, assistant(use("a")), assistant(use("b")), user(result("a")), user(result("b")), A,
    ],
    "a call of the server that runs": [U, assistant(SERVED)],
    "a call of the server in two messages": [U, assistant(SERVED), assistant(FOUND), U],
    "a call of the server that calls": [
        U, assistant({**SERVED, "name": "code_execution"}, use("a")), user(result("a")), assistant(FOUND, text()),
    ],
    "models": [MessageParam(role="user", content="Hello."), answer("x", "a"), user(result("a"))],
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_problems_are_found_and_named(name: str) -> None:
    """Each rule that is broken is one problem at its place, and nothing else is."""
    messages, expected = BAD[name]
    before = copy.deepcopy(messages)

    found = validate_messages(messages)

    assert [problem.path for problem in found] == list(expected)
    for problem, words in zip(found, expected.values(), strict=True):
        assert isinstance(problem, Problem)
        assert words in problem.message
    assert messages == before


@pytest.mark.parametrize("name", GOOD)
def test_what_the_api_takes_has_no_problems(name: str) -> None:
    """Conversations of every kind that the API takes are not objected to, whether params or models."""
    assert validate_messages(GOOD[name]) == []


def test_answers_and_params_may_be_mixed() -> None:
    """An answer of the API counts as the message that it would be sent as."""
    reply = answer("x", "a")
    assert isinstance(reply, Message)

    assert [problem.path for problem in validate_messages([U, reply])] == ["messages[1].content[1]"]


@pytest.mark.parametrize("seed", range(0, 600, 40))
def test_it_agrees_with_the_local_api(seed: int) -> None:
    """Of conversations of chance it objects to each one that the local API would refuse; good ones it lets pass."""
    for number in range(seed, seed + 40):
        chance = random.Random(number)
        assert validate_messages(conversation(chance)) == []
        turns = spoilt(chance)
        if _is_refused(turns):
            assert validate_messages(turns) != [], turns


def _is_refused(turns: Any) -> bool:
    try:
        check_pairs(turns)
        check_turns(turns, late=False)
    except Exception:
        return True
    return False
