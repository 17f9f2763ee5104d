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

    from .beta_timestamp import BetaTimestamp


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaUserProfileEnrollmentURL(BaseModel):
    """A link with which the person behind a profile can enroll."""

    url: str
    """The address to send the person to."""

    expires_at: BetaTimestamp
    """When the link stops working (ISO 8601)."""

    type: Literal["enrollment_url"] = "enrollment_url"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("url", "url", True),
        ("expires_at", "expires_at", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, True),
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
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
            at = "expires_at"
            v = src[at]
            v = _c.timestamp(v)
            self.expires_at = v
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
        v0: Any = self.url
        v1: Any = self.expires_at
        v2: Any = self.type
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"url": v0, "expires_at": None if v1 is None else nested(v1), "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaUserProfileEnrollmentURL:
        self = BetaUserProfileEnrollmentURL.__new__(BetaUserProfileEnrollmentURL)
        self.url = s.f0
        self.expires_at = _c.timestamp(s.f1)
        self.type = s.f2
        base: BaseModel = self
        base._state = None
        return self
