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
    from .document_block_source_param import DocumentBlockSourceParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_citations_config_param = _c.Ref(__name__, ".citations_config_param:CitationsConfigParam")
_t_document_block_source_param = _c.Ref(__name__, ".document_block_source_param")
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DocumentBlockParam(BaseModel):
    """A document for the model to read, a PDF or text."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    citations: CitationsConfigParam | None = None
    """Whether the model may cite the document; null or absent means it may not."""

    context: str | None = None
    """Notes on the document that the model reads but does not cite; null or absent means none."""

    source: DocumentBlockSourceParam
    """Where the document comes from."""

    title: str | None = None
    """The title of the document, 1 to 500 characters, which the model sees but does not cite; null or absent
    means none.
    """

    type: Literal["document"] = "document"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("citations", "citations", False),
        ("context", "context", False),
        ("source", "source", True),
        ("title", "title", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_t_citations_config_param, True, False),
        (_c.string, True, False),
        (_t_document_block_source_param, False, True),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "document")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
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
            at = "context"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.context = v
            at = "source"
            v = src[at]
            v = _t_document_block_source_param.decode(v)
            self.source = v
            at = "title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.title = v
            at = "type"
            v = src[at]
            if v != "document":
                raise _c.bad('"document"', v)
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
        v2: Any = self.context
        v3: Any = self.source
        v4: Any = self.title
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["citations"] = nested(v1)
        if v2 is not None:
            found["context"] = v2
        found["source"] = None if v3 is None else nested(v3)
        if v4 is not None:
            found["title"] = v4
        found["type"] = v5
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> DocumentBlockParam:
        self = DocumentBlockParam.__new__(DocumentBlockParam)
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
        if v is _c.MISSING:
            v = None
        self.context = v
        self.source = _t_document_block_source_param.of(s.f3)
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.title = v
        self.type = "document"
        base: BaseModel = self
        base._state = None
        return self
