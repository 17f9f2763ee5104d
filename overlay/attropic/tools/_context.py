"""What a tool is told beside its input."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import Any


@dataclass(frozen=True)
class ToolContext:
    """What a tool is told beside its input: a parameter of this type does not appear in the schema.

    Attributes:
        name: The name under which the tool was called.
        tool_use_id: The id of the call.
        attempt: Which attempt this is, from 1 on.
        value: What the caller gave as `context`.
        signal: Set when nobody waits for this attempt any more. A tool that is not async can wait for it in the
            place of sleeping: ``context.signal.wait(1)``.
    """

    name: str = ""
    tool_use_id: str = ""
    attempt: int = 1
    value: Any = None
    signal: Event = field(default_factory=Event, repr=False, compare=False)

    @property
    def cancelled(self) -> bool:
        """Whether the attempt timed out or was cancelled: a tool that is not async should look now and then."""
        return self.signal.is_set()
