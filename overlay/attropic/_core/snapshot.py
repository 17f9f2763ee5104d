"""What a stream has given so far, as typed values. Blocks that are complete are read once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attropic_api._runtime.block import Cut
from attropic_api._runtime.model import UnknownVariant
from attropic_api._runtime.values import Decoder

from .accumulate import Accumulator

if TYPE_CHECKING:
    from ..structured._reading import Reading


class Snapshot:
    """The typed side of an accumulator.

    Args:
        accumulator: What takes the events.
        decode: Reads a whole message.

    Attributes:
        reading: Reads the answer of the message, when it was asked for in a format.
    """

    __slots__ = ("_blocks", "_decode", "_whole", "accumulator", "reading")

    def __init__(self, accumulator: Accumulator, decode: Decoder, reading: Reading | None = None) -> None:
        self.accumulator = accumulator
        self.reading = reading
        self._decode = decode
        self._blocks: dict[int, Any] = {}
        self._whole: Any = None

    def twin(self) -> Snapshot:
        """One that goes on from here by itself."""
        return Snapshot(self.accumulator.twin(), self._decode, self.reading)

    def message(self, *, live: bool = False) -> Any:
        """The message as far as it came.

        Args:
            live: It may go on: the input of a tool is what can be read so far.

        Raises:
            ValueError: It did not start.
            ValidationError: It is not of its type.
        """
        if self._whole is not None:
            return self._whole
        message = self._decode(self.accumulator.head())
        message.content = [self.block(index, live=live) for index in self.accumulator.indices]
        if self.reading is not None:
            message = self.reading.message(message)
        if self.accumulator.complete:
            self._whole = message
        return message

    def block(self, index: int, *, live: bool = False) -> Any:
        """One content block as far as it came."""
        found = self._blocks.get(index)
        if found is None:
            part = self.accumulator.parts[index]
            block, cut = part.json(live=live)
            found = self._typed(block, cut)
            if part.stopped and cut is None:
                if self.reading is not None:
                    found = self.reading.block(found)
                self._blocks[index] = found
        elif self.accumulator.parts[index].limited:
            _mark(found, self.accumulator.parts[index].json()[1])
        return found

    def _typed(self, block: Any, cut: Cut | None) -> Any:
        (found,) = self._decode({**self.accumulator.head(), "content": [block]}).content
        _mark(found, cut)
        return found

    def partial_output(self) -> Any:
        """What of the last text block can be read as JSON so far, which goes on growing; None where nothing can."""
        parts = [part for index in self.accumulator.indices if (part := self.accumulator.parts[index]).type == "text"]
        try:
            return parts[-1].parsed_text() if parts else None
        except ValueError:
            return None

    @property
    def usage(self) -> Any:
        """The tokens used as far as they were told, or None before the message started."""
        return self._decode(self.accumulator.head()).usage if self.accumulator.started else None


def _mark(block: Any, cut: Cut | None) -> None:
    """Say of a block what is missing of it; an input that cannot be read raises from now on."""
    if cut is None or block._cut is not None:
        return
    if cut.error is not None and not isinstance(block, UnknownVariant):
        if hasattr(type(block), "input"):
            del block.input
        else:
            cut = Cut(cut.text)
    block._cut = cut
