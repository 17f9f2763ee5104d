"""Answers as a request takes them: only fields of the request's schema, for every kind of block of both APIs."""

from __future__ import annotations

from typing import Any

import pytest

from attropic import ToolInputError
from attropic._core.turns import turn_of
from attropic.testing import message
from attropic.tools import validate_messages
from attropic_api.models import BetaMessage, Message
from tests.core.continuations import SIDES, check, kinds, partial, samples
from tests.core.events import block, delta, stop

from .running import HELLO

KINDS = [(side, kind, number) for number, side in enumerate(SIDES) for kind in kinds(side)]


@pytest.mark.parametrize(("operation", "key", "number"), KINDS, ids=[kind for _, kind, _ in KINDS])
def test_every_kind_of_block_is_what_a_request_takes(operation: Any, key: str, number: int) -> None:
    """With what is required and with everything: the turn keeps the contract, and no block is lost."""
    kind = (Message, BetaMessage)[number]
    for content in samples(key):
        if content[-1]["type"] == "server_tool_use":
            content[-1]["id"] = "srvtoolu_1"  # the description says how it looks in requests only
        reply = kind.from_dict({**message("x"), "content": content})

        turn = turn_of(reply)

        check(operation, [turn])
        assert reply.to_param() == turn
        assert set(turn) == {"role", "content"}
        assert [part["type"] for part in turn["content"]] == [part["type"] for part in content]
        assert turn_of(turn) == turn
        assert validate_messages([HELLO, turn]) == validate_messages([HELLO, reply])


def test_an_input_that_cannot_be_read_is_an_empty_one() -> None:
    """A call that was cut off can be sent back, so that its result can say what happened to it."""
    first = block(0, "tool_use", id="a", name="get", input={})
    reply = partial(first, delta(0, "input_json_delta", partial_json='{"key": "va'), stop(0))

    (call,) = turn_of(reply)["content"]

    assert (call["id"], call["input"]) == ("a", {})


def test_a_message_with_an_input_that_cannot_be_read_says_so() -> None:
    """`to_param()` of the message itself raises what asking for the input raises: nothing is sent in its place."""
    first = block(0, "tool_use", id="a", name="get", input={})
    reply = partial(first, delta(0, "input_json_delta", partial_json='{"key": "va'), stop(0))

    with pytest.raises(ToolInputError, match="get"):
        reply.to_param()


@pytest.mark.parametrize("thing", [None, 7, "text", {"role": "user"}, {"content": "x"}, {"role": 1, "content": "x"}])
def test_what_is_no_message_is_refused(thing: Any) -> None:
    """The error says what was given."""
    with pytest.raises(TypeError, match=type(thing).__name__):
        turn_of(thing)
