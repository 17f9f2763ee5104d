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
class ServerToolCaller(BaseModel):
    """Code in the code execution tool of 2025-08-25 called the tool."""

    tool_id: str
    """The id of the code execution call in which the code ran."""

    type: Literal["code_execution_20250825"] = "code_execution_20250825"
    """The tag of this kind of caller."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("tool_id", "tool_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "code_execution_20250825")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "tool_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_id = v
            at = "type"
            v = src[at]
            if v != "code_execution_20250825":
                raise _c.bad('"code_execution_20250825"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.tool_id
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"tool_id": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ServerToolCaller:
        self = ServerToolCaller.__new__(ServerToolCaller)
        self.tool_id = s.f0
        self.type = "code_execution_20250825"
        base: BaseModel = self
        base._state = None
        return self
