"""The base of what arrives in pieces: a block of content, which a stream may cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from .model import BaseModel
from .sent import Sent
from .values import Decoder


class Cut:
    """Why a block is not complete.

    Attributes:
        text: The JSON text of ``input`` as far as it came, when the input cannot be read.
        error: Makes the error of who asks for ``input``; None when it can be read.
    """

    __slots__ = ("error", "text")

    def __init__(self, text: str | None = None, error: Callable[[], Exception] | None = None) -> None:
        self.text = text
        self.error = error

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cut) and self.text == other.text

    __hash__ = None  # type: ignore[assignment]  # as the blocks themselves


class Block(Sent):
    """A block of content. A stream may end, or its input may turn out not to be JSON, before it is whole.

    The input of such a block cannot be read: ``input`` raises, and ``to_dict`` writes the text that came.
    """

    __slots__ = ("_cut",)
    if TYPE_CHECKING:
        _cut: Cut | None
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = ()

    @property
    def complete(self) -> bool:
        """Whether the block is whole; False when a stream or a limit cut it off."""
        return self._cut is None

    @property
    def raw_input(self) -> str | None:
        """The JSON text of ``input`` as far as it came, when it cannot be read; else None."""
        return None if self._cut is None else self._cut.text

    def _looked_at(self, nested: Decoder) -> dict[str, Any]:
        cut = self._cut
        if cut is None or cut.error is None:
            return super()._looked_at(nested)
        whole: dict[str, Any] = _readable(self)._looked_at(nested)
        return {**whole, "input": cut.text}

    def _parts(self) -> Iterator[tuple[str, str, Any, bool]]:
        cut = self._cut
        if cut is None or cut.error is None:
            yield from super()._parts()
        else:
            for key, name, value, is_set in _readable(self)._parts():
                yield (key, name, cut.text, True) if name == "input" else (key, name, value, is_set)

    def to_param(self) -> Any:
        """The block as a request takes it back: what only answers have is left out.

        Raises:
            Exception: That of ``input``, when it cannot be read.
            ValidationError: The block was changed to what no request takes.
        """
        if self._cut is not None and self._cut.error is not None:
            raise self._cut.error()
        return super().to_param()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name == "_cut":
                return None
            cut = self._cut
            if name == "input" and cut is not None and cut.error is not None:
                raise cut.error()
            return super().__getattr__(name)

    def __getstate__(self) -> Any:
        slots = (name for kind in type(self).__mro__ for name in getattr(kind, "__slots__", ()))
        found = {name: getattr(self, name) for name in slots if name != "__weakref__" and _is_set(self, name)}
        return None, found

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Block) and (self._cut or other._cut):
            if self._cut != other._cut:
                return False
            return BaseModel.__eq__(_readable(self), _readable(other))
        return BaseModel.__eq__(self, other)

    __hash__ = None  # type: ignore[assignment]  # the values are mutable

    def __repr__(self) -> str:
        if self._cut is None:
            return super().__repr__()
        return super(Block, _readable(self)).__repr__()[:-1] + f", complete=False, raw_input={self.raw_input!r})"


def _is_set(value: Any, name: str) -> bool:
    """Whether a slot holds something."""
    try:
        if value._pending is not None:
            getattr(value, name)  # may be put off
        object.__getattribute__(value, name)
    except AttributeError:
        return False
    return True


def _readable(block: Block) -> Any:
    """A copy whose input, when it cannot be read, is None."""
    twin: Any = object.__new__(type(block))
    for name, value in block.__getstate__()[1].items():
        setattr(twin, name, value)
    if block._cut is not None and block._cut.error is not None:
        twin.input = None
    twin._cut = None
    return twin
