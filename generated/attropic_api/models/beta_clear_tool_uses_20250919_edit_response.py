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
class BetaClearToolUses20250919EditResponse(BaseModel):
    """What the clearing of tool uses removed."""

    cleared_input_tokens: int
    """The number of input tokens removed."""

    cleared_tool_uses: int
    """The number of tool uses cleared."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cleared_input_tokens", "cleared_input_tokens", True),
        ("cleared_tool_uses", "cleared_tool_uses", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, True),
        (_c.integer, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "clear_tool_uses_20250919")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "cleared_input_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cleared_input_tokens = v
            at = "cleared_tool_uses"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cleared_tool_uses = v
            at = "type"
            v = src[at]
            if v != "clear_tool_uses_20250919":
                raise _c.bad('"clear_tool_uses_20250919"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cleared_input_tokens
        v1: Any = self.cleared_tool_uses
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"cleared_input_tokens": v0, "cleared_tool_uses": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaClearToolUses20250919EditResponse:
        self = BetaClearToolUses20250919EditResponse.__new__(BetaClearToolUses20250919EditResponse)
        self.cleared_input_tokens = s.f0
        self.cleared_tool_uses = s.f1
        self.type = "clear_tool_uses_20250919"
        base: BaseModel = self
        base._state = None
        return self
