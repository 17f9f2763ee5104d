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

    from .tool_reference_block import ToolReferenceBlock

_t_tool_reference_block = _c.Ref(__name__, ".tool_reference_block:ToolReferenceBlock")
_d_tool_references = _c.ListOf(_t_tool_reference_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolSearchToolSearchResultBlock(BaseModel):
    """The tools that a tool search found."""

    tool_references: list[ToolReferenceBlock]
    """References to the tools found, which may be none."""

    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("tool_references", "tool_references", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_tool_references, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_search_tool_search_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "tool_references"
            v = src[at]
            v = _d_tool_references(v)
            self.tool_references = v
            at = "type"
            v = src[at]
            if v != "tool_search_tool_search_result":
                raise _c.bad('"tool_search_tool_search_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.tool_references
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"tool_references": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolSearchToolSearchResultBlock:
        self = ToolSearchToolSearchResultBlock.__new__(ToolSearchToolSearchResultBlock)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_tool_references.sure:
            _c.later(self, "tool_references", _d_tool_references.of, v)
        else:
            self.tool_references = _d_tool_references.of(v)
        self.type = "tool_search_tool_search_result"
        base: BaseModel = self
        base._state = None
        return self
