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

    from .document_block_param import DocumentBlockParam

_t_document_block_param = _c.Ref(__name__, ".document_block_param:DocumentBlockParam")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebFetchBlockParam(BaseModel):
    """A page that was fetched, sent back."""

    content: DocumentBlockParam
    """The contents of the page as a document."""

    retrieved_at: str | None = None
    """The time the page was fetched, in ISO 8601; null or absent when that is not known."""

    type: Literal["web_fetch_result"] = "web_fetch_result"
    """The tag of this kind of block."""

    url: str
    """The address the page was fetched from."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("retrieved_at", "retrieved_at", False),
        ("type", "type", True),
        ("url", "url", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_document_block_param, False, True),
        (_c.string, True, False),
        None,
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "web_fetch_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "content"
            v = src[at]
            v = _t_document_block_param.decode(v)
            self.content = v
            at = "retrieved_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.retrieved_at = v
            at = "type"
            v = src[at]
            if v != "web_fetch_result":
                raise _c.bad('"web_fetch_result"', v)
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
        v0: Any = self.content
        v1: Any = self.retrieved_at
        v2: Any = self.type
        v3: Any = self.url
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content": None if v0 is None else nested(v0)}
        if v1 is not None:
            found["retrieved_at"] = v1
        found["type"] = v2
        found["url"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> WebFetchBlockParam:
        self = WebFetchBlockParam.__new__(WebFetchBlockParam)
        v: Any
        self.content = _t_document_block_param.of(s.f0)
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.retrieved_at = v
        self.type = "web_fetch_result"
        self.url = s.f3
        base: BaseModel = self
        base._state = None
        return self
