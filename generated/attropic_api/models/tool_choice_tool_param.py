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
class ToolChoiceToolParam(BaseModel):
    """The model must call a certain tool."""

    disable_parallel_tool_use: bool | None = None
    """Whether the answer is held to exactly one call of the tool. Absent means false."""

    name: str
    """The name of the tool to call."""

    type: Literal["tool"] = "tool"
    """The tag of this kind of choice."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("disable_parallel_tool_use", "disable_parallel_tool_use", False),
        ("name", "name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.boolean, False, False),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
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
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "type"
            v = src[at]
            if v != "tool":
                raise _c.bad('"tool"', v)
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
        v1: Any = self.name
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["disable_parallel_tool_use"] = v0
        found["name"] = v1
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolChoiceToolParam:
        self = ToolChoiceToolParam.__new__(ToolChoiceToolParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.disable_parallel_tool_use = v
        self.name = s.f1
        self.type = "tool"
        base: BaseModel = self
        base._state = None
        return self
