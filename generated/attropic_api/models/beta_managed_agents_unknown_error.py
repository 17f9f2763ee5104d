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

    from .beta_managed_agents_retry_status import BetaManagedAgentsRetryStatus

_t_beta_managed_agents_retry_status = _c.Ref(__name__, ".beta_managed_agents_retry_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUnknownError(BaseModel):
    """A fault of a kind this list does not name."""

    type: Literal["unknown_error"] = "unknown_error"
    message: str
    """What went wrong, for people to read."""

    retry_status: BetaManagedAgentsRetryStatus
    """Whether the server tries again by itself."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("message", "message", True),
        ("retry_status", "retry_status", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_t_beta_managed_agents_retry_status, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "unknown_error")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "unknown_error":
                raise _c.bad('"unknown_error"', v)
            self.type = v
            at = "message"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.message = v
            at = "retry_status"
            v = src[at]
            v = _t_beta_managed_agents_retry_status.decode(v)
            self.retry_status = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.message
        v2: Any = self.retry_status
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "message": v1,
            "retry_status": None if v2 is None else nested(v2),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUnknownError:
        self = BetaManagedAgentsUnknownError.__new__(BetaManagedAgentsUnknownError)
        self.type = "unknown_error"
        self.message = s.f1
        self.retry_status = _t_beta_managed_agents_retry_status.of(s.f2)
        base: BaseModel = self
        base._state = None
        return self
