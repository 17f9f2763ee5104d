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
class BetaInputTokensTriggerParam(BaseModel):
    """Triggers an edit by the length of the input."""

    type: Literal["input_tokens"] = "input_tokens"
    value: int
    """The number of input tokens at which the edit starts."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("value", "value", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.integer, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "input_tokens")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "input_tokens":
                raise _c.bad('"input_tokens"', v)
            self.type = v
            at = "value"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.value = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.value
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "value": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaInputTokensTriggerParam:
        self = BetaInputTokensTriggerParam.__new__(BetaInputTokensTriggerParam)
        self.type = "input_tokens"
        self.value = s.f1
        base: BaseModel = self
        base._state = None
        return self
