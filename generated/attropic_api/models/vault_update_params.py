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


_d_metadata = _c.MapOf(_c.NullOr(_c.string))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VaultUpdateParams(BaseModel):
    """The changes to make to a vault. Fields left out keep their values."""

    display_name: str | None = None
    """The new name, 1 to 255 characters. Null keeps the old one."""

    metadata: dict[str, str | None] | None = None
    """Pairs to merge into the metadata. A value of null removes its key."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("display_name", "display_name", False),
        ("metadata", "metadata", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_metadata, True, False),
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
            at = "display_name"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.display_name = v
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
        v0: Any = self.display_name
        v1: Any = self.metadata
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["display_name"] = v0
        if v1 is not None:
            found["metadata"] = nested(v1)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> VaultUpdateParams:
        self = VaultUpdateParams.__new__(VaultUpdateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.display_name = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        base: BaseModel = self
        base._state = None
        return self
