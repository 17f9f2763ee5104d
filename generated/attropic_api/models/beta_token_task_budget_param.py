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
class BetaTokenTaskBudgetParam(BaseModel):
    """A token budget for a whole task, shown to the model so that it finishes in time."""

    remaining: int | None = None
    """What is left of the budget in tokens. Null or absence means all of `total`."""

    total: int
    """The budget of the task in tokens, at least 1024."""

    type: Literal["tokens"] = "tokens"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("remaining", "remaining", False),
        ("total", "total", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, True, False),
        (_c.integer, False, True),
        (_c.string, False, True),
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
            at = "remaining"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.remaining = v
            at = "total"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.total = v
            at = "type"
            v = src[at]
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
        v0: Any = self.remaining
        v1: Any = self.total
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["remaining"] = v0
        found["total"] = v1
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaTokenTaskBudgetParam:
        self = BetaTokenTaskBudgetParam.__new__(BetaTokenTaskBudgetParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.remaining = v
        self.total = s.f1
        self.type = s.f2
        base: BaseModel = self
        base._state = None
        return self
