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
class BetaCompactionContentBlockDelta(BaseModel):
    """The content of a compaction block in a stream. It arrives whole, in one delta."""

    content: str | None = None
    """The text of the summary. Null when summarizing failed."""

    encrypted_content: str | None = None
    """Opaque data of the summary, to be sent back unchanged. Null when there is none."""

    type: Literal["compaction_delta"] = "compaction_delta"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("encrypted_content", "encrypted_content", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "compaction_delta")

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
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content = v
            at = "encrypted_content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.encrypted_content = v
            at = "type"
            v = src[at]
            if v != "compaction_delta":
                raise _c.bad('"compaction_delta"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content
        v1: Any = self.encrypted_content
        v2: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"content": v0, "encrypted_content": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaCompactionContentBlockDelta:
        self = BetaCompactionContentBlockDelta.__new__(BetaCompactionContentBlockDelta)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        self.content = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.encrypted_content = v
        self.type = "compaction_delta"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaCompactionContentBlockDelta, s)
        return self
