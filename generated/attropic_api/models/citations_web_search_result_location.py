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
class CitationsWebSearchResultLocation(BaseModel):
    """A citation of a page that the web search tool found."""

    cited_text: str
    """The cited passage. It does not count as output tokens."""

    encrypted_index: str
    """An opaque reference to the passage. It must be sent back unchanged in later turns."""

    title: str | None = None
    """The title of the page, at most 512 characters, or null when it has none."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    """The tag of this kind of citation."""

    url: str
    """The address of the page."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cited_text", "cited_text", True),
        ("encrypted_index", "encrypted_index", True),
        ("title", "title", True),
        ("type", "type", True),
        ("url", "url", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        None,
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "web_search_result_location")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "cited_text"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.cited_text = v
            at = "encrypted_index"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.encrypted_index = v
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
            if v != "web_search_result_location":
                raise _c.bad('"web_search_result_location"', v)
            self.type = v
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cited_text
        v1: Any = self.encrypted_index
        v2: Any = self.title
        v3: Any = self.type
        v4: Any = self.url
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"cited_text": v0, "encrypted_index": v1, "title": v2, "type": v3, "url": v4}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CitationsWebSearchResultLocation:
        self = CitationsWebSearchResultLocation.__new__(CitationsWebSearchResultLocation)
        whole = True
        v: Any
        self.cited_text = s.f0
        self.encrypted_index = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.title = v
        self.type = "web_search_result_location"
        self.url = s.f4
        base: BaseModel = self
        base._state = None if whole else _c.lacking(CitationsWebSearchResultLocation, s)
        return self
