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

    from .beta_count_tokens_context_management_response import BetaCountTokensContextManagementResponse

_t_beta_count_tokens_context_management_response = _c.Ref(
    __name__, ".beta_count_tokens_context_management_response:BetaCountTokensContextManagementResponse"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageTokensCount(BaseModel):
    """The number of input tokens a request would have."""

    context_management: BetaCountTokensContextManagementResponse | None = None
    """The count before context management. Null when the request asked for none."""

    input_tokens: int
    """Tokens in the messages, the system prompt and the tools together. The number is an estimate and may differ
    slightly from the one that is billed.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("context_management", "context_management", True),
        ("input_tokens", "input_tokens", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_count_tokens_context_management_response, True, False),
        (_c.integer, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "context_management"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_count_tokens_context_management_response.decode(v)
            self.context_management = v
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
        v0: Any = self.context_management
        v1: Any = self.input_tokens
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"context_management": None if v0 is None else nested(v0), "input_tokens": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageTokensCount:
        self = BetaMessageTokensCount.__new__(BetaMessageTokensCount)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_count_tokens_context_management_response.of(v)
        self.context_management = v
        self.input_tokens = s.f1
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaMessageTokensCount, s)
        return self
