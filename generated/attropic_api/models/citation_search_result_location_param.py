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
class CitationSearchResultLocationParam(BaseModel):
    """A citation of a range of blocks in a search result that the caller supplied, sent back with an earlier
    answer.
    """

    cited_text: str
    """The cited passage. It does not count as input tokens."""

    end_block_index: int
    """The block of the result after the last one cited, from 0."""

    search_result_index: int
    """The place of the result among all search results of the request, from 0."""

    source: str
    """Where the result comes from, as the caller gave it."""

    start_block_index: int
    """The first block of the result that is cited, from 0."""

    title: str | None = None
    """The title of the result, or null when it has none."""

    type: Literal["search_result_location"] = "search_result_location"
    """The tag of this kind of citation."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cited_text", "cited_text", True),
        ("end_block_index", "end_block_index", True),
        ("search_result_index", "search_result_index", True),
        ("source", "source", True),
        ("start_block_index", "start_block_index", True),
        ("title", "title", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "search_result_location")

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
            at = "end_block_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.end_block_index = v
            at = "search_result_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.search_result_index = v
            at = "source"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.source = v
            at = "start_block_index"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.start_block_index = v
            at = "title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.title = v
            at = "type"
            v = src[at]
            if v != "search_result_location":
                raise _c.bad('"search_result_location"', v)
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
        v1: Any = self.end_block_index
        v2: Any = self.search_result_index
        v3: Any = self.source
        v4: Any = self.start_block_index
        v5: Any = self.title
        v6: Any = self.type
        if not (
            v0.__class__ is str
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "cited_text": v0,
            "end_block_index": v1,
            "search_result_index": v2,
            "source": v3,
            "start_block_index": v4,
            "title": v5,
            "type": v6,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CitationSearchResultLocationParam:
        self = CitationSearchResultLocationParam.__new__(CitationSearchResultLocationParam)
        whole = True
        v: Any
        self.cited_text = s.f0
        self.end_block_index = s.f1
        self.search_result_index = s.f2
        self.source = s.f3
        self.start_block_index = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        self.title = v
        self.type = "search_result_location"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(CitationSearchResultLocationParam, s)
        return self
