# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""From bytes to typed values: by the shape of the type where there is one, else by JSON values and its decoder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .codec import Ref
from .jsontext import engine
from .model import BaseModel
from .values import Decoder, anything, parse_json

#: Bodies that are refused by the shape in a row, after which it rests, and for how many bodies.
_PATIENCE: Final = 4
_REST: Final = 256


class Reader:
    """Reads whole bodies, or lines, as one type.

    A shape is made once the type came by, and again when bodies that it refused may have shown more of the type.

    Args:
        decode: Reads a JSON value.
    """

    __slots__ = ("_again", "_refused", "_rest", "_shape", "_skipped", "decode")

    def __init__(self, decode: Decoder) -> None:
        self.decode = decode
        #: Reads bytes by the shape, and makes the typed value of what that gives; None without a shape.
        self._shape: tuple[Callable[[bytes], Any], Decoder] | None = None
        #: How many bodies it refused without accepting one; how many are not tried on it.
        self._refused = 0
        self._rest = 0
        #: How many bodies came since, and after how many there is another shape.
        self._skipped = 0
        self._again = 1

    def __reduce__(self) -> Any:  # without the shape
        return type(self), (self.decode,)

    def __call__(self, content: bytes) -> Any:
        """The typed value of a body.

        Raises:
            ValidationError: It is not JSON, or not of the type.
        """
        if self._shape is not None and self._ready():
            read, make = self._shape
            try:
                found = make(read(content))
            except Exception:  # the decoder says what it is
                self._refused += 1
            else:
                self._refused = 0
                return found
        found = self.decode(parse_json(content))
        self._learn()
        return found

    def lines(self, content: bytes) -> list[Any] | None:
        """The typed values of whole lines, each ended by LF; None when they must be read as JSON values.

        What was decoded of the values of earlier lines tells what such lines hold.
        """
        engine.weigh(len(content))
        if self._shape is None:
            self._learn()
            if self._shape is None:
                return None
        if not self._ready():
            return None
        try:
            read, make = self._shape
            found = [make(read(line)) for line in content[:-1].split(b"\n")]
        except Exception:
            self._refused += 1
            self._learn()
            return None
        self._refused = 0
        return found

    def typed(self, value: Any) -> Any:
        """The typed value of a line, as a JSON value or typed already."""
        return value if isinstance(value, BaseModel) else self.decode(value)

    def _ready(self) -> bool:
        if self._rest:
            self._rest -= 1
            return False
        if self._refused >= _PATIENCE:
            self._refused, self._rest = 0, _REST
            return False
        return True

    def _learn(self) -> None:
        """Make a shape of what came by: of bodies and lines that were decoded before."""
        if not engine.weigh(0) or self._rest:
            return
        self._skipped += 1
        if self._skipped < self._again:
            return
        self._skipped, self._again = 0, self._again * 2
        from .shapes import Shaper, Unshaped

        try:
            part = Shaper().part(self.decode)
            decoder = engine.msgspec.json.Decoder(part.type)
        except (Unshaped, TypeError):
            return
        self._shape = decoder.decode, part.convert or anything


def reader_of(decode: Decoder | None) -> Reader | None:
    """A reader of a type, when it may have a shape: it is a model."""
    return Reader(decode) if isinstance(decode, Ref) else None
