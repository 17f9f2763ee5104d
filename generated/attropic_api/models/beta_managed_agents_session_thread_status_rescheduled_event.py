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

    from .beta_timestamp import BetaTimestamp


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionThreadStatusRescheduledEvent(BaseModel):
    """A thread hit a passing fault and is retried by itself."""

    type: Literal["session.thread_status_rescheduled"] = "session.thread_status_rescheduled"
    id: str
    """The ID of the event."""

    session_thread_id: str
    """The ID of the thread."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    agent_name: str
    """The name of the agent the thread runs."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("session_thread_id", "session_thread_id", True),
        ("processed_at", "processed_at", True),
        ("agent_name", "agent_name", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "session.thread_status_rescheduled")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "session.thread_status_rescheduled":
                raise _c.bad('"session.thread_status_rescheduled"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "session_thread_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.session_thread_id = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
            at = "agent_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.agent_name = v
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
        v2: Any = self.session_thread_id
        v3: Any = self.processed_at
        v4: Any = self.agent_name
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "session_thread_id": v2,
            "processed_at": None if v3 is None else nested(v3),
            "agent_name": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionThreadStatusRescheduledEvent:
        self = BetaManagedAgentsSessionThreadStatusRescheduledEvent.__new__(
            BetaManagedAgentsSessionThreadStatusRescheduledEvent
        )
        self.type = "session.thread_status_rescheduled"
        self.id = s.f1
        self.session_thread_id = s.f2
        self.processed_at = _c.timestamp(s.f3)
        self.agent_name = s.f4
        base: BaseModel = self
        base._state = None
        return self
