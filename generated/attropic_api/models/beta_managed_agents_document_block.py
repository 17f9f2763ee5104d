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

    from .beta_managed_agents_document_source import BetaManagedAgentsDocumentSource

_t_beta_managed_agents_document_source = _c.Ref(__name__, ".beta_managed_agents_document_source")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsDocumentBlock(BaseModel):
    """A document."""

    type: Literal["document"] = "document"
    source: BetaManagedAgentsDocumentSource
    """Where the document comes from."""

    title: str | None = None
    """The title of the document. Null when it has none."""

    context: str | None = None
    """What the model should know about the document beyond its text. Null when nothing."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("source", "source", True),
        ("title", "title", False),
        ("context", "context", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_t_beta_managed_agents_document_source, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
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
            at = "type"
            v = src[at]
            if v != "document":
                raise _c.bad('"document"', v)
            self.type = v
            at = "source"
            v = src[at]
            v = _t_beta_managed_agents_document_source.decode(v)
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
            at = "context"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.context = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.source
        v2: Any = self.title
        v3: Any = self.context
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "source": None if v1 is None else nested(v1)}
        if v2 is not None:
            found["title"] = v2
        if v3 is not None:
            found["context"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsDocumentBlock:
        self = BetaManagedAgentsDocumentBlock.__new__(BetaManagedAgentsDocumentBlock)
        v: Any
        self.type = "document"
        self.source = _t_beta_managed_agents_document_source.of(s.f1)
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.title = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.context = v
        base: BaseModel = self
        base._state = None
        return self
