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

    from .message_batch_individual_request_params import MessageBatchIndividualRequestParams

_t_message_batch_individual_request_params = _c.Ref(
    __name__, ".message_batch_individual_request_params:MessageBatchIndividualRequestParams"
)
_d_requests = _c.ListOf(_t_message_batch_individual_request_params)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageBatchCreateParams(BaseModel):
    """The body of a request to start a batch."""

    requests: list[MessageBatchIndividualRequestParams]
    """The requests of the batch, 1 to 100,000. Each is processed on its own, in no set order."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("requests", "requests", True),)
    _kinds: ClassVar[_c.Kinds] = ((_d_requests, False, True),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "requests"
            v = src[at]
            v = _d_requests(v)
            self.requests = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.requests
        if not (v0.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"requests": None if v0 is None else nested(v0)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageBatchCreateParams:
        self = MessageBatchCreateParams.__new__(MessageBatchCreateParams)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_requests.sure:
            _c.later(self, "requests", _d_requests.of, v)
        else:
            self.requests = _d_requests.of(v)
        base: BaseModel = self
        base._state = None
        return self
