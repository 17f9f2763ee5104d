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

    from .code_execution_tool_result_error_code import CodeExecutionToolResultErrorCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CodeExecutionToolResultErrorParam(BaseModel):
    """The error of a run of code that failed, sent back."""

    error_code: CodeExecutionToolResultErrorCode
    """Why the call failed."""

    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("error_code", "error_code", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "code_execution_tool_result_error")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "error_code"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.error_code = v
            at = "type"
            v = src[at]
            if v != "code_execution_tool_result_error":
                raise _c.bad('"code_execution_tool_result_error"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.error_code
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"error_code": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CodeExecutionToolResultErrorParam:
        self = CodeExecutionToolResultErrorParam.__new__(CodeExecutionToolResultErrorParam)
        self.error_code = s.f0
        self.type = "code_execution_tool_result_error"
        base: BaseModel = self
        base._state = None
        return self
