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

    from .citations_config import CitationsConfig
    from .document_block_source import DocumentBlockSource

_t_citations_config = _c.Ref(__name__, ".citations_config:CitationsConfig")
_t_document_block_source = _c.Ref(__name__, ".document_block_source")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DocumentBlock(BaseModel):
    """A document that a server tool fetched."""

    citations: CitationsConfig | None = None
    """Whether the model may cite the document, or null when nothing was set."""

    source: DocumentBlockSource
    """The contents of the document, a PDF or plain text."""

    title: str | None = None
    """The title of the document, or null when it has none."""

    type: Literal["document"] = "document"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("citations", "citations", True),
        ("source", "source", True),
        ("title", "title", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_citations_config, True, False),
        (_t_document_block_source, False, True),
        (_c.string, True, False),
        (_c.string, False, False),
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
            at = "citations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_citations_config.decode(v)
            self.citations = v
            at = "source"
            v = src[at]
            v = _t_document_block_source.decode(v)
            self.source = v
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
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "document", _c.NEVER
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
        v0: Any = self.citations
        v1: Any = self.source
        v2: Any = self.title
        v3: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "citations": None if v0 is None else nested(v0),
            "source": None if v1 is None else nested(v1),
            "title": v2,
            "type": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> DocumentBlock:
        self = DocumentBlock.__new__(DocumentBlock)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_citations_config.of(v)
        self.citations = v
        self.source = _t_document_block_source.of(s.f1)
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.title = v
        v = s.f3
        if v is _c.MISSING:
            v, whole = "document", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(DocumentBlock, s)
        return self
