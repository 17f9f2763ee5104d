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


_d_lines = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TextEditorCodeExecutionStrReplaceResultBlock(BaseModel):
    """The outcome of replacing text in a file, as one hunk of a diff."""

    lines: list[str] | None = None
    """The lines of the hunk, or null when there is none."""

    new_lines: int | None = None
    """The number of lines the hunk covers after the change, or null when there is no hunk."""

    new_start: int | None = None
    """The number of the first line of the hunk after the change, or null when there is no hunk."""

    old_lines: int | None = None
    """The number of lines the hunk covers before the change, or null when there is no hunk."""

    old_start: int | None = None
    """The number of the first line of the hunk before the change, or null when there is no hunk."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("lines", "lines", True),
        ("new_lines", "new_lines", True),
        ("new_start", "new_start", True),
        ("old_lines", "old_lines", True),
        ("old_start", "old_start", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_lines, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_code_execution_str_replace_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "lines"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _d_lines(v)
            self.lines = v
            at = "new_lines"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.new_lines = v
            at = "new_start"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.new_start = v
            at = "old_lines"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.old_lines = v
            at = "old_start"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.old_start = v
            at = "type"
            v = src[at]
            if v != "text_editor_code_execution_str_replace_result":
                raise _c.bad('"text_editor_code_execution_str_replace_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.lines
        v1: Any = self.new_lines
        v2: Any = self.new_start
        v3: Any = self.old_lines
        v4: Any = self.old_start
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "lines": None if v0 is None else nested(v0),
            "new_lines": v1,
            "new_start": v2,
            "old_lines": v3,
            "old_start": v4,
            "type": v5,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextEditorCodeExecutionStrReplaceResultBlock:
        self = TextEditorCodeExecutionStrReplaceResultBlock.__new__(
            TextEditorCodeExecutionStrReplaceResultBlock
        )
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _d_lines.of(v)
        self.lines = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.new_lines = v
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.new_start = v
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.old_lines = v
        v = s.f4
        if v is _c.MISSING:
            v = None
            whole = False
        self.old_start = v
        self.type = "text_editor_code_execution_str_replace_result"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(TextEditorCodeExecutionStrReplaceResultBlock, s)
        return self
