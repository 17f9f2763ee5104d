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
class VaultCreateParams(BaseModel):
    """The vault to create."""

    display_name: str
    """The name of the vault, 1 to 255 characters."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("display_name", "display_name", True),
        ("metadata", "metadata", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
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
            at = "display_name"
            v = src[at]
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
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"display_name": v0}
        if v1 is not None:
            found["metadata"] = nested(v1)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> VaultCreateParams:
        self = VaultCreateParams.__new__(VaultCreateParams)
        v: Any
        self.display_name = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        base: BaseModel = self
        base._state = None
        return self
