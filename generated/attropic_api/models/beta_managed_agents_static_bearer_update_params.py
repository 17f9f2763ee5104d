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
class BetaManagedAgentsStaticBearerUpdateParams(BaseModel):
    """A new value for a fixed bearer token."""

    type: Literal["static_bearer"] = "static_bearer"
    token: str | None = None
    """The new token, up to 8192 characters. Null keeps the old one."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("token", "token", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "static_bearer")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "static_bearer":
                raise _c.bad('"static_bearer"', v)
            self.type = v
            at = "token"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.token = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.token
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0}
        if v1 is not None:
            found["token"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsStaticBearerUpdateParams:
        self = BetaManagedAgentsStaticBearerUpdateParams.__new__(BetaManagedAgentsStaticBearerUpdateParams)
        v: Any
        self.type = "static_bearer"
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.token = v
        base: BaseModel = self
        base._state = None
        return self
