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

    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent,
    )

_t_text_editor_code_execution_tool_result_block_content = _c.Ref(
    __name__, ".text_editor_code_execution_tool_result_block_content"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TextEditorCodeExecutionToolResultBlock(Block):
    """The result of a file operation in the code execution container."""

    content: TextEditorCodeExecutionToolResultBlockContent
    """What the operation returned, or the error that stopped it."""

    tool_use_id: str
    """The id of the call that this result answers."""

    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("tool_use_id", "tool_use_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_text_editor_code_execution_tool_result_block_content, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_code_execution_tool_result")
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
            at = "content"
            v = src[at]
            v = _t_text_editor_code_execution_tool_result_block_content.decode(v)
            self.content = v
            at = "tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_use_id = v
            at = "type"
            v = src[at]
            if v != "text_editor_code_execution_tool_result":
                raise _c.bad('"text_editor_code_execution_tool_result"', v)
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
        v0: Any = self.content
        v1: Any = self.tool_use_id
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content": None if v0 is None else nested(v0), "tool_use_id": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextEditorCodeExecutionToolResultBlock:
        self = TextEditorCodeExecutionToolResultBlock.__new__(TextEditorCodeExecutionToolResultBlock)
        self.content = _t_text_editor_code_execution_tool_result_block_content.of(s.f0)
        self.tool_use_id = s.f1
        self.type = "text_editor_code_execution_tool_result"
        base: Block = self
        base._cut = None
        base._state = None
        return self
