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

    from .beta_managed_agents_event_params import BetaManagedAgentsEventParams

_t_beta_managed_agents_event_params = _c.Ref(__name__, ".beta_managed_agents_event_params")
_d_events = _c.ListOf(_t_beta_managed_agents_event_params)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionEventSendParams(BaseModel):
    """Events to send to a session."""

    events: list[BetaManagedAgentsEventParams]
    """The events, handled in this order."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("events", "events", True),)
    _kinds: ClassVar[_c.Kinds] = ((_d_events, False, True),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "events"
            v = src[at]
            v = _d_events(v)
            self.events = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.events
        if not (v0.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"events": None if v0 is None else nested(v0)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SessionEventSendParams:
        self = SessionEventSendParams.__new__(SessionEventSendParams)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_events.sure:
            _c.later(self, "events", _d_events.of, v)
        else:
            self.events = _d_events.of(v)
        base: BaseModel = self
        base._state = None
        return self
