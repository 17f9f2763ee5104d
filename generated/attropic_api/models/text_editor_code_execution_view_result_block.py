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
class TextEditorCodeExecutionViewResultBlock(BaseModel):
    """The contents of a file that was viewed."""

    content: str
    """The contents shown."""

    file_type: Literal["text", "image", "pdf"] | str
    """The kind of file: `text`, `image` or `pdf`."""

    num_lines: int | None = None
    """The number of lines shown, or null when the file has no lines."""

    start_line: int | None = None
    """The number of the first line shown, or null when the file has no lines."""

    total_lines: int | None = None
    """The number of lines in the whole file, or null when the file has no lines."""

    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("file_type", "file_type", True),
        ("num_lines", "num_lines", True),
        ("start_line", "start_line", True),
        ("total_lines", "total_lines", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_code_execution_view_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "content"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.content = v
            at = "file_type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.file_type = v
            at = "num_lines"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.num_lines = v
            at = "start_line"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.start_line = v
            at = "total_lines"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.total_lines = v
            at = "type"
            v = src[at]
            if v != "text_editor_code_execution_view_result":
                raise _c.bad('"text_editor_code_execution_view_result"', v)
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
        v1: Any = self.file_type
        v2: Any = self.num_lines
        v3: Any = self.start_line
        v4: Any = self.total_lines
        v5: Any = self.type
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "content": v0,
            "file_type": v1,
            "num_lines": v2,
            "start_line": v3,
            "total_lines": v4,
            "type": v5,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextEditorCodeExecutionViewResultBlock:
        self = TextEditorCodeExecutionViewResultBlock.__new__(TextEditorCodeExecutionViewResultBlock)
        whole = True
        v: Any
        self.content = s.f0
        self.file_type = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.num_lines = v
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.start_line = v
        v = s.f4
        if v is _c.MISSING:
            v = None
            whole = False
        self.total_lines = v
        self.type = "text_editor_code_execution_view_result"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(TextEditorCodeExecutionViewResultBlock, s)
        return self
