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
class ToolReferenceBlock(BaseModel):
    """A tool that a tool search found."""

    tool_name: str
    """The name of the tool, 1 to 256 letters, digits, underscores or hyphens."""

    type: Literal["tool_reference"] = "tool_reference"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("tool_name", "tool_name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, False),
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
            at = "tool_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_name = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "tool_reference", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.tool_name
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"tool_name": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolReferenceBlock:
        self = ToolReferenceBlock.__new__(ToolReferenceBlock)
        whole = True
        v: Any
        self.tool_name = s.f0
        v = s.f1
        if v is _c.MISSING:
            v, whole = "tool_reference", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ToolReferenceBlock, s)
        return self
