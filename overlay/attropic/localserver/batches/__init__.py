"""Message batches: many requests at once, answered in their own time."""

from ._handlers import HANDLERS as HANDLERS
