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
class ToolChoiceAnyParam(BaseModel):
    """The model must call a tool and chooses which."""

    disable_parallel_tool_use: bool | None = None
    """Whether the answer is held to exactly one tool call. Absent means false."""

    type: Literal["any"] = "any"
    """The tag of this kind of choice."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("disable_parallel_tool_use", "disable_parallel_tool_use", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.boolean, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "any")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "disable_parallel_tool_use"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.disable_parallel_tool_use = v
            at = "type"
            v = src[at]
            if v != "any":
                raise _c.bad('"any"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.disable_parallel_tool_use
        v1: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["disable_parallel_tool_use"] = v0
        found["type"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolChoiceAnyParam:
        self = ToolChoiceAnyParam.__new__(ToolChoiceAnyParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.disable_parallel_tool_use = v
        self.type = "any"
        base: BaseModel = self
        base._state = None
        return self
