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

    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config_param import CitationsConfigParam
    from .text_block_param import TextBlockParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_citations_config_param = _c.Ref(__name__, ".citations_config_param:CitationsConfigParam")
_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_content = _c.ListOf(_t_text_block_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SearchResultBlockParam(BaseModel):
    """A search result that the caller found, which the model can cite."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    citations: CitationsConfigParam | None = None
    """Whether the model may cite the result. Absent means it may not."""

    content: list[TextBlockParam]
    """The text of the result, as text blocks. Citations point to these blocks."""

    source: str
    """Where the result comes from, as a URL or any other name."""

    title: str
    """The title of the result."""

    type: Literal["search_result"] = "search_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("citations", "citations", False),
        ("content", "content", True),
        ("source", "source", True),
        ("title", "title", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_t_citations_config_param, False, False),
        (_d_content, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "search_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "citations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_citations_config_param.decode(v)
            self.citations = v
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "source"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.source = v
            at = "title"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.title = v
            at = "type"
            v = src[at]
            if v != "search_result":
                raise _c.bad('"search_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.citations
        v2: Any = self.content
        v3: Any = self.source
        v4: Any = self.title
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ is str
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["citations"] = nested(v1)
        found["content"] = None if v2 is None else nested(v2)
        found["source"] = v3
        found["title"] = v4
        found["type"] = v5
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SearchResultBlockParam:
        self = SearchResultBlockParam.__new__(SearchResultBlockParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _t_citations_config_param.of(v)
        self.citations = v
        v = s.f2
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        self.source = s.f3
        self.title = s.f4
        self.type = "search_result"
        base: BaseModel = self
        base._state = None
        return self
