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
class BetaManagedAgentsUserActor(BaseModel):
    """A person, by way of the Console."""

    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The ID of the user."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("user_id", "user_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user_actor")

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
            if v != "user_actor":
                raise _c.bad('"user_actor"', v)
            self.type = v
            at = "user_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.user_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.user_id
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "user_id": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserActor:
        self = BetaManagedAgentsUserActor.__new__(BetaManagedAgentsUserActor)
        self.type = "user_actor"
        self.user_id = s.f1
        base: BaseModel = self
        base._state = None
        return self
