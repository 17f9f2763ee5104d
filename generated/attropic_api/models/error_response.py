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

    from .error_object import ErrorObject

_t_error_object = _c.Ref(__name__, ".error_object")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorResponse(BaseModel):
    """The body of a response that reports an error."""

    error: ErrorObject
    """What went wrong."""

    request_id: str | None = None
    """The id of the request, to be quoted to support; null when not known."""

    type: Literal["error"] = "error"
    """The tag of this kind of object."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("error", "error", True),
        ("request_id", "request_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_error_object, False, True),
        (_c.string, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "error"
            v = src[at]
            v = _t_error_object.decode(v)
            self.error = v
            at = "request_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.request_id = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "error", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
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
        v1: Any = self.request_id
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"error": None if v0 is None else nested(v0), "request_id": v1, "type": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ErrorResponse:
        self = ErrorResponse.__new__(ErrorResponse)
        whole = True
        v: Any
        self.error = _t_error_object.of(s.f0)
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.request_id = v
        v = s.f2
        if v is _c.MISSING:
            v, whole = "error", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ErrorResponse, s)
        return self
