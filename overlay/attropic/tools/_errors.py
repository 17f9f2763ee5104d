"""What goes wrong with tools and with values of a declared type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .._errors import AnthropicError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Problem(NamedTuple):
    """One thing that is wrong with a value.

    Attributes:
        path: Where it stands: `city`, `items.0.price`; empty for the value itself.
        message: What is wrong, and what would be right.
    """

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class InvalidValueError(AnthropicError, ValueError):
    """A value of JSON is not of its declared type.

    Attributes:
        problems: Everything that is wrong with it.
        name: What the value was for: the name of a tool or of a type.
    """

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        self.name = name
        self.problems = tuple(problems)
        super().__init__(f"{name}: " + "; ".join(map(str, self.problems)))

    def __reduce__(self) -> Any:
        return type(self), (self.name, self.problems)


class ToolDefinitionError(ConfigurationError):
    """A tool cannot be declared as it is written; the message names the tool and the argument."""


class DuplicateToolError(ToolDefinitionError):
    """Two tools have one name; the message names both sources."""


class ToolCallError(AnthropicError):
    """A call of a tool was not carried out to its end; the message is what the model reads."""


class ToolNotFoundError(ToolCallError, LookupError):
    """There is no tool of this name."""


class ToolTimeoutError(ToolCallError, TimeoutError):
    """An attempt took longer than its policy allows."""


class ToolCancelledError(ToolCallError):
    """The call was cancelled."""


class ToolRefusedError(ToolCallError):
    """The call was not approved, or its input did not come as a whole."""


class ToolError(AnthropicError):
    """Raised by a tool that failed in a way which the model should read.

    Args:
        content: Text, or blocks as a tool result takes them. They are sent with `is_error`.
    """

    def __init__(self, content: Any) -> None:
        super().__init__(_words(content) or "The tool failed.")
        self.content = content

    def __reduce__(self) -> Any:
        return type(self), (self.content,)


def _words(content: Any) -> str:
    """What content says; of a block without text its kind."""
    if isinstance(content, str):
        return content
    blocks = content if isinstance(content, list | tuple) else [content]
    return " ".join(
        block if isinstance(block, str) else str(block.get("text") or f"[{block.get('type')}]")
        for block in blocks
        if isinstance(block, str | Mapping)
    )
