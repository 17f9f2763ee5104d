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
    from .beta_user_profile_relationship import BetaUserProfileRelationship
    from .beta_user_profile_trust_grant import BetaUserProfileTrustGrant

_t_beta_user_profile_trust_grant = _c.Ref(
    __name__, ".beta_user_profile_trust_grant:BetaUserProfileTrustGrant"
)
_d_trust_grants = _c.MapOf(_t_beta_user_profile_trust_grant)
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaUserProfile(BaseModel):
    """An end user or customer on whose behalf requests are made."""

    id: str
    """The ID of the profile, for `user_profile_id` in requests."""

    type: Literal["user_profile"] = "user_profile"
    external_id: str | None = None
    """The caller's own identifier of this party. Null when not set."""

    name: str | None = None
    """The name of this party. Null when not set."""

    relationship: BetaUserProfileRelationship
    """How this party is related to the caller."""

    trust_grants: dict[str, BetaUserProfileTrustGrant]
    """The state of each trust grant, by name of the grant. A grant never asked for is missing."""

    created_at: BetaTimestamp
    """When the profile was created (ISO 8601)."""

    metadata: dict[str, str]
    """Key-value pairs of the caller's own."""

    updated_at: BetaTimestamp
    """When the profile was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("id", "id", True),
        ("type", "type", True),
        ("external_id", "external_id", False),
        ("name", "name", False),
        ("relationship", "relationship", True),
        ("trust_grants", "trust_grants", True),
        ("created_at", "created_at", True),
        ("metadata", "metadata", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.string, False, True),
        (_d_trust_grants, False, True),
        (_c.timestamp, False, True),
        (_d_metadata, False, True),
        (_c.timestamp, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 7
        at = ""
        v: Any
        try:
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
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
                v, size = None, _c.NEVER
            else:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.relationship = v
            at = "trust_grants"
            v = src[at]
            v = _d_trust_grants(v)
            self.trust_grants = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "metadata"
            v = src[at]
            v = _d_metadata(v)
            self.metadata = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.id
        v1: Any = self.type
        v2: Any = self.external_id
        v3: Any = self.name
        v4: Any = self.relationship
        v5: Any = self.trust_grants
        v6: Any = self.created_at
        v7: Any = self.metadata
        v8: Any = self.updated_at
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ is str
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"id": v0, "type": v1}
        if v2 is not None:
            found["external_id"] = v2
        if v3 is not None:
            found["name"] = v3
        found["relationship"] = v4
        found["trust_grants"] = None if v5 is None else nested(v5)
        found["created_at"] = None if v6 is None else nested(v6)
        found["metadata"] = None if v7 is None else nested(v7)
        found["updated_at"] = None if v8 is None else nested(v8)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaUserProfile:
        self = BetaUserProfile.__new__(BetaUserProfile)
        v: Any
        self.id = s.f0
        self.type = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.external_id = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.name = v
        self.relationship = s.f4
        self.trust_grants = _d_trust_grants.of(s.f5)
        self.created_at = _c.timestamp(s.f6)
        self.metadata = _d_metadata.of(s.f7)
        self.updated_at = _c.timestamp(s.f8)
        base: BaseModel = self
        base._state = None
        return self
