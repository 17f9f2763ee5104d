"""Screens, mice and keyboards that subclasses drive."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.tools import InvalidValueError, ToolDefinitionError, ToolError
from attropic.tools.builtin import AbstractComputerTool, AsyncAbstractComputerTool, versions

from .colours import COLOURS, call

FIRST = (
    "key type mouse_move left_click right_click middle_click double_click left_click_drag screenshot cursor_position"
)
SECOND = f"{FIRST} triple_click left_mouse_down left_mouse_up scroll hold_key wait"
ACTIONS = {"20241022": FIRST, "20250124": SECOND, "20251124": f"{SECOND} zoom"}
#: An input for each action.
INPUTS: dict[str, dict[str, Any]] = {
    "key": {"text": "ctrl+s"},
    "type": {"text": "hello"},
    "mouse_move": {"coordinate": [1, 2]},
    "left_click": {"coordinate": [1, 2], "text": "shift"},
    "right_click": {},
    "middle_click": {},
    "double_click": {},
    "triple_click": {},
    "left_click_drag": {"start_coordinate": [1, 2], "coordinate": [799, 599]},
    "left_mouse_down": {},
    "left_mouse_up": {},
    "scroll": {"coordinate": [1, 2], "scroll_direction": "down", "scroll_amount": 3},
    "hold_key": {"text": "a", "duration": 0.5},
    "wait": {"duration": 1},
    "screenshot": {},
    "cursor_position": {},
    "zoom": {"region": [0, 0, 800, 600]},
}


class Computer(AbstractComputerTool):
    """A computer that does everything at once."""

    def _seen(self, action: Any) -> dict[str, Any]:
        return {key: value for key, value in vars(action).items() if value is not None}


class AsyncComputer(AsyncAbstractComputerTool):
    """The same in an event loop."""

    async def _seen(self, action: Any) -> dict[str, Any]:
        return {key: value for key, value in vars(action).items() if value is not None}


for name in INPUTS:
    setattr(Computer, name, Computer._seen)
    setattr(AsyncComputer, name, AsyncComputer._seen)


def computer(colour: str, **options: Any) -> Any:
    """A computer of a colour."""
    kind: Any = Computer if colour == "sync" else AsyncComputer
    return kind(display_width_px=800, display_height_px=600, **options)


@COLOURS
@pytest.mark.parametrize("name", INPUTS)
def test_each_action_arrives_at_its_method(name: str, colour: str) -> None:
    """Each action is given to the method of its name, with all that the model said."""
    tool = computer(colour, version="20251124", enable_zoom=True)

    assert call(tool, colour, action=name, **INPUTS[name]) == {"action": name, **INPUTS[name]}


@pytest.mark.parametrize("date", ACTIONS)
def test_each_version_has_its_actions(date: str) -> None:
    """A version knows the actions that came with it and before; others are refused by name."""
    tool = computer("sync", version=date, **({"enable_zoom": True} if date == "20251124" else {}))

    assert sorted(tool.actions) == sorted(ACTIONS[date].split())
    for name in set(INPUTS) - set(tool.actions):
        with pytest.raises(InvalidValueError, match=f"action: expected one of .*; found '{name}'"):
            tool.call({"action": name, **INPUTS[name]})


def test_every_version_of_the_description_is_there() -> None:
    """The versions of the description are those whose actions are known here."""
    assert versions("computer")["computer"] == tuple(f"computer_{date}" for date in ACTIONS)


def test_zoom_must_be_enabled() -> None:
    """Without `enable_zoom` the model cannot zoom."""
    assert "zoom" not in computer("sync").actions


@pytest.mark.parametrize(
    ("input", "message"),
    [
        ({"action": "left_click", "coordinate": [800, 0]}, r"coordinate=\[800, 0\] is not on the screen"),
        ({"action": "mouse_move", "coordinate": [0, -1]}, r"coordinate=\[0, -1\] is not on the screen"),
        ({"action": "left_click_drag", "coordinate": [1, 1], "start_coordinate": [0, 600]}, "start_coordinate="),
        ({"action": "zoom", "region": [0, 0, 801, 600]}, r"region=\[801, 600\]"),
        ({"action": "mouse_move", "coordinate": [1]}, "coordinate: expected at least 2 items"),
        ({"action": "mouse_move", "coordinate": [1, 2, 3]}, "coordinate: expected at most 2 items"),
        ({"action": "mouse_move"}, "coordinate: is required"),
        ({"action": "scroll", "scroll_direction": "in", "scroll_amount": 1}, "scroll_direction: expected 'up'"),
        ({"action": "scroll", "scroll_direction": "up", "scroll_amount": -1}, "scroll_amount: expected at least 0"),
        ({"action": "wait", "duration": 1e9}, "duration: expected at most 100"),
        ({"action": "execute"}, "found 'execute'"),
        ({"action": "__init__"}, "found '__init__'"),
        ({}, "action: expected one of"),
    ],
)
def test_what_cannot_be_done_is_refused(input: dict[str, Any], message: str) -> None:
    """What is beside the screen, malformed or no action never reaches a method, and the message names the field."""
    with pytest.raises((ToolError, InvalidValueError), match=message):
        computer("sync", version="20251124", enable_zoom=True).call(input)


@COLOURS
def test_what_a_subclass_does_not_do_is_answered(colour: str) -> None:
    """The model reads that an action without a method cannot be done."""
    kind: Any = AbstractComputerTool if colour == "sync" else AsyncAbstractComputerTool
    tool = kind(display_width_px=800, display_height_px=600)

    for name in tool.actions:
        with pytest.raises(ToolError, match=f"This computer cannot do '{name}'"):
            call(tool, colour, action=name, **INPUTS[name])


def test_the_declaration_is_that_of_the_description() -> None:
    """The screen and what else is set are declared; what the version does not know is refused."""
    assert computer("sync", display_number=1).to_dict() == {
        "type": "computer_20251124",
        "name": "computer",
        "display_width_px": 800,
        "display_height_px": 600,
        "display_number": 1,
    }
    with pytest.raises(ToolDefinitionError, match="computer_20251124 would know it"):
        computer("sync", version="20250124", enable_zoom=True)
