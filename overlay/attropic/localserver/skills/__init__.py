"""Skills: folders of instructions, in versions."""

from ._handlers import HANDLERS as HANDLERS
