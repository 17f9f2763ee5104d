"""Spoilt conversations are mended: nothing is found in them any more, and the contract takes them."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from attropic.localserver._contract import contract
from attropic.localserver._schema import schemas
from attropic.localserver.messages._pairs import check_pairs
from attropic.localserver.messages._turns import check_turns
from attropic.tools import repair_messages, validate_messages
from attropic.tools._repair import BEGINNING
from attropic.tools._repair_pairs import LOST

from .answers import answer
from .conversations import conversation, ids, spoilt
from .test_pairing import BAD, FOUND, GOOD, SERVED, A, U, assistant, result, text, use, user


def lost(id: str) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": id, "content": LOST, "is_error": True}


#: Messages → what they become.
MENDED: dict[str, tuple[list[Any], list[Any]]] = {
    "missing": ([U, assistant(use("a"), use("b")), U], [
        U, assistant(use("a"), use("b")), user(lost("a"), lost("b"), text("Hello.")),
    ]),
    "missing at the end": ([U, assistant(use("a"))], [U, assistant(use("a")), user(lost("a"))]),
    "one of two": ([U, assistant(use("a"), use("b")), user(result("b"), text())], [
        U, assistant(use("a"), use("b")), user(lost("a"), result("b"), text()),
    ]),
    "double": ([U, assistant(use("a")), user(result("a"), result("a"))], [U, assistant(use("a")), user(result("a"))]),
    "not first": ([U, assistant(use("a")), user(text(), result("a"))], [
        U, assistant(use("a")), user(result("a"), text()),
    ]),
    "late": ([U, assistant(use("a")), U, A, user(result("a"), text())], [
        U, assistant(use("a")), user(result("a"), text("Hello.")), A, user(text()),
    ]),
    "orphan": ([U, A, user(result("z"), text())], [U, A, user(text())]),
    "only an orphan": ([U, A, user(result("z")), U], [U, A, U]),
    "trimmed": ([user(result("a")), assistant(use("b")), user(result("b"))], [
        {"role": "user", "content": BEGINNING}, assistant(use("b")), user(result("b")),
    ]),
    "two calls of one id": (
        [U, assistant(use("a")), user(result("a")), assistant(use("a")), user({**result("a"), "content": "y"})],
        [U, assistant(use("a")), user(result("a")), assistant(use("a_2")), user({**result("a_2"), "content": "y"})],
    ),
    "bad id": ([U, assistant(use("a:1")), user(result("a:1"))], [U, assistant(use("a_1")), user(result("a_1"))]),
    "bad input": ([U, assistant(use("a", input="{")), user(result("a"))], [U, assistant(use("a")), user(result("a"))]),
    "blank": ([user(text(" "), text()), A, {"role": "user", "content": ""}, U], [user(text()), A, U]),
    "server": ([U, assistant(SERVED, text()), U, assistant(FOUND, text()), U, assistant(FOUND, text())], [
        U, assistant(SERVED, text()), U, assistant(FOUND, text()), U, assistant(FOUND, text()),
    ]),
    "server alone": ([U, assistant(SERVED, text()), U, A], [U, assistant(text()), U, A]),
    "server that runs": ([U, assistant(use("a")), U, assistant(SERVED)], [
        U, assistant(use("a")), user(lost("a"), text("Hello.")), assistant(SERVED),
    ]),
    "an empty end": ([user(text(" "), text()), assistant()], [user(text()), assistant()]),
    "an answer": ([U, answer("x", "a")], [
        U, assistant(text(), {**use("a", input={"key": "a"}), "caller": {"type": "direct"}}), user(lost("a")),
    ]),
}  # fmt: skip


@pytest.mark.parametrize("name", MENDED)
def test_each_kind_of_damage_is_mended(name: str) -> None:
    """What becomes of it; the messages that were given stay as they were."""
    messages, expected = MENDED[name]
    before = copy.deepcopy(messages)

    mended = repair_messages(messages)

    assert mended == expected
    assert validate_messages(mended) == []
    assert messages == before
    assert bool(mended.report) == bool(validate_messages(before))


@pytest.mark.parametrize("name", [*BAD, *GOOD])
def test_nothing_is_left_of_any_problem(name: str) -> None:
    """Every example of a broken rule becomes one that breaks none, or nothing; good ones do not change."""
    messages = BAD[name][0] if name in BAD else GOOD[name]

    mended = repair_messages(messages)

    assert validate_messages(mended) == ([] if mended else validate_messages([]))
    assert bool(mended.report) == bool(messages and validate_messages(messages))
    if name in GOOD:
        assert mended.report == ()
        assert [message["role"] for message in mended] == [getattr(m, "role", None) or m["role"] for m in messages]


def test_the_report_says_what_was_done() -> None:
    """Each change is told with its place."""
    turns = [U, assistant(use("a"), text(" ")), user(text(), result("b")), assistant(use("c"))]

    mended = repair_messages([*turns, user(result("c"), result("c")), A, user(text(), result("c"))])

    assert [str(problem) for problem in mended.report] == [
        "messages[1].content[1]: dropped: its text was empty",
        "messages[2].content[1]: dropped: its call is not there",
        "messages[1].content[0]: added a result with `is_error`: there was none of a",
        "messages[4].content[1]: dropped: c has a result already",
        "messages[6].content[1]: dropped: c has a result already",
    ]


@pytest.mark.parametrize("seed", range(0, 1000, 40))
def test_spoilt_conversations_of_chance(seed: int) -> None:
    """Whatever programs do to a conversation: nothing is found after it, the contract takes it, results are kept."""
    schema, checker = contract().document["components"]["schemas"]["InputMessage"], schemas()
    for number in range(seed, seed + 40):
        chance = random.Random(number)
        good = conversation(chance)
        assert repair_messages(good) == good
        turns = spoilt(chance)
        before = copy.deepcopy(turns)
        mended = repair_messages(turns)
        assert turns == before
        if not mended:
            continue
        assert validate_messages(mended) == []
        assert [problem for turn in mended for problem in checker.problems(schema, turn)] == []
        check_pairs(list(mended))
        check_turns(list(mended), late=False)
        assert repair_messages(mended) == mended
        assert bool(mended.report) == bool(validate_messages(before))
        assert len(ids(mended, "tool_use", "id")) == len(set(ids(mended, "tool_use", "id")))
        said = {block["content"] for turn in before if isinstance(turn, dict) for block in _results(turn)}
        assert {block["content"] for turn in mended for block in _results(turn)} <= said | {LOST}


def _results(turn: dict[str, Any]) -> list[Any]:
    content = turn.get("content")
    blocks = content if isinstance(content, list) else []
    return [block for block in blocks if isinstance(block, dict) and block.get("type") == "tool_result"]
