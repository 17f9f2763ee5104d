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
class BetaManagedAgentsMemoryStore(BaseModel):
    """A named collection of memories that agents keep between sessions."""

    type: Literal["memory_store"] = "memory_store"
    id: str
    """The ID of the memory store."""

    name: str
    """The name of the store."""

    description: str | None = None
    """What belongs in the store, for agents to read. Empty when not set."""

    created_at: BetaTimestamp
    """When the store was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the store was last changed (ISO 8601)."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own."""

    archived_at: BetaTimestamp | None = None
    """When the store was archived (ISO 8601). Null while it is in use."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("name", "name", True),
        ("description", "description", False),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
        ("metadata", "metadata", False),
        ("archived_at", "archived_at", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, False),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
        (_d_metadata, False, False),
        (_c.timestamp, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
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
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        v2: Any = self.name
        v3: Any = self.description
        v4: Any = self.created_at
        v5: Any = self.updated_at
        v6: Any = self.metadata
        v7: Any = self.archived_at
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "name": v2}
        if v3 is not None:
            found["description"] = v3
        found["created_at"] = None if v4 is None else nested(v4)
        found["updated_at"] = None if v5 is None else nested(v5)
        if v6 is not None:
            found["metadata"] = nested(v6)
        if v7 is not None:
            found["archived_at"] = nested(v7)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMemoryStore:
        self = BetaManagedAgentsMemoryStore.__new__(BetaManagedAgentsMemoryStore)
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.name = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.description = v
        self.created_at = _c.timestamp(s.f4)
        self.updated_at = _c.timestamp(s.f5)
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.archived_at = v
        base: BaseModel = self
        base._state = None
        return self
