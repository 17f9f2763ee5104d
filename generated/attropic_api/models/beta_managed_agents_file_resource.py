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
class BetaManagedAgentsFileResource(BaseModel):
    """A stored file placed in the container of a session."""

    type: Literal["file"] = "file"
    id: str
    """The ID of the resource."""

    file_id: str
    """The ID of the file in the session."""

    mount_path: str
    """The path of the file in the container."""

    created_at: BetaTimestamp
    """When the resource was attached (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the resource was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("file_id", "file_id", True),
        ("mount_path", "mount_path", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "file")

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
            if v != "file":
                raise _c.bad('"file"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "file_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.file_id = v
            at = "mount_path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mount_path = v
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
        v2: Any = self.file_id
        v3: Any = self.mount_path
        v4: Any = self.created_at
        v5: Any = self.updated_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "file_id": v2,
            "mount_path": v3,
            "created_at": None if v4 is None else nested(v4),
            "updated_at": None if v5 is None else nested(v5),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsFileResource:
        self = BetaManagedAgentsFileResource.__new__(BetaManagedAgentsFileResource)
        self.type = "file"
        self.id = s.f1
        self.file_id = s.f2
        self.mount_path = s.f3
        self.created_at = _c.timestamp(s.f4)
        self.updated_at = _c.timestamp(s.f5)
        base: BaseModel = self
        base._state = None
        return self
