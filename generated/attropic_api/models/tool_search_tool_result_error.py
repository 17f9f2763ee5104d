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

    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolSearchToolResultError(BaseModel):
    """The error of a tool search that failed."""

    error_code: ToolSearchToolResultErrorCode
    """Why the call failed."""

    error_message: str | None = None
    """A text for people that explains the error, or null when there is none."""

    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("error_code", "error_code", True),
        ("error_message", "error_message", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_search_tool_result_error")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "error_code"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.error_code = v
            at = "error_message"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.error_message = v
            at = "type"
            v = src[at]
            if v != "tool_search_tool_result_error":
                raise _c.bad('"tool_search_tool_result_error"', v)
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
        v1: Any = self.error_message
        v2: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"error_code": v0, "error_message": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolSearchToolResultError:
        self = ToolSearchToolResultError.__new__(ToolSearchToolResultError)
        whole = True
        v: Any
        self.error_code = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.error_message = v
        self.type = "tool_search_tool_result_error"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ToolSearchToolResultError, s)
        return self
