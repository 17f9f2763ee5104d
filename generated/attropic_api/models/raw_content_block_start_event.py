# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .content_block_start_event_content_block import ContentBlockStartEventContentBlock

_t_content_block_start_event_content_block = _c.Ref(__name__, ".content_block_start_event_content_block")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RawContentBlockStartEvent(BaseModel):
    """The start of a content block."""

    content_block: ContentBlockStartEventContentBlock
    """The block as it begins. Text, thinking and tool inputs are still empty and arrive as deltas; results of
    server tools come complete.
    """

    index: int
    """The place of the block in the content of the message, from 0."""

    type: Literal["content_block_start"] = "content_block_start"
    """The tag of this kind of event."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content_block", "content_block", True),
        ("index", "index", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_content_block_start_event_content_block, False, True),
        (_c.integer, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "content_block_start")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "content_block"
            v = src[at]
            v = _t_content_block_start_event_content_block.decode(v)
            self.content_block = v
            at = "index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.index = v
            at = "type"
            v = src[at]
            if v != "content_block_start":
                raise _c.bad('"content_block_start"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content_block
        v1: Any = self.index
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content_block": None if v0 is None else nested(v0), "index": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> RawContentBlockStartEvent:
        self = RawContentBlockStartEvent.__new__(RawContentBlockStartEvent)
        self.content_block = _t_content_block_start_event_content_block.of(s.f0)
        self.index = s.f1
        self.type = "content_block_start"
        base: BaseModel = self
        base._state = None
        return self
