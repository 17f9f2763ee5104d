# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.block import Block
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RedactedThinkingBlock(Block):
    """Thinking that is withheld for reasons of safety."""

    data: str
    """The thinking in encrypted form. It must be sent back unchanged."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("data", "data", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "redacted_thinking")
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".content_block_param")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "data"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.data = v
            at = "type"
            v = src[at]
            if v != "redacted_thinking":
                raise _c.bad('"redacted_thinking"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: Block = self
        base._cut = None
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        if self._cut is not None:
            return self._looked_at(nested)
        v0: Any = self.data
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"data": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> RedactedThinkingBlock:
        self = RedactedThinkingBlock.__new__(RedactedThinkingBlock)
        self.data = s.f0
        self.type = "redacted_thinking"
        base: Block = self
        base._cut = None
        base._state = None
        return self
