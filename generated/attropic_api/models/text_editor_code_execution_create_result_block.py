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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TextEditorCodeExecutionCreateResultBlock(BaseModel):
    """The outcome of writing a file."""

    is_file_update: bool
    """Whether a file that existed was replaced, and not a new one made."""

    type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("is_file_update", "is_file_update", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.boolean, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_code_execution_create_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "is_file_update"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.is_file_update = v
            at = "type"
            v = src[at]
            if v != "text_editor_code_execution_create_result":
                raise _c.bad('"text_editor_code_execution_create_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.is_file_update
        v1: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"is_file_update": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextEditorCodeExecutionCreateResultBlock:
        self = TextEditorCodeExecutionCreateResultBlock.__new__(TextEditorCodeExecutionCreateResultBlock)
        self.is_file_update = s.f0
        self.type = "text_editor_code_execution_create_result"
        base: BaseModel = self
        base._state = None
        return self
