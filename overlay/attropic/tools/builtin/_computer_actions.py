"""What the model asks of a screen, mouse and keyboard. The description does not have it.

Source: the computer use tool of the API, by version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeAlias

from .._forms import Param

#: A place on the screen: pixels from the left and from the top.
Coordinate: TypeAlias = Annotated[list[int], Param(min_length=2, max_length=2)]
#: A part of the screen: its left, top, right and bottom.
Region: TypeAlias = Annotated[list[int], Param(min_length=4, max_length=4)]
Seconds: TypeAlias = Annotated[float, Param(ge=0, le=100)]


@dataclass(frozen=True)
class KeyAction:
    """Press a key or several at once: ``ctrl+s``.

    Attributes:
        text: The keys.
    """

    text: str
    action: Literal["key"] = "key"


@dataclass(frozen=True)
class HoldKeyAction:
    """Hold a key down.

    Attributes:
        text: The key, or several.
        duration: The seconds.
    """

    text: str
    duration: Seconds
    action: Literal["hold_key"] = "hold_key"


@dataclass(frozen=True)
class TypeAction:
    """Type a text.

    Attributes:
        text: The text.
    """

    text: str
    action: Literal["type"] = "type"


@dataclass(frozen=True)
class MouseMoveAction:
    """Move the mouse.

    Attributes:
        coordinate: Where to.
    """

    coordinate: Coordinate
    action: Literal["mouse_move"] = "mouse_move"


@dataclass(frozen=True)
class ClickAction:
    """Click.

    Attributes:
        action: Which click.
        coordinate: Where; None is where the mouse is.
        text: Keys to hold meanwhile.
    """

    action: Literal["left_click", "right_click", "middle_click", "double_click", "triple_click"]
    coordinate: Coordinate | None = None
    text: str | None = None


@dataclass(frozen=True)
class DragAction:
    """Drag with the left button.

    Attributes:
        coordinate: Where to.
        start_coordinate: Where from; None is where the mouse is.
        text: Keys to hold meanwhile.
    """

    coordinate: Coordinate
    start_coordinate: Coordinate | None = None
    text: str | None = None
    action: Literal["left_click_drag"] = "left_click_drag"


@dataclass(frozen=True)
class ButtonAction:
    """Press the left button down, or let it go.

    Attributes:
        action: Which of the two.
    """

    action: Literal["left_mouse_down", "left_mouse_up"]


@dataclass(frozen=True)
class ScrollAction:
    """Turn the wheel.

    Attributes:
        scroll_direction: Which way.
        scroll_amount: How many clicks of the wheel.
        coordinate: Where; None is where the mouse is.
        text: Keys to hold meanwhile.
    """

    scroll_direction: Literal["up", "down", "left", "right"]
    scroll_amount: Annotated[int, Param(ge=0)]
    coordinate: Coordinate | None = None
    text: str | None = None
    action: Literal["scroll"] = "scroll"


@dataclass(frozen=True)
class WaitAction:
    """Wait.

    Attributes:
        duration: The seconds.
    """

    duration: Seconds
    action: Literal["wait"] = "wait"


@dataclass(frozen=True)
class LookAction:
    """Look at the screen, or at where the mouse is.

    Attributes:
        action: Which of the two.
    """

    action: Literal["screenshot", "cursor_position"]


@dataclass(frozen=True)
class ZoomAction:
    """Look at a part of the screen, enlarged.

    Attributes:
        region: The part.
    """

    region: Region
    action: Literal["zoom"] = "zoom"


#: The actions that came with a version, by its date.
_NEW: Final[Mapping[str, Mapping[str, type[Any]]]] = {
    "20241022": {
        "key": KeyAction,
        "type": TypeAction,
        "mouse_move": MouseMoveAction,
        **dict.fromkeys(("left_click", "right_click", "middle_click", "double_click"), ClickAction),
        "left_click_drag": DragAction,
        **dict.fromkeys(("screenshot", "cursor_position"), LookAction),
    },
    "20250124": {
        "triple_click": ClickAction,
        **dict.fromkeys(("left_mouse_down", "left_mouse_up"), ButtonAction),
        "scroll": ScrollAction,
        "hold_key": HoldKeyAction,
        "wait": WaitAction,
    },
    "20251124": {"zoom": ZoomAction},
}


def computer_actions(date: str, *, zoom: bool) -> Mapping[str, type[Any]]:
    """The types of the actions of a version, by their names.

    Args:
        date: The date of the version.
        zoom: Whether it may zoom, where it can.
    """
    found: dict[str, type[Any]] = {}
    for since, actions in _NEW.items():
        if since <= date:
            found.update(actions)
    if not zoom:
        found.pop("zoom", None)
    return found


def outside(action: Any, width: int, height: int) -> str | None:
    """The first coordinate of an action that is not on the screen, as a message says it."""
    for key, x, y, edge in _points(action):
        if not (0 <= x < width + edge and 0 <= y < height + edge):
            return f"{key}=[{x}, {y}] is not on the screen, which is {width} by {height} pixels."
    return None


def _points(action: Any) -> Iterator[tuple[str, int, int, int]]:
    """The points of an action, and whether they may lie on the edge of the screen."""
    for key in ("coordinate", "start_coordinate", "region"):
        value: Sequence[int] = getattr(action, key, None) or ()
        for at in range(0, len(value), 2):
            yield key, value[at], value[at + 1], int(key == "region")
