"""What is wrong with a script."""

from __future__ import annotations


class ScriptError(ValueError):
    """A script that cannot be used.

    Args:
        file: Its name.
        line: Where, from 1 on; 0 where no line can be told.
        field: The path of the field, as ``rules.0.say``; may be empty.
        problem: What is wrong, and what would be right.

    Attributes:
        file: Its name.
        line: Where, from 1 on; 0 where no line can be told.
        field: The path of the field; may be empty.
        problem: What is wrong.
    """

    def __init__(self, file: str, line: int, field: str, problem: str) -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(": ".join(filter(None, (place, field, problem))))
        self.file = file
        self.line = line
        self.field = field
        self.problem = problem
