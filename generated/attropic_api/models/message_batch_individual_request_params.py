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

    from .message_create_params import MessageCreateParams

_t_message_create_params = _c.Ref(__name__, ".message_create_params:MessageCreateParams")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageBatchIndividualRequestParams(BaseModel):
    """One request of a batch."""

    custom_id: str
    """The id that the caller gives the request, unique in the batch: 1 to 64 letters, digits, underscores or
    hyphens. It ties the result to the request, since results come in no set order.
    """

    params: MessageCreateParams
    """The parameters of the message, as for a single one. Streaming is not possible in a batch."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("custom_id", "custom_id", True),
        ("params", "params", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_t_message_create_params, False, True),
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
            at = "custom_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.custom_id = v
            at = "params"
            v = src[at]
            v = _t_message_create_params.decode(v)
            self.params = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.custom_id
        v1: Any = self.params
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"custom_id": v0, "params": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageBatchIndividualRequestParams:
        self = MessageBatchIndividualRequestParams.__new__(MessageBatchIndividualRequestParams)
        self.custom_id = s.f0
        self.params = _t_message_create_params.of(s.f1)
        base: BaseModel = self
        base._state = None
        return self
