"""What a user says: lines of a terminal, or of a pipe."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

from ._output import note

_CONTINUES: Final = "\\"


class Reader:
    """Reads what a user says, turn by turn.

    Attributes:
        interactive: Whether a person types it.
        typed: What stood in the line when Ctrl-C was pressed.
    """

    def __init__(self) -> None:
        self.typed = ""
        self.interactive = sys.stdin.isatty()
        self._edited = self.interactive and sys.stdout.isatty()
        if self._edited:
            with suppress(ImportError):
                import readline

                readline.parse_and_bind("set enable-bracketed-paste on")  # a pasted text is one turn, lines and all

    def turn(self, prompt: str = "> ") -> str | None:
        """The next turn, without the space around it; None at the end. A line that ends in a backslash goes on.

        Raises:
            KeyboardInterrupt: Ctrl-C; ``typed`` is what was typed before it.
        """
        lines: list[str] = []
        while True:
            line = self._line("… " if lines else prompt)
            if line is None:
                return "\n".join(lines).strip() or None
            if line.endswith(_CONTINUES):
                lines.append(line[: -len(_CONTINUES)])
                continue
            text = "\n".join([*lines, line]).strip()
            if text:
                return text
            lines.clear()

    def _line(self, prompt: str) -> str | None:
        try:
            if self._edited:
                return input(prompt)
            if self.interactive:
                note(prompt, end="")
            line = sys.stdin.readline()
            return line.rstrip("\n") if line else None
        except EOFError:
            return None
        except KeyboardInterrupt:
            self.typed = _typed() if self._edited else ""
            raise


def _typed() -> str:
    """What stands in the line that was being edited."""
    readline = sys.modules.get("readline")
    return "" if readline is None else str(readline.get_line_buffer())
