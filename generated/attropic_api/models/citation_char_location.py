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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CitationCharLocation(BaseModel):
    """A citation of a range of characters in a plain text document."""

    cited_text: str
    """The cited passage. It does not count as output tokens."""

    document_index: int
    """The place of the document among all documents of the request, from 0."""

    document_title: str | None = None
    """The title of the document, or null when it has none."""

    end_char_index: int
    """The character after the last one cited, from 0."""

    file_id: str | None = None
    """The id of the file the document came from, or null when it was not a file."""

    start_char_index: int
    """The first character cited, from 0."""

    type: Literal["char_location"] = "char_location"
    """The tag of this kind of citation."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cited_text", "cited_text", True),
        ("document_index", "document_index", True),
        ("document_title", "document_title", True),
        ("end_char_index", "end_char_index", True),
        ("file_id", "file_id", True),
        ("start_char_index", "start_char_index", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, True, False),
        (_c.integer, False, True),
        (_c.string, True, False),
        (_c.integer, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "char_location")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 7
        at = ""
        v: Any
        try:
            at = "cited_text"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.cited_text = v
            at = "document_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.document_index = v
            at = "document_title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.document_title = v
            at = "end_char_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.end_char_index = v
            at = "file_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.file_id = v
            at = "start_char_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.start_char_index = v
            at = "type"
            v = src[at]
            if v != "char_location":
                raise _c.bad('"char_location"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cited_text
        v1: Any = self.document_index
        v2: Any = self.document_title
        v3: Any = self.end_char_index
        v4: Any = self.file_id
        v5: Any = self.start_char_index
        v6: Any = self.type
        if not (
            v0.__class__ is str
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "cited_text": v0,
            "document_index": v1,
            "document_title": v2,
            "end_char_index": v3,
            "file_id": v4,
            "start_char_index": v5,
            "type": v6,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CitationCharLocation:
        self = CitationCharLocation.__new__(CitationCharLocation)
        whole = True
        v: Any
        self.cited_text = s.f0
        self.document_index = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.document_title = v
        self.end_char_index = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
            whole = False
        self.file_id = v
        self.start_char_index = s.f5
        self.type = "char_location"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(CitationCharLocation, s)
        return self
