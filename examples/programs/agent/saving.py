"""The conversation of the agent in a file that is whole at any time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attropic.tools import ToolHistory


class Conversation:
    """A saved conversation.

    Args:
        path: Where it is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def exists(self) -> bool:
        """Whether there is one."""
        return self._path.exists()

    def read(self) -> str:
        """What was saved."""
        return self._path.read_text(encoding="utf-8")

    def waiting(self) -> list[dict[str, Any]]:
        """The calls of the last answer that have no result yet."""
        history = ToolHistory.from_json(self.read())
        blocks = (history.reply or {}).get("content", [])
        return [block for block in blocks if block.get("id") in history.pending]

    def keep(self, history: ToolHistory) -> None:
        """Save it: to a file beside, which then takes its name."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        beside.write_text(history.to_json(indent=1), encoding="utf-8")
        beside.replace(self._path)
