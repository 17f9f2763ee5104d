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

    from .error_response import ErrorResponse

_t_error_response = _c.Ref(__name__, ".error_response:ErrorResponse")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageBatchErroredResult(BaseModel):
    """The request failed, and is not billed."""

    error: ErrorResponse
    """The error, in the form it has as the body of a response."""

    type: Literal["errored"] = "errored"
    """The tag of this kind of result."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("error", "error", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_error_response, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "errored")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "error"
            v = src[at]
            v = _t_error_response.decode(v)
            self.error = v
            at = "type"
            v = src[at]
            if v != "errored":
                raise _c.bad('"errored"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.error
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"error": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageBatchErroredResult:
        self = MessageBatchErroredResult.__new__(MessageBatchErroredResult)
        self.error = _t_error_response.of(s.f0)
        self.type = "errored"
        base: BaseModel = self
        base._state = None
        return self
