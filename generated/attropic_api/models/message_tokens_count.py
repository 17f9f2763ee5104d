# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageTokensCount(BaseModel):
    """The number of input tokens a request would have."""

    input_tokens: int
    """Tokens in the messages, the system prompt and the tools together. The number is an estimate and may differ
    slightly from the one that is billed.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("input_tokens", "input_tokens", True),)
    _kinds: ClassVar[_c.Kinds] = ((_c.integer, False, True),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "input_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.input_tokens = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.input_tokens
        if not (v0.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"input_tokens": v0}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageTokensCount:
        self = MessageTokensCount.__new__(MessageTokensCount)
        self.input_tokens = s.f0
        base: BaseModel = self
        base._state = None
        return self
