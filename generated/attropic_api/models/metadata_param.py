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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetadataParam(BaseModel):
    """Facts about a request itself."""

    user_id: str | None = None
    """An opaque id of the end user, at most 512 characters, to help detect abuse. It must not hold a name, an
    address or other personal data; null or absent names no user.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("user_id", "user_id", False),)
    _kinds: ClassVar[_c.Kinds] = ((_c.string, True, False),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "user_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        v0: Any = self.user_id
        if not (v0.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["user_id"] = v0
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MetadataParam:
        self = MetadataParam.__new__(MetadataParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.user_id = v
        base: BaseModel = self
        base._state = None
        return self
