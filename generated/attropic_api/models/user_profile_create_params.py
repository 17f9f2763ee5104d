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

    from .beta_user_profile_relationship import BetaUserProfileRelationship

_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserProfileCreateParams(BaseModel):
    """The user profile to create."""

    external_id: str | None = None
    """The caller's own identifier of this party, 1 to 255 characters."""

    name: str | None = None
    """The name of this party, 1 to 255 characters."""

    relationship: BetaUserProfileRelationship | None = None
    """How this party is related to the caller."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("external_id", "external_id", False),
        ("name", "name", False),
        ("relationship", "relationship", False),
        ("metadata", "metadata", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, False, False),
        (_d_metadata, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "external_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.external_id = v
            at = "name"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.name = v
            at = "relationship"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.relationship = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.external_id
        v1: Any = self.name
        v2: Any = self.relationship
        v3: Any = self.metadata
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["external_id"] = v0
        if v1 is not None:
            found["name"] = v1
        if v2 is not None:
            found["relationship"] = v2
        if v3 is not None:
            found["metadata"] = nested(v3)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> UserProfileCreateParams:
        self = UserProfileCreateParams.__new__(UserProfileCreateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.external_id = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.name = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.relationship = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        base: BaseModel = self
        base._state = None
        return self
