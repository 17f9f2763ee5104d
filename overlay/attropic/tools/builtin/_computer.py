"""A screen, mouse and keyboard, for whoever has one. Its async twin is ``_async_computer``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._errors import ToolError
from .._function import BuiltinFunctionTool
from ._commands import read_command
from ._computer_actions import computer_actions, outside
from ._declared_tool import DeclaredTool

if TYPE_CHECKING:
    from . import _computer_actions as a


class ComputerDeclaration(DeclaredTool):
    """The computer tool, whatever its colour. Only the Beta endpoints take it.

    Args:
        display_width_px: The width of the screen, in pixels.
        display_height_px: The height of the screen, in pixels.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``display_number``, ``enable_zoom``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    family: ClassVar[str] = "computer"

    def __init__(
        self,
        *,
        display_width_px: int,
        display_height_px: int,
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        self._screen = (display_width_px, display_height_px)
        super().__init__(
            version=version, display_width_px=display_width_px, display_height_px=display_height_px, **options
        )

    @property
    def actions(self) -> Mapping[str, type[Any]]:
        """The types of the actions that the model may ask for; each is given to the method of its name."""
        return computer_actions(self.date, zoom=bool(self._declared.get("enable_zoom")))

    def _read(self, input: object) -> Any:
        action = read_command(self.name, input, "action", self.actions)
        wrong = outside(action, *self._screen)
        if wrong is not None:
            raise ToolError(wrong)
        return action


def cannot(action: Any) -> ToolError:
    """The error of an action that a subclass does not do."""
    return ToolError(f"This computer cannot do {action.action!r}.")


class AbstractComputerTool(ComputerDeclaration, BuiltinFunctionTool):
    """A screen, mouse and keyboard. A subclass overrides the method of each action that it can do.

    The model reads of the other actions that they cannot be done. What a method gives is the result: text, bytes of a
    picture, or blocks. Coordinates are on the screen when they arrive.

    Args:
        display_width_px: The width of the screen, in pixels.
        display_height_px: The height of the screen, in pixels.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``display_number``, ``enable_zoom``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no action of this version; the message names the field.
            ToolError: The action cannot be done.
        """
        return self.execute(self._read(input))

    def execute(self, action: Any) -> Any:
        """Do an action: call the method of its name. To be overridden by who wants to see all actions."""
        return getattr(self, action.action)(action)

    def key(self, action: a.KeyAction) -> Any:
        """Press a key or several at once."""
        raise cannot(action)

    def hold_key(self, action: a.HoldKeyAction) -> Any:
        """Hold a key down."""
        raise cannot(action)

    def type(self, action: a.TypeAction) -> Any:
        """Type a text."""
        raise cannot(action)

    def mouse_move(self, action: a.MouseMoveAction) -> Any:
        """Move the mouse."""
        raise cannot(action)

    def left_click(self, action: a.ClickAction) -> Any:
        """Click with the left button."""
        raise cannot(action)

    def right_click(self, action: a.ClickAction) -> Any:
        """Click with the right button."""
        raise cannot(action)

    def middle_click(self, action: a.ClickAction) -> Any:
        """Click with the middle button."""
        raise cannot(action)

    def double_click(self, action: a.ClickAction) -> Any:
        """Click twice with the left button."""
        raise cannot(action)

    def triple_click(self, action: a.ClickAction) -> Any:
        """Click three times with the left button."""
        raise cannot(action)

    def left_click_drag(self, action: a.DragAction) -> Any:
        """Drag with the left button."""
        raise cannot(action)

    def left_mouse_down(self, action: a.ButtonAction) -> Any:
        """Press the left button down."""
        raise cannot(action)

    def left_mouse_up(self, action: a.ButtonAction) -> Any:
        """Let the left button go."""
        raise cannot(action)

    def scroll(self, action: a.ScrollAction) -> Any:
        """Turn the wheel."""
        raise cannot(action)

    def wait(self, action: a.WaitAction) -> Any:
        """Wait."""
        raise cannot(action)

    def screenshot(self, action: a.LookAction) -> Any:
        """Give a picture of the screen: bytes, or a block."""
        raise cannot(action)

    def cursor_position(self, action: a.LookAction) -> Any:
        """Tell where the mouse is."""
        raise cannot(action)

    def zoom(self, action: a.ZoomAction) -> Any:
        """Give a picture of a part of the screen: bytes, or a block."""
        raise cannot(action)
