# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.billed import Billed
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_message_batch_result import BetaMessageBatchResult

_t_beta_message_batch_result = _c.Ref(__name__, ".beta_message_batch_result")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageBatchIndividualResponse(Billed, BaseModel):
    """The outcome of one request of a batch, a line of the results file."""

    custom_id: str
    """The id that the caller gave the request."""

    result: BetaMessageBatchResult
    """What became of the request: a message, an error, or that it was canceled or expired."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("custom_id", "custom_id", True),
        ("result", "result", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_t_beta_message_batch_result, False, True),
    )
    _billed: ClassVar[tuple[str, str, bool]] = ("result.message.usage", "result.message.model", True)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "custom_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.custom_id = v
            at = "result"
            v = src[at]
            v = _t_beta_message_batch_result.decode(v)
            self.result = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.custom_id
        v1: Any = self.result
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"custom_id": v0, "result": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageBatchIndividualResponse:
        self = BetaMessageBatchIndividualResponse.__new__(BetaMessageBatchIndividualResponse)
        self.custom_id = s.f0
        self.result = _t_beta_message_batch_result.of(s.f1)
        base: BaseModel = self
        base._state = None
        return self
