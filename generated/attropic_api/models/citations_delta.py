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

    from .citations_delta_citation import CitationsDeltaCitation

_t_citations_delta_citation = _c.Ref(__name__, ".citations_delta_citation")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CitationsDelta(BaseModel):
    """A citation for the text of a block."""

    citation: CitationsDeltaCitation
    """The citation to append to the citations of the block."""

    type: Literal["citations_delta"] = "citations_delta"
    """The tag of this kind of delta."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("citation", "citation", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_citations_delta_citation, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "citations_delta")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "citation"
            v = src[at]
            v = _t_citations_delta_citation.decode(v)
            self.citation = v
            at = "type"
            v = src[at]
            if v != "citations_delta":
                raise _c.bad('"citations_delta"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.citation
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"citation": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CitationsDelta:
        self = CitationsDelta.__new__(CitationsDelta)
        self.citation = _t_citations_delta_citation.of(s.f0)
        self.type = "citations_delta"
        base: BaseModel = self
        base._state = None
        return self
