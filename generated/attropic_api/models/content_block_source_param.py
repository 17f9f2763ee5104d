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

    from .content_block_source_content_param import ContentBlockSourceContentParam

_t_content_block_source_content_param = _c.Ref(__name__, ".content_block_source_content_param")
_d_content = _c.ByKind(
    {str: _c.string, list: _c.ListOf(_t_content_block_source_content_param)}, "a string or an array"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ContentBlockSourceParam(BaseModel):
    """A document made of blocks of text and images. Citations point to blocks, so the caller decides how finely
    it is cut.
    """

    content: str | list[ContentBlockSourceContentParam]
    """The document itself: one text, or a list of text and image blocks."""

    type: Literal["content"] = "content"
    """The tag of this kind of source."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_content, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "content")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "type"
            v = src[at]
            if v != "content":
                raise _c.bad('"content"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ContentBlockSourceParam:
        self = ContentBlockSourceParam.__new__(ContentBlockSourceParam)
        self.content = _d_content.of(s.f0)
        self.type = "content"
        base: BaseModel = self
        base._state = None
        return self
