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
class WebSearchResultBlockParam(BaseModel):
    """A page that a web search found, sent back."""

    encrypted_content: str
    """The encrypted content of the page, exactly as received."""

    page_age: str | None = None
    """When the page was last updated, in words; null or absent when that is not known."""

    title: str
    """The title of the page."""

    type: Literal["web_search_result"] = "web_search_result"
    """The tag of this kind of block."""

    url: str
    """The address of the page."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("encrypted_content", "encrypted_content", True),
        ("page_age", "page_age", False),
        ("title", "title", True),
        ("type", "type", True),
        ("url", "url", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "encrypted_content"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.encrypted_content = v
            at = "page_age"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.page_age = v
            at = "title"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.title = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
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
        v0: Any = self.encrypted_content
        v1: Any = self.page_age
        v2: Any = self.title
        v3: Any = self.type
        v4: Any = self.url
        if not (
            v0.__class__ is str
            and v1.__class__ in _c.PLAIN
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"encrypted_content": v0}
        if v1 is not None:
            found["page_age"] = v1
        found["title"] = v2
        found["type"] = v3
        found["url"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> WebSearchResultBlockParam:
        self = WebSearchResultBlockParam.__new__(WebSearchResultBlockParam)
        v: Any
        self.encrypted_content = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.page_age = v
        self.title = s.f2
        self.type = s.f3
        self.url = s.f4
        base: BaseModel = self
        base._state = None
        return self
