"""What goes wrong with a structured answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from .._errors import AnthropicError

if TYPE_CHECKING:
    from ..tools._errors import Problem

#: So many problems are told in the text of an error, each with so many characters at most.
_TOLD: Final = 5
_LONG: Final = 300


class OutputValidationError(AnthropicError, ValueError):
    """An answer is not what ``output_format`` asks for.

    Attributes:
        message: The whole message as it came; None where only a text was read.
        text: The text that was read; None when the message has none.
        problems: Everything that is wrong with it; empty when it was cut off.
    """

    def __init__(self, why: str, *, message: Any = None, text: str | None = None, problems: Sequence[Problem] = ()):
        super().__init__(why)
        self.message = message
        self.text = text
        self.problems = tuple(problems)

    def __reduce__(self) -> Any:
        return type(self), self.args, {"message": self.message, "text": self.text, "problems": self.problems}


def unfit(name: str, problems: Sequence[Problem], text: str, message: Any = None) -> OutputValidationError:
    """The error of a text that does not fit a format."""
    told = [_short(str(problem)) for problem in problems[:_TOLD]]
    if len(problems) > _TOLD:
        told.append(f"and {len(problems) - _TOLD} more")
    why = f"The answer does not fit `output_format` ({name}): {'; '.join(told)}. `text` of this error is the answer."
    return OutputValidationError(why, message=message, text=text, problems=problems)


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"
