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
class RefusalStopDetails(BaseModel):
    """More on why the model refused."""

    category: Literal["cyber", "bio"] | str | None = None
    """The area of policy concerned, `cyber` or `bio`, or null when the refusal belongs to no named area."""

    explanation: str | None = None
    """A text for people that explains the refusal, or null when there is none. Its wording may change and is not
    meant to be parsed.
    """

    type: Literal["refusal"] = "refusal"
    """The tag of this kind of details."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("category", "category", True),
        ("explanation", "explanation", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "category"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.category = v
            at = "explanation"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.explanation = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "refusal", _c.NEVER
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
        v0: Any = self.category
        v1: Any = self.explanation
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"category": v0, "explanation": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> RefusalStopDetails:
        self = RefusalStopDetails.__new__(RefusalStopDetails)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        self.category = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.explanation = v
        v = s.f2
        if v is _c.MISSING:
            v, whole = "refusal", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(RefusalStopDetails, s)
        return self
