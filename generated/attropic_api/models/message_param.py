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

    from .content_block_param import ContentBlockParam

_t_content_block_param = _c.Ref(__name__, ".content_block_param")
_d_content = _c.ByKind({str: _c.string, list: _c.ListOf(_t_content_block_param)}, "a string or an array")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageParam(BaseModel):
    """One turn of the conversation to send."""

    content: str | list[ContentBlockParam]
    """What is said in the turn: one text, or a list of content blocks. A text is short for one text block."""

    role: Literal["user", "assistant"] | str
    """Whose turn it is, `user` or `assistant`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("role", "role", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_content, False, True),
        (_c.string, False, True),
    )

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
            at = "role"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.role = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content
        v1: Any = self.role
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content": None if v0 is None else nested(v0), "role": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageParam:
        self = MessageParam.__new__(MessageParam)
        self.content = _d_content.of(s.f0)
        self.role = s.f1
        base: BaseModel = self
        base._state = None
        return self
