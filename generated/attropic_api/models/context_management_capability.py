# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .capability_support import CapabilitySupport

_t_capability_support = _c.Ref(__name__, ".capability_support:CapabilitySupport")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ContextManagementCapability(BaseModel):
    """Which strategies of context management a model supports."""

    clear_thinking_20251015: CapabilitySupport | None = None
    """Whether earlier thinking can be cleared, by the strategy of 2025-10-15; null when not reported."""

    clear_tool_uses_20250919: CapabilitySupport | None = None
    """Whether earlier tool calls and results can be cleared, by the strategy of 2025-09-19; null when not
    reported.
    """

    compact_20260112: CapabilitySupport | None = None
    """Whether the conversation can be compacted, by the strategy of 2026-01-12; null when not reported."""

    supported: bool
    """Whether the model supports context management at all."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("clear_thinking_20251015", "clear_thinking_20251015", True),
        ("clear_tool_uses_20250919", "clear_tool_uses_20250919", True),
        ("compact_20260112", "compact_20260112", True),
        ("supported", "supported", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_capability_support, True, False),
        (_t_capability_support, True, False),
        (_t_capability_support, True, False),
        (_c.boolean, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "clear_thinking_20251015"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_capability_support.decode(v)
            self.clear_thinking_20251015 = v
            at = "clear_tool_uses_20250919"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_capability_support.decode(v)
            self.clear_tool_uses_20250919 = v
            at = "compact_20260112"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_capability_support.decode(v)
            self.compact_20260112 = v
            at = "supported"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.supported = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.clear_thinking_20251015
        v1: Any = self.clear_tool_uses_20250919
        v2: Any = self.compact_20260112
        v3: Any = self.supported
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "clear_thinking_20251015": None if v0 is None else nested(v0),
            "clear_tool_uses_20250919": None if v1 is None else nested(v1),
            "compact_20260112": None if v2 is None else nested(v2),
            "supported": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ContextManagementCapability:
        self = ContextManagementCapability.__new__(ContextManagementCapability)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_capability_support.of(v)
        self.clear_thinking_20251015 = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_capability_support.of(v)
        self.clear_tool_uses_20250919 = v
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_capability_support.of(v)
        self.compact_20260112 = v
        self.supported = s.f3
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ContextManagementCapability, s)
        return self
