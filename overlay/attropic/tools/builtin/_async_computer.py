"""A screen, mouse and keyboard, for whoever has one, in an event loop. Its twin is ``_computer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._function import AsyncBuiltinFunctionTool
from ._computer import ComputerDeclaration, cannot

if TYPE_CHECKING:
    from . import _computer_actions as a


class AsyncAbstractComputerTool(ComputerDeclaration, AsyncBuiltinFunctionTool):
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

    async def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no action of this version; the message names the field.
            ToolError: The action cannot be done.
        """
        return await self.execute(self._read(input))

    async def execute(self, action: Any) -> Any:
        """Do an action: call the method of its name. To be overridden by who wants to see all actions."""
        return await getattr(self, action.action)(action)

    async def key(self, action: a.KeyAction) -> Any:
        """Press a key or several at once."""
        raise cannot(action)

    async def hold_key(self, action: a.HoldKeyAction) -> Any:
        """Hold a key down."""
        raise cannot(action)

    async def type(self, action: a.TypeAction) -> Any:
        """Type a text."""
        raise cannot(action)

    async def mouse_move(self, action: a.MouseMoveAction) -> Any:
        """Move the mouse."""
        raise cannot(action)

    async def left_click(self, action: a.ClickAction) -> Any:
        """Click with the left button."""
        raise cannot(action)

    async def right_click(self, action: a.ClickAction) -> Any:
        """Click with the right button."""
        raise cannot(action)

    async def middle_click(self, action: a.ClickAction) -> Any:
        """Click with the middle button."""
        raise cannot(action)

    async def double_click(self, action: a.ClickAction) -> Any:
        """Click twice with the left button."""
        raise cannot(action)

    async def triple_click(self, action: a.ClickAction) -> Any:
        """Click three times with the left button."""
        raise cannot(action)

    async def left_click_drag(self, action: a.DragAction) -> Any:
        """Drag with the left button."""
        raise cannot(action)

    async def left_mouse_down(self, action: a.ButtonAction) -> Any:
        """Press the left button down."""
        raise cannot(action)

    async def left_mouse_up(self, action: a.ButtonAction) -> Any:
        """Let the left button go."""
        raise cannot(action)

    async def scroll(self, action: a.ScrollAction) -> Any:
        """Turn the wheel."""
        raise cannot(action)

    async def wait(self, action: a.WaitAction) -> Any:
        """Wait."""
        raise cannot(action)

    async def screenshot(self, action: a.LookAction) -> Any:
        """Give a picture of the screen: bytes, or a block."""
        raise cannot(action)

    async def cursor_position(self, action: a.LookAction) -> Any:
        """Tell where the mouse is."""
        raise cannot(action)

    async def zoom(self, action: a.ZoomAction) -> Any:
        """Give a picture of a part of the screen: bytes, or a block."""
        raise cannot(action)
