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

_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsVault(BaseModel):
    """A set of credentials, usually those of one end user."""

    type: Literal["vault"] = "vault"
    id: str
    """The ID of the vault."""

    display_name: str
    """The name of the vault."""

    metadata: dict[str, str]
    """Key-value pairs of the caller's own."""

    created_at: BetaTimestamp
    """When the vault was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the vault was last changed (ISO 8601)."""

    archived_at: BetaTimestamp | None = None
    """When the vault was archived (ISO 8601). Null while it is in use."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("display_name", "display_name", True),
        ("metadata", "metadata", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
        ("archived_at", "archived_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_d_metadata, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, True, False),
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
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "display_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.display_name = v
            at = "metadata"
            v = src[at]
            v = _d_metadata(v)
            self.metadata = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.archived_at = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.display_name
        v3: Any = self.metadata
        v4: Any = self.created_at
        v5: Any = self.updated_at
        v6: Any = self.archived_at
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "display_name": v2,
            "metadata": None if v3 is None else nested(v3),
            "created_at": None if v4 is None else nested(v4),
            "updated_at": None if v5 is None else nested(v5),
            "archived_at": None if v6 is None else nested(v6),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsVault:
        self = BetaManagedAgentsVault.__new__(BetaManagedAgentsVault)
        whole = True
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.display_name = s.f2
        self.metadata = _d_metadata.of(s.f3)
        self.created_at = _c.timestamp(s.f4)
        self.updated_at = _c.timestamp(s.f5)
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.archived_at = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsVault, s)
        return self
