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
_d_vault_ids = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionUpdateParams(BaseModel):
    """The changes to make to a session. Fields left out keep their values."""

    title: str | None = None
    """The new title, 1 to 500 characters."""

    metadata: dict[str, str | None] | None = None
    """Pairs to merge into the metadata. A value of null removes its key."""

    vault_ids: list[str] | None = None
    """The IDs of the vaults to use from now on. The server may refuse this field."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("title", "title", False),
        ("metadata", "metadata", False),
        ("vault_ids", "vault_ids", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_metadata, True, False),
        (_d_vault_ids, False, False),
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
            at = "title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.title = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
            at = "vault_ids"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_vault_ids(v)
            self.vault_ids = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.title
        v1: Any = self.metadata
        v2: Any = self.vault_ids
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["title"] = v0
        if v1 is not None:
            found["metadata"] = nested(v1)
        if v2 is not None:
            found["vault_ids"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SessionUpdateParams:
        self = SessionUpdateParams.__new__(SessionUpdateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.title = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_vault_ids.of(v)
        self.vault_ids = v
        base: BaseModel = self
        base._state = None
        return self
