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
    import datetime

    from typing_extensions import Self

    from .beta_file_scope import BetaFileScope

_t_beta_file_scope = _c.Ref(__name__, ".beta_file_scope:BetaFileScope")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileMetadata(BaseModel):
    """What the Files API knows about one stored file."""

    created_at: datetime.datetime
    """When the file was stored (ISO 8601)."""

    downloadable: bool | None = None
    """Whether the content can be fetched. False for uploads, true for files made by tools and sessions. The
    server's default is `False`.
    """

    filename: str
    """The name the file was stored under, 1 to 500 characters."""

    id: str
    """The ID of the file, used to refer to it in requests."""

    mime_type: str
    """The MIME type of the content, such as `application/pdf`."""

    scope: BetaFileScope | None = None
    """What the file belongs to. Null means the workspace as a whole."""

    size_bytes: int
    """The size of the content in bytes."""

    type: Literal["file"] = "file"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("created_at", "created_at", True),
        ("downloadable", "downloadable", False),
        ("filename", "filename", True),
        ("id", "id", True),
        ("mime_type", "mime_type", True),
        ("scope", "scope", False),
        ("size_bytes", "size_bytes", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.timestamp, False, True),
        (_c.boolean, False, False),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_file_scope, True, False),
        (_c.integer, False, True),
        (_c.string, False, True),
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
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "downloadable"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.downloadable = v
            at = "filename"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.filename = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "mime_type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mime_type = v
            at = "scope"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_file_scope.decode(v)
            self.scope = v
            at = "size_bytes"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.size_bytes = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.created_at
        v1: Any = self.downloadable
        v2: Any = self.filename
        v3: Any = self.id
        v4: Any = self.mime_type
        v5: Any = self.scope
        v6: Any = self.size_bytes
        v7: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ is str
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
            and v7.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"created_at": None if v0 is None else nested(v0)}
        if v1 is not None:
            found["downloadable"] = v1
        found["filename"] = v2
        found["id"] = v3
        found["mime_type"] = v4
        if v5 is not None:
            found["scope"] = nested(v5)
        found["size_bytes"] = v6
        found["type"] = v7
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> FileMetadata:
        self = FileMetadata.__new__(FileMetadata)
        v: Any
        self.created_at = _c.timestamp(s.f0)
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.downloadable = v
        self.filename = s.f2
        self.id = s.f3
        self.mime_type = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_file_scope.of(v)
        self.scope = v
        self.size_bytes = s.f6
        self.type = s.f7
        base: BaseModel = self
        base._state = None
        return self
