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
class BetaAdvisorRedactedResultBlockParam(BaseModel):
    """Advice that only the model can read, sent back from an earlier answer."""

    encrypted_content: str
    """The encrypted advice, exactly as received."""

    type: Literal["advisor_redacted_result"] = "advisor_redacted_result"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("encrypted_content", "encrypted_content", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "advisor_redacted_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "encrypted_content"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.encrypted_content = v
            at = "type"
            v = src[at]
            if v != "advisor_redacted_result":
                raise _c.bad('"advisor_redacted_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.encrypted_content
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"encrypted_content": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaAdvisorRedactedResultBlockParam:
        self = BetaAdvisorRedactedResultBlockParam.__new__(BetaAdvisorRedactedResultBlockParam)
        self.encrypted_content = s.f0
        self.type = "advisor_redacted_result"
        base: BaseModel = self
        base._state = None
        return self
