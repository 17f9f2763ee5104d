"""An answer as it is written: text on stdout, everything else on stderr."""

from __future__ import annotations

from typing import Any, Final

from attropic_api._runtime.billing import charges_of
from attropic_api._runtime.cost import Cost
from attropic_api._runtime.prices import cost_of

from ._output import console, plain, visible, write

#: Reasons to stop that need no remark.
_USUAL: Final = ("end_turn", "tool_use", "stop_sequence", "pause_turn")
_SILENT: Final = ("text", "thinking", "redacted_thinking")
#: The most characters that are shown of the result of a call.
_MOST: Final = 500


class Screen:
    """Prints answers and remarks without tearing each other's lines apart.

    Args:
        text: Whether the text is printed.
    """

    def __init__(self, *, text: bool = True) -> None:
        self._console = console()
        self._text = text
        #: What has begun a line that is not at its end: stdout or stderr.
        self._open = ""

    def text(self, piece: str) -> None:
        """A piece of the answer."""
        if not self._text or not piece:
            return
        self._turn("stdout")
        write(piece)
        self._open = "" if piece.endswith("\n") else "stdout"

    def remark(self, piece: str, *, end: str = "\n", style: str = "dim") -> None:
        """Something beside the answer, or with ``end=""`` the beginning of it."""
        self._turn("stderr")
        self._console.print(plain(piece), style=style, end=end)
        self._open = "" if end or piece.endswith("\n") else "stderr"

    def line(self) -> None:
        """End the line that is not at its end."""
        if self._open == "stdout":
            write("\n")
        elif self._open:
            self._console.print()
        self._open = ""

    def show(self, stream: Any) -> Any:
        """Read a message stream to its end and print what it brings; the message."""
        for event in stream:
            kind = event.type
            if kind == "text":
                self.text(event.text)
            elif kind == "thinking":
                self.remark(event.thinking, end="", style="dim italic")
            elif kind == "input_json":
                self.remark(event.partial_json, end="")
            elif kind == "content_block_start" and event.content_block.type not in _SILENT:
                self.line()
                self.remark(_name_of(event.content_block), end="")
            elif kind == "content_block_stop" and event.content_block.type != "text":
                self.line()
        return self.end(stream.get_final_message())

    def whole(self, message: Any) -> Any:
        """Print a message that came at once."""
        for block in message.content:
            if block.type == "text":
                self.text(block.text)
            elif block.type == "thinking":
                self.remark(block.thinking, style="dim italic")
            elif block.type not in _SILENT:
                self.line()
                self.remark(f"{_name_of(block)}{getattr(block, 'input', '')}")
        return self.end(message)

    def call(self, event: Any) -> None:
        """Something that happens to a call of a tool: its result, or why there is none, and how long it took."""
        from ..tools._progress import ToolFailed, ToolFinished, ToolRetried

        took = f"({getattr(event, 'seconds', 0):.2f} s)"
        if isinstance(event, ToolFinished):
            self.remark(f"  {event.name} = {_said(event.result)} {took}")
        elif isinstance(event, ToolRetried):
            self.remark(f"  {event.name} failed and is tried again: {_short(str(event.error))} {took}", style="yellow")
        elif isinstance(event, ToolFailed):
            self.remark(f"  {event.name} failed: {_said(event.result)} {took}", style="yellow")

    def end(self, message: Any) -> Any:
        """End the line, and say why the model stopped where that is not plain."""
        self.line()
        if message.stop_reason not in _USUAL:
            self.remark(f"stopped: {message.stop_reason}", style="yellow")
        return message

    def _turn(self, to: str) -> None:
        """End the line of the other one, where one is open."""
        if self._open and self._open != to:
            self.line()


def _name_of(block: Any) -> str:
    name = getattr(block, "name", None)
    return f"tool {name} " if name else f"{block.type} "


def _said(result: Any) -> str:
    """The content of a result in one line."""
    content = result.get("content") or ""
    if not isinstance(content, str):
        content = " ".join(block["text"] if block["type"] == "text" else f"[{block['type']}]" for block in content)
    return _short(content)


def _short(text: str) -> str:
    line = visible(text)
    return line if len(line) <= _MOST else f"{line[: _MOST - 1]}…"


class Tokens:
    """Tokens and what they cost, summed over the calls of a turn or of a conversation."""

    def __init__(self) -> None:
        self.input = self.output = self.cached = 0
        #: What they cost; None from the first call on whose price is not known.
        self.cost: Cost | None = Cost()

    def add(self, message: Any) -> None:
        """Count a call."""
        cost = cost_of(charges_of(message), silent=True)
        self.cost = None if self.cost is None or cost is None else self.cost + cost
        usage = message.usage
        cached = usage.cache_read_input_tokens or 0
        self.input += usage.input_tokens + cached + (usage.cache_creation_input_tokens or 0)
        self.output += usage.output_tokens
        self.cached += cached

    def __str__(self) -> str:
        cached = f" ({self.cached} from the cache)" if self.cached else ""
        cost = "" if self.cost is None else f", {self.cost}"
        return f"{self.input} tokens in{cached}, {self.output} out{cost}"
