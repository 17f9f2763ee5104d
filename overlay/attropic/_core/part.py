"""One content block that grows by deltas: JSON in, JSON out.

Strings gather in lists and are joined when somebody asks. A piece is never changed, so that a list and a length
are a snapshot.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import copy
from functools import partial
from typing import Any, Final

from attropic_api._meanings import DELTAS
from attropic_api._runtime.block import Cut

from .._errors import ToolInputError
from .partial_json import PartialJson
from .pieces import Pieces

Block = dict[str, Any]
#: The key under which the JSON text of a tool's input gathers.
INPUT: Final = "input of a tool, as JSON text"
_NONE: Final = Pieces()
#: Key of a delta → key of the block, and how: ``text``, ``item``, ``list`` or ``whole``.
Rule = Mapping[str, tuple[str, str]]
#: Deltas of which the description says it. Others append their strings and lists and replace the rest, so that nothing
#: is dropped.
RULES: Final[Mapping[str, Rule]] = {
    tag: {key: (INPUT, "text") if how == "json" else (into, how) for key, (into, how) in rule.items()}
    for tag, rule in DELTAS.items()
}


class Part:
    """A block that grows.

    Args:
        index: Its place in the content.
        block: What it began with.
        strings: Whether the beginning of a string is seen in an input that is not complete.

    Attributes:
        type: Its tag.
        pieces: Key → the pieces of its text that came after the start.
        stopped: Whether ``content_block_stop`` came.
        limited: Whether it was cut off, by a limit of the answer for example.
        dropped: Whether it is no part of the message, as another block stands for it.
        grown: Whether a delta came.
    """

    __slots__ = (
        "_block",
        "_input",
        "_lists",
        "_parser",
        "_read_pieces",
        "dropped",
        "grown",
        "index",
        "limited",
        "pieces",
        "stopped",
        "strings",
        "type",
    )

    def __init__(self, index: int, block: Mapping[str, Any], *, strings: bool = False) -> None:
        self.index = index
        self.strings = strings
        self.pieces: dict[str, Pieces] = {}
        self.stopped = False
        self.limited = False
        self.dropped = False
        self.grown = False
        self._block = dict(block)
        #: Key → the list in the block that grows, which nobody else holds.
        self._lists: dict[str, list[Any]] = {}
        self.type = str(block.get("type"))
        self._input: tuple[Any, ValueError | None] | None = None
        #: Reads the input as it comes, and how many pieces it has read.
        self._parser: PartialJson | None = None
        self._read_pieces = 0

    def twin(self) -> Part:
        """One that goes on from here by itself."""
        made = copy(self)
        made._block, made._lists = self._own(), {}
        made.pieces = {key: pieces.twin() for key, pieces in self.pieces.items()}
        made._parser, made._read_pieces = None, 0
        made._input = None if self._input is None else made._read()
        return made

    def add(self, delta: Mapping[str, Any]) -> None:
        """Take one delta."""
        self.grown = True
        rule = RULES.get(delta.get("type", ""), {})
        for key, value in delta.items():
            if key == "type" or value is None:
                continue
            target, way = rule.get(key, (key, ""))
            if way == "whole":
                self._block[target] = value
            elif way == "item":
                self._extend(target, (value,))
            elif isinstance(value, str):
                self.pieces.setdefault(target, Pieces()).add(value)
            elif isinstance(value, list):
                self._extend(target, value)
            else:
                self._block[target] = value

    def _extend(self, key: str, items: Iterable[Any]) -> None:
        """Append to a list of the block."""
        held = self._block.get(key)
        own = held is not None and held is self._lists.get(key)
        grown: list[Any] = held if own else list(held or ())  # type: ignore[assignment]  # ours are lists
        grown += items
        self._block[key] = self._lists[key] = grown

    def _own(self) -> Block:
        """The block for others, whose lists do not grow."""
        return {**self._block, **{key: list(self._block[key] or ()) for key in self._lists}}

    def text(self, key: str, count: int | None = None) -> str:
        """A text, as it was after so many pieces."""
        more = self.pieces[key].text(count) if key in self.pieces else ""
        return str(self._block.get(key) or "") + more

    def items(self, key: str, count: int | None = None) -> list[Any]:
        """A list, as it was when it had so many items."""
        return list((self._block.get(key) or ())[:count])

    def count(self, key: str) -> int:
        """The length of a text in pieces, or of a list."""
        return len(self.pieces[key] if key in self.pieces else self._block.get(key) or ())

    def stop(self) -> None:
        """The block is complete; the input of a tool is read now, once."""
        self.stopped = True
        if INPUT in self.pieces:
            self._input = self._read()

    def parsed_text(self, count: int | None = None) -> Any:
        """What of the text can be read as JSON, after so many pieces or now; the beginning of a string is visible.

        The value of now grows with the block. One of then is apart from it.

        Raises:
            ValueError: The text is not JSON.
        """
        pieces = self.pieces.get("text", _NONE)
        size = pieces.before + len(pieces.tail)
        parser = self._parser
        if count is not None and count < size:
            parser = PartialJson(strings=True)
            parser.feed(self.text("text", count))
            return parser.value
        if parser is None:
            parser = self._parser = PartialJson(strings=True)
            parser.feed(str(self._block.get("text") or ""))
        read, self._read_pieces = self._read_pieces, size
        for piece in pieces.since(read):
            parser.feed(piece)
        if parser.failed:
            raise ValueError("the text is not JSON")
        return parser.value if count is None else parser.copy()

    def partial_input(self, count: int | None = None) -> Any:
        """What of the input can be read, after so many pieces or now.

        The value of now grows with the block. One of then is read anew.
        """
        pieces = self.pieces.get(INPUT, _NONE)
        size = pieces.before + len(pieces.tail)
        if count is not None and count < size:
            return self._so_far(PartialJson(strings=self.strings), [pieces.text(count)])
        if self._input is not None and self._input[1] is None:
            return self._input[0]
        parser = self._parser
        if parser is None:
            parser = self._parser = PartialJson(strings=self.strings)
        read, self._read_pieces = self._read_pieces, size
        return self._so_far(parser, pieces.since(read))

    def _so_far(self, parser: PartialJson, pieces: list[str]) -> Any:
        try:
            for piece in pieces:
                parser.feed(piece)
        except ValueError:
            pass  # who asks for the whole input is told
        found = parser.value
        return found if isinstance(found, dict) else self._block.get("input", {})

    def _read(self) -> tuple[Any, ValueError | None]:
        """The whole input, or why it cannot be read."""
        text = self.pieces.get(INPUT, _NONE).text()
        if not text.strip():
            return self._block.get("input") or {}, None
        try:
            found = json.loads(text)
        except RecursionError:
            return {}, ValueError("its objects and arrays are too deep to read")
        except ValueError as error:
            return {}, error
        return (found, None) if isinstance(found, dict) else ({}, ValueError("it is not a JSON object"))

    def json(self, *, live: bool = False) -> tuple[Block, Cut | None]:
        """The block as far as it came, and what is missing of it when it is not complete.

        Args:
            live: The block may go on: its input is what can be read so far.
        """
        block = self._own()
        for key, pieces in self.pieces.items():
            if key != INPUT:
                block[key] = str(block.get(key) or "") + pieces.text()
        cut = None if self.stopped and not self.limited else Cut()
        if live and not self.stopped:
            if INPUT in self.pieces:
                block["input"] = self.partial_input()
        elif INPUT in self.pieces or (cut is not None and self._is_call):
            found, failure = self._input or self._read()
            block["input"] = found
            if failure is not None or (cut is not None and not found):
                cut = Cut(self.pieces.get(INPUT, _NONE).text(), self._refusal(failure))
        return block, cut

    @property
    def _is_call(self) -> bool:
        return "input" in self._block and self.type.endswith("tool_use")

    def _refusal(self, failure: ValueError | None) -> Any:
        position = getattr(failure, "pos", 0)
        why = str(failure) if failure is not None else "nothing of it came before the answer was cut off"
        text = self.pieces.get(INPUT, _NONE).text()
        return partial(ToolInputError, str(self._block.get("name")), self.index, position, text, why)
