"""JSON that is nested too deep to be read is an error like any other that cannot be read."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from tests.client.calls import gathered

from .playing import COLOURS, message_of, play
from .script import END, begin, change, inputs, start, stop, usual

DEEP = 20_000
HEAD = begin(0, "tool_use", id="toolu_0", name="look", input={})
INPUTS = {"whole": ['{"a": ', "[" * DEEP, "]" * DEEP, "}"], "cut": ['{"a": ', "[" * DEEP]}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", INPUTS)
def test_an_input_that_is_nested_too_deep(name: str, colour: str) -> None:
    """The stream goes on behind such an input; who asks for it is told, and the text is there."""
    content = usual([start(), HEAD, *inputs(0, *INPUTS[name]), stop(0), change("tool_use"), END])

    (message,) = play(colour, [[content]], message_of)

    (block,) = message.content
    assert (message.stop_reason, block.complete) == ("tool_use", False)
    assert block.raw_input == "".join(INPUTS[name])
    with pytest.raises(attropic.ToolInputError):
        _ = block.input


@pytest.mark.parametrize("colour", COLOURS)
def test_looking_at_an_input_that_is_nested_too_deep(colour: str) -> None:
    """All events of such a stream are given, and the snapshots of the input can be read."""
    content = usual([start(), HEAD, *inputs(0, *INPUTS["whole"]), stop(0), change("tool_use"), END])

    (events,) = play(colour, [[content]], gathered)

    snapshots: list[Any] = [event.snapshot for event in events if event.type == "input_json"]
    assert snapshots[0] == {}
    assert len(snapshots) == 4
    assert events[-1].type == "message_stop"


@pytest.mark.parametrize("colour", COLOURS)
def test_an_event_that_is_nested_too_deep(colour: str) -> None:
    """An event that cannot be read is an error of this package, as any other that is no JSON."""
    deep = b'event: novel\ndata: {"type": "novel", "x": ' + b"[" * DEEP + b"]" * DEEP + b"}\n\n"

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.APIError) as caught:
            await gathered(stream)
        assert caught.value.partial_message.id == "msg_1"

    play(colour, [[usual([start()]) + deep + usual([change(), END])]], use)
