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

    from .text_citation import TextCitation

_t_text_citation = _c.Ref(__name__, ".text_citation")
_d_citations = _c.ListOf(_t_text_citation)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TextBlock(Block):
    """A run of text written by the model."""

    citations: list[TextCitation] | None = None
    """The passages that support the text, or null when none is cited. The kind of citation depends on the kind
    of source.
    """

    text: str
    """The text itself, at most 5,000,000 characters."""

    type: Literal["text"] = "text"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("citations", "citations", True),
        ("text", "text", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_citations, True, False),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text")
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".content_block_param")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "citations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _d_citations(v)
            self.citations = v
            at = "text"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.text = v
            at = "type"
            v = src[at]
            if v != "text":
                raise _c.bad('"text"', v)
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
        v0: Any = self.citations
        v1: Any = self.text
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"citations": None if v0 is None else nested(v0), "text": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextBlock:
        self = TextBlock.__new__(TextBlock)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _d_citations.of(v)
        self.citations = v
        self.text = s.f1
        self.type = "text"
        base: Block = self
        base._cut = None
        base._state = None if whole else _c.lacking(TextBlock, s)
        return self
