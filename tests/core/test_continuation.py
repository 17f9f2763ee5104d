"""How a conversation goes on from a message that did not become whole: what the contract allows."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import jsonschema
import pytest

from attropic._core.partial import PROMPT
from attropic_api.models import Message

from .continuations import SIDES, check, kinds, partial, samples, whole
from .courses import CREATE
from .events import ANSWER

KINDS = [(side, kind) for side in SIDES for kind in kinds(side)]
NAMES = [kind for _, kind in KINDS]


@pytest.mark.parametrize("prompt", [PROMPT, None], ids=["prompt", "none"])
@pytest.mark.parametrize(("operation", "key"), KINDS, ids=NAMES)
def test_every_kind_of_block_can_be_sent_back(operation: Any, key: str, prompt: Any) -> None:
    """Complete blocks of each kind, with what is required and with everything, are allowed in a request."""
    for values in samples(key):
        events = [event for index, value in enumerate(values) for event in whole(index, value)]

        turns = partial(*events, *whole(9, {"type": "text", "text": "x"}), operation=operation).to_continuation(prompt)

        check(operation, turns)
        alone = values[-1]["type"] in ("server_tool_use", "mcp_tool_use")
        assert [part["type"] for part in turns[0]["content"]] == [
            *([] if alone else [value["type"] for value in values]), "text",
        ]  # fmt: skip


@pytest.mark.parametrize("prompt", [PROMPT, None], ids=["prompt", "none"])
@pytest.mark.parametrize(("operation", "key"), KINDS, ids=NAMES)
def test_every_kind_of_block_may_be_cut(operation: Any, key: str, prompt: Any) -> None:
    """A block of any kind that did not end is left out, but for a text; what is left is allowed."""
    for values in samples(key):
        events = [event for index, value in enumerate(values) for event in whole(index, value)][:-1]

        turns = partial(*events, operation=operation).to_continuation(prompt)

        check(operation, turns)
        assert [part["type"] for turn in turns[:1] for part in turn["content"]] == ["text"] * key.endswith(
            "ResponseTextBlock"
        )


@pytest.mark.parametrize("prompt", [PROMPT, None], ids=["prompt", "none"])
@pytest.mark.parametrize("operation", SIDES, ids=["plain", "beta"])
@pytest.mark.parametrize("read", range(2, len(ANSWER)))
def test_an_answer_may_be_cut_after_each_event(read: int, operation: Any, prompt: Any) -> None:
    """Wherever it stops, what follows is allowed, and begins with the assistant, whose turn is never empty."""
    turns = partial(*ANSWER[1:read], operation=operation).to_continuation(prompt)

    check(operation, turns)
    assert [turn["role"] for turn in turns] in ([], ["assistant"], ["assistant", "user"])
    assert all(turn["content"] for turn in turns)


def test_the_check_refuses_what_only_answers_have() -> None:
    """The schema is strict: what an answer says beyond a request does not pass it."""
    with pytest.raises(jsonschema.ValidationError):
        check(CREATE, [{"role": "assistant", "content": [{"type": "text", "text": "x", "novel": 1}]}])


# -- the partial message ---------------------------------------------------------------------------


def test_a_partial_message_is_a_message() -> None:
    """It can be used like one, and asking for the continuation changes nothing."""
    made = partial(*ANSWER[1:9])
    before = made.to_dict()

    assert made.to_continuation() == made.to_continuation()
    assert made.to_continuation(None) == made.to_continuation(None)

    assert isinstance(made, Message)
    assert made.to_dict() == before
    assert "PartialMessage" in repr(made)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
@pytest.mark.parametrize("read", [2, 5, 9, 13, 16])
def test_a_partial_message_can_be_copied(read: int, copied: Any) -> None:
    """A copy is a partial message as well, with the same blocks and what is missing of them."""
    made = partial(*ANSWER[1:read])

    again = copied(made)

    assert type(again) is type(made)
    assert again == made
    assert [part.complete for part in again.content] == [part.complete for part in made.content]
    assert again.to_continuation() == made.to_continuation()
