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
class BetaManagedAgentsMemory(BaseModel):
    """A text file in a memory store."""

    type: Literal["memory"] = "memory"
    id: str
    """The ID of the memory. It stays the same when the memory is moved."""

    memory_store_id: str
    """The ID of the store it belongs to."""

    path: str
    """The path in the store, such as `/notes/style.md`."""

    content: str | None = None
    """The text. Null in the `basic` view."""

    content_size_bytes: int
    """The size of the text in bytes."""

    content_sha256: str
    """The SHA-256 digest of the text, in hexadecimal. A precondition compares with it."""

    memory_version_id: str
    """The ID of the version that holds the current state."""

    created_at: BetaTimestamp
    """When the memory was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the memory was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("memory_store_id", "memory_store_id", True),
        ("path", "path", True),
        ("content", "content", False),
        ("content_size_bytes", "content_size_bytes", True),
        ("content_sha256", "content_sha256", True),
        ("memory_version_id", "memory_version_id", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.integer, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "memory")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 9
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "memory":
                raise _c.bad('"memory"', v)
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
            at = "path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.path = v
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
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.content_size_bytes = v
            at = "content_sha256"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.content_sha256 = v
            at = "memory_version_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.memory_version_id = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
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
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.memory_store_id
        v3: Any = self.path
        v4: Any = self.content
        v5: Any = self.content_size_bytes
        v6: Any = self.content_sha256
        v7: Any = self.memory_version_id
        v8: Any = self.created_at
        v9: Any = self.updated_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ is str
            and v7.__class__ is str
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "memory_store_id": v2, "path": v3}
        if v4 is not None:
            found["content"] = v4
        found["content_size_bytes"] = v5
        found["content_sha256"] = v6
        found["memory_version_id"] = v7
        found["created_at"] = None if v8 is None else nested(v8)
        found["updated_at"] = None if v9 is None else nested(v9)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMemory:
        self = BetaManagedAgentsMemory.__new__(BetaManagedAgentsMemory)
        v: Any
        self.type = "memory"
        self.id = s.f1
        self.memory_store_id = s.f2
        self.path = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.content = v
        self.content_size_bytes = s.f5
        self.content_sha256 = s.f6
        self.memory_version_id = s.f7
        self.created_at = _c.timestamp(s.f8)
        self.updated_at = _c.timestamp(s.f9)
        base: BaseModel = self
        base._state = None
        return self
