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

    from .file_metadata import FileMetadata

_t_file_metadata = _c.Ref(__name__, ".file_metadata:FileMetadata")
_d_data = _c.ListOf(_t_file_metadata)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaFileListResponse(BaseModel):
    """One page of files."""

    data: list[FileMetadata]
    """The files on this page."""

    first_id: str | None = None
    """The ID of the first file on this page, for `before_id`. Null on an empty page."""

    has_more: bool | None = None
    """Whether more files follow in the direction of paging. The server's default is `False`."""

    last_id: str | None = None
    """The ID of the last file on this page, for `after_id`. Null on an empty page."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("data", "data", True),
        ("first_id", "first_id", False),
        ("has_more", "has_more", False),
        ("last_id", "last_id", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_data, False, True),
        (_c.string, True, False),
        (_c.boolean, False, False),
        (_c.string, True, False),
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
            at = "data"
            v = src[at]
            v = _d_data(v)
            self.data = v
            at = "first_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.first_id = v
            at = "has_more"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.has_more = v
            at = "last_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.last_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.data
        v1: Any = self.first_id
        v2: Any = self.has_more
        v3: Any = self.last_id
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"data": None if v0 is None else nested(v0)}
        if v1 is not None:
            found["first_id"] = v1
        if v2 is not None:
            found["has_more"] = v2
        if v3 is not None:
            found["last_id"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaFileListResponse:
        self = BetaFileListResponse.__new__(BetaFileListResponse)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_data.sure:
            _c.later(self, "data", _d_data.of, v)
        else:
            self.data = _d_data.of(v)
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.first_id = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.has_more = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.last_id = v
        base: BaseModel = self
        base._state = None
        return self
