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
class UserLocationParam(BaseModel):
    """Roughly where the user is, so that search results suit the place."""

    city: str | None = None
    """The city, 1 to 255 characters; null or absent leaves it open."""

    country: str | None = None
    """The country as a two-letter ISO 3166-1 code; null or absent leaves it open."""

    region: str | None = None
    """The region or state, 1 to 255 characters; null or absent leaves it open."""

    timezone: str | None = None
    """The time zone as an IANA name, 1 to 255 characters; null or absent leaves it open."""

    type: Literal["approximate"] = "approximate"
    """The tag of this kind of location."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("city", "city", False),
        ("country", "country", False),
        ("region", "region", False),
        ("timezone", "timezone", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "city"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.city = v
            at = "country"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.country = v
            at = "region"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.region = v
            at = "timezone"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.timezone = v
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
        v0: Any = self.city
        v1: Any = self.country
        v2: Any = self.region
        v3: Any = self.timezone
        v4: Any = self.type
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["city"] = v0
        if v1 is not None:
            found["country"] = v1
        if v2 is not None:
            found["region"] = v2
        if v3 is not None:
            found["timezone"] = v3
        found["type"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> UserLocationParam:
        self = UserLocationParam.__new__(UserLocationParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.city = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.country = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.region = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.timezone = v
        self.type = s.f4
        base: BaseModel = self
        base._state = None
        return self
