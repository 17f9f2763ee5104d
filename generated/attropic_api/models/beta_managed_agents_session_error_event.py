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

    from .beta_managed_agents_session_error_event_error import BetaManagedAgentsSessionErrorEventError
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_session_error_event_error = _c.Ref(
    __name__, ".beta_managed_agents_session_error_event_error"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionErrorEvent(BaseModel):
    """Something went wrong in the session."""

    type: Literal["session.error"] = "session.error"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    error: BetaManagedAgentsSessionErrorEventError
    """What went wrong, and whether it is retried."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("error", "error", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_t_beta_managed_agents_session_error_event_error, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "session.error")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "session.error":
                raise _c.bad('"session.error"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
            at = "error"
            v = src[at]
            v = _t_beta_managed_agents_session_error_event_error.decode(v)
            self.error = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.processed_at
        v3: Any = self.error
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "processed_at": None if v2 is None else nested(v2),
            "error": None if v3 is None else nested(v3),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionErrorEvent:
        self = BetaManagedAgentsSessionErrorEvent.__new__(BetaManagedAgentsSessionErrorEvent)
        self.type = "session.error"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        self.error = _t_beta_managed_agents_session_error_event_error.of(s.f3)
        base: BaseModel = self
        base._state = None
        return self
