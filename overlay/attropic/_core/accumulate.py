"""The events of a streamed message, put together to the message: JSON in, JSON out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attropic_api._runtime.block import Cut

from .deltas import TEXTS, shape_of
from .part import Block, Part
from .pieces import Pieces
from .turns import CUT

_FULL: Final = Pieces.full
#: Properties of a message that null replaces; other ones it leaves as they are.
_NULLABLE: Final = frozenset({"stop_reason", "stop_sequence", "stop_details"})


class Accumulator:
    """A message that grows event by event.

    Args:
        strings: Whether the beginning of a string is seen in the input of a tool that is not complete.

    Attributes:
        parts: Its content blocks by their index.
        complete: Whether ``message_stop`` came.
    """

    __slots__ = ("_message", "_strings", "complete", "parts")

    def __init__(self, *, strings: bool = False) -> None:
        self._strings = strings
        self._message: dict[str, Any] | None = None
        self.parts: dict[int, Part] = {}
        self.complete = False

    def twin(self) -> Accumulator:
        """One that goes on from here by itself."""
        made = Accumulator(strings=self._strings)
        if self._message is not None:
            made._message = {**self._message, "usage": dict(self._message["usage"])}
        made.parts = {index: part.twin() for index, part in self.parts.items()}
        made.complete = self.complete
        return made

    def add(self, event: Any) -> None:
        """Take one event, which may be one of a template; events of an unknown type change nothing.

        Raises:
            ValueError: An event lacks a part, or refers to a message or block that did not start.
        """
        if event.__class__ is tuple:
            template, text = event
            shape = template.memo or shape_of(template)
            grown = self.parts.get(shape.index)
            if grown is not None and (pieces := grown.pieces.get(shape.target)) is not None:
                tail = pieces.tail
                tail.append(text)
                if len(tail) >= _FULL:
                    pieces.settle()
                return
            event = template.json(text)
        kind = event.get("type") if isinstance(event, dict) else None
        try:
            if kind != "content_block_delta":
                self._take(kind, event)
                return
            delta = event["delta"]
            part = self.parts.get(event["index"])
            if part is None:
                raise ValueError(f"a delta for content block {event['index']}, which did not start")
            usual = TEXTS.get(delta.get("type"))
            if usual is not None and len(delta) == 2:
                text = delta[usual[0]]
                pieces = part.pieces.get(usual[1])
                if pieces is not None and text.__class__ is str:
                    tail = pieces.tail
                    tail.append(text)
                    if len(tail) >= _FULL:
                        pieces.settle()
                    return
            part.add(delta)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"a {kind} event without its parts: {error}") from None

    def _take(self, kind: str | None, event: Mapping[str, Any]) -> None:
        match kind:
            case "message_start":
                self._message = dict(event["message"])
                self._message["usage"] = dict(self._message.get("usage") or {})
                content = self._message.get("content") or ()
                self.parts = {index: self._part(index, block) for index, block in enumerate(content)}
            case "content_block_start":
                self.parts[event["index"]] = self._part(event["index"], event["content_block"])
            case "content_block_stop":
                part = self.parts.get(event["index"])
                if part is not None:
                    part.stop()
            case "message_delta":
                self._end(event)
            case "message_stop":
                self._started()
                for part in self.parts.values():
                    if not part.stopped:
                        part.stop()
                self.complete = True

    def _part(self, index: int, block: Mapping[str, Any]) -> Part:
        return Part(index, block, strings=self._strings)

    def _end(self, event: Mapping[str, Any]) -> None:
        """Take a ``message_delta``: its usage is cumulative, so what is there replaces, and zero counts."""
        message = self._started()
        for key, value in event.items():
            if key == "usage":
                usage = {name: figure for name, figure in (value or {}).items() if figure is not None}
                message["usage"].update(usage)
            elif key == "delta":
                for name, part in value.items():
                    _replace(message, name, part)
            elif key != "type":
                _replace(message, key, value)
        if message.get("stop_reason") in CUT and self.parts:
            last = self.parts[max(self.parts)]
            last.limited = last.grown or last.type.endswith("tool_use")

    def _started(self) -> dict[str, Any]:
        if self._message is None:
            raise ValueError("an event of a message that did not start")
        return self._message

    @property
    def started(self) -> bool:
        """Whether ``message_start`` came."""
        return self._message is not None

    def message(self) -> dict[str, Any]:
        """The message as far as it came.

        Raises:
            ValueError: It did not start.
        """
        return {**self._started(), "content": [block for block, _ in self.blocks()]}

    def blocks(self, *, live: bool = False) -> list[tuple[Block, Cut | None]]:
        """The content as far as it came, each block with what is missing of it."""
        return [self.parts[index].json(live=live) for index in self.indices]

    @property
    def indices(self) -> list[int]:
        """The indices of the blocks that make the content, in order."""
        return [index for index in sorted(self.parts) if not self.parts[index].dropped]

    def replace_usage(self, usage: dict[str, Any]) -> None:
        """Take other figures for the tokens used."""
        self._started()["usage"] = usage

    def abandon(self) -> None:
        """Drop the open blocks that another call will begin anew: all but text."""
        for index in self.open_blocks:
            part = self.parts[index]
            part.dropped = part.limited = part.type != "text"

    def head(self) -> dict[str, Any]:
        """The message without its content."""
        return {**self._started(), "content": []}

    @property
    def open_blocks(self) -> tuple[int, ...]:
        """The indices of the blocks that started and did not stop."""
        return tuple(index for index in sorted(self.parts) if not self.parts[index].stopped)

    @property
    def usage(self) -> dict[str, Any] | None:
        """The tokens used as far as they were told."""
        found: dict[str, Any] | None = None if self._message is None else self._message["usage"]
        return found


def _replace(message: dict[str, Any], key: str, value: Any) -> None:
    if value is not None or key in _NULLABLE or key not in message:
        message[key] = value
