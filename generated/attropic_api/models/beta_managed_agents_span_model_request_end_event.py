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

    from .beta_managed_agents_span_model_usage import BetaManagedAgentsSpanModelUsage
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_span_model_usage = _c.Ref(
    __name__, ".beta_managed_agents_span_model_usage:BetaManagedAgentsSpanModelUsage"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSpanModelRequestEndEvent(BaseModel):
    """A call of the model ended."""

    type: Literal["span.model_request_end"] = "span.model_request_end"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    is_error: bool | None = None
    """Whether the call failed. Null when not known."""

    model_usage: BetaManagedAgentsSpanModelUsage
    """The tokens of this call."""

    model_request_start_id: str
    """The ID of the event that marks the start of the call."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("is_error", "is_error", True),
        ("model_usage", "model_usage", True),
        ("model_request_start_id", "model_request_start_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.boolean, True, False),
        (_t_beta_managed_agents_span_model_usage, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "span.model_request_end")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "span.model_request_end":
                raise _c.bad('"span.model_request_end"', v)
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
            at = "is_error"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.is_error = v
            at = "model_usage"
            v = src[at]
            v = _t_beta_managed_agents_span_model_usage.decode(v)
            self.model_usage = v
            at = "model_request_start_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model_request_start_id = v
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
        v3: Any = self.is_error
        v4: Any = self.model_usage
        v5: Any = self.model_request_start_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "processed_at": None if v2 is None else nested(v2),
            "is_error": v3,
            "model_usage": None if v4 is None else nested(v4),
            "model_request_start_id": v5,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSpanModelRequestEndEvent:
        self = BetaManagedAgentsSpanModelRequestEndEvent.__new__(BetaManagedAgentsSpanModelRequestEndEvent)
        whole = True
        v: Any
        self.type = "span.model_request_end"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.is_error = v
        self.model_usage = _t_beta_managed_agents_span_model_usage.of(s.f4)
        self.model_request_start_id = s.f5
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsSpanModelRequestEndEvent, s)
        return self
