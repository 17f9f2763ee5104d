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

    from .thinking_display_mode_param import ThinkingDisplayModeParam


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ThinkingConfigEnabledParam(BaseModel):
    """Thinking within a budget of tokens."""

    budget_tokens: int
    """The most tokens the model may think with, at least 1024. It should be less than the limit on the whole
    answer, of which it is a part; the model need not use it up.
    """

    display: ThinkingDisplayModeParam | None = None
    """How thinking appears in the answer; null or absent means the default of the model."""

    type: Literal["enabled"] = "enabled"
    """The tag of this kind of thinking."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("budget_tokens", "budget_tokens", True),
        ("display", "display", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, True),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "enabled")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "budget_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.budget_tokens = v
            at = "display"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.display = v
            at = "type"
            v = src[at]
            if v != "enabled":
                raise _c.bad('"enabled"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.budget_tokens
        v1: Any = self.display
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"budget_tokens": v0}
        if v1 is not None:
            found["display"] = v1
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ThinkingConfigEnabledParam:
        self = ThinkingConfigEnabledParam.__new__(ThinkingConfigEnabledParam)
        v: Any
        self.budget_tokens = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.display = v
        self.type = "enabled"
        base: BaseModel = self
        base._state = None
        return self
