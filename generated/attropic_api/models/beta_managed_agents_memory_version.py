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

    from .beta_managed_agents_actor import BetaManagedAgentsActor
    from .beta_managed_agents_memory_version_operation import BetaManagedAgentsMemoryVersionOperation
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_actor = _c.Ref(__name__, ".beta_managed_agents_actor")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMemoryVersion(BaseModel):
    """One entry in the write history of a memory store. It is never changed, only redacted."""

    type: Literal["memory_version"] = "memory_version"
    id: str
    """The ID of the version."""

    memory_store_id: str
    """The ID of the store it belongs to."""

    memory_id: str
    """The ID of the memory that was written."""

    path: str | None = None
    """The path of the memory after the write. Null once redacted."""

    operation: BetaManagedAgentsMemoryVersionOperation
    """What the write did."""

    content: str | None = None
    """The text after the write. Null in the `basic` view, after a deletion and once redacted."""

    content_size_bytes: int | None = None
    """The size of the text in bytes. Null after a deletion and once redacted."""

    content_sha256: str | None = None
    """The SHA-256 digest of the text, in hexadecimal. Null after a deletion and once redacted."""

    created_by: BetaManagedAgentsActor | None = None
    """Who wrote it: a session, an API key or a user."""

    created_at: BetaTimestamp
    """When it was written (ISO 8601)."""

    redacted_at: BetaTimestamp | None = None
    """When it was redacted (ISO 8601). Null while it is not."""

    redacted_by: BetaManagedAgentsActor | None = None
    """Who redacted it. Null while it is not."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("memory_store_id", "memory_store_id", True),
        ("memory_id", "memory_id", True),
        ("path", "path", False),
        ("operation", "operation", True),
        ("content", "content", False),
        ("content_size_bytes", "content_size_bytes", False),
        ("content_sha256", "content_sha256", False),
        ("created_by", "created_by", False),
        ("created_at", "created_at", True),
        ("redacted_at", "redacted_at", False),
        ("redacted_by", "redacted_by", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.integer, True, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_actor, False, False),
        (_c.timestamp, False, True),
        (_c.timestamp, True, False),
        (_t_beta_managed_agents_actor, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
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
            at = "memory_store_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.memory_store_id = v
            at = "memory_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.memory_id = v
            at = "path"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.path = v
            at = "operation"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.operation = v
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content = v
            at = "content_size_bytes"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.content_size_bytes = v
            at = "content_sha256"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content_sha256 = v
            at = "created_by"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_actor.decode(v)
            self.created_by = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "redacted_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.timestamp(v)
            self.redacted_at = v
            at = "redacted_by"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_actor.decode(v)
            self.redacted_by = v
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
        v2: Any = self.memory_store_id
        v3: Any = self.memory_id
        v4: Any = self.path
        v5: Any = self.operation
        v6: Any = self.content
        v7: Any = self.content_size_bytes
        v8: Any = self.content_sha256
        v9: Any = self.created_by
        v10: Any = self.created_at
        v11: Any = self.redacted_at
        v12: Any = self.redacted_by
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ is str
            and v6.__class__ in _c.PLAIN
            and v7.__class__ in _c.PLAIN
            and v8.__class__ in _c.PLAIN
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
            and v11.__class__ not in _c.NOTHING
            and v12.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "memory_store_id": v2, "memory_id": v3}
        if v4 is not None:
            found["path"] = v4
        found["operation"] = v5
        if v6 is not None:
            found["content"] = v6
        if v7 is not None:
            found["content_size_bytes"] = v7
        if v8 is not None:
            found["content_sha256"] = v8
        if v9 is not None:
            found["created_by"] = nested(v9)
        found["created_at"] = None if v10 is None else nested(v10)
        if v11 is not None:
            found["redacted_at"] = nested(v11)
        if v12 is not None:
            found["redacted_by"] = nested(v12)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMemoryVersion:
        self = BetaManagedAgentsMemoryVersion.__new__(BetaManagedAgentsMemoryVersion)
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.memory_store_id = s.f2
        self.memory_id = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.path = v
        self.operation = s.f5
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.content = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        self.content_size_bytes = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        self.content_sha256 = v
        v = s.f9
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_actor.of(v)
        self.created_by = v
        self.created_at = _c.timestamp(s.f10)
        v = s.f11
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.redacted_at = v
        v = s.f12
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_actor.of(v)
        self.redacted_by = v
        base: BaseModel = self
        base._state = None
        return self
