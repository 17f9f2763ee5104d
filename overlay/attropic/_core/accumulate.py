"""The events of a streamed message, put together to the message: JSON in, JSON out.

Rules for the deltas of today are listed; a delta of tomorrow appends its strings and lists and replaces the
rest, so nothing is dropped. Strings gather in lists and are joined when the message is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

Block = dict[str, Any]


class Accumulator:
    """A message that grows event by event.

    Attributes:
        complete: Whether ``message_stop`` came.
    """

    __slots__ = ("_blocks", "_message", "_pieces", "complete")

    def __init__(self) -> None:
        self._message: dict[str, Any] | None = None
        self._blocks: dict[int, Block] = {}
        #: (index of the block, key) → pieces of its text that came after its start.
        self._pieces: dict[tuple[int, str], list[str]] = {}
        self.complete = False

    def add(self, event: Mapping[str, Any]) -> None:
        """Take one event; events of an unknown type change nothing.

        Raises:
            ValueError: An event lacks a part, or refers to a message or block that did not start.
        """
        try:
            self._take(event)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"a {event.get('type')} event without its parts: {error}") from None

    def _take(self, event: Mapping[str, Any]) -> None:
        match event.get("type"):
            case "message_start":
                self._message = dict(event["message"])
                self._message["usage"] = dict(self._message.get("usage") or {})
                self._blocks = dict(enumerate(dict(block) for block in self._message.get("content") or ()))
            case "content_block_start":
                self._blocks[event["index"]] = dict(event["content_block"])
            case "content_block_delta":
                self._delta(event["index"], event["delta"])
            case "message_delta":
                self._end(event)
            case "message_stop":
                self.complete = True

    def _delta(self, index: int, delta: Mapping[str, Any]) -> None:
        block = self._blocks.get(index)
        if block is None:
            raise ValueError(f"a delta for content block {index}, which did not start")
        rule = RULES.get(delta.get("type", ""), {})
        for key, value in delta.items():
            if key == "type" or value is None:
                continue
            target, way = rule.get(key, (key, ""))
            if way == "replace":
                block[target] = value
            elif way == "append":
                block[target] = [*(block.get(target) or ()), value]
            elif isinstance(value, str):
                self._pieces.setdefault((index, target), []).append(value)
            elif isinstance(value, list):
                block[target] = [*(block.get(target) or ()), *value]
            else:
                block[target] = value

    def _end(self, event: Mapping[str, Any]) -> None:
        """Take a ``message_delta``: its usage is cumulative, so what is there replaces, and zero counts."""
        message = self._started()
        for key, value in event.items():
            if key == "usage":
                usage = {name: figure for name, figure in (value or {}).items() if figure is not None}
                message["usage"].update(usage)
            elif key == "delta":
                message.update(value)
            elif key != "type":
                message[key] = value

    def _started(self) -> dict[str, Any]:
        if self._message is None:
            raise ValueError("an event of a message that did not start")
        return self._message

    def message(self) -> dict[str, Any]:
        """The message as far as it came.

        Raises:
            ValueError: It did not start, or the input of a tool is not JSON.
        """
        content = [self._block(index) for index in sorted(self._blocks)]
        return {**self._started(), "content": content}

    def head(self) -> dict[str, Any]:
        """The message without its content."""
        return {**self._started(), "content": []}

    @property
    def usage(self) -> dict[str, Any] | None:
        """The tokens used as far as they were told."""
        found: dict[str, Any] | None = None if self._message is None else self._message["usage"]
        return found

    def _block(self, index: int) -> Block:
        block = dict(self._blocks[index])
        for (owner, key), pieces in self._pieces.items():
            if owner != index:
                continue
            text = "".join(pieces)
            if key == _TOOL_INPUT:
                block["input"] = _parsed(text, block, index)
            else:
                block[key] = (block.get(key) or "") + text
        return block


_TOOL_INPUT: Final = "input of a tool, as JSON text"
#: Key of a delta → key of the block, and ``append`` (as one item) or ``replace`` where the type does not say it.
Rule = Mapping[str, tuple[str, str]]
RULES: Final[Mapping[str, Rule]] = {
    "text_delta": {},
    "input_json_delta": {"partial_json": (_TOOL_INPUT, "")},
    "citations_delta": {"citation": ("citations", "append")},
    "thinking_delta": {},
    "signature_delta": {"signature": ("signature", "replace")},
    "compaction_delta": {},
}


def _parsed(text: str, block: Block, index: int, read: Callable[[str], Any] = json.loads) -> Any:
    if not text.strip():
        return block.get("input") or {}
    try:
        return read(text)
    except ValueError as error:
        raise ValueError(
            f"content[{index}]: the input of the tool {block.get('name')!r} is not JSON: {error}"
        ) from None
