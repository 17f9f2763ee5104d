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

    from .beta_context_management_response import BetaContextManagementResponse
    from .beta_message_delta import BetaMessageDelta
    from .beta_message_delta_usage import BetaMessageDeltaUsage

_t_beta_context_management_response = _c.Ref(
    __name__, ".beta_context_management_response:BetaContextManagementResponse"
)
_t_beta_message_delta = _c.Ref(__name__, ".beta_message_delta:BetaMessageDelta")
_t_beta_message_delta_usage = _c.Ref(__name__, ".beta_message_delta_usage:BetaMessageDeltaUsage")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaRawMessageDeltaEvent(BaseModel):
    """A change to the message as a whole, sent when its content is complete."""

    context_management: BetaContextManagementResponse | None = None
    """The edits made to the conversation before the model saw it. Null when none were asked for."""

    delta: BetaMessageDelta
    """The fields of the message that change."""

    type: Literal["message_delta"] = "message_delta"
    """The tag of this kind of event."""

    usage: BetaMessageDeltaUsage = _c.made(_t_beta_message_delta_usage, {})
    """The usage so far. The counts are totals since the start of the stream and replace earlier ones. The
    server's default is `{}`.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("context_management", "context_management", True),
        ("delta", "delta", True),
        ("type", "type", True),
        ("usage", "usage", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_context_management_response, True, False),
        (_t_beta_message_delta, False, True),
        None,
        (_t_beta_message_delta_usage, False, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "message_delta")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "context_management"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_context_management_response.decode(v)
            self.context_management = v
            at = "delta"
            v = src[at]
            v = _t_beta_message_delta.decode(v)
            self.delta = v
            at = "type"
            v = src[at]
            if v != "message_delta":
                raise _c.bad('"message_delta"', v)
            self.type = v
            at = "usage"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = {}, _c.NEVER
            v = _t_beta_message_delta_usage.decode(v)
            self.usage = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.context_management
        v1: Any = self.delta
        v2: Any = self.type
        v3: Any = self.usage
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "context_management": None if v0 is None else nested(v0),
            "delta": None if v1 is None else nested(v1),
            "type": v2,
            "usage": None if v3 is None else nested(v3),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaRawMessageDeltaEvent:
        self = BetaRawMessageDeltaEvent.__new__(BetaRawMessageDeltaEvent)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_context_management_response.of(v)
        self.context_management = v
        self.delta = _t_beta_message_delta.of(s.f1)
        self.type = "message_delta"
        v = s.f3
        if v is _c.MISSING:
            v, whole = {}, False
            v = _t_beta_message_delta_usage.decode(v)
        else:
            v = _t_beta_message_delta_usage.of(v)
        self.usage = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaRawMessageDeltaEvent, s)
        return self
