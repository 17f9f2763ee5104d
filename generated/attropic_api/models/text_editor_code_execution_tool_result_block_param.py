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

    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .text_editor_code_execution_tool_result_block_content_param import (
        TextEditorCodeExecutionToolResultBlockContentParam,
    )

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_text_editor_code_execution_tool_result_block_content_param = _c.Ref(
    __name__, ".text_editor_code_execution_tool_result_block_content_param"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TextEditorCodeExecutionToolResultBlockParam(BaseModel):
    """The result of a file operation of an earlier answer, sent back."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    content: TextEditorCodeExecutionToolResultBlockContentParam
    """What the operation returned, or the error that stopped it."""

    tool_use_id: str
    """The id of the call that this result answers."""

    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("content", "content", True),
        ("tool_use_id", "tool_use_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_t_text_editor_code_execution_tool_result_block_content_param, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_code_execution_tool_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "content"
            v = src[at]
            v = _t_text_editor_code_execution_tool_result_block_content_param.decode(v)
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
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.content
        v2: Any = self.tool_use_id
        v3: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        found["content"] = None if v1 is None else nested(v1)
        found["tool_use_id"] = v2
        found["type"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> TextEditorCodeExecutionToolResultBlockParam:
        self = TextEditorCodeExecutionToolResultBlockParam.__new__(
            TextEditorCodeExecutionToolResultBlockParam
        )
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        self.content = _t_text_editor_code_execution_tool_result_block_content_param.of(s.f1)
        self.tool_use_id = s.f2
        self.type = "text_editor_code_execution_tool_result"
        base: BaseModel = self
        base._state = None
        return self
