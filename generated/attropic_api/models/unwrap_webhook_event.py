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
    import datetime

    from typing_extensions import Self

    from .beta_webhook_event_data import BetaWebhookEventData

_t_beta_webhook_event_data = _c.Ref(__name__, ".beta_webhook_event_data")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnwrapWebhookEvent(BaseModel):
    """One notification delivered to a webhook. It names what changed; read the object itself for its state."""

    type: Literal["event"] = "event"
    id: str
    """The ID of the notification. A repeated delivery has the same one."""

    created_at: datetime.datetime
    """When the change happened (ISO 8601)."""

    data: BetaWebhookEventData
    """What changed, told apart by `type`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("created_at", "created_at", True),
        ("data", "data", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_t_beta_webhook_event_data, False, True),
    )

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
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "data"
            v = src[at]
            v = _t_beta_webhook_event_data.decode(v)
            self.data = v
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
        v2: Any = self.created_at
        v3: Any = self.data
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "created_at": None if v2 is None else nested(v2),
            "data": None if v3 is None else nested(v3),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> UnwrapWebhookEvent:
        self = UnwrapWebhookEvent.__new__(UnwrapWebhookEvent)
        self.type = s.f0
        self.id = s.f1
        self.created_at = _c.timestamp(s.f2)
        self.data = _t_beta_webhook_event_data.of(s.f3)
        base: BaseModel = self
        base._state = None
        return self
