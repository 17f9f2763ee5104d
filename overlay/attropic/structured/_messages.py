"""Messages with what was read of their answer: the same messages, and nothing more where they are sent or written."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Final, Generic

from typing_extensions import TypeVar

from attropic_api.models.beta_message import BetaMessage
from attropic_api.models.message import Message
from attropic_api.models.text_block import TextBlock

if TYPE_CHECKING:
    from ._blocks import ParsedBetaContentBlock, ParsedContentBlock

T = TypeVar("T", default=None)


class ParsedTextBlock(TextBlock, Generic[T]):
    """A run of text, and what was read of it.

    Attributes:
        parsed_output: The answer in the type that was asked for. None where the text is not the answer, or the answer
            did not become whole. It is never written or sent.
    """

    __slots__ = ("parsed_output",)
    if TYPE_CHECKING:
        parsed_output: T | None
    else:

        def __getattr__(self, name):
            return None if name == "parsed_output" else super().__getattr__(name)

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, parsed_output={self.parsed_output!r})"


class _Parsed(Generic[T]):
    """What a message has more whose answer was read."""

    __slots__ = ()
    if TYPE_CHECKING:
        content: Any

    @property
    def parsed_output(self) -> T | None:
        """The answer in the type that was asked for: what was read of the last text block.

        None when the model did not stop because its answer was done: it refused, or calls a tool first.
        """
        found: T | None = getattr(last_text(self.content), "parsed_output", None)
        return found


class ParsedMessage(_Parsed[T], Message):
    """A message whose answer was read."""

    __slots__ = ()
    if TYPE_CHECKING:
        content: list[ParsedContentBlock[T]]  # type: ignore[assignment]


class ParsedBetaMessage(_Parsed[T], BetaMessage):
    """A beta message whose answer was read."""

    __slots__ = ()
    if TYPE_CHECKING:
        content: list[ParsedBetaContentBlock[T]]  # type: ignore[assignment]


#: The text block is one class in both APIs.
ParsedBetaTextBlock = ParsedTextBlock
_CLASSES: Final[dict[type[Any], type[Any]]] = {Message: ParsedMessage, BetaMessage: ParsedBetaMessage}


def last_text(content: list[Any]) -> Any:
    """The last text block; None where there is none."""
    return next((block for block in reversed(content) if block.type == "text"), None)


def parsed_block(block: Any, output: Any = None) -> Any:
    """A text block as one of which something was read."""
    made: Any = object.__new__(ParsedTextBlock)
    for name, value in block.__getstate__()[1].items():
        setattr(made, name, value)
    made.parsed_output = output
    return made


def parsed_message(message: Any, content: list[Any]) -> Any:
    """A message with other content, as one whose answer was read."""
    made = copy(message)
    made.__class__ = _CLASSES.get(type(message), type(message))
    made.content = content
    return made
