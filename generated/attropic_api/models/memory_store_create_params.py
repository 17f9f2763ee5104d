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


_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MemoryStoreCreateParams(BaseModel):
    """The memory store to create."""

    name: str
    """The name of the store, 1 to 255 characters."""

    description: str | None = None
    """What belongs in the store, for agents to read, up to 1024 characters."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("name", "name", True),
        ("description", "description", False),
        ("metadata", "metadata", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, False),
        (_d_metadata, False, False),
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
        v0: Any = self.name
        v1: Any = self.description
        v2: Any = self.metadata
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"name": v0}
        if v1 is not None:
            found["description"] = v1
        if v2 is not None:
            found["metadata"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MemoryStoreCreateParams:
        self = MemoryStoreCreateParams.__new__(MemoryStoreCreateParams)
        v: Any
        self.name = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.description = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        base: BaseModel = self
        base._state = None
        return self
