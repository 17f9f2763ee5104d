"""How the answer of a message is read: which block it is, and whether the message has one at all. No colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._core.turns import CUT
from ._errors import OutputValidationError
from ._messages import ParsedTextBlock, last_text, parsed_block, parsed_message

if TYPE_CHECKING:
    from ._format import OutputFormat

#: Reasons to stop with an answer that is done.
_DONE: Final = ("end_turn", "stop_sequence")
#: Reasons to stop without one.
_WITHOUT: Final = ("refusal", "tool_use", "pause_turn", "compaction")
_REMEDIES: Final = {
    "max_tokens": "raise `max_tokens`",
    "model_context_window_exceeded": "shorten the conversation, or take a model with a larger context window",
}


class Reading:
    """Reads the answers of messages.

    Args:
        format: The format that they were asked for in; None reads nothing.
    """

    __slots__ = ("format",)

    def __init__(self, format: OutputFormat[Any] | None) -> None:
        self.format = format

    def block(self, block: Any) -> Any:
        """A block that is complete, with what can be read of it; never an error."""
        if block.type != "text" or isinstance(block, ParsedTextBlock):
            return block
        try:
            return parsed_block(block, None if self.format is None else self.format.read(block.text))
        except OutputValidationError:  # told when somebody asks for the answer
            return parsed_block(block)

    def message(self, message: Any) -> Any:
        """A message with what can be read of its answer; never an error. The answer is the last text block."""
        answer = last_text(message.content)
        wanted = message.stop_reason not in CUT and message.stop_reason not in _WITHOUT
        content = []
        for block in message.content:
            if block.type != "text":
                content.append(block)
            elif block is answer and wanted and block.complete:
                content.append(self.block(block))
            else:
                content.append(parsed_block(block))
        return parsed_message(message, content)

    def check(self, message: Any) -> None:
        """See that a message has the answer that its reason to stop promises.

        Args:
            message: What `message` gave.

        Raises:
            OutputValidationError: The answer does not fit the format, or was cut off.
        """
        format, answer, reason = self.format, last_text(message.content), message.stop_reason
        if format is None:
            return
        text = None if answer is None else answer.text
        if reason in CUT:
            raise OutputValidationError(
                f"The answer was cut off ({reason}) after {message.usage.output_tokens} tokens, before it was whole: "
                f"{_REMEDIES[reason]}. `text` of this error is what came.",
                message=message,
                text=text,
            )
        if reason not in _DONE or (answer is not None and answer.parsed_output is not None):
            return
        if text is None:
            kinds = ", ".join(block.type for block in message.content) or "empty"
            raise OutputValidationError(
                f"The answer has no text to read as {format.name}: its content is {kinds}.", message=message
            )
        format.read(text, message=message)

    def parse(self, message: Any) -> Any:
        """A whole message with its answer read.

        Raises:
            OutputValidationError: The answer does not fit the format, or was cut off.
        """
        found = self.message(message)
        self.check(found)
        return found
